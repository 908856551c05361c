import * as z from 'zod/mini';
import { TOPICS, type Topic } from '../core/guideline';
import {
  addTo,
  countsOf,
  EMPTY_TALLY,
  mondayOf,
  seenIn,
  settledIn,
  sumOf,
  type Tally,
  type WeekCounts,
} from '../core/statistics';
import type { Area } from './store';

/** Counts of what was found and what came of it: no words, no sites, no times finer than a week. */
export interface Statistics {
  /** A draft was checked; `key` names the frame it is in. */
  seen(key: string, topics: readonly Topic[]): Promise<void>;
  settled(key: string, how: 'fixed' | 'dismissed', topic: Topic): Promise<void>;
  /** The draft was sent, or is gone; a key that ends in a blank stands for all that begin with it. */
  ended(key: string, sent: boolean): Promise<void>;
  weeks(): Promise<readonly WeekCounts[]>;
  /** Forgets all counts. */
  erase(): Promise<void>;
}

const WEEKS = 'statistics';
const TALLIES = 'statistics-drafts';

const count = z.int().check(z.minimum(0));
const weeksSchema = z.array(
  z.strictObject({
    week: z.iso.date(),
    topics: z.partialRecord(
      z.enum(TOPICS),
      z.strictObject({ found: count, fixed: count, changed: count, ignored: count }),
    ),
  }),
);

/**
 * Opens the statistics. Drafts under way are kept in `session`, as numbers: the worker may end between two key
 * presses. What can't be read counts as nothing; numbers are not worth a stop.
 */
export function openStatistics(local: Area, session: Area, now: () => Date = () => new Date()): Statistics {
  let queue: Promise<unknown> = Promise.resolve();
  // One after the other: two reports at once must not overwrite each other.
  function inTurn<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    const turn = queue.then(work).catch(() => otherwise);
    queue = turn;
    return turn;
  }
  async function tallies(): Promise<Readonly<Record<string, Tally>>> {
    return ((await session.get(TALLIES))[TALLIES] ?? {}) as Record<string, Tally>;
  }
  async function weeks(): Promise<readonly WeekCounts[]> {
    const read = weeksSchema.safeParse((await local.get(WEEKS))[WEEKS] ?? []);
    return read.success ? (read.data as readonly WeekCounts[]) : [];
  }
  const change = (key: string, make: (tally: Tally) => Tally) =>
    inTurn(async () => {
      const all = await tallies();
      await session.set({ [TALLIES]: { ...all, [key]: make(all[key] ?? EMPTY_TALLY) } });
    }, undefined);
  return {
    seen: (key, topics) => change(key, (tally) => seenIn(tally, topics)),
    settled: (key, how, topic) => change(key, (tally) => settledIn(tally, how, topic)),
    ended: (key, sent) =>
      inTurn(async () => {
        const all = Object.entries(await tallies());
        const isMeant = ([other]: readonly [string, Tally]) =>
          key.endsWith(' ') ? other.startsWith(key) : other === key;
        const meant = all.filter(isMeant);
        if (meant.length === 0) return;
        await session.set({ [TALLIES]: Object.fromEntries(all.filter((one) => !isMeant(one))) });
        const counts = sumOf(meant.map(([, tally]) => countsOf(tally, sent)));
        if (Object.keys(counts).length > 0) await local.set({ [WEEKS]: addTo(await weeks(), mondayOf(now()), counts) });
      }, undefined),
    weeks: () => inTurn(weeks, []),
    erase: () =>
      inTurn(async () => {
        await Promise.all([local.set({ [WEEKS]: [] }), session.set({ [TALLIES]: {} })]);
      }, undefined),
  };
}
