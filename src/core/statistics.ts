import type { Topic } from './guideline';

/** What came of findings: numbers only, never words. */
export interface Counts {
  readonly found: number;
  /** Mended by one of our fixes. */
  readonly fixed: number;
  /** Gone because the person wrote something else. */
  readonly changed: number;
  /** Dismissed, or posted as it was. */
  readonly ignored: number;
}

/** Counts by topic; topics without any are left out. */
export type TopicCounts = Readonly<Partial<Record<Topic, Counts>>>;

/** The counts of a week; `week` is the ISO date of its Monday. */
export interface WeekCounts {
  readonly week: string;
  readonly topics: TopicCounts;
}

type Numbers = Readonly<Partial<Record<Topic, number>>>;

/** What is known of the draft being written. */
export interface Tally {
  /** Most findings of a topic the draft had at once: a word that flickers while it is typed counts once. */
  readonly peak: Numbers;
  /** Findings it has now. */
  readonly open: Numbers;
  readonly fixed: Numbers;
  readonly dismissed: Numbers;
}

/** A draft of which nothing was seen yet. */
export const EMPTY_TALLY: Tally = { peak: {}, open: {}, fixed: {}, dismissed: {} };

/** The tally after a report with findings of these topics. */
export function seenIn(tally: Tally, topics: readonly Topic[]): Tally {
  const open: Partial<Record<Topic, number>> = {};
  for (const topic of topics) open[topic] = (open[topic] ?? 0) + 1;
  // What was mended or dismissed is gone from the report and still was found.
  const peak: Partial<Record<Topic, number>> = { ...tally.peak };
  for (const topic of Object.keys(open) as Topic[]) {
    const all = (open[topic] ?? 0) + (tally.fixed[topic] ?? 0) + (tally.dismissed[topic] ?? 0);
    peak[topic] = Math.max(peak[topic] ?? 0, all);
  }
  return { ...tally, peak, open };
}

/** The tally after a finding was mended by a click, or dismissed. */
export function settledIn(tally: Tally, how: 'fixed' | 'dismissed', topic: Topic): Tally {
  return { ...tally, [how]: { ...tally[how], [topic]: (tally[how][topic] ?? 0) + 1 } };
}

/** What came of the draft once it was sent, or is gone; of a draft that was given up, what was still open counts as found only. */
export function countsOf({ peak, open, fixed, dismissed }: Tally, sent: boolean): TopicCounts {
  const counts = Object.entries(peak).map(([name, found]) => {
    const topic = name as Topic;
    const left = open[topic] ?? 0;
    const settled = (fixed[topic] ?? 0) + (dismissed[topic] ?? 0);
    return [
      topic,
      {
        found,
        fixed: fixed[topic] ?? 0,
        changed: Math.max(0, found - settled - left),
        ignored: (dismissed[topic] ?? 0) + (sent ? left : 0),
      },
    ];
  });
  return Object.fromEntries(counts);
}

/** Weeks kept: a year. */
const MAX_WEEKS = 53;

/** The weeks with counts added to one of them; the oldest week goes when there are too many. */
export function addTo(weeks: readonly WeekCounts[], week: string, counts: TopicCounts): readonly WeekCounts[] {
  if (Object.keys(counts).length === 0) return weeks;
  const before = weeks.find((one) => one.week === week)?.topics ?? {};
  const topics = sumOf([before, counts]);
  return [...weeks.filter((one) => one.week !== week), { week, topics }]
    .sort((a, b) => (a.week < b.week ? -1 : 1))
    .slice(-MAX_WEEKS);
}

/** The sum of counts, topic by topic. */
export function sumOf(all: readonly TopicCounts[]): TopicCounts {
  const sum: Partial<Record<Topic, Counts>> = {};
  for (const counts of all) {
    for (const [name, more] of Object.entries(counts)) sum[name as Topic] = plus(sum[name as Topic], more);
  }
  return sum;
}

/** All topics together. */
export function totalOf(counts: TopicCounts): Counts {
  return Object.values(counts).reduce(plus, NONE);
}

const NONE: Counts = { found: 0, fixed: 0, changed: 0, ignored: 0 };

function plus(a: Counts | undefined, b: Counts): Counts {
  const { found, fixed, changed, ignored } = a ?? NONE;
  return {
    found: found + b.found,
    fixed: fixed + b.fixed,
    changed: changed + b.changed,
    ignored: ignored + b.ignored,
  };
}

/** The ISO date of the Monday of the week, in the person's own time zone. */
export function mondayOf(date: Date): string {
  const monday = new Date(date.getFullYear(), date.getMonth(), date.getDate() - ((date.getDay() + 6) % 7));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
}
