/** The engine under the clock. */
import { forgetSentences } from '../../src/checks/language';
import type { Context } from '../../src/core/context';
import type { Draft } from '../../src/core/draft';
import { checkWhole } from '../../src/core/engine';
import type { Report } from '../../src/core/finding';
import { strictEngine } from '../strict-engine';
import { cpuTime, slowness } from './clock';
import { contexts } from './drafts';
import { examples } from './texts';

const engine = strictEngine();
const alone = strictEngine();

/** Milliseconds of processor time that one call may take: for any text up to so many characters, more for longer ones. */
const LIMIT = { milliseconds: 50, characters: 10_000 } as const;
/** Longer texts have only to be got through: no site takes a tenth of it. */
const TIMED = 100_000;
/** Characters that are read of one text, all its calls together: the sentences that follow are like those before. */
const ENOUGH = 100_000;
/** What looks slow is measured again: a compiler or a garbage collector may have been at work. */
const AGAIN = 2;

let timed = true;

/** From here on no call is timed: times of a shared machine are no test. */
export function neverTooSlow(): void {
  timed = false;
}

/** The slowest call seen, measured against its limit. */
export const slowest = { milliseconds: 0, characters: 0, share: 0 };

/** Lets the compiler see every kind of context, so that the first draft that is timed is not the first there is. */
export function warmUp(): void {
  for (const text of examples.slice(0, 200)) {
    for (const context of contexts) engine({ text, field: 'post', site: 'x' }, context);
  }
}

/**
 * Checks a draft call by call.
 * @throws Error when a check throws, or when a call takes longer than it may, unless nothing is too slow.
 */
export function runToEnd(draft: Draft, context: Context): Report {
  const characters = sizeOf(draft);
  const limit = LIMIT.milliseconds * Math.max(1, characters / LIMIT.characters);
  const { report, times } = calls(draft, context);
  if (!timed || characters > TIMED) return report;
  let best = times;
  for (let again = 0; again < AGAIN && Math.max(...best) > limit; again++) {
    engine.forget();
    forgetSentences();
    const other = calls(draft, context).times;
    best = best.map((time, i) => Math.min(time, other[i] ?? time));
  }
  const time = Math.max(...best);
  if (time / limit > slowest.share) Object.assign(slowest, { milliseconds: time, characters, share: time / limit });
  if (time <= limit) return report;
  const allowed = limit * slowness();
  if (time <= allowed) return report;
  throw new Error(`a call took ${time.toFixed(0)} ms of ${allowed.toFixed(0)} for ${characters} characters`);
}

function calls(draft: Draft, context: Context): { report: Report; times: number[] } {
  const times: number[] = [];
  let report: Report = { findings: [], failed: [] };
  do {
    times.push(
      cpuTime(() => {
        report = engine(draft, context);
      }),
    );
  } while (report.more && times.length * draft.text.length < ENOUGH);
  return { report, times };
}

/** Everything of a draft counts: the post it answers is read too. */
function sizeOf({ text, replyingTo = '', sharing = '', media = [] }: Draft): number {
  return [text, replyingTo, sharing, ...media.map(({ alt = '' }) => alt)].reduce((sum, { length }) => sum + length, 0);
}

/** What is found in a draft by an engine that never saw another one. */
export function runAlone(draft: Draft, context: Context): Report {
  alone.forget();
  return checkWhole(alone, draft, context);
}
