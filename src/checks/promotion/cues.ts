import lexicon from '../../../rules/lexicons/promotion.json';
import frames from '../../../rules/lexicons/promotion-frames.json';
import type { Parsed } from '../../core/check';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
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
  /(?:\b(?:[Cc]ode|codes|[Uu]se|with|type|enter|quote|promo|voucher|avec|tapez|koodilla|word)\b[ :“"']{1,3})(?:code |the code |promo |word |(?:for|on|at|to) [\w' ]{2,24}[:,] ?)?(?<it>(?=[A-Z0-9-]*[A-Z]{3})[A-Z][A-Z0-9-]{3,15})(?![\w-])/u;
/** A price or a percentage. */
export const PRICE = /\d ?%|[£€$] ?\d|\d ?(?:€|£|CHF|euros?|quid|francs?|euroa)|-\d{1,2} ?%/u;

// Something with a name: a capitalised word inside a sentence that is no day or month, a handle, or camel case.
const NAMED_THING =
  /(?<=[\p{Ll}\d,:;“"(’'] ?)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}{2,}|@\w{3,}|\p{Ll}\p{Lu}\p{Ll}/u;

const NAMED = Symbol('names a thing');

/** Is there such a name anywhere but at the very beginning, where every word has a capital? */
export function namesThing(doc: Parsed): boolean {
  return doc.memo(NAMED, () => NAMED_THING.test(doc.text.slice(1)));
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
    anyTerms(doc).filter(
      ({ term, from }) => term !== REDUCTION || REDUCED.test(doc.text.slice(Math.max(0, from - 10), from)),
    ),
  );
}

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
  const sellsNothing = onlyCalls && (!namesThing(doc) || terms.every(({ term }) => CALLS_TO_ANYTHING.has(term)));
  return sellsNothing || cues.has('harmless') ? new Set() : cues;
}

/** Is what is said at the offset denied? */
export function isDenied(doc: Parsed, from: number): boolean {
  const sentence = doc.sentenceAt(from);
  const at = sentence?.tokens.findIndex((token) => token.from === from) ?? -1;
  return sentence !== undefined && at >= 0 && isNegated(sentence.tokens, at);
}
