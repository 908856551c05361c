/** The promises of PRIVACY.md, tried in a real browser: what leaves it, and what is left in it. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked, openCard } from './steps.ts';

/** Words nobody else writes: wherever one of them turns up it came from a draft. */
const TOKENS = ['Quizzaciously', 'Zyxmoreland', 'Vexillographer77'];
const [first, second, third] = TOKENS;

/** Everything a context of the extension, or of the page, keeps: read in that context. */
async function keptHere(): Promise<string> {
  const kept: unknown[] = [];
  const { chrome } = globalThis as unknown as {
    chrome?: { storage?: Record<string, { get?: () => Promise<unknown> } | undefined> };
  };
  for (const area of ['local', 'session', 'sync', 'managed'])
    kept.push(await chrome?.storage?.[area]?.get?.().catch(() => ''));
  for (const { name } of await indexedDB.databases()) kept.push(name);
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) kept.push(request.url);
  }
  if ('localStorage' in globalThis)
    kept.push({ ...localStorage }, { ...sessionStorage }, document.cookie, location.href);
  return JSON.stringify(kept);
}

/** Writes, looks at a card, changes words, dismisses, posts, and looks at every page of ours. */
async function everything(driver: ChromiumDriver): Promise<void> {
  await withSettings(driver, { kind: 'packs', packs: ['cern', 'caltech'] });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(`We at CERN are proud of ${first}. Friends from Cal Tech met ${second} and ring 07700 900123. `);
  await expect.poll(() => marked(driver)).toContain('We at CERN');
  await openCard(driver, 'We at CERN');
  await driver.clickControl(/^Change to/);
  await expect.poll(() => marked(driver)).not.toContain('We at CERN');
  const popup = await driver.openPopup();
  await expect(popup.page.getByRole('heading').first()).toBeVisible();
  await popup.close();
  await driver.page.bringToFront();
  await driver.killWorker();
  await driver.focus('post');
  await driver.type('And so on. ');
  await driver.submit('post');
  await expect.poll(() => driver.model('post')).toBe('');
  await driver.open(addressOf('mastodon', 'bio'));
  await driver.focus('bio');
  await driver.type(` Physicist at CERN, friend of ${third}`);
  await expect.poll(async () => JSON.stringify(await driver.readStorage('local'))).toContain('"affiliated":true');
}

test('no word of a draft is left in any storage, log, page or message', async ({ driver }) => {
  test.slow();
  const said: string[] = [];
  driver.context.on('console', (message) => said.push(message.text()));
  await driver.page.addInitScript(() => {
    addEventListener('message', ({ data }) => console.log('message', JSON.stringify(data)));
    for (const area of [localStorage, sessionStorage]) area.clear();
  });
  await everything(driver);
  const options = await driver.openExtensionPage('options.html');
  const kept = [await options.page.evaluate(keptHere)];
  // A page of ours that listened would be told what a box tells the worker.
  const listens = await options.page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { onMessage: { hasListeners(): boolean } } } })
      .chrome;
    return runtime.onMessage.hasListeners();
  });
  expect(listens).toBe(false);
  const worker = driver.context.serviceWorkers()[0];
  kept.push((await worker?.evaluate(keptHere)) ?? '');
  kept.push(await driver.page.evaluate(keptHere));
  for (const token of TOKENS) {
    for (const place of [...kept, ...said]) expect(place.toLowerCase()).not.toContain(token.toLowerCase());
  }
  // The search itself finds what is there.
  expect(kept.join()).toContain('cern');
});

test('no part of the extension asks the network for anything, whatever a person does', async ({ driver }) => {
  test.slow();
  const asked: string[] = [];
  driver.context.on('request', (request) => asked.push(request.url()));
  await everything(driver);
  for (const page of ['options.html', 'welcome.html']) await (await driver.openExtensionPage(page)).close();
  const worker = driver.context.serviceWorkers()[0];
  // Not even when its own code tries to.
  const reached = await worker?.evaluate(() =>
    fetch('https://x.com/', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  const hosts = new Set(
    asked
      .map((url) => new URL(url))
      .filter(({ protocol }) => protocol === 'https:')
      .map(({ host }) => host),
  );
  expect([...hosts].sort()).toEqual(['mastodon.social', 'x.com']);
  for (const url of asked) for (const token of TOKENS) expect(url).not.toContain(token);
  driver.forgetStrayRequests();
});

test('what is kept is what this page says is kept', async ({ driver }) => {
  test.slow();
  await everything(driver);
  const { settings, ...others } = await driver.readStorage('local');
  expect(others).toEqual({});
  const { salt, profiles, mutes, ...rest } = settings as Record<string, unknown>;
  expect(typeof salt).toBe('string');
  const facts = { affiliated: expect.any(Boolean), disclaimer: expect.any(Boolean) };
  for (const profile of profiles as { packs: object }[]) {
    for (const pack of Object.values(profile.packs)) expect(pack).toEqual(facts);
  }
  for (const mute of mutes as object[])
    expect(mute).toEqual({ kind: 'once', hash: expect.stringMatching(/^\w{5,12}$/) });
  expect(rest).toMatchObject({ version: expect.any(Number), packs: ['cern', 'caltech'] });
  const session = await driver.readStorage('session');
  expect(Object.keys(session).filter((key) => !['recent-posts', 'reached'].includes(key))).toEqual([]);
});
