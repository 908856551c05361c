// How sure a scorer must be, chosen on drafts and ordinary posts that it did not learn from.
import { doubtOf, type LearntTopic, LONG, strictnessOf } from '../../src/checks/scorer/learnt';

/** Where ordinary posts come from: the public, campus life, and campus life with words that are elsewhere a sign of something. */
export type Ordinary = 'public' | 'campus' | 'tricky';

/** The scorer speaks up by itself where so much of what it said of held-back drafts was right, … */
const PRECISION = 0.87;
/** … or less, where so much is right of what rules and scorer say together, or all but as much as of what the rules say; … */
const TOGETHER = { precision: 0.93, own: 0.8, lost: 0.01 } as const;
/** … never where the rules are nearly always right, and what was learnt would speak up about anybody with a name; … */
const RULES_ALONE: LearntTopic = 'personal-data';
/** … and it speaks up about no more than so many in a thousand of each kind of held-back ordinary posts, … */
const MET: Readonly<Record<Ordinary, number>> = { public: 1.8, campus: 1.2, tricky: 4 };
/** … a few more where all findings are to be considered, which by default no text is marked for. */
const CONSIDERED: ReadonlySet<LearntTopic> = new Set(['conduct', 'expertise', 'identity', 'plain-language']);
const MET_QUIETLY: typeof MET = { public: 2, campus: 2, tricky: 6 };
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
const says = ({ score = Number.NEGATIVE_INFINITY, words }: HeldBack): number => score - strictnessOf(words);

const isLong = ({ words }: HeldBack): boolean => words >= LONG;

function isOverruled(post: HeldBack, least: number | null): boolean {
  const { score, isBrief, words, isCertain } = post;
  if (least === null || score === undefined || isCertain) return false;
  return isLong(post) ? score - doubtOf(words) < least : !isBrief && score < least;
}

/** Scores that are tried as thresholds; a rule is never asked for more than the last. */
const LEAST = Array.from({ length: 13 }, (_, i) => Number((-1.4 + i / 10).toFixed(1)));
const ENOUGH = Array.from({ length: 100 }, (_, i) => Number((i / 50 - 0.5).toFixed(2)));
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
  const limits = CONSIDERED.has(topic) ? MET_QUIETLY : MET;
  const kinds = Object.keys(MET) as Ordinary[];
  const byKind = kinds.map((kind) => [limits[kind], ordinary.filter((post) => post.ordinary === kind)] as const);
  const plain = written.filter(({ isPlain }) => isPlain);
  let best = { enough: NEVER, count: 0 };
  for (const enough of ENOUGH.toReversed()) {
    const said = (posts: readonly HeldBack[]) => posts.filter((post) => !post.found && says(post) >= enough);
    if (byKind.some(([most, posts]) => 1000 * said(posts).length > most * posts.length)) break;
    const count = said(written).length;
    const shareOf = (posts: readonly HeldBack[], share: number) => rightOf(posts) >= share * posts.length;
    const bothAre = (share: number, posts: (own: readonly HeldBack[]) => readonly HeldBack[]) =>
      shareOf(posts(written), share) && shareOf(posts(plain), share);
    const together = (own: readonly HeldBack[]) => own.filter((post) => post.found || says(post) >= enough);
    const asGood = [written, plain].every((posts) => {
      const ruled = posts.filter(({ found }) => found);
      const rules = rightOf(ruled) / (ruled.length || 1);
      return shareOf(together(posts), Math.min(TOGETHER.precision, rules - TOGETHER.lost));
    });
    const isRight = bothAre(PRECISION, said) || (bothAre(TOGETHER.own, said) && asGood);
    if (count > best.count && isRight) best = { enough, count };
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
