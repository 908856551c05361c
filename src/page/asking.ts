import type { Draft } from '../core/draft';
import type { Checked } from './services';

/** Why there is no answer: nobody there, or the settings could not be read. */
export type Trouble = 'silent' | 'settings';

/** Longest wait for an answer, in milliseconds. Then the box says that it is not being checked, and goes on. */
const PATIENCE = 10_000;
/** A worker that ends while it works leaves the request without an answer; a new one answers at once. */
const RETRIES = 2;
const RETRY_AFTER = 60;
const SETTINGS_PROBLEMS = new Set(['unreachable', 'corrupt', 'newer']);

/**
 * Asks for one draft at a time, the latest: what was typed meanwhile is asked for as soon as the answer is there, so
 * that no delay is needed to spare the worker. Nothing is lost when the worker ends between two messages.
 */
export function makeAsking(
  check: (draft: Draft) => Promise<Checked>,
  answered: (draft: Draft, checked: Checked) => void,
  failed: (trouble: Trouble) => void,
): { ask(draft: Draft): void; stop(): void } {
  let wanted: Draft | undefined;
  let busy = false;
  let stopped = false;

  async function work(): Promise<void> {
    busy = true;
    while (wanted && !stopped) {
      const draft: Draft = wanted;
      wanted = undefined;
      try {
        const checked = await patiently(() => check(draft));
        if (stopped) break;
        answered(draft, checked);
        // The rest of a long text: earlier sentences cost nothing the second time.
        if (checked.report.more) wanted ??= draft;
      } catch (error) {
        if (!stopped && !wanted) failed(SETTINGS_PROBLEMS.has((error as Error).message) ? 'settings' : 'silent');
      }
    }
    busy = false;
  }
  return {
    ask(draft) {
      wanted = draft;
      if (!busy) void work();
    },
    stop() {
      stopped = true;
    },
  };
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await within(call(), PATIENCE);
    } catch (error) {
      if (attempt >= RETRIES || SETTINGS_PROBLEMS.has((error as Error).message)) throw error;
      await new Promise((next) => setTimeout(next, RETRY_AFTER));
    }
  }
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
