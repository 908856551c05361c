// How sure a scorer must be, chosen on drafts and ordinary posts that it did not learn from.
import { doubtOf, type LearntTopic, LONG, strictnessOf } from '../../src/checks/scorer/learnt';

/** Where ordinary posts come from: the public, campus life, and campus life with words that are elsewhere a sign of something. */
export type Ordinary = 'public' | 'campus' | 'tricky';

/** The scorer speaks up by itself where so much of what it said of held-back drafts was right, … */
const PRECISION = 0.87;
/** … or less, where so much is right of what rules and scorer say together, or all but as much as of what the rules say; … */
const TOGETHER: { readonly precision: number; readonly own: number; readonly lost: number } = {
  precision: 0.91,
  own: 0.8,
  lost: 0.01,
};
/** … never where the rules are nearly always right, and what was learnt would speak up about anybody with a name; … */
const RULES_ALONE: LearntTopic = 'personal-data';
/** … and it speaks up about no more than so many in a thousand of each kind of held-back ordinary posts, … */
const MET: Readonly<Record<Ordinary, number>> = { public: 1.4, campus: 1.2, tricky: 4 };
/** … a few more where all findings are to be considered, which by default no text is marked for. */
const CONSIDERED: ReadonlySet<LearntTopic> = new Set([
  'conduct',
  'expertise',
  'identity',
  'plain-language',
  'reputation',
]);
const MET_QUIETLY: typeof MET = { public: 3, campus: 3, tricky: 8 };
/** Nor has as much to be right of them. */
const TOGETHER_QUIETLY: typeof TOGETHER = { precision: 0.87, own: 0.72, lost: 0.04 };
/** Rules that no short draft overrules: of insults and of what sells they know much that none of our drafts says. */
const BELIEVED: ReadonlySet<LearntTopic> = new Set(['abuse', 'advertising', 'discrimination', 'endorsement']);
/** It overrules a rule where no more than so much of all that the rule is right about is lost: more in long drafts, for the longer one is, the likelier a rule meets its words by chance; … */
const LOST = { short: 0.03, long: 0.12 } as const;
/** … or where no more than so much of what is silenced was right … */
const OVERRULED = 0.4;
/** … of so many drafts at least; … */
const TELLING = 8;
/** … and of such scores from the one that silences most false alarms, where a right finding lost counts as so many. */
const PRICE = 0.5;

/** What it takes to speak up. */
export interface Thresholds {
  /** The score from which on it is enough by itself. */
  readonly enough: number;
  /** The score from which on it lets a rule speak up; null where it always does. */
  readonly least: number | null;
  /** The same in a long draft. */
  readonly leastOfLong: number | null;
}

/** A post that was not learnt from, as rules and scorer see it; no score where the scorer is not asked. */
export interface HeldBack {
  readonly score: number | undefined;
  /** What the scorer could speak up with: the score of a passage with a sentence that tells it. */
  readonly said: number;
  /** Has it a passage of few words? */
  readonly isBrief: boolean;
  /** Of all passages. */
  readonly words: number;
  readonly found: boolean;
  /** Found by what no scorer can overrule. */
  readonly isCertain: boolean;
  readonly label: boolean;
  readonly of: string | undefined;
  /** Written the way people post, not to be hard. */
  readonly isPlain: boolean;
  /** Where it comes from, if it is an ordinary post. */
  readonly ordinary?: Ordinary;
}

function speaksUp(post: HeldBack, thresholds: Thresholds): boolean {
  if (post.found) return !isOverruled(post, isLong(post) ? thresholds.leastOfLong : thresholds.least);
  return says(post) >= thresholds.enough;
}

/** What has to be enough: the score, less what length takes away. */
const says = ({ said, words }: HeldBack): number => said - strictnessOf(words);

const isLong = ({ words }: HeldBack): boolean => words >= LONG;

