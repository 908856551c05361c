import { MANY_POSTS } from '../core/nudges';
import type { Area } from './store';

/** When posts were sent from which account: times only, kept until the browser closes, and no longer than they count. */
export interface RecentPosts {
  add(account: string): Promise<void>;
  /** How many were sent within {@link MANY_POSTS}. 0 when the store can't be read. */
  count(account: string): Promise<number>;
}

const KEY = 'recent-posts';
type Times = Readonly<Record<string, readonly number[]>>;

/** Opens the record in an area of the browser's storage; `now` in milliseconds. */
export function openRecentPosts(area: Area, now: () => number = Date.now): RecentPosts {
  async function read(): Promise<Times> {
    const stored = (await area.get(KEY).catch(() => ({})))[KEY as never] as unknown;
    if (typeof stored !== 'object' || stored === null) return {};
    // A clock that was set back leaves times in the future: they don't count.
    const counts = (time: unknown): time is number =>
      typeof time === 'number' && time <= now() && time > now() - MANY_POSTS.minutes * 60_000;
    return Object.fromEntries(
      Object.entries(stored).flatMap(([account, times]) => {
        const kept = Array.isArray(times) ? times.filter(counts) : [];
        return kept.length > 0 ? [[account, kept]] : [];
      }),
    );
  }
  async function write(account: string): Promise<void> {
    const times = await read();
    await area.set({ [KEY]: { ...times, [account]: [...(times[account] ?? []), now()] } }).catch(() => undefined);
  }
  // One after the other: two posts at once must not overwrite each other.
  let queue: Promise<void> = Promise.resolve();
  return {
    add(account) {
      queue = queue.then(() => write(account));
      return queue;
    },
    count: async (account) => (await read())[account]?.length ?? 0,
  };
}
