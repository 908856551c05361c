/**
 * Hours in one page: writing, fixing, posting, scrolling, opening and closing boxes. What the page holds must not grow:
 * memory, nodes and listeners after the last rounds are those after the first. A short version runs with the others;
 * `npm run soak` takes an hour.
 */
import { addressOf } from '../src/sites/replicas/index.ts';
import { heapKilobytes } from './chromium/heap.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { clickOn } from './steps.ts';

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 0.3);
/** Rounds in which caches fill and code is compiled, before anything is counted. */
const WARM_UP = 3;
/**
 * How much two measurements of the same page differ, and what a round may add: undo grows as well. Two nodes a round are
 * its own, with or without us (Chromium 156, 14 rounds: 267, 269, … 293).
 */
const NOISE = { nodes: 60, listeners: 10, kilobytes: 1500 } as const;
const PER_ROUND = { nodes: 2.2, listeners: 0.05, kilobytes: 6 } as const;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly kilobytes: number;
}

test.setTimeout((MINUTES + 2) * 60_000);

test('an afternoon of writing leaves no more behind than its first minutes', async ({ driver }) => {
  const session = await driver.context.newCDPSession(driver.page);

  async function held(): Promise<Held> {
    const kilobytes = await heapKilobytes(session);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, kilobytes };
  }

  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  for (let round = 0; round < WARM_UP; round++) await write(driver);
  const first = await held();
  const end = Date.now() + MINUTES * 60_000;
  let rounds = 0;
  for (; Date.now() < end || rounds < 5; rounds++) await write(driver);
  const last = await held();
  console.log(`${rounds} rounds: ${JSON.stringify(first)} → ${JSON.stringify(last)}`);
  for (const what of ['nodes', 'listeners', 'kilobytes'] as const) {
    expect(last[what] - first[what], what).toBeLessThan(NOISE[what] + PER_ROUND[what] * rounds);
  }
});

/** One post: written, looked at, mended, scrolled over, and taken away again, so that the page itself does not grow. */
async function write(driver: ChromiumDriver): Promise<void> {
  await driver.focus('post');
  await driver.type('We at CERN are proud, you idiots. ');
  await expect.poll(async () => (await driver.marks()).length).toBeGreaterThan(1);
  await clickOn(driver, 'We at CERN');
  await expect.poll(() => driver.card()).not.toBeNull();
  await driver.press('Escape');
  await driver.page.mouse.wheel(0, 400);
  await driver.page.mouse.wheel(0, -400);
  await driver.focus('post');
  await driver.press('Control+a');
  await driver.press('Backspace');
  await expect.poll(() => driver.model('post')).toBe('');
  await expect.poll(() => driver.count()).toBeNull();
}
