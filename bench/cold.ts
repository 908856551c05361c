import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumDriver } from '../e2e/chromium';
import { until } from '../e2e/until';
import { addressOf } from '../src/sites/replicas';
import { type EXTENSIONS, inputToMark, PATIENCE, withBrowsers } from './browsers';
import { inTurns, type Spread, spread } from './measure';

/** Who is woken, and by which text. */
interface Sleeper {
  readonly name: string;
  readonly extension: keyof typeof EXTENSIONS;
  readonly text: string;
}

const SLEEPERS: readonly Sleeper[] = [
  { name: 'an extension that only answers', extension: 'empty', text: 'We at CERN are proud. ' },
  { name: 'first finding, no sentence parsed', extension: 'ours', text: 'We at CERN are proud. ' },
  {
    name: 'first finding, a sentence parsed',
    extension: 'ours',
    text: 'The new Brightleaf notebooks are gorgeous, 20% off this week. Snap them up! ',
  },
];

/**
 * Milliseconds from the input that wakes an ended worker to the mark of a finding, in Chromium with the built
 * extension; first what that costs an extension with nothing in it. Each has a browser of its own, and they take turns.
 */
export async function coldStarts(rounds: number): Promise<Spread[]> {
  const times = await withBrowsers(
    SLEEPERS.map(({ extension }) => extension),
    (browsers) => inTurns(browsers, rounds, (driver, i) => wakeOnce(driver, SLEEPERS[i] as Sleeper)),
  );
  return SLEEPERS.map(({ name }, i) => spread(name, times[i] ?? [], (took) => took));
}

/** A fresh page with an empty box; the worker is ended, then comes the text, in one input as a key press is one. */
async function wakeOnce(driver: ChromiumDriver, { text }: Sleeper): Promise<number> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  // The focus woke it too. Whoever still waits for an answer wakes it again, and needs the time to get one.
  const staysEnded = async () => {
    await driver.endWorker();
    await pause(500);
    return !(await driver.workerIsRunning());
  };
  await until('the worker stays ended', staysEnded, PATIENCE);
  return await inputToMark(driver, text);
}
