// The scorers of meaning, one a topic: each learns from the drafts written for its topic in rules/drafts/train, dev and
// hard; drafts of other topics and ordinary posts keep it from speaking up about anything else.

import { conductCues } from '../../src/checks/conduct';
import { confidentialCues } from '../../src/checks/confidential/reading';
import { copyrightCues } from '../../src/checks/copied-text/takings';
import { crisisCues } from '../../src/checks/crisis';
import { detectLanguage } from '../../src/checks/detect-language';
import { expertiseCues } from '../../src/checks/expertise';
import { identityCues } from '../../src/checks/identity';
import { jargonCues } from '../../src/checks/plain-language';
import { politicalCues } from '../../src/checks/political/names';
import { promotionCues } from '../../src/checks/promotion/cues';
import { blameCues } from '../../src/checks/reputation-cues';
import { kindsIn } from '../../src/checks/respect/reading';
import type { Features } from '../../src/checks/scorer/hashing';
import { isJudged, type LearntTopic } from '../../src/checks/scorer/learnt';
import { type Author, cueFeatures, joined, passagesOf } from '../../src/checks/scorer/phrasing';
import { type ScorerModel, scoreFeatures } from '../../src/checks/scorer/scorer';
import { speakingCues } from '../../src/checks/speaking-for';
import { unverifiedCues } from '../../src/checks/unverified';
import type { Parsed } from '../../src/core/check';
import { orgNames } from '../../src/core/organisation';
import { parseDraft } from '../../src/core/parse';
import { builtInPacks } from '../../src/packs';
import { type Post, readDrafts, readHarmless, readOrdinary } from './posts';
import { type Learnt, quantise, train } from './regression';

/** A scorer and the score at which it speaks up. */
export interface TopicModel extends ScorerModel {
  readonly enough: number;
}

/** Neighbours in a file are by the same hand and often twins: blocks of so many drafts are held back together. */
const BLOCK = 30;
const FOLDS = 8;
/** How much a mistake counts on a draft of another topic, and on an ordinary post. */
const ELSEWHERE = 0.2;
/** One in so many drafts of other topics is enough. */
const SAMPLE = 10;
const ORDINARY = 1;
/** The scorer speaks up where so much of what it said of held-back drafts was right … */
const PRECISION = 0.94;
/** … and every held-back ordinary post that is met brings at least so much recall. */
const PRICE = 0.06;

/** A post to learn from, before any topic's cues are added. */
interface Seen {
  /** The topic it was written for; none for an ordinary post. */
  readonly topic?: string;
  readonly label: boolean;
  readonly features: (topic: LearntTopic) => Features | undefined;
  /** The fold it is held back in; none for what is only learnt from. */
  readonly fold?: number;
}

const orgs = builtInPacks.map(orgNames);

/** What each check hands its scorer beside the words. */
const CUES: Readonly<Record<LearntTopic, (doc: Parsed, author: Author) => ReadonlySet<string>>> = {
  abuse: kindsIn,
  advertising: promotionCues,
  conduct: conductCues,
  confidential: confidentialCues,
  copyright: copyrightCues,
  crisis: crisisCues,
  discrimination: kindsIn,
  endorsement: promotionCues,
  expertise: expertiseCues,
  identity: identityCues,
  'plain-language': jargonCues,
  political: politicalCues,
  reputation: blameCues,
  'speaking-for': speakingCues,
  unverified: unverifiedCues,
};
const TOPICS = Object.keys(CUES) as LearntTopic[];

/** The features of a post as the scorer of a topic sees it; undefined where it is not asked. */
function featuresOf(post: Post): (topic: LearntTopic) => Features | undefined {
  const doc = parseDraft({ text: post.text, field: 'post', site: 'unknown' }, detectLanguage);
  const role = post['account'] === 'official' ? 'official' : 'personal';
  const author: Author = { orgs, account: { role, profile: {} } };
  const phrasing = Uint16Array.from(new Set(passagesOf(doc, author).flatMap(({ phrasing }) => [...phrasing])));
  return (topic) => {
    const cues = CUES[topic](doc, author);
    return isJudged(topic, cues) ? joined(phrasing, cueFeatures(cues)) : undefined;
  };
}

