import type { Hit, Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { firstWhere } from '../../core/search';
import { quotationFinder } from '../quotations';

/** Fewest words that make a pasted or quoted stretch a passage rather than a quotation. */
const PASSAGE_WORDS = 45;

const LINKED = Symbol('link or address');
const LINK = /https?:\/\/|www\.|\bdoi\b|[a-z0-9-]\.(?:com|org|net|edu|ch|fi|fr|uk)\b/iu;
// "— Ada Lovelace, Notes (1843)", "(Woolf, 1925)": credit given by name.
const SIGNED =
  /[—–-] ?\p{Lu}[\p{L}.'’ -]{2,60}(?:,|\(|$)|\(\p{Lu}[\p{L}'’ .&-]{1,60},? (?:1[5-9]|20)\d\d\)|(?:wrote|writes|schreibt|écrit|kirjoittaa|from|by|in) (?:[A-Z][\p{L}'’.-]+ ){1,4}/mu;
// How newspapers and journals write: page furniture that nobody types.
const FURNITURE =
  /\((?:Reuters|AP|AFP|STT|ATS)\)|©|All rights reserved|Continue reading|Read more(?! (?:on|at|in|about) (?:our|my|the (?:blog|website|faculty|department|university|institute|project|news))\b)|Subscribe|Advertisement|Abstract[.:]|Keywords:|Published:|Corresponding author|\b(?:min|minute) read\b|Lire la suite|Réservé aux abonnés|Lue lisää|Kaikki oikeudet|\[\d{1,2}\]/u;
const ANNOUNCED =
  /(?:copy ?paste|copying (?:this|the)|pasting|pasted|full text|here(?:'s| is) (?:the|what) [^\n]{0,40}(?:article|said|wrote|text|chapter|poem|lyrics|review|abstract)|article says|from (?:today's|this morning's|the|a|an|yesterday's) (?:[\p{L}\p{N}'’&-]{1,20} ){0,4}(?:article|paper|guardian|times|post|journal|magazine|book|chapter|blog|newsletter|editorial|review)|too good not to share|in full|worth reading in full|lyrics|word for word|verbatim|tekstin|kokonaisuudessaan|artikkelista|en entier|l'article|extrait)/iu;

// A talk is announced with its abstract.
const TALK =
  /(?<!\p{L})(?:seminars?|colloqui\p{L}+|talks?|lectures?|speakers?|webinar|workshop|defen[cs]e|viva|poster|séminaire|conférence|soutenance|luento|seminaari|väitös\p{L}*)(?!\p{L})/iu;
const ABSTRACT = /Abstract[.:]/u;

/** A long passage that is pasted, quoted or announced as somebody's, with neither link nor credit. */
export function* passages(doc: Parsed): Generator<Hit> {
  if (doc.anywhere(LINKED, ({ text }) => tests(LINK, text)) || wordsIn(doc, wholeOf(doc)) < PASSAGE_WORDS) return;
  const long = (range: Range) => wordsIn(doc, range) >= PASSAGE_WORDS;
  const quoted = longQuotations(doc.text).find(long);
  const pasted = doc.draft.pasted?.find(long);
  const range = pasted ?? quoted ?? (looksCopied(doc) ? wholeOf(doc) : undefined);
  if (!range) return;
  const rest = doc.text.slice(0, range.from) + doc.text.slice(range.to);
  const credited =
    SIGNED.test(doc.text.slice(-120)) || (range !== pasted && /\b(?:I|we|my|our)\b/.test(rest) && SIGNED.test(rest));
  if (!credited || isFurnished(doc)) yield { range, evidence: [range] };
}

// Longer than what other checks take for a quotation, and over several lines.
const longQuotations = quotationFinder(
  ['“”', '""', '«»'].map(([open = '', close = '']) => ({ open, close, least: 150, most: 6000, apart: true as const })),
);

// What stands above a passage that one did not write.
const INTRODUCED =
  /\b(?:(?<![^\n.!?… ] ?)this[.!:](?!\S)|all of (?:this|it here)|so much this|the whole (?:thing here|of this)|read this|must[- ]read|so (?:good|true|beautiful|powerful)|couldn't have said|sharing (?:this|it|bc|because|the|a)|extract|excerpt|abstract|verse|chorus|poem|lyrics|pages? \d+|editorial|op-?ed|paywall\w*|behind (?:\S+ ){0,3}(?:pay)?wall|subscribers?|without access|typ(?:ed|ing) (?:this|it)|retyped|found this|came across|who wrote (?:this|it|that)|author unknown|not mine|someone wrote|saw this|stolen|copied|copying|c&p|so here (?:are|is)|sanat|juttu|kirjasta|lehdestä|runo|paroles|poème|abonnés|l'article|lisez)/iu;
// Also talked about where none follows; then nothing announces one.
const TEXT = /\b(?:passage|paragraph|intro|chapter|column|magazine|novel|speech|letter)\b.*[:,👇⬇⤵]\uFE0F?\s*$/iu;
const OWN =
  /\b(?:i wrote|written by me|my (?:own )?(?:talk|speech|story|poem|text|diary|words|translation|thread|notes?|reply|answer|statement|letter|column)|own words|wrote this|thread|summar(?:y|ise|ize|ising|izing)|call for (?:abstracts|papers)|instead of a|(?:i['’]ve|we['’]ve|i have|we have) been (?:re-?)?reading|minutes of|notes (?:from|on)|(?:our|my) session)\b/iu;
// Lines of verse are set apart by strokes when a post is one line.
const VERSE = / \/ [^/\n]{8,80} \/ [^/\n]{8,80} \/ [^/\n]{8,80} \//u;

/** A short line about a text, then a long paragraph that is it; or a whole poem, song or page. */
function isIntroduced({ text }: Parsed, words: (range: Range) => number): boolean {
  const end = text.search(/\n/u);
  if (end < 0 || end > 170) return false;
  const [line, rest] = [text.slice(0, end), { from: end, to: text.length }];
  if (tests(OWN, line)) return false;
  const announced = tests(INTRODUCED, line) || tests(TEXT, line);
  return (announced && words(rest) >= PASSAGE_WORDS) || (tests(VERSE, text) && words(rest) >= 25);
}

/** Page furniture, or an announcement of somebody's text followed by a block of it. */
function looksCopied(doc: Parsed): boolean {
  if (isFurnished(doc)) return true;
  if (isIntroduced(doc, (range) => wordsIn(doc, range))) return true;
  const intro = doc.text.slice(0, 160);
  // Of a copied text nothing tells whose it is.
  const [line = ''] = intro.split(/[:\n]/u, 1);
  return (
    ANNOUNCED.test(intro) &&
    !tests(OWN, line) &&
    /[:\n]/.test(intro) &&
    wordsIn(doc, wholeOf(doc)) >= PASSAGE_WORDS + 15
  );
}

const FURNISHED = Symbol('page furniture');
const isFurnished = (doc: Parsed) =>
  doc.anywhere(FURNISHED, ({ text }) => tests(FURNITURE, isTalk(text) ? text.replace(ABSTRACT, '') : text));

const isTalk = (text: string) => tests(ABSTRACT, text) && tests(TALK, text);

const wholeOf = ({ text }: Parsed): Range => ({ from: 0, to: text.length });

/** Words that lie in a range of the draft. The chunks are asked: cutting a long draft up at every key press costs. */
function wordsIn({ chunks }: Parsed, { from, to }: Range): number {
  return chunks.reduce((sum, { doc, from: start }) => {
    const first = firstWhere(doc.tokens, (token) => token.from + start >= from);
    const end = firstWhere(doc.tokens, (token) => token.to + start > to);
    return sum + Math.max(0, end - first);
  }, 0);
}
