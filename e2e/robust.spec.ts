/** What must not go wrong when other things do: an ended worker, a vanished box, settings nobody can read. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { Driver } from './driver.ts';
import { expect, everyBrowser as test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked, openCard } from './steps.ts';

async function start(driver: Driver, field = 'post', site: 'x' | 'mastodon' = 'x'): Promise<void> {
  await withSettings(driver);
  await driver.open(addressOf(site, field));
  await driver.focus(field);
}

test('the worker may end between any two key presses', async ({ driver }) => {
  await start(driver);
  let ended = 0;
  for (const letter of 'We at CERN are proud ') {
    await driver.type(letter);
    // Between letters it may not be up yet; after a word it must have come back.
    if (letter === ' ') await expect.poll(() => driver.workerIsRunning()).toBe(true);
    if (await driver.endWorker()) ended++;
  }
  expect(ended).toBeGreaterThanOrEqual(5);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  await expect.poll(() => driver.model('post')).toBe('We at CERN are proud ');
  expect(await driver.parts('[data-trouble]')).toEqual([]);
  // And when it was asleep for a while.
  await expect
    .poll(async () => {
      await driver.endWorker();
      return await driver.workerIsRunning();
    })
    .toBe(false);
  await driver.type('x ');
  await expect.poll(() => driver.workerIsRunning()).toBe(true);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
});

test('a box may vanish while its card is open', async ({ driver }) => {
  await start(driver);
  await driver.type('We at CERN are proud ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  await openCard(driver, 'We at CERN');
  await driver.remove('post');
  await expect.poll(() => driver.card()).toBeNull();
  await expect.poll(() => driver.parts('.bar, .card, .mirror')).toEqual([]);
  await expect.poll(() => driver.badge()).toBe('');
  // The page goes on, and so do we, in the next box.
  await driver.open(addressOf('x', 'modal'));
  await driver.focus('modal');
  await driver.type('We at CERN are proud ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
});

test('a text of 100,000 characters is checked to its end', async ({ driver }) => {
  test.slow();
  await start(driver, 'post', 'mastodon');
  const filler = 'The robin in the garden disagreed with reviewer two as well. '.repeat(1640);
  await driver.paste(filler);
  await driver.press('Control+End');
  await driver.type('We at CERN are proud. ');
  await expect.poll(() => marked(driver), { timeout: 15_000 }).toEqual(['We at CERN']);
  await driver.type('You idiots. ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN', 'You idiots']);
});

test('without readable settings the box says so, and writing goes on', async ({ driver }) => {
  await withSettings(driver);
  await driver.writeStorage('local', { settings: 'nonsense' });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud ');
  await expect.poll(async () => (await driver.parts('[data-trouble]')).length).toBe(1);
  await expect.poll(() => driver.model('post')).toBe('We at CERN are proud ');
  await expect.poll(() => driver.badge()).toBe('!');
  expect(await driver.readStorage('local')).toMatchObject({ settings: 'nonsense' });
  // Once they can be read again, the next key is checked.
  await withSettings(driver);
  await driver.type('x ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  expect(await driver.parts('[data-trouble]')).toEqual([]);
});

test('Escape closes the card and not the dialog; the keyboard gets in and back', async ({ driver }) => {
  await withSettings(driver);
  await driver.open(addressOf('linkedin', 'bio'));
  await driver.focus('bio');
  await expect.poll(() => driver.count()).toBe('1');
  const before = await driver.selection('bio');
  await driver.nextFinding();
  await expect.poll(async () => (await driver.card())?.name).toBeTruthy();
  await driver.press('Tab');
  const focused = async () => (await driver.card())?.controls.filter((control) => control.focused).length;
  await expect.poll(focused).toBe(1);
  await driver.press('Escape');
  await expect.poll(() => driver.card()).toBeNull();
  expect(await driver.fields()).toContain('bio');
  await driver.type('!');
  const caret = (before?.from ?? 0) + 1;
  await expect.poll(() => driver.selection('bio')).toEqual({ from: caret, to: caret });
});

test('a dismissed finding stays away, and nothing of the text is stored', async ({ driver }) => {
  await start(driver);
  await driver.type('We at CERN are proud ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  await openCard(driver, 'We at CERN');
  await driver.clickControl('This time');
  await expect.poll(() => marked(driver)).toEqual([]);
  await driver.reload();
  await driver.focus('post');
  await driver.type('We at CERN are proud. You idiots. ');
  await expect.poll(() => marked(driver)).toEqual(['You idiots']);
  const stored = JSON.stringify(await driver.readStorage('local'));
  expect(stored).not.toMatch(/proud|We at/);
});
