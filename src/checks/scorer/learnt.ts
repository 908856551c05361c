import type { Hit, Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { isSatire } from '../clause';
import { removeSentence } from '../fixes';
import type { Features } from './hashing';
import { type Author, cueFeatures, joined, type Passage, passagesOf, phrasingOf } from './phrasing';
import models from './phrasing.json';
import { createScorer, type Scorer } from './scorer';
import { isReported, isStated } from './stated';

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
  advertising: {},
  conduct: { settledBy: ['optional'], ownWords: true },
  confidential: { needsCue: true, leftToRules: ['refuses'] },
  copyright: { settledBy: ['own', 'credit'] },
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
  'speaking-for': { ownWords: true },
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
/** Of a passage of fewer words than this a scorer says nothing by itself, and of such a sentence not that it is the one, if there are others. */
const FEWEST = 4;

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
  for (const passage of passages) {
    const telling = score(passage.phrasing) < enough ? undefined : tellingOf(topic, doc, author, passage, score);
    if (!telling) continue;
    const fixes = USES[topic].keeps ? {} : { fixes: [removeSentence(doc, telling)] };
    yield { range: telling.range, evidence: [telling.range], ...fixes };
  }
}

/**
 * The sentence of a passage that tells most of what a scorer hears in it; undefined where the passage is too short, or where
 * that sentence asks, supposes or quotes.
 */
export function tellingOf(
  topic: LearntTopic,
  doc: Parsed,
  author: Author,
  { sentences, words }: Passage,
  score: (phrasing: Features) => number,
): Sentence | undefined {
  if (words < FEWEST) return undefined;
  const full = sentences.filter(({ tokens }) => tokens.length >= FEWEST);
  const telling = most(full.length > 0 ? full : sentences, (sentence) => score(phrasingOf(doc, author, [sentence])));
  if (!telling || !isStated(topic, doc, author, telling)) return undefined;
  return USES[topic].ownWords && isReported(doc, telling) ? undefined : telling;
}

function most(sentences: Passage['sentences'], value: (sentence: Sentence) => number): Sentence | undefined {
  let best: { sentence: Sentence; value: number } | undefined;
  for (const sentence of sentences) {
    const own = value(sentence);
    if (!best || own > best.value) best = { sentence, value: own };
  }
  return best?.sentence;
}
