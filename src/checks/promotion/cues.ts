import lexicon from '../../../rules/lexicons/promotion.json';
import frames from '../../../rules/lexicons/promotion-frames.json';
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
import { startingIn } from '../../core/search';
import { isNegated } from '../clause';
import { categoriesOf, finderOf } from '../cues';
import { compileFrames } from '../frames';

/** What words of promotions do. */
export type Part = 'perk' | 'gift' | 'buy' | 'praise' | 'offer' | 'disclosed' | 'harmless' | 'academic';

const { origin: _origin, ...terms } = lexicon;

/** Words and phrases of promotions. */
export const CUES = compileLexicon<Part>(terms);

/** How gains and calls are built, whatever is sold. */
export const FRAMES = compileFrames(
  { interest: frames.interest, venture: frames.venture, push: frames.push },
  frames.classes,
);

/** A code to type: capitals with digits, or capitals right after "code", "use", "with". */
export const CODE =
  /(?:\b(?:(?<!\b(?:[Cc]ourse|[Mm]odule|[Rr]oom|[Ee]rror) )[Cc]ode|codes|[Uu]se|with|type|enter|quote|promo|voucher|avec|tapez|koodilla|word)\b[ :“"']{1,3})(?:code |the code |promo |word |(?:for|on|at|to) [\w' ]{2,24}[:,] ?)?(?<it>(?!(?:FIRST|NOW|ALL|NOT|ONLY|BEFORE|AFTER|AND|NEVER|ALWAYS|YOUR|THIS|THAT|ASAP|EVERY|TWICE|ONCE|TODAY|HERE|ANY|THE|FOR|CERN|NASA|PDF|USB|HTML|JSON|CSV)\b)(?=[A-Z0-9-]*[A-Z]{3})[A-Z][A-Z0-9-]{3,15})(?![\w-])/u;
/** A price or a percentage. */
export const PRICE =
  /\d ?%(?! (?:of|more|fewer|higher|lower)\b)|[£€$] ?\d|\d ?(?:€|£|CHF|euros?|quid|francs?|euroa)|-\d{1,2} ?%/gu;

/** A date or a time of day, as an event has: "7pm", "19:30", "klo 18", "24.5.". */
export const TIMED =
  /(?<![\d.:,£€$]|[£€$] )(?:\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]m|[AP]M)\b|(?:[01]?\d|2[0-3])(?::[0-5]\d|[.h][0-5]\d(?!\d| ?(?:[€£$%]|euro|franc|CHF|EUR|GBP|USD|quid|pound|dollar|p\b))|h(?=\s|[,.)]|$))|(?:[12]?\d|3[01])\.1?\d\.(?!\d| ?\p{Lu}))|\bklo \d/u;