const foldOf = (i: number) => Math.floor(i / BLOCK) % FOLDS;

function writtenDrafts(): Seen[] {
  const plain = (['dev', 'train'] as const).flatMap(readDrafts);
  return [
    ...plain.flatMap((file) => file.map((post, i) => ({ ...seen(post), fold: foldOf(i) }))),
    // Harder than what people post: a score that is right about these would be silent about most others.
    ...readDrafts('hard').flat().map(seen),
  ];
}

const seen = (post: Post): Seen => ({
  topic: `${post['topic']}`,
  label: post['label'] === true,
  features: featuresOf(post),
});

function ordinaryPosts(data: string): Seen[] {
  return [
    ...readOrdinary(data).map((post, i) => ({ label: false, features: featuresOf(post), fold: foldOf(i) })),
    ...readHarmless(data).map((post) => ({ label: false, features: featuresOf(post) })),
  ];
}

/** Learns a scorer for every topic, and says how it fares on what it did not learn from. */
export function learnPhrasing(data: string): Record<LearntTopic, TopicModel> {
  const posts = [...writtenDrafts(), ...ordinaryPosts(data)];
  return Object.fromEntries(TOPICS.map((topic) => [topic, learnTopic(topic, posts)])) as Record<
    LearntTopic,
    TopicModel
  >;
}

function learnTopic(topic: LearntTopic, posts: readonly Seen[]): TopicModel {
  const rows = posts
    .filter((post, i) => !post.topic || post.topic === topic || i % SAMPLE === 0)
    .map((post) => ({ ...post, features: post.features(topic) }));
  const learn = (without?: number) =>
    train(
      rows.flatMap(({ features, label, fold, topic: of }) =>
        features && fold !== without
          ? [{ features, label: label && of === topic, weight: of === topic ? 1 : of ? ELSEWHERE : ORDINARY }]
          : [],
      ),
    );
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  const scored = rows.flatMap(({ features, fold, label, topic: of }) => {
    if (fold === undefined) return [];
    const { weights, bias } = folds[fold] as Learnt;
    const score = features ? scoreFeatures(features, weights, { step: 1, bias }) : -Infinity;
    return [{ score, label, of }];
  });
  const own = scored.filter(({ of }) => of === topic);
  const noise = scored.filter(({ of }) => !of).map(({ score }) => score);
  const enough = thresholdFor(own, noise);
  console.log(`${topic} (${own.length} drafts): ${reportAt(enough, own, noise)}`);
  return { ...quantise(learn()), enough: Number(enough.toFixed(3)) };
}

/** The score from which on most is found, less the price of ordinary posts met, while enough is right. */
function thresholdFor(scored: readonly { label: boolean; score: number }[], noise: readonly number[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const all = scored.filter(({ label }) => label).length;
  let right = 0;
  let best = { threshold: sorted[0]?.score ?? 0, worth: 0 };
  for (const [i, { label, score }] of sorted.entries()) {
    if (!label) continue;
    right++;
    const worth = right / all - PRICE * noise.filter((ordinary) => ordinary >= score).length;
    if (worth < -1) break;
    if (worth > best.worth && right / (i + 1) >= PRECISION) best = { threshold: score, worth };
  }
  return best.threshold;
}

function reportAt(
  threshold: number,
  scored: readonly { label: boolean; score: number }[],
  noise: readonly number[],
): string {
  const met = scored.filter(({ score }) => score >= threshold);
  const right = met.filter(({ label }) => label).length;
  const share = (part: number, whole: number) => (part / (whole || 1)).toFixed(2);
  const all = scored.filter(({ label }) => label).length;
  const loud = noise.filter((score) => score >= threshold).length;
  return `from ${threshold.toFixed(2)} on, precision ${share(right, met.length)}, recall ${share(right, all)}, ${share(1000 * loud, noise.length)} of 1,000 ordinary posts`;
}
