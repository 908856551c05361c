import type { Draft } from '../core/draft';
import { oneAtATime } from '../core/one-at-a-time';
import { isOfSettings, patiently } from './patiently';
import type { Checked } from './services';

/** Why there is no answer: nobody there, or the settings could not be read. */
export type Trouble = 'silent' | 'settings';

/** When nobody answered for good, first and longest pause in milliseconds before asking by ourselves again. */
const REST = { first: 2000, longest: 60_000 };

/**
 * Asks for the latest draft, and on where an answer has more to come. Nothing is lost when the worker ends between two
 * messages, and where it fails for longer the answer comes by itself once there is one again.
 */
export function makeAsking(
  check: (draft: Draft) => Promise<Checked>,
  answered: (draft: Draft, checked: Checked) => void,
  failed: (trouble: Trouble) => void,
): { ask(draft: Draft): void; stop(): void } {
  let stopped = false;
  let rest = REST.first;
  /** Ends a pause at once. */
  let wake = () => {};

  const ask = oneAtATime<Draft>(async (draft, isLatest) => {
    if (stopped) return false;
    try {
      const checked = await patiently(
        () => check(draft),
        () => stopped,
      );
      if (stopped) return false;
      rest = REST.first;
      answered(draft, checked);
      // The rest of a long text: earlier sentences cost nothing the second time.
      return checked.report.more ?? false;
    } catch (error) {
      if (stopped || !isLatest()) return false;
      failed(isOfSettings(error) ? 'settings' : 'silent');
      await pause(rest);
      rest = isLatest() ? Math.min(rest * 2, REST.longest) : REST.first;
      return true;
    }
  });

  async function pause(milliseconds: number): Promise<void> {
    if (stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    ask(draft) {
      ask(draft);
      wake();
    },
    stop() {
      stopped = true;
      wake();
    },
  };
}
