import type { Hit, Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { isAttributed, isConditional, isQuestion, isQuoted, isSatire } from '../clause';
import { removeSentence } from '../fixes';
import { isPlayed } from '../respect/judge';
import type { Features } from './hashing';
import { type Author, cueFeatures, joined, type Passage, passagesOf, phrasingOf } from './phrasing';
import models from './phrasing.json';
import { createScorer, type Scorer } from './scorer';

/** Topics whose wordings a scorer has learnt. */
export type LearntTopic = keyof typeof models;

/** How the scorer of a topic is used. */
interface Use {
  /** Nothing is said of a draft without a word of the topic: the rest may be said in any words. */
  readonly needsCue?: true;
  /** Words of these kinds settle it: credit is given, a role is told, an expert is named, all are free to do as they like. */
  readonly settledBy?: readonly string[];
  /** With words of these kinds only a rule speaks up: whoever says that they may not tell has told nothing yet. */
  readonly leftToRules?: readonly string[];
  /** What somebody else said is that person's business; rumours and leaks are passed on by telling. */
  readonly ownWords?: true;
  /** The thought may stay, said otherwise: no fix removes it. */
  readonly keeps?: true;
  /** A sentence that would be enough by itself is no chance meeting, whatever stands around it: nothing else is said like it. */
  readonly alone?: true;
}

const USES: Readonly<Record<LearntTopic, Use>> = {
  abuse: { ownWords: true },
  advertising: { needsCue: true },
  conduct: { settledBy: ['optional'], ownWords: true },
  confidential: { needsCue: true, leftToRules: ['refuses'] },
  copyright: { needsCue: true, settledBy: ['own', 'credit'] },
  crisis: {},
  discrimination: {},
  endorsement: { ownWords: true, alone: true },
  expertise: {
    needsCue: true,
    settledBy: ['refers', 'own_medical', 'own_legal', 'own_finance', 'own_safety'],
    ownWords: true,
    alone: true,
  },
  identity: { settledBy: ['disclose', 'modest'], ownWords: true, keeps: true },
  'personal-data': { needsCue: true },
  'plain-language': { keeps: true, alone: true },
  political: { needsCue: true, settledBy: ['even-handed'], ownWords: true },
  reputation: {},
  'speaking-for': { needsCue: true, ownWords: true },
  unverified: { settledBy: ['debunk', 'joke'] },
};

/** Can the scorer of a topic say anything of a draft with cues of these categories? */
export function isJudged(topic: LearntTopic, cues: ReadonlySet<string>): boolean {
  return (cues.size > 0 || !USES[topic].needsCue) && !isSettled(topic, cues);
}

const isSettled = (topic: LearntTopic, cues: ReadonlySet<string>) => hasAny(cues, USES[topic].settledBy);

const hasAny = (cues: ReadonlySet<string>, kinds: readonly string[] = []) => kinds.some((kind) => cues.has(kind));

/** Whether it is settled anywhere in the draft, by topic. */
const SETTLED = Object.fromEntries(
  Object.keys(USES).map((topic) => [topic, Symbol(`${topic} is settled`)]),
) as Readonly<Record<LearntTopic, symbol>>;

const scorers = Object.fromEntries(
  Object.entries(models).map(([topic, model]) => [topic, createScorer(model)]),
) as Record<LearntTopic, Scorer>;

/** Few words swing a score far: a passage of fewer than this overrules no rule. */
export const BRIEF = 14;
/** Of a passage of fewer words than this a scorer says nothing by itself, and of a sentence not that it is the one. */
const FEWEST = { passage: 8, sentence: 4 } as const;

let rulesAlone = false;

/** Runs something with the scorers of wordings silent: what the rules find by themselves is what a scorer has to be weighed with. */
export function withoutScorers<T>(run: () => T): T {
  rulesAlone = true;
  try {
    return run();
  } finally {
    rulesAlone = false;
  }
}

/** From so many words on a draft, or the chunk of one that is checked at a time, is long. */
export const LONG = 30;
/** Twice as many words meet a rule by chance twice as often: how much more of a score that takes. */
const DOUBT = 0.25;

/** How much less a rule is to be believed of a long draft of so many words. */
export const doubtOf = (words: number): number => DOUBT * Math.log2(words / LONG);

/** So many words has a post as a rule. */
const USUAL = 20;
/** Fewer are not easier to be sure of. */
const FEWER = 9;
/** A draft of twice as many words has twice as many passages that may by chance read like something wrong. */
const CHANCE = 0.15;

/**
 * How much more than enough it takes in a draft of so many words, less in a short one: at the same number of false alarms
 * that finds an eighth more of what was held back.
 */
export const strictnessOf = (words: number): number => CHANCE * Math.log2(Math.max(words, FEWER) / USUAL);

/**
 * What a check found by its own rules, but where the words around it read, to the scorer of its topic, like drafts that
 * are innocent; where nothing is left, the sentence of a passage that reads like the drafts in which something is wrong.
 * `cuesOf` tells the categories of the check's word list that a chunk has words of.
 */
export function* weighed(
  topic: LearntTopic,
  doc: Parsed,
  author: Author,
  cuesOf: (doc: Parsed) => ReadonlySet<string>,
  hits: Iterable<Hit>,
): Generator<Hit> {
  let found = false;
  for (const hit of unlessInnocent(topic, doc, author, cuesOf, hits)) {
    found = true;
    yield hit;
  }
  if (rulesAlone || found || isSatire(doc)) return;
  const cues = cuesOf(doc);
  if (!isJudged(topic, cues) || hasAny(cues, USES[topic].leftToRules)) return;
  if (USES[topic].settledBy && doc.anywhere(SETTLED[topic], (chunk) => isSettled(topic, cuesOf(chunk)))) return;
  const known = doc.memo(LEARNT, () => new Map<string, readonly Hit[]>());
  const key = [topic, ...[...cues].sort()].join(' ');
  let learnt = known.get(key);
  if (!learnt) {
    learnt = [...learntIn(topic, doc, author, cues)];
    known.set(key, learnt);
  }
  yield* learnt;
}

/**
 * What a check found by its own rules, but where the words around it read, to the scorer of its topic, like drafts that
 * are innocent. What is `sure` is doubted in long drafts only.
 */
export function* unlessInnocent(
  topic: LearntTopic,
  doc: Parsed,
  author: Author,
  cuesOf: (doc: Parsed) => ReadonlySet<string>,
  hits: Iterable<Hit>,
  { sure = false } = {},
): Generator<Hit> {
  if (rulesAlone) return yield* hits;
  let isInnocent: ((at: Range) => boolean) | undefined;
  for (const hit of hits) {
    isInnocent ??= innocence(topic, doc, author, cuesOf(doc), sure);
    if (!hit.range || !isInnocent(hit.range)) yield hit;
  }
}

/** Tells of a place whether the passage around it, or all of a long chunk, reads like what the rule is wrong about. */
function innocence(
  topic: LearntTopic,
  doc: Parsed,
  author: Author,
  cues: ReadonlySet<string>,
  sure: boolean,
): (at: Range) => boolean {
  const none = () => false;
  if (!isJudged(topic, cues)) return none;
  const passages = passagesOf(doc, author);
  const score = scoring(topic, cues);
  const { least, leastOfLong, enough } = models[topic];
  const words = lengthOf(passages);
  if (words >= LONG) {
    const all =
      leastOfLong !== null && passages.every(({ phrasing }) => score(phrasing) - doubtOf(words) < leastOfLong);
    if (!all || !USES[topic].alone) return () => all;
    return ({ from }) => {
      const sentence = doc.sentenceAt(from);
      return !sentence || score(phrasingOf(doc, author, [sentence])) < enough;
    };
  }
  if (sure || least === null) return none;
  return ({ from }) => {
    const around = passages.find(({ sentences }) => (sentences.at(-1)?.range.to ?? 0) > from);
    return around !== undefined && around.words >= BRIEF && score(around.phrasing) < least;
  };
}

/** How a wording scores beside what the check's own word list found. */
function scoring(topic: LearntTopic, cues: ReadonlySet<string>): (phrasing: Features) => number {
  const beside = cueFeatures(cues);
  return (phrasing) => scorers[topic](joined(phrasing, beside));
}

/** The words of all passages of a draft. */
export const lengthOf = (passages: readonly Pick<Passage, 'words'>[]): number =>
  passages.reduce((sum, { words }) => sum + words, 0);

/** Hits by topic and cues: several guidelines may ask the same. */
const LEARNT = Symbol('what scorers find');

function* learntIn(topic: LearntTopic, doc: Parsed, author: Author, cues: ReadonlySet<string>): Generator<Hit> {
  const score = scoring(topic, cues);
  const passages = passagesOf(doc, author);
  const enough = models[topic].enough + strictnessOf(lengthOf(passages));
  for (const { sentences, phrasing, words } of passages) {
    if (words < FEWEST.passage || score(phrasing) < enough) continue;
    const full = sentences.filter(({ tokens }) => tokens.length >= FEWEST.sentence);
    const telling = most(full, (sentence) => score(phrasingOf(doc, author, [sentence])));
    if (!telling || !isStated(topic, doc, telling)) continue;
    const fixes = USES[topic].keeps ? {} : { fixes: [removeSentence(doc, telling)] };
    yield { range: telling.range, evidence: [telling.range], ...fixes };
  }
}

/** "Nobody here is stupid" and "stupid of me" insult nobody, unless somebody is spoken to. */
const NOBODY =
  /^(?:no ?body|no one|none of) |^(?!.*\b(?:you|your|ur)\b).*\b(?:mine|myself|my own|of me|like me|i am|i[’']m|i was)\b/iu;
/** "The robots I work with are idiots": what has no feelings, or no English, is not hurt. */
const OF_THINGS =
  /^\P{L}*(?:the|my|our|this|that|these|those) (?:\p{L}+ ){0,2}?(?:robots?|printers?|laptops?|computers?|machines?|pumps?|lifts?|scanners?|projectors?|code|software|algorithms?|chatbots?|cats?|dogs?|geese|ducks?|sheep|squirrels?|pigeons?|gulls?|rabbits?)(?!\p{L})/iu;
/** "Professor Ali is not a fraud, whatever you heard." */
const CLEARED =
  /\b(?:is|was|are|were)(?: not|n['’]t) (?:an? )?(?:fraud|liar|thief|cheat|crook|scam|racist|incompetent)s?\b/iu;
/** "I got my official offer from Lancaster": whoever is sent something doesn't speak for the sender. */
const IS_SENT =
  /^\W{0,4}I(?:['’]ve| have)? (?:just |finally |also )?(?:got|received|opened|accepted|was (?:sent|given|offered)) (?:\p{L}+ ){1,3}?(?:offer|letter|e-?mail|invite|invitation|rejection|confirmation|reply|parcel|reminder|notice)s? from\b[^,;:\n]*$/iu;
/** "Told once more that …": what one is tired of. */
const TOLD_AGAIN = /(?<=^|[.!?\n] ?)(?:being |been )?told (?:once more|(?:yet )?again) that\b/iu;
/** "We welcome applications from …", "disabled applicants are guaranteed an interview". */
const INVITES =
  /\b(?:welcom|encourag|invit|guarante)\p{L}{1,4}\b[^.!?\n]{0,60}\b(?:appl\p{L}+|candidates?|interviews?)\b|\b(?:applicants?|candidates?)\b[^.!?\n]{0,60}\b(?:welcome|encouraged|invited|guaranteed)\b/iu;
/** "We only invite native speakers": an invitation that shuts others out. */
const SHUTS_OUT = /\b(?:only|not|no|never|nobody|bother|except|unless|but|n['’]t|dont|rather)\b|n['’]t\b/iu;
/** "“You are a fool,” he shouted." */
const OPENS_QUOTED = /^\s*["“«”][^"“”»]*(?:[,.!?…]["”»]|["”»],)/u;

/** "I don't hate gay people, and nobody should": but then there is no "but". */
const NO_HATE =
  /\bI (?:do not|don[’']t|have never|never) (?:hate|despise)d?\b(?!.*\b(?:but|however|except|though|just|only|they|them)\b)/isu;

const isFair = (text: string): boolean =>
  tests(TOLD_AGAIN, text) || tests(NO_HATE, text) || (tests(INVITES, text) && !tests(SHUTS_OUT, text));

/** Neither asked, nor quoted, nor supposed, nor somebody else's word: what a scorer that counts words cannot tell. */
function isStated(topic: LearntTopic, doc: Parsed, sentence: Sentence): boolean {
  return (
    !isQuestion(sentence) &&
    !isQuoted(doc, sentence.range) &&
    !isConditional(sentence.tokens, 0) &&
    !(topic === 'abuse' && (tests(NOBODY, sentence.text) || tests(OF_THINGS, sentence.text) || isPlayed(sentence))) &&
    !(topic === 'discrimination' && isFair(doc.text)) &&
    !(topic === 'reputation' && tests(CLEARED, sentence.text)) &&
    !(topic === 'speaking-for' && tests(IS_SENT, sentence.text)) &&
    !(USES[topic].ownWords && (isAttributed(doc, sentence) || tests(OPENS_QUOTED, sentence.text)))
  );
}

function most(sentences: Passage['sentences'], value: (sentence: Sentence) => number): Sentence | undefined {
  let best: { sentence: Sentence; value: number } | undefined;
  for (const sentence of sentences) {
    const own = value(sentence);
    if (!best || own > best.value) best = { sentence, value: own };
  }
  return best?.sentence;
}
