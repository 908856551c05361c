import * as z from 'zod/mini';
import hearsayShapes from '../../rules/lexicons/hearsay.json';
import lexicon from '../../rules/lexicons/unverified.json';
import type { Hit, Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { tests } from '../core/gate';
import { parseDraft } from '../core/parse';
import { isQuestion, isQuoted, isSatire } from './clause';
import { bySentence, type Cues, categoriesIn, compileTopic, cuesOf, finderOf, marked, saidIn } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { unlessInnocent, weighed } from './scorer/learnt';
import { shapedBy } from './shapes';
import { isIdle, SHAPES } from './unverified-shapes';

const LEXICON = compileTopic(lexicon);
/** Words of rumours and of claims, and of those who doubt them. */
export const unverifiedTerms = finderOf(LEXICON);
/** What kinds of them a draft has. */
export const unverifiedCues = categoriesIn(unverifiedTerms);

const isJoke = saidIn(unverifiedTerms, 'joke');
const isDebunked = saidIn(unverifiedTerms, 'debunk');
type Cue = Exclude<keyof typeof lexicon, 'origin'>;

/** A sentence with its cues and how much they weigh. */
interface Judged {
  readonly sentence: Sentence;
  readonly cues: Cues<Cue>;
  readonly weight: number;
}

/** From this weight on a claim counts as unchecked. One strong cue or two weak ones reach it. */
const ENOUGH = 1.25;
/** Where experts are said to vouch for it, or it is called certain, a little less will do beside another sign. */
const ENOUGH_VOUCHED = 1;
/** Professors, students, five years, a laser and an "omg" are in many posts that claim nothing. */
const EVERYDAY = new Set<Cue>(['authority', 'certainty', 'group', 'impact', 'relation', 'alarm']);
const ENOUGH_EVERYDAY = 2;
/** Where the writer admits not to know, and so much speaks against it, how the draft reads can't make it innocent. */
const SURE = 2.5;
/** A text that was only passed on needs less: whoever shares it vouches for it. */
const ENOUGH_SHARED = 1;

/** Claims that nobody checked: hearsay, rumours, chain messages, invented figures, overclaimed science. */
export const unverified = defineCheck({
  id: 'unverified',
  topic: 'unverified',
  languages: ['en', 'fr', 'fi'],
  summary: 'Rumours, hearsay, chain messages, invented figures and overclaimed science passed on as fact.',
  limits:
    'Not questions, debunking, named sources, linked or published figures, own observations or jokes marked as such. A false claim in a calm voice is not recognised; French and Finnish only by typical phrases.',
  fields: ['post', 'reply'],
  options: z.strictObject({ on: z.optional(z.enum(['text', 'share'])) }),
  *find(doc, { on }, about) {
    if (on === 'share') yield* sharedClaim(doc);
    else {
      const claims = ownClaims(doc);
      const sure = claims.filter(({ weight, cues }) => weight >= SURE && cues.has('unchecked'));
      if (sure.length > 0) {
        yield* unlessInnocent('unverified', doc, about, unverifiedCues, sure.map(hitOf(doc)), { sure: true });
      } else yield* weighed('unverified', doc, about, unverifiedCues, [...claims.map(hitOf(doc)), ...hearsay(doc)]);
    }
  },
});

const shaped = shapedBy(hearsayShapes);
/** Words of somebody who asks, doubts or gives a source. */
const DOUBTED =
  /https?:\/\/|\?|\b(?:myth|debunk\w*|hoax|nonsense|rubbish|rumou?rs?|wrong|not true|untrue|isn['’]t|aren['’]t|study|studies|trial|paper|joke|lol|film|novel|story|cake|recipe)\b/iu;

/** Hearsay and false lore, told by how they are passed on. */
const hearsay = (doc: Parsed): readonly Hit[] =>
  tests(DOUBTED, doc.text) || isDebunked(doc) || isJoke(doc) || isSatire(doc) ? [] : shaped(doc);

function ownClaims(doc: Parsed): readonly Judged[] {
  return judge(doc).filter(({ cues, weight }) => weight >= enoughFor(cues));
}

function enoughFor(cues: Cues<Cue>): number {
  if (cues.all.length > 0 && cues.all.every(({ category }) => EVERYDAY.has(category))) return ENOUGH_EVERYDAY;
  return cues.has('authority', 'certainty') ? ENOUGH_VOUCHED : ENOUGH;
}

function hitOf(doc: Parsed): (claim: Judged) => Hit {
  return ({ sentence, cues }) => {
    const evidence = cues.all.filter(({ category }) => !DISARMING.has(category));
    return {
      range: marked(sentence, evidence),
      evidence: evidence.map(({ from, to }) => ({ from, to })),
      fixes: [removeSentence(doc, sentence)],
    };
  };
}

/** Passing something on is judged by what it says, unless the comment doubts it. */
function* sharedClaim(doc: Parsed): Iterable<Hit> {
  const { sharing } = doc.draft;
  if (sharing === undefined || sharing.trim() === '' || doubts(doc)) return;
  const shared = parseDraft({ text: sharing, field: 'post', site: doc.draft.site }, () => undefined);
  if (judge(shared).every(({ weight }) => weight < ENOUGH_SHARED)) return;
  // Of the own words none is at fault, and marks under all of them would follow every letter.
  yield {};
}

function doubts(doc: Parsed): boolean {
  const cues = cuesOf(unverifiedTerms(doc));
  return (
    cues.has('debunk', 'sourced', 'study', 'opinion') ||
    tests(DOUBT, doc.text) ||
    doc.sentences.some((sentence) => isQuestion(sentence))
  );
}

const DOUBT =
  /\b(?:not|n['’]t|no|never|nothing|nobody|false|fake|source|evidence|really|doubt\w*|sceptical|skeptical|actually|biased|careful|misleading|wrong|ugh|sigh|nonsense|rubbish|faux|non|ei|eikä)\b|🤔|🙄|🤨|🤦/iu;

/** Cues that take weight away rather than add it. */
const DISARMING = new Set<Cue>(['debunk', 'sourced', 'opinion', 'study', 'joke', 'hint']);

/** Judges a short text as one passage, a long one sentence by sentence with the sentence before it. */
function judge(doc: Parsed): Judged[] {
  const whole = cuesOf(unverifiedTerms(doc));
  if (whole.all.every(({ category }) => DISARMING.has(category)) && !hasShape(doc, whole)) return [];
  if (isSatire(doc) || isJoke(doc)) return [];
  const disarmed = isDisarmed(doc, whole);
  const plea = whole.has('plea', 'alarm', 'chain') || /!!|🚨|⚠️/u.test(doc.text) ? 0.5 : 0;
  const stated = bySentence(doc, whole.all).filter(
    ({ sentence }) => (!isQuestion(sentence) || isRhetorical(sentence)) && !isQuoted(doc, sentence.range),
  );
  const short = doc.tokens.length <= SHORT;
  const weights = stated.map(({ sentence, cues }) => {
    return { sentence, cues, weight: weigh(sentence, cues), support: Math.min(1, weigh(sentence, cues, 0)) };
  });
  return weights.flatMap((own, i) => {
    if (own.weight === 0) return [];
    const rest = short ? weights.filter((other) => other !== own) : weights.slice(Math.max(0, i - 1), i);
    const support = Math.max(0, ...rest.map((other) => other.support));
    if (rest.some((other) => rank(other) > rank(own))) return [];
    return [{ ...own, weight: own.weight + support + plea - (disarmed ? 3 : 0) }];
  });
}

/** The claim is marked rather than the call to pass it on. */
function rank({ weight, cues }: { weight: number; cues: Cues<Cue> }): number {
  return cues.has('chain', 'plea') ? weight / 2 : weight;
}

/** Up to so many words a post is one passage. */
const SHORT = 60;

const LINK = /https?:\/\/|www\.|\b[\w-]{2,40}\.(?:org|com|edu|gov|ac|net|eu|ch|fi|fr|uk|us|int|info)\b/iu;

const CITED = /\b(?:according to|citing|cited by) (?:the |an? official )?\p{Lu}/u;

/** "Full moon at 13:19 UT": from a table, with the clock. */
const ALMANAC = /\b(?:full moon|new moon|moonrise) (?:is )?at \d{1,2}[:.]\d\d ?(?:utc?|gmt|bst|cet|am|pm)?\b/iu;

/** "… this morning, link": a post that ends by pointing at where it is from. */
const POINTED_TO =
  /[,;:.(–—] ?(?:official )?(?:links?|source|doi|statement|press release|lien|linkki)(?: (?:is )?(?:here|below|attached|in (?:the )?(?:bio|thread|comments|replies)|on (?:the|their|our) (?:site|website|page)|ci-dessous|alla))?(?:[\s).!]|👇|⬇️?)*$/iu;

function isDisarmed(doc: Parsed, whole: Cues<Cue>): boolean {
  if (isDebunked(doc) || whole.has('study', 'opinion') || tests(LINK, doc.text)) return true;
  // A post that admits to hearsay is not saved by the words that would name a source elsewhere.
  if (tests(CITED, doc.text)) return true;
  if (whole.has('hearsay', 'unchecked', 'chain')) return false;
  if (tests(POINTED_TO, doc.text)) return true;
  if (tests(ALMANAC, doc.text) && !whole.has('certainty', 'authority', 'disease')) return true;
  const vague = whole.of('weakHearsay', 'authority', 'certainty');
  return whole.of('sourced').some((source) => !vague.some((said) => said.from <= source.from && source.to <= said.to));
}

/** "Looking forward to everyone's pets": nothing is passed on. */
const isPassedOn = (sentence: Sentence, { from }: Range): boolean =>
  !/\blook(?:s|ed|ing)? $/iu.test(sentence.text.slice(0, from - sentence.range.from));

function weigh(sentence: Sentence, cues: Cues<Cue>, impact = 0.75): number {
  if (isIdle(sentence) && !cues.has('chain', 'unchecked', 'fringe')) return 0;
  const goBetween = hasGoBetween(sentence, cues);
  const personal = !goBetween && isPersonal(sentence, cues);
  const serious = cues.has('impact', 'fringe', 'superlative', 'group');
  let weight = 0;
  if (cues.has('hearsay')) weight += serious || !personal ? 2 : 1;
  if (cues.has('unchecked')) weight += serious || !personal ? 2 : 1;
  if (cues.of('chain').some((chain) => isPassedOn(sentence, chain))) weight += 2;
  if (cues.has('saidBy')) weight += 2;
  if (cues.has('weakHearsay') || goBetween) weight += 1;
  const secrets = new Set(cues.of('secrecy').map(({ term }) => term)).size;
  if (secrets > 0) weight += secrets > 1 ? 1.5 : 1;
  if (cues.has('certainty')) weight += 0.5;
  weight += ofAuthority(sentence, cues);
  if (cues.has('superlative')) weight += 1;
  const fringe = cues.of('fringe').length;
  if (fringe > 0) weight += fringe > 1 ? 1.5 : 1;
  if (cues.has('healthVerb') && cues.has('disease')) weight += personal ? 0.5 : 1.5;
  if (hasFigure(sentence.text) && cues.has('group')) weight += 1.5;
  for (const shape of SHAPES) if (shape.pattern.test(sentence.text)) weight += shape.weight;
  if (tests(FACT, sentence.text)) weight += 1;
  if (cues.has('impact') && !personal) weight += impact;
  return weight <= WEAK && personal ? weight / 2 : weight;
}

// Said to impress, but a subject as well: less of an authority, and none where it is taught.
const SUBJECT = 'quantum';
const TAUGHT =
  /\bquantum (?:(?:mechanics|optics|physics|field theory|computing|information|chemistry) )?(?:seminar|lecture|course|module|class|notes|exam|homework|problem|sheet|group|lab|reading|textbook|school|workshop|slides|tutorial)s?\b/iu;

function ofAuthority(sentence: Sentence, cues: Cues<Cue>): number {
  const named = cues.of('authority');
  if (named.length === 0) return 0;
  if (named.some(({ term }) => term !== SUBJECT)) return 1;
  return tests(TAUGHT, sentence.text) ? 0 : 0.75;
}

// What people say of themselves and to each other is small talk, not news.
const WEAK = 1.5;
const FIRST_PERSON = /^(?:i|i'm|i've|i'll|i'd|im|ive|me|my|we|we're|we've|we'll|us|our)$/;
const ADDRESSED = /^(?:u|ur|you|you're|your|youre)$/;

/** Does somebody speak of themselves or to somebody? "What they don't want you to know" and "boosts your IQ" don't. */
function isPersonal({ text, tokens }: Sentence, cues: Cues<Cue>): boolean {
  const preaching = cues.has('authority', 'secrecy', 'healthVerb') || hasFigure(text);
  return tokens.some(
    ({ folded, from }) =>
      (FIRST_PERSON.test(folded) || (!preaching && ADDRESSED.test(folded))) &&
      !cues.all.some((cue) => cue.from <= from && from < cue.to),
  );
}

const FACT = /^(?:\P{L}*)(?:fact|fun fact|true fact)\s*:/iu;
const FIGURE =
  /(?<!\d)\d+(?:[.,]\d+)?\s?(?:%|percent|per cent|prosenttia|pour cent)|\b(?:\d+|nine|eight|seven|four|neuf|huit|sept|quatre) (?:\p{L}{3,20} )?(?:out of|in|sur) (?:10|ten|dix|five|cinq)\b|(?:yhdeksän|kahdeksan|seitsemän|neljä|kolme) (?:kymmenestä|viidestä|neljästä)(?!\p{L})|factor of (?:\d+|two|three|four|five|ten)|(?:two|three|four|five|ten|(?<!\d)\d+) times (?:more|as|less)/iu;

function hasFigure(text: string): boolean {
  return tests(FIGURE, text);
}

/** Is there a claim by its shape? In a long draft looked for only where a digit or a word that such shapes have is there. */
function hasShape({ text, tokens }: Parsed, whole: Cues<Cue>): boolean {
  if (tokens.length > SHORT && !whole.has('hint') && !/\d/.test(text)) return false;
  return hasFigure(text) || SHAPES.some(({ pattern }) => tests(pattern, text));
}

/** "My landlord's brother works there": somebody's somebody who says or knows. */
function hasGoBetween(sentence: Sentence, cues: Cues<Cue>): boolean {
  return cues.of('relation').some(({ tokens }) => {
    const before = sentence.tokens[tokens.from - 1]?.folded ?? '';
    if (!tests(GO_BETWEEN_DETERMINER, before)) return false;
    return cues.of('report').some((verb) => verb.tokens.from >= tokens.to && verb.tokens.from - tokens.to <= 5);
  });
}

/** Who is not named needs no article at the head of a post: "mate in payroll says". */
const GO_BETWEEN_DETERMINER = /^(?:$|my|a|an|some|one|the|this|another|our|two|three|\w+'s)$/;

/** A rhetorical question states: "Did you know …?", "Coincidence?". */
function isRhetorical({ text }: Sentence): boolean {
  return /^(?:\P{L}*)(?:did you know|coincidence|fun fact)/iu.test(text);
}
