import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import type { TermMatch } from '../../core/lexicon';
import { outermost, startingIn } from '../../core/search';
import { advocacyIn, brandsIn } from '../advocacy';
import { clauseStart, isAttributed, isNegated, isQuestion, isQuoted, isSatire } from '../clause';
import { grammarOf } from '../language';
import { bargainIn } from './bargain';
import {
  around,
  CODE,
  FRAMES,
  isAny,
  isDenied,
  namesIn,
  type Part,
  PRICE,
  promotionTerms,
  rangesOf,
  TIMED,
  WEAK_CALLS,
} from './cues';
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

const OUR_EVENT =
  /(?<!\p{L})our (?:\p{L}+ ){0,3}(?:show|play|concert|musical|panto|pantomime|revue|gig|recital|exhibition|screening|ceilidh|tournament|open evening)(?!\p{L})/iu;

// "Kitchen porter wanted, £12.60/h", "fixed term 12 months, closing date 9 April"; and who has an offer has a place.
const VACANCY =
  /(?<!\p{L})(?:offer[- ]holders?|closing date|fixed[- ]term|apply in person|(?:full|part)[- ]time (?:post|position|role)|(?:post|position|role) (?:is )?(?:full|part)[- ]time|wanted,? [^.!?\n]{0,40}(?:[£€$] ?\d+(?:[.,]\d+)? ?(?:\/|an? |per )h|shifts?|evenings|weekends))(?!\p{L})/iu;

/** One's own evening with a date, whatever the tickets cost: a society's show is no business. */
const isOwnEvent = (doc: Parsed) =>
  tests(OUR_EVENT, doc.text) && tests(TIMED, doc.text) && brandsIn(doc).length === 0 && !tests(CODE, doc.text);

function find(doc: Parsed): Promotion[] {
  if (isDisclosed(doc) || isBetweenNeighbours(doc) || isOwnEvent(doc) || tests(VACANCY, doc.text)) return [];
  const all = promotionTerms(doc);
  const triggered =
    all.some(({ category }) => category !== 'harmless' && category !== 'academic' && category !== 'praise') ||
    tests(CODE, doc.text);
  const harm = all.filter(({ category }) => category === 'harmless').length;
  const frames = FRAMES.find(doc.text, doc.tokens);
  const weigh = scales(doc, all);
  const promotions: Promotion[] = [];
  for (const sentence of doc.sentences) {
    const { praise, offer, against, branded, named } = weigh(sentence);
    const support = praise + offer + branded - against;
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
      (triggered && named && harm === 0 && offer + branded > 0 && praise + offer - against >= 2
        ? imperativeIn(doc, sentence)
        : undefined);
    const spoken = harm === 0 ? advocacyIn(doc, sentence) : undefined;
    if (!interest && !venture && !spoken && !call) continue;
    if ([interest?.range, venture, spoken, call].some((range) => range && isQuoted(doc, range))) continue;
    if (!interest && (isQuestion(sentence) || isAttributed(doc, sentence))) continue;
    if (
      interest &&
      harm + against <= (interest.certain && (branded > 0 || !leadsAnywhere(doc, interest.range)) ? 1 : 0)
    ) {
      promotions.push({ range: interest.range, sentence, kind: 'interest' });
    } else if (venture && harm + against === 0) {
      promotions.push({ range: { from: venture.from, to: venture.to }, sentence, kind: 'push' });
    } else if (spoken) {
      promotions.push({ range: spoken, sentence, kind: 'push' });
    } else if (call && harm === 0 && support >= (named ? 1 : 2)) {
      promotions.push({ range: { from: call.from, to: endOfCall(doc, sentence, call) }, sentence, kind: 'push' });
    }
  }
  if (promotions.length > 0 || harm > 0) return promotions;
  const late = lateDisclosure(doc, all);
  if (late) return [late];
  for (const sentence of doc.sentences) {
    const { praise, against } = weigh(sentence);
    const bargain = bargainIn(doc, around(sentence), praise > 0, against);
    const told = bargain && doc.sentenceAt(bargain.from);
    if (bargain && told) {
      return [{ range: { from: bargain.from, to: endOfCall(doc, told, bargain) }, sentence: told, kind: 'push' }];
    }
  }
  return promotions;
}

