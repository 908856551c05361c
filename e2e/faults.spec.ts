/** What may fail around a box while somebody writes: typing and posting go on, settings stay, findings come back. */
import { addressOf } from '../src/sites/replicas/index.ts';
import { middleOf } from './boxes.ts';
import { install } from './chromium/launch.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked, openCard } from './steps.ts';

const TEXT = 'We at CERN are proud to announce it. ';

interface Api {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly tabs: {
    discard(tab: number): Promise<{ readonly id: number }>;
    update(tab: number, to: { active: true }): Promise<void>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
}

async function start(driver: ChromiumDriver): Promise<void> {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
}

async function post(driver: ChromiumDriver, text: string): Promise<void> {
  await expect.poll(() => driver.model('post')).toBe(text);
  await driver.submit('post');
  await expect.poll(async () => (await driver.submits()).count).toBe(1);
  expect((await driver.submits()).posted).toContain(text.trim());
}

test('a page that renders the box anew while a button of the card is held down does not swallow the press', async ({
  driver,
}) => {
  await start(driver);
  await openCard(driver, 'We at CERN');
  const button = (await driver.controls()).find(({ name }) => name === 'This time');
  if (!button) throw new Error('The card has no button "This time".');
  await driver.hoverAt(middleOf(button.box));
  await driver.page.mouse.down();
  await driver.page.evaluate(async () => {
    const box = window.__fields['post']?.element();
    for (const node of box?.querySelectorAll('span') ?? []) node.replaceWith(node.cloneNode(true));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  await driver.page.mouse.up();
  await expect.poll(() => marked(driver)).toEqual([]);
});

test('the worker may end while a card is open, while a finding is dismissed, and while a post is sent', async ({
  driver,
}) => {
  await start(driver);
  await openCard(driver, 'We at CERN');
  await driver.endWorker();
  await driver.clickControl('This time');
  await expect.poll(() => marked(driver)).toEqual([]);
  await expect.poll(async () => JSON.stringify(await driver.readStorage('local'))).toContain('"once"');
  await driver.endWorker();
  await driver.press('Control+End');
  await driver.type('Also, you idiots. ');
  await expect.poll(() => marked(driver)).toEqual(['you idiots']);
  await driver.endWorker();
  await post(driver, `${TEXT}Also, you idiots. `);
});

test('with the storage full what can’t be kept is asked again, and nothing else changes', async ({ driver }) => {
  await start(driver);
  const before = (await driver.readStorage('local'))['settings'];
  await driver.context.serviceWorkers()[0]?.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    // Ever smaller pieces, until not even one letter fits.
    let pieces = 0;
    for (let size = 4_000_000; size >= 1; ) {
      await storage.local.set({ [`${pieces++}`]: 'x'.repeat(size) }).catch(() => {
        size = Math.floor(size / 2);
      });
    }
  });
  await openCard(driver, 'We at CERN');
  await driver.clickControl('This time');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  expect((await driver.readStorage('local'))['settings']).toEqual(before);
  await post(driver, TEXT);
});

/** Switches the extension off or on as a person does: on the browser's own page, which alone may. */
async function switchExtension(driver: ChromiumDriver, id: string, enabled: boolean): Promise<void> {
  const page = await driver.context.newPage();
  await page.goto('chrome://extensions', { waitUntil: 'commit' });
  await page.evaluate(
    ({ id, enabled }) => (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, enabled),
    { id, enabled },
  );
  await page.close();
  await driver.bringToFront();
}

test('switched off while somebody writes it leaves nothing behind, switched on it finds everything again by itself', async ({
  driver,
}) => {
  await start(driver);
  await openCard(driver, 'We at CERN');
  const before = (await driver.readStorage('local'))['settings'];
  const { host: id } = new URL((await driver.worker.started()).url());
  await switchExtension(driver, id, false);
  await expect.poll(() => driver.workerIsRunning()).toBe(false);
  // A press on the card, which has no words any more to answer with.
  await driver.clickControl('Close');
  await expect.poll(() => marked(driver)).toEqual([]);
  const ours = () =>
    driver.page.evaluate(() => [document.querySelectorAll('[popover]').length, document.adoptedStyleSheets.length]);
  await expect.poll(ours).toEqual([0, 0]);
  await driver.focus('post');
  await driver.type('And more. ');
  await switchExtension(driver, id, true);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  expect((await driver.readStorage('local'))['settings']).toEqual(before);
  await post(driver, `${TEXT}And more. `);
});

test('a tab that the browser puts away while a draft is in it is watched again once it is back', async ({ driver }) => {
  await start(driver);
  const tab = await driver.tabId();
  const worker = driver.context.serviceWorkers()[0];
  await (await driver.context.newPage()).bringToFront();
  const back = driver.context.waitForEvent('page');
  await worker?.evaluate(async (tab) => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    await tabs.update((await tabs.discard(tab)).id, { active: true });
  }, tab);
  const page = await back;
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(TEXT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('compose-assistant-mark')?.size)).toBe(1);
});

