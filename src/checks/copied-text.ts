import * as z from 'zod';
import type { Hit, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { compileLexicon } from '../core/lexicon';
import { defineCheck } from './define';

const KINDS = ['passage', 'piracy'] as const;

/** Fewest words that make a pasted or quoted stretch a passage rather than a quotation. */
const PASSAGE_WORDS = 45;

const PHRASES = compileLexicon({
  taken: [
    'without asking',
    'name off',
    'cropped the photographer',
    'cropped off the',
    'cropped out',
    'found this image on google',
    'found on google',
    'from google images',
    'google images',
    'pulled off google',
    'grabbed from',
    'grabbed off',
    'nicked from',
    'nicked this',
    'nicked off',
    'stole this',
    'stolen from',
    'ripped from',
    'ripped off',
    'ripped the',
    'lifted from',
    'lifted this',
    'swiped from',
    'pinched from',
    'pinched this',
    'borrowed without asking',
    'screenshot of the paywalled',
    'no idea who took',
    'not sure who took',
    "don't know who took",
    'dunno who took',
    'no idea who drew',
    'no idea who made',
    "don't know who made",
    'photographer unknown',
    'artist unknown',
    'not my photo',
    'not my picture',
    'cropped out the watermark',
    'removed the watermark',
    'crop out the watermark',
    'without the watermark',
    'watermark removed',
    'got rid of the watermark',
    'no credit needed',
    'credit to whoever',
    'credit to the owner',
    'credits to the owner',
    'found somewhere online',
    'found it online',
    'off the internet',
    'trouve sur google',
    'piquee sur',
    'pique sur',
    'vole sur',
    'volee sur',
    'sans le filigrane',
    'je ne sais pas qui a pris',
    'googlesta',
    'googlen kuvahausta',
    'pollin',
    'pollitty',
    'varastin',
    'napattu netista',
    'nappasin netista',
    'vesileima pois',
    'en tieda kuka otti',
  ],
  piracy: [
    'full pdf',
    'free pdf',
    'pdf of the whole',
    'whole book as pdf',
    'whole textbook',
    'scanned the whole',
    'scanned the entire',
    'entire textbook',
    'entire book',
    'textbook pdf',
    'pdf here',
    'scanned pdf',
    'scan of the entire',
    'scan of the whole',
    'pdf of the entire',
    'epub of',
    'drive link with all',
    'no need to buy',
    'pirated',
    'cracked version',
    'crack for',
    'keygen',
    'torrent link',
    'torrent of',
    'via torrent',
    'torrented',
    'torrents',
    'sci hub',
    'scihub',
    'libgen',
    'z library',
    'zlibrary',
    'bypass the paywall',
    'get around the paywall',
    'paywalled article in full',
    'full text of the paywalled',
    'past the paywall',
    'dm me for the pdf',
    'dm for the pdf',
    'uploaded the whole',
    'uploaded the entire',
    'full episode',
    'whole album',
    'whole film',
    'full film',
    'full movie',
    'stream it free',
    'licence key',
    'license key',
    'shared drive with all the',
    'pdf complet',
    'livre entier',
    'manuel entier',
    'version crackee',
    'film complet',
    'koko kirja',
    'koko oppikirja',
    'skannasin koko',
    'maksumuurin',
    'koko elokuva',
    'pdf ana',
  ],
  credit: [
    'credit',
    'credits',
    'photo by',
    'photograph by',
    'picture by',
    'image by',
    'illustration by',
    'courtesy of',
    'with permission',
    'by permission',
    'with kind permission',
    'cc by',
    'creative commons',
    'public domain',
    'licensed',
    'licence',
    'open access',
    'unsplash',
    'wikimedia',
    'own photo',
    'my own photo',
    'i took',
    'i drew',
    'i wrote',
    'source',
    'via',
    'author',
    'copyright',
    'kuva',
    'kuvaaja',
    'lahde',
    'luvalla',
    'photo de',
    'avec la permission',
    'avec permission',
    'domaine public',
  ],
  denied: [
    "don't",
    'do not',
    'never',
    'please stop',
    'stop',
    'instead of',
    'illegal',
    'takedown',
    'reported',
    'against',
    'policy',
    'why',
    'not ok',
    'not okay',
    'legal',
    'debate',
    'study',
    'research',
    'paper on',
    'history of',
    'alternatives',
    'ne pas',
    'jamais',
    'illegal',
    'ala',
    'ei saa',
    'laiton',
    'someone',
    'somebody',
    'they',
    'students who',
    'sad to see',
    'my work',
    'my photo',
    'my own',
    'mine',
    'our own',
  ],
});

const LINK = /https?:\/\/|www\.|\bdoi\b|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|ch|fi|fr|uk)\b/iu;
// "— Ada Lovelace, Notes (1843)", "(Woolf, 1925)": credit given by name.
const SIGNED =
  /[—–-] ?\p{Lu}[\p{L}.'’ -]{2,60}(?:,|\(|$)|\(\p{Lu}[\p{L}'’ .&-]{1,60},? (?:1[5-9]|20)\d\d\)|(?:wrote|writes|schreibt|écrit|kirjoittaa|from|by|in) (?:[A-Z][\p{L}'’.-]+ ){1,4}/mu;
// How newspapers and journals write: page furniture that nobody types.
const FURNITURE =
  /\((?:Reuters|AP|AFP|STT|ATS)\)|©|All rights reserved|Continue reading|Read more|Subscribe|Advertisement|Abstract[.:]|Keywords:|Published:|Corresponding author|\b(?:min|minute) read\b|Lire la suite|Réservé aux abonnés|Lue lisää|Kaikki oikeudet|\[\d{1,2}\]/u;
const ANNOUNCED =
  /(?:copy ?paste|copying (?:this|the)|pasting|pasted|full text|here(?:'s| is) (?:the|what) [^\n]{0,40}(?:article|said|wrote|text|chapter|poem|lyrics|review|abstract)|article says|from (?:today's|this morning's|the|a|an|yesterday's) [^\n]{0,40}(?:article|paper|guardian|times|post|journal|magazine|book|chapter|blog|newsletter|editorial|review)|too good not to share|in full|worth reading in full|lyrics|word for word|verbatim|tekstin|kokonaisuudessaan|artikkelista|en entier|l'article|extrait)/iu;

/** Other people's words, pictures and books passed on without credit or right. */
export const copiedText = defineCheck({
  id: 'copied-text',
  topic: 'copyright',
  languages: 'any',
  summary:
    'A long pasted or quoted passage with neither link nor credit; pictures said to be taken from somewhere; whole works passed on.',
  limits:
    'It compares with no source: a passage typed by hand looks like one’s own. A link or a named author is credit enough.',
  fields: ['post', 'reply'],
  options: z.strictObject({ kinds: z.array(z.enum(KINDS)).min(1).optional() }),
  *find(doc, { kinds }) {
    if (!kinds || kinds.includes('passage')) yield* passages(doc);
    if (!kinds || kinds.includes('piracy')) yield* takings(doc);
  },
});

function* passages(doc: Parsed): Generator<Hit> {
  if (doc.tokens.length < PASSAGE_WORDS || LINK.test(doc.text)) return;
  const long = (range: Range) => wordsIn(doc, range) >= PASSAGE_WORDS;
  const quoted = longQuotations(doc.text).find(long);
  const pasted = doc.draft.pasted?.find(long);
  const range = pasted ?? quoted ?? (looksCopied(doc) ? { from: 0, to: doc.text.length } : undefined);
  if (!range) return;
  const rest = doc.text.slice(0, range.from) + doc.text.slice(range.to);
  const credited =
    SIGNED.test(doc.text.slice(-120)) || (range !== pasted && /\b(?:I|we|my|our)\b/.test(rest) && SIGNED.test(rest));
  if (!credited || FURNITURE.test(doc.text)) yield { range, evidence: [range] };
}

// Longer than what other checks take for a quotation, hence found apart; bounded like all patterns.
const QUOTATION = /“[^”]{150,6000}”|"[^"]{150,6000}"|«[^»]{150,6000}»/gu;

function longQuotations(text: string): Range[] {
  return [...text.matchAll(QUOTATION)].map(({ index, 0: match }) => ({ from: index, to: index + match.length }));
}

/** Page furniture, or an announcement of somebody's text followed by a block of it. */
function looksCopied(doc: Parsed): boolean {
  if (FURNITURE.test(doc.text)) return true;
  const intro = doc.text.slice(0, 160);
  return (
    ANNOUNCED.test(intro) && /[:\n]/.test(intro) && wordsIn(doc, { from: 0, to: doc.text.length }) >= PASSAGE_WORDS + 15
  );
}

function wordsIn(doc: Parsed, { from, to }: Range): number {
  return doc.tokens.filter((token) => token.from >= from && token.to <= to).length;
}

function* takings(doc: Parsed): Generator<Hit> {
  for (const sentence of doc.sentences) {
    const matches = PHRASES.find(sentence.tokens);
    const said = matches.find(({ category }) => category === 'taken' || category === 'piracy');
    if (!said || /\?["”')]*$/u.test(sentence.text)) continue;
    if (matches.some(({ category, from }) => category === 'denied' && from < said.from)) continue;
    if (matches.some(({ category, from, to }) => category === 'credit' && (to <= said.from || from >= said.to)))
      continue;
    yield { range: { from: said.from, to: said.to }, evidence: [sentence.range] };
  }
}