function isOverruled(post: HeldBack, least: number | null): boolean {
  const { score, isBrief, words, isCertain } = post;
  if (least === null || score === undefined || isCertain) return false;
  return isLong(post) ? score - doubtOf(words) < least : !isBrief && score < least;
}

/** Scores that are tried as thresholds; a rule is never asked for more than the last. */
const LEAST = Array.from({ length: 13 }, (_, i) => Number((-1.4 + i / 10).toFixed(1)));
const ENOUGH = Array.from({ length: 100 }, (_, i) => Number((i / 50 - 0.5).toFixed(2)));
/** What scores less is never enough, however short the post. */
export const LOWEST = -0.8;
/** A score that nothing has. */
const NEVER = 99;

/**
 * The least score at which the rules of a topic are to be believed, and what is enough without them: told by all that was
 * written for it, and borne out by what was written the way people post.
 */
export function thresholdsFor(
  topic: LearntTopic,
  written: readonly HeldBack[],
  ordinary: readonly HeldBack[],
): Thresholds {
  const least = BELIEVED.has(topic) ? null : leastFor(written, ordinary, 'short');
  const leastOfLong = leastFor(written, ordinary, 'long');
  return { enough: enoughFor(topic, written, ordinary), least, leastOfLong };
}

const rightOf = (posts: readonly HeldBack[]) => posts.filter(({ label }) => label).length;

function leastFor(own: readonly HeldBack[], ordinary: readonly HeldBack[], length: keyof typeof LOST): number | null {
  const isOfLength = (post: HeldBack) => isLong(post) === (length === 'long');
  const ruled = own.filter((post) => post.found && isOfLength(post));
  const met = ordinary.filter((post) => post.found && post.ordinary && isOfLength(post));
  let best: { least: number | null; gain: number } = { least: null, gain: 0 };
  for (const least of LEAST) {
    const overruled = ruled.filter((post) => isOverruled(post, least));
    const right = rightOf(overruled);
    const isMostlyWrong = overruled.length >= TELLING && right <= OVERRULED * overruled.length;
    if (!isMostlyWrong && right > LOST[length] * rightOf(ruled)) continue;
    const wrong = overruled.length - right + met.filter((post) => isOverruled(post, least)).length;
    const gain = wrong - PRICE * right;
    if (gain > best.gain) best = { least, gain };
  }
  return best.least;
}

function enoughFor(topic: LearntTopic, written: readonly HeldBack[], ordinary: readonly HeldBack[]): number {
  if (topic === RULES_ALONE) return NEVER;
  const [limits, together] = CONSIDERED.has(topic) ? [MET_QUIETLY, TOGETHER_QUIETLY] : [MET, TOGETHER];
  const kinds = Object.keys(MET) as Ordinary[];
  const byKind = kinds.map((kind) => [limits[kind], ordinary.filter((post) => post.ordinary === kind)] as const);
  const plain = written.filter(({ isPlain }) => isPlain);
  const sets = [written, plain].map((posts) => ({ posts, chance: chancesOf(posts) }));
  let best = { enough: NEVER, count: 0 };
  for (const enough of ENOUGH.toReversed()) {
    const said = (posts: readonly HeldBack[]) => posts.filter((post) => !post.found && says(post) >= enough);
    if (byKind.some(([most, posts]) => 1000 * said(posts).length > most * posts.length)) break;
    const count = said(written).length;
    const saidIsRight = (least: number) =>
      sets.every(({ posts, chance }) => sumOf(said(posts), chance) >= least * said(posts).length);
    const asGood = sets.every(({ posts, chance }) => {
      const ruled = posts.filter(({ found }) => found);
      const rules = rightOf(ruled) / (ruled.length || 1);
      const both = posts.filter((post) => post.found || says(post) >= enough);
      return sumOf(both, chance) >= Math.min(together.precision, rules - together.lost) * both.length;
    });
    const isRight = saidIsRight(PRECISION) || (saidIsRight(together.own) && asGood);
    if (count > best.count && isRight) best = { enough, count };
  }
  return best.enough;
}

