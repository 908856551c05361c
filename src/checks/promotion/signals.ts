import lexicon from '../../../rules/lexicons/promotion-signals.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { brandsIn } from '../advocacy';
import { isAttributed, isNegated, isQuestion, isQuoted } from '../clause';
import { compileFrames } from '../frames';
import { CODE, isUnsold, namesIn, PRICE, rangesOf } from './cues';

// What people say who sell, pass on an offer or got something. None of it alone is a promotion: "order the pipettes",
// "they gave me a mug", "half price" are said by anybody. Together they are.

/** A kind of words that promotions are made of. */
export type Signal = keyof typeof lexicon.signals | 'code' | 'password' | 'price' | 'brand' | 'named';

const FRAMES = compileFrames(lexicon.signals, lexicon.classes);

// Frames know no capitals, which tell "say Ramirez" from "say what you think", and a firm from the crew.
const PATTERNS: readonly (readonly [Signal, RegExp])[] = [
  // Words to say for a better price: at the start of a clause, so that "sources say Boston" is none.
  [
    'password',
    /(?<=^|\n|[^\p{L}\p{N}'’@#\s] ?|\b(?:and|just|please|[Ii]f you|[Ww]hen you|[Gg]o|then) )(?:(?:[Ss]ay|[Mm]ention|[Qq]uote|[Tt]ell (?:them|him|her|control|reception|the \w+)|[Dd]ites|[Mm]entionnez|[Mm]ainit(?:se|kaa)|[Ss]ano(?:kaa)?) (?:(?:the|it was|that) )?(?:["“‘'(]?\p{Lu}\p{L}|["“‘'(]\p{L}))/gu,
  ],
  [
    'password',
    /\b(?:the word|mention of|(?:discount|secret|magic) word(?:['’]s| is)?:?) ["“‘']?\p{Lu}\p{L}|\b(?:[Ss]ay|[Mm]ention|[Qq]uote|[Dd]rop|[Uu]se|[Ww]ith) my (?:name|handle|initials)\b|\b(?:[Ff]lash|[Ss]how) your \p{L}+|\b(?:[Ss]ay|[Tt]ell (?:them|him|her)) (?:\w+ ){1,4}sent (?:you|ya)\b/gu,
  ],
  // Somebody with a name who gave.
  [
    'gift',
    /(?<![\p{L}@#.'’&-])(?!(?:I|We|He|She|You|Nobody|Somebody|Someone|Mum|Dad|Students?|Our|My|Alum)\b)(?:\p{Lu}[\p{L}\p{N}'’&.-]{1,30}|@\w{1,30}|people|folks|guys|crew)(?: (?:has|have|just|kindly|even|also))? (?:(?:sent|gave|mailed|posted|shipped|gifted|lent|loaned|comped|paid|fed|flew|hosted|treated|waived|stocked|supplied|slipped|handed|overnighted|dropped off|covered) (?:for )?(?:me|us|my|our|over|the \p{L}+|a \p{L}+|\p{Lu}\p{L}+)|(?:let|had|invited) (?:me|us)|(?:put|kitted|sorted|hooked|set) (?:me|us|our \w+) (?:up|out)|(?:täytti|lahjoitti|lähetti|antoi|tarjosi) )/gu,
  ],
  [
    'gift',
    /(?<!\p{L})(?:[Mm]erci|[Tt]hanks|[Tt]hank you|[Tt]hx|[Cc]heers|[Kk]iitos|[Ss]hout ?out|[Kk]udos) (?:to |à |au |aux )?(?:@\w|\p{Lu})[^.!?\n]{0,30} (?:for|pour) (?:the|le|la|les|my|our|sending|fuelling|feeding|keeping)\b/gu,
  ],
  ['gift', /(?<!\p{L})[Ss]ain (?:ilmaiseksi |uuden |uudet )?\p{Lu}\p{Ll}/gu],
  [
    'role',
    /\b(?:I|we) rep \p{Lu}|\bofficial (?:beer|ale|drink|coffee|snack|bank|partner|sponsor|supplier|kit|car|gin|wine) of \p{Lu}/gu,
  ],
  // "Get the Vantage", "rent a Brompton": what has a name is no homework.
  [
    'call',
    /(?:(?<=^|\n|[.!?…] |\p{Extended_Pictographic} ?)(?:Get|Grab|Buy|Order|Cop|Download|Hire|Rent|Pop to|Run to|Switch to|Hankkikaa|Ostakaa)|(?<=^|\n|[^\p{L}\p{N}'’@#\s] ?|\b(?:just|please|everyone|folks|go|must) )(?:get|grab|buy|order|cop|download|hire|rent|pop to|run to|switch to|hankkikaa|ostakaa)) (?:(?:a|an|the|some|your|yourself an?|this|these|in|new) ){0,2}(?!(?:I|Back|Away|Ready|Well|Out|Up|Over|Off|Your?|To|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Python|Git\w*)\b)\p{Lu}\p{Ll}(?![^.!?\n]{0,30}\b(?:done|right|ready|back|checked|fixed|working|out of|from|form|room|key|slides)\b|[^.!?\n]{0,30}\b(?:aulasta|toimistosta))/gu,
  ],
  // "Try the Winnebago trickster cycle" is said of books and walks as well.
  [
    'nudge',
    /(?<=^|\n|[^\p{L}\p{N}'’@#\s] ?|\b(?:just|please|everyone|folks|go|must) )[Tt]ry (?:(?:a|an|the|some|your|this|these|new) ){0,2}(?!(?:I|Back|Again|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Python|Git\w*)\b)\p{Lu}\p{Ll}/gu,
  ],
  // Whom to ask for it.
  ['sells', /(?<=^|\n|[^\p{L}\p{N}'’@#\s] ?)[Aa]sk (?:for )?\p{Lu}\p{Ll}+(?! (?:if|whether|how|why|what|about)\b)/gu],
  ['price', PRICE],
  // "With LUSU" is said of a union.
  ['code', new RegExp(`(?!(?:[Uu]se|with|avec) [A-Z]{3,5}(?![\\w-]))${CODE.source}`, 'gu')],
  [
    'code',
    /(?<![\p{L}\p{N}-])[A-Z]{4,12}\d{0,2} at (?:the )?(?:checkout|till)\b|\bw\/ ?[A-Z]{4,12}\d{1,2}\b|(?<![\p{L}\p{N}-])[A-Z]{4,12}\d\d(?= (?:\p{L}+ ){0,2}(?:works|marche|valable|fonctionne|toimii|voimassa|expires|gets|saves|knocks)\b)/gu,
  ],
  ['role', /\b[Rr]epping @?\p{Lu}/gu],
  // What is said of a thing with a name: "go Gilson", "join Oxfam", "appelez M. Blanc".
  [
    'nudge',
    /(?<=^|\n|[^\p{L}\p{N}'’@#\s] ?|\b(?:just|please|and|to|then) )(?:[Gg]o(?: to| with| for)?|[Vv]isit|[Gg]ive to|[Dd]onate to|[Jj]oin|[Ss]upport|[Aa]ppelez|[Pp]renez|[Pp]assez (?:au|à|chez)|[Ss]outenez|[Ll]iittykää) (?!(?:I|Back|Beavers|Team|Git\w*|Python|LaTeX|Zotero|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?:\p{Lu}\p{Ll}|M\.)/gu,
  ],
];

/** Signals that are none in a question or in the mouth of somebody else. */
const OWN_WORDS: ReadonlySet<Signal> = new Set(['call', 'nudge', 'viaMe', 'must']);

/** A signal and where it is. */
interface Found extends Range {
  readonly signal: Signal;
}

const KEY = Symbol('signals of promotions');

/** The signals that a draft has, in the order of the text. */
export function signalsIn(doc: Parsed): readonly Found[] {
  return doc.memo(KEY, () => {
    const found = [
      ...FRAMES.find(doc.text, doc.tokens).map(({ category, from, to }) => ({ signal: category, from, to })),
      ...PATTERNS.flatMap(([signal, pattern]) => rangesOf(doc, pattern).map((range) => ({ signal, ...range }))),
    ].filter((found) => isMeant(doc, found.signal, found));
    const add = (signal: Signal, ranges: readonly Range[]) => ranges.map(({ from, to }) => ({ signal, from, to }));
    return [...found, ...add('named', namesIn(doc)), ...add('brand', brandsIn(doc))].sort((a, b) => a.from - b.from);
  });
}

function isMeant(doc: Parsed, signal: Signal, range: Range): boolean {
  const sentence = doc.sentenceAt(range.from);
  if (!sentence || isQuoted(doc, range) || isUnsold(doc, range)) return false;
  if (OWN_WORDS.has(signal) && (isQuestion(sentence) || isAttributed(doc, sentence))) return false;
  const at = sentence.tokens.findIndex(({ from }) => from >= range.from);
  return !isNegated(sentence.tokens, at, 2);
}
