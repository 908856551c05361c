import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import type { TermMatch } from '../../core/lexicon';
import { outermost, startingIn } from '../../core/search';
import { advocacyIn, namesBrand } from '../advocacy';
import { clauseStart, isAttributed, isNegated, isQuestion, isQuoted, isSatire } from '../clause';
import { grammarOf } from '../language';
import { bargainIn } from './bargain';
import { CODE, FRAMES, isDenied, namesThing, type Part, PRICE, promotionTerms, WEAK_CALLS } from './cues';
import { interestIn, leadsAnywhere } from './interest';
import { isBetweenNeighbours } from './neighbours';

/** A stretch of a draft that moves people to a product, a service, a business or a cause. */
export interface Promotion {
  readonly range: Range;
  readonly sentence: Sentence;
  /** `interest`: the writer gets something, or got it. `push`: people are told to buy, book, join. */
  readonly kind: 'interest' | 'push';
}

const KEY = Symbol('promotions');

/** Promotions in a draft, computed once for the checks that ask. Disclosed ones, jokes, studies and warnings are none. */
export function promotionsIn(doc: Parsed): readonly Promotion[] {
  return doc.memo(KEY, () => (isSatire(doc) ? [] : find(doc)));
}

/** Words in which a disclosure counts as made at the beginning. */
const BEGINNING = 12;

/** Does the draft say at its beginning that it is an advertisement, or what the writer has to do with it? */
export function isDisclosed(doc: Parsed): boolean {
  return doc.anywhere(DISCLOSED, (chunk) =>
    promotionTerms(chunk).some(({ category, tokens }) => category === 'disclosed' && tokens.from < BEGINNING),
  );
}

const DISCLOSED = Symbol('disclosed');

function find(doc: Parsed): Promotion[] {
  if (isDisclosed(doc) || isBetweenNeighbours(doc)) return [];
  const all = promotionTerms(doc);
  const triggered =
    all.some(({ category }) => category !== 'harmless' && category !== 'academic' && category !== 'praise') ||
    tests(CODE, doc.text);
  const harm = all.filter(({ category }) => category === 'harmless').length;
  const meant = (part: Part) => all.filter(({ category, from }) => category === part && !isDenied(doc, from));
  const weight = (part: Part) => meant(part).length;
  // What speaks for a promotion in the whole draft; a single sentence rarely holds praise, offer and call together.
  // "Best" in "the best" is no second praise.
  const praise = Math.min(outermost(meant('praise')).length, 2);
  const offer = Math.min(weight('offer') + (tests(PRICE, doc.text) ? 1 : 0), 2);
  // Academics write of papers and exams whatever they sell: such words weigh against a promotion, but do not rule it out.
  const academic = Math.min(weight('academic'), 2);
  const branded = namesBrand(doc) ? 1 : 0;
  const support = praise + offer + branded - academic;
  const named = branded > 0 || namesThing(doc);
  const frames = FRAMES.find(doc.text, doc.tokens);
  const promotions: Promotion[] = [];
  for (const sentence of doc.sentences) {
    const cues = startingIn(all, sentence.range);
    const framed = startingIn(frames, sentence.range);
    const gain = framed.find(({ category }) => category === 'interest');
    const venture = framed.find(({ category }) => category === 'venture');
    const interest = interestIn(doc, sentence, cues, praise + offer + branded, gain);
    const call =
      framed.find(({ category }) => category === 'push') ??
      cues.find(
        (cue) => cue.category === 'buy' && isCall(doc, sentence, cue) && (support > 1 || !WEAK_CALLS.has(cue.term)),
      ) ??
      (triggered && named && harm === 0 && offer + branded > 0 && praise + offer - academic >= 2
        ? imperativeIn(doc, sentence)
        : undefined);
    const spoken = harm === 0 ? advocacyIn(doc, sentence) : undefined;
    if (!interest && !venture && !spoken && !call) continue;
    if ([interest?.range, venture, spoken, call].some((range) => range && isQuoted(doc, range))) continue;
    if (!interest && (isQuestion(sentence) || isAttributed(doc, sentence))) continue;
    if (
      interest &&
      harm + academic <= (interest.certain && (branded > 0 || !leadsAnywhere(doc, interest.range)) ? 1 : 0)
    ) {
      promotions.push({ range: interest.range, sentence, kind: 'interest' });
    } else if (venture && harm + academic === 0) {
      promotions.push({ range: { from: venture.from, to: venture.to }, sentence, kind: 'push' });
    } else if (spoken) {
      promotions.push({ range: spoken, sentence, kind: 'push' });
    } else if (call && harm === 0 && support >= (named ? 1 : 2)) {
      promotions.push({ range: { from: call.from, to: endOfCall(doc, sentence, call) }, sentence, kind: 'push' });
    }
  }
  if (promotions.length === 0 && harm === 0) {
    const bargain = bargainIn(doc, praise > 0, academic);
    const sentence = bargain && doc.sentenceAt(bargain.from);
    if (bargain && sentence) {
      promotions.push({ range: { from: bargain.from, to: endOfCall(doc, sentence, bargain) }, sentence, kind: 'push' });
    }
  }
  if (promotions.length === 0 && harm === 0 && triggered) {
    const should = all.find(({ category, term }) => category === 'praise' && /should|needs$/.test(term));
    const sentence = should && doc.sentenceAt(should.from);
    if (should && sentence && namesThing(doc)) {
      promotions.push({ range: { from: should.from, to: sentence.range.to }, sentence, kind: 'push' });
    }
  }
  return promotions;
}

// Words that may stand between the start of a clause and a call: "so everyone please just go buy …".
const LEADS = new Set(
  'go please just so now and then do everyone everybody all you should yall folks people need to must have gotta seriously honestly really ladies kids friends colleagues guys or but tonight today come on quick hurry definitely absolutely simply always ya pls plz et donc alors vite tous toutes ja niin nyt heti kaikki'.split(
    ' ',
  ),
);

/** Is the verb a call to others, at the start of its clause? "I buy" and "the book I read" are none. */
function isCall(doc: Parsed, sentence: Sentence, cue: TermMatch<Part>): boolean {
  const at = sentence.tokens.findIndex((token) => token.from === cue.from);
  if (at < 0 || isNegated(sentence.tokens, at)) return false;
  const start = clauseStart(doc.text, sentence.tokens, at);
  // "test/reserve driver" is no call to reserve.
  if (doc.text[cue.from - 1] === '/') return false;
  return sentence.tokens.slice(start, at).every((token) => LEADS.has(token.folded.replace(/[@#']/g, '')));
}

/**
 * A sentence that begins with a command, whatever its verb: no list holds every way to say "buy". The grammar is asked
 * only where praise and an offer for something with a name are already there.
 */
function imperativeIn(doc: Parsed, sentence: Sentence): Range | undefined {
  if (doc.lang !== undefined && doc.lang !== 'en') return undefined;
  const first = grammarOf(doc, sentence)?.words.find(({ normal }) => !LEADS.has(normal));
  return first?.tags.has('Imperative') ? first : undefined;
}

function endOfCall(doc: Parsed, sentence: Sentence, cue: Range): number {
  const rest = doc.text.slice(cue.to, sentence.range.to);
  const stop = rest.search(/[,;:!?–—(]/u);
  return stop < 0 ? sentence.range.to : cue.to + stop;
}