const sumOf = <T>(all: readonly T[], value: (one: T) => number): number =>
  all.reduce((sum, one) => sum + value(one), 0);

/** Scores are read off between these: what lies beyond says no more. */
const [FLOOR, CEILING] = [-1.5, 2] as const;
const STEPS = 40;
/** Keeps the curve from being too sure of few drafts. */
const RIDGE = 0.01;

/**
 * How likely it is that a post is one that something is wrong with: known of what the rules find, read off a logistic curve
 * of the scores for the rest. Counted one by one, a handful of drafts moved what is enough by half of its range.
 */
function chancesOf(posts: readonly HeldBack[]): (post: HeldBack) => number {
  const at = (post: HeldBack) => Math.min(Math.max(says(post), FLOOR), CEILING);
  const heard = posts.filter((post) => !post.found && Number.isFinite(post.said));
  let [shift, slope] = [0, 1];
  const chance = (x: number) => 1 / (1 + Math.exp(-(shift + slope * x)));
  for (let step = 0; step < STEPS; step++) {
    // Newton's method on the likelihood.
    const points = heard.map((post) => ({ x: at(post), p: chance(at(post)), y: post.label ? 1 : 0 }));
    const gradient = [
      sumOf(points, ({ p, y }) => y - p) - RIDGE * shift,
      sumOf(points, ({ x, p, y }) => (y - p) * x) - RIDGE * slope,
    ] as const;
    const weight = ({ p }: { p: number }) => p * (1 - p);
    const a = sumOf(points, weight) + RIDGE;
    const b = sumOf(points, (point) => weight(point) * point.x);
    const c = sumOf(points, (point) => weight(point) * point.x ** 2) + RIDGE;
    const determinant = a * c - b * b;
    shift += (c * gradient[0] - b * gradient[1]) / determinant;
    slope += (a * gradient[1] - b * gradient[0]) / determinant;
  }
  return (post) => (post.found ? Number(post.label) : chance(at(post)));
}

function sharesOf(posts: readonly HeldBack[], thresholds: Thresholds): { precision: number; recall: number } {
  const said = posts.filter((post) => speaksUp(post, thresholds));
  const right = said.filter(({ label }) => label).length;
  return { precision: right / (said.length || 1), recall: right / posts.filter(({ label }) => label).length };
}

/** How rules and scorer fare together: with the drafts that are like posts, and with all. */
export function reportAt(thresholds: Thresholds, own: readonly HeldBack[], ordinary: readonly HeldBack[]): string {
  const plain = own.filter(({ isPlain }) => isPlain);
  return [
    `from ${thresholds.enough} on, a rule ${from(thresholds.least)}, in long drafts ${from(thresholds.leastOfLong)}`,
    ...(plain.length > 0 ? [`${plain.length} plain drafts: ${fares(plain, thresholds)}`] : []),
    `${own.length} drafts: ${fares(own, thresholds)}`,
    ...(Object.keys(MET) as Ordinary[]).map((kind) => {
      const posts = ordinary.filter((post) => post.ordinary === kind);
      const loud = posts.filter((post) => speaksUp(post, thresholds)).length;
      return `${share((1000 * loud) / (posts.length || 1))} of 1,000 ${kind} posts`;
    }),
  ].join(', ');
}

function fares(posts: readonly HeldBack[], thresholds: Thresholds): string {
  const { precision, recall } = sharesOf(posts, thresholds);
  const rulesAlone = sharesOf(posts, { enough: NEVER, least: null, leastOfLong: null });
  return [
    `precision ${share(precision)} (rules alone ${share(rulesAlone.precision)})`,
    `recall ${share(recall)} (${share(rulesAlone.recall)})`,
  ].join(', ');
}

const from = (least: number | null) => (least === null ? 'always' : `from ${least} on`);
const share = (value: number) => value.toFixed(2);