test('a clock that jumps a year forth and back changes nothing', async ({ driver }) => {
  await start(driver);
  for (const years of [1, -2]) {
    await driver.context.serviceWorkers()[0]?.evaluate((by) => {
      const { now } = Date;
      Date.now = () => now() + by * 365 * 86_400_000;
    }, years);
    await driver.type('x ');
    await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  }
  await post(driver, `${TEXT}x x `);
});

test('two windows: what is dismissed in one is known in the other, and each keeps its own text', async ({ driver }) => {
  await start(driver);
  const other = await driver.context.newPage();
  await other.goto(addressOf('x', 'post'));
  const box = other.getByRole('textbox').first();
  await box.click();
  await other.keyboard.type(TEXT);
  const marks = () =>
    other.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
  await expect.poll(marks).toBe(1);
  await driver.page.bringToFront();
  await openCard(driver, 'We at CERN');
  await driver.clickControl('This time');
  await expect.poll(() => marked(driver)).toEqual([]);
  await other.bringToFront();
  await other.keyboard.type('x ');
  await expect.poll(marks).toBe(0);
  await driver.page.bringToFront();
  await post(driver, TEXT);
});

test('back from another page, the text that is still there is checked again', async ({ driver }) => {
  await start(driver);
  await driver.page.goto('https://stranger.example/');
  await driver.page.goBack();
  await driver.page.waitForFunction(() => Object.keys(window.__fields ?? {}).length > 0);
  await driver.focus('post');
  const kept = await driver.model('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toContain('We at CERN');
  await expect.poll(() => driver.model('post')).toBe(kept + TEXT);
});

test.describe('kept for the way back', () => {
  test.use({ keepsPages: true });

  test('a page comes back with its draft and findings, and they count again', async ({ driver }) => {
    await start(driver);
    await driver.page.evaluate(() => Object.assign(window, { kept: true }));
    await driver.page.goto('https://stranger.example/');
    await expect.poll(() => driver.badge()).toBe('');
    // Later: a page that is left has no answer to give.
    await driver.page.evaluate(() => void setTimeout(() => history.back()));
    await driver.page.waitForFunction(() => 'kept' in window);
    await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
    await expect.poll(() => driver.badge()).toBe('1');
    await driver.type('You idiots. ');
    await expect.poll(() => marked(driver)).toEqual(['We at CERN', 'You idiots']);
    await post(driver, `${TEXT}You idiots. `);
  });
});

test('updated while somebody writes, it finds everything again by itself', async ({ driver, extension }) => {
  await start(driver);
  await install(driver.context, extension ?? '');
  // The old script leaves with the next key, the new one looks where the focus is.
  await driver.type('You idiots. ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN', 'You idiots']);
  await expect.poll(() => driver.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  await post(driver, `${TEXT}You idiots. `);
});
