/** What stands around a box counts too: the post that is answered, shared or changed, as far as the site shows it. */
import { addressOf, type ReplicaId } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import type { Box } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const SITES = ['x', 'mastodon', 'bluesky', 'linkedin'] as const satisfies readonly ReplicaId[];

/** Where each replica shows a box below a reporter's question. */
const REPORTER: Readonly<Record<ReplicaId, readonly [path: string, field: string]>> = {
  x: ['/mia_lhc/status/5', 'reply'],
  mastodon: ['/@mia/5', 'reply'],
  bluesky: ['/profile/mia.bsky.social/post/5', 'reply'],
  linkedin: ['/feed/', 'comment-5'],
};

const titles = async (driver: ChromiumDriver) => (await driver.controls()).map(({ name }) => name);

/** Opens the card behind the count of a box. */
async function expectCard(driver: ChromiumDriver, title: string): Promise<void> {
  await expect.poll(() => titles(driver)).toEqual(['1 finding in this text']);
  await driver.clickControl('1 finding in this text');
  await expect.poll(async () => (await driver.card())?.name).toContain(title);
}

for (const site of SITES) {
  test(`${site}: a rumour that is passed on is noticed`, async ({ driver }) => {
    await withSettings(driver);
    await driver.open(addressOf(site, 'quote'));
    await driver.focus('quote');
    await driver.type('Wow, read this! ');
    await expectCard(driver, 'Check before you share');
  });

  test(`${site}: whoever has answered for a rumour may write on in peace`, async ({ driver }) => {
    await withSettings(driver);
    await driver.open(addressOf(site, 'quote'));
    await driver.focus('quote');
    await driver.type('Wow, read this! ');
    await expectCard(driver, 'Check before you share');
    expect(await driver.marks()).toEqual([]);
    await driver.clickControl('This time');
    await expect.poll(() => titles(driver)).toEqual([]);
    await driver.type('We at CERN agree. ');
    await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toEqual(['We at CERN']);
    expect(await titles(driver)).toEqual(['1 finding in this text']);
  });

  test(`${site}: answering a reporter is noticed`, async ({ driver }) => {
    await withSettings(driver, { kind: 'packs', packs: ['lancaster'] });
    const [path, field] = REPORTER[site];
    await driver.open(new URL(path, addressOf(site, 'post')).href);
    await driver.focus(field);
    await driver.type('Happy to talk, call me this afternoon. ');
    await expectCard(driver, 'Press questions go to the press office');
  });
}

test('the same words, with nothing around them, are fine', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['cern', 'lancaster'] });
  await driver.open(addressOf('mastodon', 'post'));
  await driver.focus('post');
  await driver.type('Wow, read this! Happy to talk, call me this afternoon. ');
  await driver.focus('search');
  await driver.focus('post');
  await driver.type('We at CERN agree. ');
  await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toEqual(['We at CERN']);
});

test('an official account is reminded of a question it has been asked', async ({ driver }) => {
  await withSettings(
    driver,
    { kind: 'packs', packs: ['caltech'] },
    { kind: 'account', account: { site: 'x', role: 'official' } },
  );
  await driver.open('https://x.com/mia_lhc/status/5');
  await driver.focus('reply');
  await expect.poll(() => titles(driver)).toEqual(['Answer questions']);
  // And of nothing where nobody asked.
  await driver.open('https://x.com/tim_lhc/status/1');
  await driver.focus('reply');
  await driver.type('Shut up, you worthless idiot. ');
  await expect.poll(() => driver.count()).not.toBeNull();
  expect(await titles(driver)).not.toContain('Answer questions');
});

test('whoever changes a post that is out is reminded to say so', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['caltech'] });
  await driver.open(addressOf('mastodon', 'edit'));
  await driver.focus('edit');
  await expect.poll(() => titles(driver)).toEqual(['Own up to mistakes']);
  await driver.clickControl('Own up to mistakes');
  await driver.clickControl('This time');
  await expect.poll(() => titles(driver)).toEqual([]);
});

test('the last look comes into an editor’s frame for the button in the page around it', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['caltech'] });
  await driver.open('https://wordpress.com/post/ada.wordpress.com');
  await driver.focus('post');
  await driver.type('On behalf of Caltech I promise you free parking. ');
  await expect.poll(() => driver.count()).toBe('1');
  const { button, frame } = await driver.run(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as Box;
    return { button: boxOf('.editor-post-publish-button'), frame: boxOf('iframe') };
  });
  await driver.hoverAt({ x: button.x + 5, y: button.y + 5 });
  const looks = async () => (await driver.parts('.look')).map(({ text }) => text);
  await expect.poll(looks).toEqual([expect.stringContaining('On behalf of Caltech')]);
  // In the frame's own measures: at its upper edge, all of it in sight.
  const [look] = await driver.parts('.look');
  expect(look?.box.y).toBeGreaterThanOrEqual(0);
  expect(look?.box.y).toBeLessThan(20);
  expect((look?.box.x ?? 0) + (look?.box.width ?? 0)).toBeLessThanOrEqual(frame.width);
  // Whoever goes to the button by keyboard has the focus outside of the frame.
  await driver.focusButton('Publish');
  await driver.press('Escape');
  await expect.poll(looks).toEqual([]);
});
