import type { Page } from '@playwright/test';
import type { ChromiumDriver } from '../e2e/chromium';
import { heapKilobytes } from '../e2e/chromium/heap';
import { until } from '../e2e/until';
import { addressOf } from '../src/sites/replicas';
import { inputToMark, PATIENCE, withBrowsers } from './browsers';
import { inTurns, type Spread, spread } from './measure';
import { profile, sampled } from './profile';

/** How much slower than this machine's the page's processor is made, where people's are. */
const SLOWDOWN = 4;
/** How long after a key press what it costs is counted, in milliseconds: pauses and answers end well before. */
const AFTERMATH = 600;

/**
 * Milliseconds from the key press that completes words to the frame with their mark, the page's processor slowed down;
 * first with an extension that answers each key with a mark.
 */
export async function keyToMark(rounds: number): Promise<Spread[]> {
  const [empty = [], ours = []] = await withBrowsers(['empty', 'ours'], async (browsers) => {
    const sessions = await Promise.all(
      browsers.map(async (driver) => {
        await driver.open(addressOf('x', 'post'));
        await driver.focus('post');
        await driver.type('We at CER');
        return await driver.context.newCDPSession(driver.page);
      }),
    );
    // Only the one whose turn it is: what slows a page down takes its time from a processor that both share.
    const slowed = (i: number, rate: number) => sessions[i]?.send('Emulation.setCPUThrottlingRate', { rate });
    return await inTurns(browsers, rounds, async (driver, i) => {
      if (i === 0) await driver.page.evaluate(() => CSS.highlights.clear());
      await slowed(i, SLOWDOWN);
      const took = await inputToMark(driver, 'N ');
      await slowed(i, 1);
      await driver.press('Backspace');
      await driver.press('Backspace');
      if (i === 1) await until('the mark goes', async () => (await driver.marks()).length === 0, PATIENCE);
      return took;
    });
  });
  const itself = (took: number) => took;
  return [spread('an extension that only answers', empty, itself), spread('Compose Assistant', ours, itself)];
}

/** Main-thread milliseconds in the wake of one key press, on a page whose feed never stops changing: the site's own, then ours. */
export async function timePerKey(keys: number): Promise<Spread[]> {
  const [measured = []] = await withBrowsers(['ours'], async (browsers) => {
    const [driver] = browsers as [ChromiumDriver];
    await driver.open(addressOf('x', 'post'));
    await driver.page.evaluate(keepFeeding);
    await driver.focus('post');
    const session = await sampled(await driver.context.newCDPSession(driver.page));
    const text = 'We at CERN are proud to say that the robin in the garden disagreed with reviewer two as well. ';
    await driver.type(text);
    let typed = 0;
    return await inTurns(browsers, keys, () =>
      profile(session, async () => {
        await driver.type(text[typed++ % text.length] ?? ' ');
        await driver.page.waitForTimeout(AFTERMATH);
      }),
    );
  });
  return [
    spread('the site’s own script', measured, (thread) => thread.site),
    spread('ours', measured, (thread) => thread.ours),
  ];
}

/** What a page costs in which nobody writes: milliseconds of script as it loads, kilobytes of heap once it has. */
export async function idlePage(rounds: number): Promise<{ readonly script: Spread[]; readonly heap: Spread[] }> {
  const [none = [], ours = []] = await withBrowsers(['none', 'ours'], async (browsers) => {
    const sessions = await Promise.all(
      browsers.map(async (driver) => {
        await driver.open(addressOf('x', 'post'));
        return await sampled(await driver.context.newCDPSession(driver.page));
      }),
    );
    return await inTurns(browsers, rounds, async (driver, i) => {
      const session = sessions[i] as (typeof sessions)[number];
      const thread = await profile(session, () => driver.reload());
      return { ...thread, heap: await heapKilobytes(session) };
    });
  });
  return {
    script: [
      spread('the site’s own, without us', none, (page) => page.site),
      spread('ours', ours, (page) => page.ours),
    ],
    heap: [
      spread('without us', none, (page) => page.heap),
      spread('with Compose Assistant', ours, (page) => page.heap),
    ],
  };
}

/** Milliseconds from the start of a document to its first words on the screen: a page of plain text, then our popup. */
export async function popup(rounds: number): Promise<Spread[]> {
  const [measured = []] = await withBrowsers(['ours'], async (browsers) => {
    const [driver] = browsers as [ChromiumDriver];
    await driver.open(addressOf('x', 'post'));
    return await inTurns(browsers, rounds, async () => {
      const text = await driver.openExtensionPage('_locales/en/messages.json');
      const bare = await firstWords(text.page);
      await text.close();
      const shown = await driver.openPopup();
      const ours = await firstWords(shown.page);
      await shown.close();
      await driver.bringToFront();
      return { bare, ours };
    });
  });
  return [
    spread('a page of plain text', measured, ({ bare }) => bare),
    spread('our popup', measured, ({ ours }) => ours),
  ];
}

/** As the browser itself notes them. */
async function firstWords(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await noted.jsonValue()) as number;
}

/** Runs in the page: posts come in at the end of it and leave at its top, ten times a second. */
function keepFeeding(): void {
  const feed = document.body.appendChild(document.createElement('div'));
  setInterval(() => {
    const post = feed.appendChild(document.createElement('article'));
    post.innerHTML = '<p>Somebody at CERN wrote a post.</p><button>Reply</button><input aria-label="Search">'.repeat(3);
    if (feed.children.length > 50) feed.firstElementChild?.remove();
  }, 100);
}
