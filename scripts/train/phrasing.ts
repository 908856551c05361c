// The scorers of meaning, one a topic: each learns from the drafts written for its topic in rules/drafts/train, dev and
// hard; drafts of other topics and ordinary posts keep it from speaking up about anything else.

import { conductCues } from '../../src/checks/conduct';
import { confidentialCues } from '../../src/checks/confidential/reading';
import { copyrightCues } from '../../src/checks/copied-text/takings';
import { crisisCues } from '../../src/checks/crisis';
import { detectLanguage } from '../../src/checks/detect-language';
import { expertiseCues } from '../../src/checks/expertise';
import { identityCues } from '../../src/checks/identity';
import { personalCues } from '../../src/checks/personal-data/cues';
import { jargonCues } from '../../src/checks/plain-language';
import { politicalCues } from '../../src/checks/political/names';
import { promotionCues } from '../../src/checks/promotion/cues';
import { blameCues } from '../../src/checks/reputation-cues';
import { kindsIn } from '../../src/checks/respect/reading';
import type { Features } from '../../src/checks/scorer/hashing';
import { BRIEF, isJudged, type LearntTopic, lengthOf, tellingOf, withoutScorers } from '../../src/checks/scorer/learnt';
import { type Author, cueFeatures, joined, type Passage, passagesOf } from '../../src/checks/scorer/phrasing';
import { createScorer, type Scorer, type ScorerModel } from '../../src/checks/scorer/scorer';
import { speakingCues } from '../../src/checks/speaking-for';
import { unverifiedCues } from '../../src/checks/unverified';
import type { Parsed } from '../../src/core/check';
import type { Context } from '../../src/core/context';
import type { Draft } from '../../src/core/draft';
import { checkWhole } from '../../src/core/engine';
import { orgNames } from '../../src/core/organisation';
import { parseDraft } from '../../src/core/parse';
import { builtInPacks } from '../../src/packs';
import { strictEngine } from '../strict-engine';
import { type Post, readCampus, readDrafts, readHarmless, readOrdinary } from './posts';
import { quantise, train } from './regression';
import { type HeldBack, LOWEST, type Ordinary, reportAt, type Thresholds, thresholdsFor } from './thresholds';

/** A scorer and what it takes to speak up. */
export interface TopicModel extends ScorerModel, Thresholds {}

/** Neighbours in a file are by the same hand and often twins: blocks of so many drafts are held back together. */
const BLOCK = 30;
const FOLDS = 5;
/**
 * How much a mistake counts on a draft of another topic, and one in how many of them is enough: in one that is innocent
 * nothing at all is wrong; of the others some may well be about two.
 */
const ELSEWHERE = { innocent: { weight: 1, sample: 4 }, other: { weight: 0.2, sample: 10 } } as const;
/** The same of an ordinary post, and of a draft that is written the way people post. */
const ORDINARY = 2;
const PLAIN = 2;

/** A post to learn from, before any topic's cues are added. */
interface Seen {
  /** The topic it was written for; none for an ordinary post. */
  readonly topic?: string;
  readonly label: boolean;
  /** Passage by passage, as the scorer of a topic sees it; undefined where it is not asked. */
  readonly passages: (topic: LearntTopic) => readonly Pick<Passage, 'phrasing' | 'words'>[] | undefined;
  /** The most that a scorer hears in a passage with a sentence that tells it. */
  readonly heard: (topic: LearntTopic, scorer: Scorer) => number;
  /** Topics of what the rules find by themselves. */
  readonly found: ReadonlySet<string>;
  /** Topics of what they find that no scorer can overrule: numbers and addresses. */
  readonly certain: ReadonlySet<string>;
  /** Written the way people post, not to be hard. */
  readonly isPlain: boolean;
  /** The fold it is held back in; none for what is only learnt from. */
  readonly fold?: number;
  /** Where it comes from, if it is an ordinary post. */
  readonly ordinary?: Ordinary;
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
  'personal-data': personalCues,
  'plain-language': jargonCues,
  political: politicalCues,
  reputation: blameCues,
  'speaking-for': speakingCues,
  unverified: unverifiedCues,
};
const TOPICS = Object.keys(CUES) as LearntTopic[];

const rules = strictEngine();
const contexts = (['personal', 'official'] as const).map(
  (role): Context => ({
    packs: builtInPacks,
    account: {
      role,
      profile: Object.fromEntries(builtInPacks.map(({ id }) => [id, { affiliated: true, disclaimer: false }])),
    },
    overrides: [],
    mutes: [],
    locale: 'en',
  }),
);