// Something with a name: a capitalised word inside a sentence that is no day or month, a handle, or camel case.
const NAMED_THING =
  /(?<=[\p{Ll},:;(’'] ?|(?<!\/)\d )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Universit\p{Ll}+|Colleges?|School|Department|Faculty|Institute|Library|Campus|Students?|Staff|Union|Society|Alumni|Cent(?:re|er)|Theatre|Hall|Vice|Chair|President|Treasurer|Secretary|English|French|German|Finnish|British|European|Europe|Finland|Switzerland|France|Germany|Italy|Spain|Sweden|Norway|Britain|England|Scotland|Ireland|America|Africa|Asia|Health|Earth|Moon)\b)\p{Lu}\p{L}{2,}(?!['’](?:t|ve|ll|re|m|d)\b)|@\w{3,}|\p{Ll}\p{Lu}\p{Ll}/gu;

const NAMED = Symbol('names of things');

/** Such names anywhere but at the very beginning, where every word has a capital, in the order of the text. */
export function namesIn(doc: Parsed): readonly Range[] {
  return doc.memo(NAMED, () => rangesOf(doc, NAMED_THING).filter(({ from }) => from > 0));
}

/** Where a pattern with the flag `g` matches. */
export function rangesOf({ text }: Parsed, pattern: RegExp): Range[] {
  return Array.from(matchesOf(text, pattern), ({ index, 0: match }) => ({ from: index, to: index + match.length }));
}

/** How many characters away words speak for or against a call or a gain; in a long post the rest is about other things. */
const REACH = 150;

/** The text around a sentence that has to do with it. */
export function around({ range: { from, to } }: Sentence): Range {
  return { from: from - REACH, to: to + REACH };
}

/** Is one of the places, in the order of the text, in the range? */
export function isAny(places: readonly Range[], range: Range): boolean {
  return startingIn(places, range).length > 0;
}

const anyTerms = finderOf(CUES);
const TERMS = Symbol('terms of promotions');

// Terms are words without their signs, so that "% off" is found in "signed off" and "spin-off" as well.
const REDUCTION = '% off';
const REDUCED =
  /(?:[\d%£€$]|\dp|CHF|per ?cent|half|quarter|third|quid|pounds?|euros?|francs?|dollars?|fiver|tenner|bucks|money) ?$/iu;

/** Words of buying, praise, offers and gifts, and of those who say so. */
export function promotionTerms(doc: Parsed): readonly TermMatch<Part>[] {
  return doc.memo(TERMS, () =>
    anyTerms(doc).filter(({ term, from, to }) => {
      if (term === REDUCTION)
        return REDUCED.test(doc.text.slice(Math.max(0, from - 10), from)) && !OFF_ME.test(doc.text.slice(to, to + 6));
      const other = OTHERWISE[term];
      return !(other?.test(doc.text.slice(to, to + 24)) || isUnsold(doc, { from, to }));
    }),
  );
}
// "Eleven francs off me".
const OFF_ME = /^ (?:me|him|her|us|them|my)\b/iu;
const DONE =
  /^ (?:(?:already|also|all|either) )?(?:\p{L}{2,}ed|been|had|done|taken|passed|read|seen|left|got|gone|made|met|sat|sent|begun|come|fallen|given|known|thought|forgotten)\b/iu;
// What follows where the word is another: "must have completed", "try restoring one", "worth every sock".
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  'our offer': /^[- ]holders?\b/iu,
  'must have': DONE,
  try: /^ (?:\p{L}+ing|to|not|and|again|harder|as|our best|my best|your best)\b/iu,
  'worth every':
    /^ (?!penn|cent|pound|euro|franc|minute|dollar|quid|rappen|cts?|bit|gram|crumb|bite|sip|second|mile)/iu,
};

// "Treat yourself, it's a wet Sunday", "treat yourself: log off".
const UNSOLD = /^treat yoursel(?:f|ves)(?:[:;]|, (?:it['’]s|log|take|put|rest)\b)/iu;

// "Mon code marche et je ne sais pas pourquoi": the code of a program.
const PROGRAM =
  /^(?:mon|notre) code (?:marche(?! sur| chez| pour|\p{L})|ne (?:marche|compile|tourne)|tourne|compile|plante|est (?:sur|en|sale|propre))(?!\p{L})/iu;

/** Is one told to treat oneself to what nobody sells, or told of a code that nobody pays with? */
export const isUnsold = ({ text }: Parsed, { from, to }: Range) =>
  UNSOLD.test(text.slice(from, to + 8)) || PROGRAM.test(text.slice(from, to + 16));

// Said of anything: "get to work", "follow the news", "bring your own mug".
const CALLS_TO_ANYTHING: ReadonlySet<string> = new Set(
  'get to|get on|get in|get your|get these|get this|get them|get some|support|follow|back|sign|listen to|take your|bring your|tell your|send your|leave your|hand your|fill your|move to|enter|demand|venez'.split(
    '|',
  ),
);

/** Calls that sell only beside more praise or offers: to the ones above and to what causes, courses and banks ask for as well. */
export const WEAK_CALLS: ReadonlySet<string> = new Set([
  ...CALLS_TO_ANYTHING,
  ...[
    'trust',
    'join',
    'register',
    'apply',
    'engage',
    'visit',
    'donate',
    'chip in',
    'check them',
    'go here',
    'sign up',
    'ditch',
    'get in touch',
    'claim',
    'kannattaa',
    'contact me',
  ],
]);

/**
 * The kinds of such words a draft has; none where it speaks of what nobody sells, nor where all it has is calls to
 * anything, or to "see" or "get" what has no name, as everything is that one goes to.
 */
export function promotionCues(doc: Parsed): ReadonlySet<string> {
  const terms = promotionTerms(doc);
  const cues = categoriesOf(terms);
  const onlyCalls = cues.size === 1 && cues.has('buy');
  const sellsNothing =
    onlyCalls && (namesIn(doc).length === 0 || terms.every(({ term }) => CALLS_TO_ANYTHING.has(term)));
  return sellsNothing || cues.has('harmless') ? new Set() : cues;
}

/** Is what is said at the offset denied? */
export function isDenied(doc: Parsed, from: number): boolean {
  const sentence = doc.sentenceAt(from);
  const at = sentence?.tokens.findIndex((token) => token.from === from) ?? -1;
  return sentence !== undefined && at >= 0 && isNegated(sentence.tokens, at);
}
