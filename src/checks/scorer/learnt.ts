import type { Hit, Parsed, Sentence } from '../../core/check';
import { isAttributed, isConditional, isQuestion, isQuoted, isSatire } from '../clause';
import { removeSentence } from '../fixes';
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
  /** Words of these kinds settle it: credit is given, a role is told, an expert is named, all sides are asked. */
  readonly settledBy?: readonly string[];
  /** What somebody else said is that person's business; rumours and leaks are passed on by telling. */
  readonly ownWords?: true;
  /** The thought may stay, said otherwise: no fix removes it. */
  readonly keeps?: true;
}

const USES: Readonly<Record<LearntTopic, Use>> = {
  abuse: {},
  advertising: { needsCue: true },
  conduct: {},
  confidential: { needsCue: true },
  copyright: { settledBy: ['own', 'credit'] },
  crisis: { needsCue: true },
  discrimination: {},
  endorsement: { needsCue: true, ownWords: true },
  expertise: {
    needsCue: true,
    settledBy: ['refers', 'own_medical', 'own_legal', 'own_finance', 'own_safety'],
    ownWords: true,
  },
  identity: { settledBy: ['disclose', 'modest'], keeps: true },
  'plain-language': { keeps: true },
  political: { needsCue: true, settledBy: ['even-handed'], ownWords: true },
  reputation: {},
  'speaking-for': { needsCue: true, ownWords: true },
  unverified: {},
};

/** Can the scorer of a topic say anything of a draft with cues of these categories? */
export function isJudged(topic: LearntTopic, cues: ReadonlySet<string>): boolean {
  return (cues.size > 0 || !USES[topic].needsCue) && !isSettled(topic, cues);
}

function isSettled(topic: LearntTopic, cues: ReadonlySet<string>): boolean {
  return USES[topic].settledBy?.some((kind) => cues.has(kind)) ?? false;
}

/** Whether it is settled anywhere in the draft, by topic. */
const SETTLED = Object.fromEntries(
  Object.keys(USES).map((topic) => [topic, Symbol(`${topic} is settled`)]),
) as Readonly<Record<LearntTopic, symbol>>;

/** What more it takes of a passage of fewer words than this: few words swing the score far. */
const BRIEF = { words: 14, more: 0.15 } as const;
/** What more it takes in French and Finnish, of which the scorers have learnt little. */
const FOREIGN = 1;

const scorers = Object.fromEntries(
  Object.entries(models).map(([topic, model]) => [topic, createScorer(model)]),
) as Record<LearntTopic, Scorer>;

/**
 * What a check found by its own rules; where that is nothing, the sentence of a passage that reads, to the scorer of its
 * topic, like the drafts it learnt from. `cuesOf` tells the categories of the check's word list that a chunk has words of.
 */
export function* weighed(
  topic: LearntTopic,
  doc: Parsed,
  author: Author,
  cuesOf: (doc: Parsed) => ReadonlySet<string>,
  hits: Iterable<Hit>,
): Generator<Hit> {
  let found = false;
  for (const hit of hits) {
    found = true;
    yield hit;
  }
  if (found || isSatire(doc)) return;
  const cues = cuesOf(doc);
  if (!isJudged(topic, cues)) return;
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

/** Hits by topic and cues: several guidelines may ask the same. */
const LEARNT = Symbol('what scorers find');

function* learntIn(topic: LearntTopic, doc: Parsed, author: Author, cues: ReadonlySet<string>): Generator<Hit> {
  const beside = cueFeatures(cues);
  const enough = models[topic].enough + (doc.lang === 'fr' || doc.lang === 'fi' ? FOREIGN : 0);
  const score = (phrasing: Features) => scorers[topic](joined(phrasing, beside));
  for (const { sentences, phrasing } of passagesOf(doc, author)) {
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    if (score(phrasing) < enough + (words < BRIEF.words ? BRIEF.more : 0)) continue;
    const telling = most(sentences, (sentence) => score(phrasingOf(doc, author, [sentence])));
    if (!telling || !isStated(topic, doc, telling)) continue;
    const fixes = USES[topic].keeps ? {} : { fixes: [removeSentence(doc, telling)] };
    yield { range: telling.range, evidence: [telling.range], ...fixes };
  }
}

/** "Nobody here is stupid" insults nobody. */
const NOBODY = /^(?:no ?body|no one|none of) /iu;

/** Neither asked, nor quoted, nor supposed, nor somebody else's word: what a scorer that counts words cannot tell. */
function isStated(topic: LearntTopic, doc: Parsed, sentence: Sentence): boolean {
  return (
    !isQuestion(sentence) &&
    !isQuoted(doc, sentence.range) &&
    !isConditional(sentence.tokens, 0) &&
    !(topic === 'abuse' && NOBODY.test(sentence.text)) &&
    !(USES[topic].ownWords && isAttributed(doc, sentence))
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