/** A post as the scorers and the rules see it. */
function read(post: Post): Pick<Seen, 'passages' | 'heard' | 'found' | 'certain'> {
  const draft: Draft = { text: post.text, field: 'post', site: 'unknown' };
  const doc = parseDraft(draft, detectLanguage);
  const context = contexts[post['account'] === 'official' ? 1 : 0] as Context;
  const author: Author = { orgs, account: context.account };
  const { findings } = withoutScorers(() => checkWhole(rules, draft, context));
  return {
    heard: (topic, scorer) => {
      // Read anew: few posts are asked, and all of them side by side take more memory than there is.
      const again = parseDraft(draft, detectLanguage);
      const beside = cueFeatures(CUES[topic](again, author));
      const score = (phrasing: Features) => scorer(joined(phrasing, beside));
      const telling = passagesOf(again, author).filter((passage) => tellingOf(topic, again, author, passage, score));
      return Math.max(...telling.map(({ phrasing }) => score(phrasing)));
    },
    found: new Set(findings.map(({ topic }) => topic)),
    certain: new Set(findings.filter(({ quote, shown }) => shown !== quote).map(({ topic }) => topic)),
    passages: (topic) => {
      const cues = CUES[topic](doc, author);
      if (!isJudged(topic, cues)) return undefined;
      return passagesOf(doc, author).map(({ phrasing, words }) => ({
        phrasing: joined(phrasing, cueFeatures(cues)),
        words,
      }));
    },
  };
}

/** Praise that sells and praise that is paid are told apart by the guideline, not by the words. */
const isFound = (topic: LearntTopic, { found }: Seen): boolean =>
  found.has(topic) ||
  (topic === 'advertising' && found.has('endorsement')) ||
  (topic === 'endorsement' && found.has('advertising'));

const together = (passages: readonly Pick<Passage, 'phrasing'>[]): Features =>
  Uint16Array.from(new Set(passages.flatMap(({ phrasing }) => [...phrasing])));

const foldOf = (i: number) => Math.floor(i / BLOCK) % FOLDS;

function writtenDrafts(): Seen[] {
  const blocks = (folder: 'dev' | 'train' | 'plain', isPlain = false) =>
    readDrafts(folder).flatMap((file) => file.map((post, i) => ({ ...seen(post, isPlain), fold: foldOf(i) })));
  return [
    ...blocks('dev'),
    ...blocks('train'),
    ...blocks('plain', true),
    // Harder than what people post: a score that is right about these would be silent about most others.
    ...readDrafts('hard')
      .flat()
      .map((post) => seen(post, false)),
  ];
}

const seen = (post: Post, isPlain: boolean): Seen => ({
  topic: `${post['topic']}`,
  label: post['label'] === true,
  isPlain,
  ...read(post),
});

function ordinaryPosts(data: string): Seen[] {
  const ordinary = (from: Ordinary, posts: readonly Post[]) =>
    posts.map((post, i) => ({ label: false, isPlain: true, ordinary: from, ...read(post), fold: foldOf(i) }));
  return [
    ...ordinary('campus', readCampus('typical')),
    ...ordinary('tricky', readCampus('tricky')),
    ...ordinary('public', readOrdinary(data)),
    ...readHarmless(data).map((post) => ({ label: false, isPlain: true, ...read(post) })),
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

const elsewhere = ({ label }: Pick<Seen, 'label'>) => (label ? ELSEWHERE.other : ELSEWHERE.innocent);

function learnTopic(topic: LearntTopic, posts: readonly Seen[]): TopicModel {
  const rows = posts
    .filter((post, i) => !post.topic || post.topic === topic || i % elsewhere(post).sample === 0)
    .map((post) => ({
      ...post,
      found: isFound(topic, post),
      isCertain: post.certain.has(topic),
      passages: post.passages(topic),
    }));
  const learn = (without?: number) =>
    train(
      rows.flatMap(({ passages, label, fold, isPlain, topic: of }) => {
        if (!passages || fold === without) return [];
        const right = label && of === topic;
        const own = isPlain ? PLAIN : 1;
        const weight = of === topic ? own : of ? elsewhere({ label }).weight : ORDINARY;
        // Where nothing is wrong, nothing is wrong with any passage, and each can be met by itself; where something is, it is
        // in one of them.
        const learnt = right ? [together(passages)] : passages.map(({ phrasing }) => phrasing);
        return learnt.map((features) => ({ features, label: right, weight }));
      }),
    );
  // As they travel: what rounding does to a scorer is part of how it fares.
  const folds = Array.from({ length: FOLDS }, (_, fold) => createScorer(quantise(learn(fold))));
  const heldBack = rows.flatMap(
    ({ passages, heard, fold, label, found, isCertain, topic: of, isPlain, ordinary }): HeldBack[] => {
      if (fold === undefined) return [];
      const scorer = folds[fold] as Scorer;
      const scores = passages?.map(({ phrasing }) => scorer(phrasing));
      const isBrief = passages?.some(({ words }) => words < BRIEF) ?? false;
      const words = lengthOf(passages ?? []);
      const score = scores && Math.max(...scores);
      const said = score !== undefined && !found && score >= LOWEST ? heard(topic, scorer) : Number.NEGATIVE_INFINITY;
      return [{ score, said, isBrief, words, found, isCertain, label, of, isPlain, ...(ordinary && { ordinary }) }];
    },
  );
  const own = heldBack.filter(({ of }) => of === topic);
  const met = heldBack.filter(({ of }) => !of);
  const thresholds = thresholdsFor(topic, own, met);
  console.log(`${topic}: ${reportAt(thresholds, own, met)}`);
  return { ...quantise(learn()), ...thresholds };
}