/** What the writer was paid or given, said where readers have been won already. */
const PAID =
  /#(?:ad|advert|gifted|sponsored|sponsorship|paidpartnership|paidad|prsample|pr_?gift|affiliate|werbung|mainos|kaupallinenyhteisty\p{L}{1,3}|partenariatremunere|partenariatrémunéré|collaborationcommerciale)(?![\p{L}\p{N}_])/iu;

/** "My back has forgiven me!! FlexiSpot, you need it. #gifted": disclosed, and too late. */
function lateDisclosure(doc: Parsed, all: readonly TermMatch<Part>[]): Promotion | undefined {
  const found = firstMatch(PAID, doc.text);
  const sentence = found && doc.sentenceAt(found.index);
  if (!found || !sentence || isQuoted(doc, { from: found.index, to: found.index + found[0].length })) return undefined;
  if (all.some(({ category }) => category === 'academic') || doc.sentences.some((one) => isQuestion(one)))
    return undefined;
  return { range: { from: found.index, to: found.index + found[0].length }, sentence, kind: 'interest' };
}

/** What speaks for a promotion around a sentence, since one rarely holds praise, offer and call together, and what against it. */
interface Weights {
  readonly praise: number;
  readonly offer: number;
  /**
   * Academics write of papers and exams whatever they sell, and a shop has opening hours: such words weigh against a
   * promotion, but do not rule it out.
   */
  readonly against: number;
  readonly branded: number;
  readonly named: boolean;
}

/** Characters of a draft beyond which the words of promotions meet by chance: advertisements are shorter. */
const LONG = 300;

/** Weighs sentence by sentence. */
function scales(doc: Parsed, all: readonly TermMatch<Part>[]): (sentence: Sentence) => Weights {
  const meant = (part: Part) => all.filter(({ category, from }) => category === part && !isDenied(doc, from));
  // "Best" in "the best" is no second praise.
  const praise = outermost(meant('praise'));
  const offer = meant('offer');
  // A time is one of an event. What it is not about, it is not about anywhere.
  const against = Math.min(
    meant('academic').length + (TIMED.test(doc.text) ? 1 : 0) + (doc.text.length > LONG ? 1 : 0),
    2,
  );
  const prices = rangesOf(doc, PRICE);
  return (sentence) => {
    const near = around(sentence);
    const count = (places: readonly Range[], most: number) => Math.min(startingIn(places, near).length, most);
    const branded = count(brandsIn(doc), 1);
    return {
      praise: count(praise, 2),
      offer: Math.min(count(offer, 2) + count(prices, 1), 2),
      against,
      branded,
      named: branded > 0 || isAny(namesIn(doc), near),
    };
  };
}

// Words that may stand between the start of a clause and a call: "so everyone please just go buy …".
const LEADS = new Set(
  'go please just so now and then do everyone everybody all you should yall folks people need to must have gotta seriously honestly really ladies kids friends colleagues guys or but tonight today come on quick hurry definitely absolutely simply always ya pls plz et donc alors vite tous toutes ja niin nyt heti kaikki'.split(
    ' ',
  ),
);

// What makes a thing of the word before it.
const THING = /^(?:-in| (?:is|was|up|stops|rises|deal|club|data)(?!\p{L}))/iu;

// Nouns as well: "for laptops, rent and trips home".
const NOUNS: ReadonlySet<string> = new Set(
  'rent order book visit support demand trust lease stock hire shop bag deal grab register download fire sign claim'.split(
    ' ',
  ),
);

/** Does the word stand in the middle of an enumeration? */
const isInList = (text: string, { from, to }: Range) =>
  /[\p{L}\p{N}],\s$/u.test(text.slice(Math.max(0, from - 3), from)) &&
  /^(?:,|\s(?:and|or|et|ja)\s)/u.test(text.slice(to, to + 5));

/** Is the verb a call to others, at the start of its clause? "I buy" and "the book I read" are none. */
function isCall(doc: Parsed, sentence: Sentence, cue: TermMatch<Part>): boolean {
  const at = sentence.tokens.findIndex((token) => token.from === cue.from);
  if (at < 0 || isNegated(sentence.tokens, at)) return false;
  const start = clauseStart(doc.text, sentence.tokens, at);
  // "test/reserve driver" is no call to reserve, "rent is up" none to rent.
  if (doc.text[cue.from - 1] === '/' || THING.test(doc.text.slice(cue.to, cue.to + 10))) return false;
  if (NOUNS.has(cue.term) && isInList(doc.text, cue)) return false;
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
