// How sure a scorer must be, chosen on drafts and ordinary posts that it did not learn from.
import type { LearntTopic } from '../../src/checks/scorer/learnt';

/** The scorer speaks up by itself where so much of what it said of held-back drafts was right … */
const PRECISION = 0.88;
/** … and every held-back ordinary post that is met brings at least so much recall of drafts that are like posts, … */
const PRICE = 0.01;
/** … of drafts that are harder than posts, where no others were written: three in a hundred of these are many posts. */
const HARD_PRICE = 0.03;
/** Less of those where people are only asked to consider something, which most never see. */
const QUIET_PRICE = 0.02;
/**
 * Rules that are not overruled: of insults they know much that none of our drafts says; what sells is reported by the
 * rule on advertising too, and is not silenced in one place alone.
 */
const BELIEVED: ReadonlySet<LearntTopic> = new Set(['abuse', 'discrimination', 'endorsement']);
/** It overrules a rule where no more than so much of what the rule said of held-back drafts was right … */
const OVERRULED = 0.4;
/** … of so many drafts at least. */
const TELLING = 8;
const QUIET: ReadonlySet<LearntTopic> = new Set(['conduct', 'expertise', 'identity', 'plain-language', 'reputation']);

/** What it takes to speak up. */
export interface Thresholds {
  /** The score from which on it is enough by itself. */
  readonly enough: number;
  /** The score from which on it lets a rule speak up; null where it always does. */
  readonly least: number | null;
}

/** A post that was not learnt from, as rules and scorer see it; no score where the scorer is not asked. */
export interface HeldBack {
  readonly score: number | undefined;
  readonly isBrief: boolean;
  readonly found: boolean;
  readonly label: boolean;
  readonly of: string | undefined;
  /** Written the way people post, not to be hard. */
  readonly isPlain: boolean;
  /** For how many ordinary posts it stands. */
  readonly counts: number;
}

function speaksUp(post: HeldBack, { enough, least }: Thresholds): boolean {
  if (post.found) return !isOverruled(post, least);
  return post.score !== undefined && post.score >= enough;
}

function isOverruled({ score, isBrief }: HeldBack, least: number | null): boolean {
  return least !== null && score !== undefined && !isBrief && score < least;
}

/** Scores that are tried as thresholds; a rule is never asked for more than the last. */
const LEAST = Array.from({ length: 11 }, (_, i) => Number((-1.4 + i / 10).toFixed(1)));
const ENOUGH = Array.from({ length: 60 }, (_, i) => Number((i / 50).toFixed(2)));
/** A threshold is only lowered for more than so much. */
const NEGLIGIBLE = 0.005;
/** A score that nothing has. */
const NEVER = 99;

/**
 * The least score at which the rules of a topic are to be believed, told by all that was written for it; and what is
 * enough without them, told by what was written the way people post, if anything was.
 */
export function thresholdsFor(
  topic: LearntTopic,
  written: readonly HeldBack[],
  ordinary: readonly HeldBack[],
): Thresholds {
  const least = BELIEVED.has(topic) ? null : leastFor(written);
  const plain = written.filter(({ isPlain }) => isPlain);
  if (plain.length > 0) return { enough: enoughFor(plain, ordinary, PRICE), least };
  return { enough: enoughFor(written, ordinary, QUIET.has(topic) ? QUIET_PRICE : HARD_PRICE), least };
}

const sum = (posts: readonly HeldBack[]) => posts.reduce((total, { counts }) => total + counts, 0);
const rightOf = (posts: readonly HeldBack[]) => posts.filter(({ label }) => label).length;

function leastFor(own: readonly HeldBack[]): number | null {
  const ruled = own.filter(({ found }) => found);
  const least = LEAST.findLast((least) => {
    const overruled = ruled.filter((post) => isOverruled(post, least));
    return overruled.length >= TELLING && rightOf(overruled) <= OVERRULED * overruled.length;
  });
  return least ?? null;
}

function enoughFor(own: readonly HeldBack[], ordinary: readonly HeldBack[], price: number): number {
  const saidFrom = (posts: readonly HeldBack[], enough: number) =>
    posts.filter(({ score, found }) => !found && score !== undefined && score >= enough);
  let best = { enough: NEVER, worth: 0 };
  for (const enough of ENOUGH.toReversed()) {
    const said = saidFrom(own, enough);
    if (rightOf(said) < PRECISION * said.length) continue;
    const worth = rightOf(said) / rightOf(own) - price * sum(saidFrom(ordinary, enough));
    if (worth > best.worth + NEGLIGIBLE) best = { enough, worth };
  }
  return best.enough;
}

function sharesOf(posts: readonly HeldBack[], thresholds: Thresholds): { precision: number; recall: number } {
  const said = posts.filter((post) => speaksUp(post, thresholds));
  const right = said.filter(({ label }) => label).length;
  return { precision: right / (said.length || 1), recall: right / posts.filter(({ label }) => label).length };
}

/** How rules and scorer fare together: with the drafts that are like posts, and with all. */
export function reportAt(thresholds: Thresholds, own: readonly HeldBack[], ordinary: readonly HeldBack[]): string {
  const loud = ordinary.filter((post) => speaksUp(post, thresholds)).length;
  const plain = own.filter(({ isPlain }) => isPlain);
  return [
    `from ${thresholds.enough} on, a rule ${thresholds.least === null ? 'always' : `from ${thresholds.least} on`}`,
    ...(plain.length > 0 ? [`${plain.length} plain drafts: ${fares(plain, thresholds)}`] : []),
    `${own.length} drafts: ${fares(own, thresholds)}`,
    `${share((1000 * loud) / ordinary.length)} of 1,000 ordinary posts`,
  ].join(', ');
}

function fares(posts: readonly HeldBack[], thresholds: Thresholds): string {
  const { precision, recall } = sharesOf(posts, thresholds);
  const rulesAlone = sharesOf(posts, { enough: NEVER, least: null });
  return [
    `precision ${share(precision)} (rules alone ${share(rulesAlone.precision)})`,
    `recall ${share(recall)} (${share(rulesAlone.recall)})`,
  ].join(', ');
}

const share = (value: number) => value.toFixed(2);
