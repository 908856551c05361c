/** Reminders that belong to a moment: a picture attached, many posts, the pointer at the button that sends. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { Driver } from './driver.ts';
import { expect, everyBrowser as test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const names = async (driver: Driver) => (await driver.controls()).map(({ name }) => name);

async function start(driver: Driver, pack: string): Promise<void> {
  await withSettings(driver, { kind: 'packs', packs: [pack] });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  // What is done sooner than any person could is done before anybody looks.
  await expect.poll(() => driver.follows()).toBe(true);
}

test('a file chosen for a post asks once for the right to use it', async ({ driver }) => {
  await start(driver, 'cern');
  await driver.type('The morning from our window. ');
  expect(await names(driver)).toEqual([]);
  await driver.chooseFile('IMG_2041.jpg');
  await expect.poll(() => names(driver)).toEqual(['Rights to what you upload']);
  expect(await driver.count()).toBeNull();
  await driver.clickControl('Rights to what you upload');
  await expect.poll(async () => (await driver.card())?.name).toContain('Rights to what you upload');
  await driver.clickControl('This time');
  await expect.poll(() => names(driver)).toEqual([]);
  await driver.type('And the evening. ');
  await driver.submit('post');
  await expect.poll(() => driver.model('post')).toBe('');
  expect((await driver.submits()).count).toBe(1);
});

for (const by of ['the name of the file', 'its description']) {
  test(`a logo among the pictures is known by ${by}`, async ({ driver }) => {
    await start(driver, 'cern');
    await driver.type('The morning from our window. ');
    const name = by === 'its description' ? 'IMG_2041.jpg' : 'cern-logo.png';
    await driver.chooseFile(name);
    await expect.poll(() => names(driver)).toContain('Rights to what you upload');
    if (by === 'its description') {
      expect(await driver.count()).toBeNull();
      await driver.clickButton('Add description');
    }
    await expect.poll(() => driver.count()).toBe('1');
  });
}

test('the third post in a short time is noticed, also by a worker that was ended', async ({ driver }) => {
  await start(driver, 'cern');
  for (const text of ['One. ', 'Two. ', 'Three. ']) {
    expect(await names(driver)).toEqual([]);
    await driver.type(text);
    await driver.submit('post');
    await expect.poll(() => driver.model('post')).toBe('');
    await driver.focus('post');
  }
  await expect.poll(async () => JSON.stringify(await driver.readStorage('session'))).toMatch(/\d+,\d+,\d+/);
  await driver.killWorker();
  await driver.type('Four. ');
  await expect.poll(() => names(driver)).toEqual(['Reasonably: avoid overposting']);
  const stored = JSON.stringify(await driver.readStorage('session'));
  expect(stored).not.toMatch(/One|Two|Three|Four/);
});

test('with something required open, the way to the button brings the last reminder, and the button works', async ({
  driver,
}) => {
  await start(driver, 'caltech');
  await driver.type('On behalf of Caltech I promise you free parking. ');
  await expect.poll(() => driver.count()).toBe('1');
  expect(await names(driver)).not.toContain('When in doubt, leave it out');
  await driver.hoverSubmit('post');
  await expect.poll(() => names(driver)).toContain('When in doubt, leave it out');
  await driver.submit('post');
  await expect.poll(async () => (await driver.submits()).count).toBe(1);
});

test.describe('the last look', () => {
  const RISKY = 'On behalf of Caltech I promise you free parking. ';
  const looks = async (driver: Driver) => (await driver.parts('.look')).map(({ text }) => text);

  async function writeRisky(driver: Driver): Promise<void> {
    await start(driver, 'caltech');
    await driver.type(RISKY);
    await expect.poll(() => driver.count()).toBe('1');
    expect(await looks(driver)).toEqual([]);
  }

  test('names what is required and open, leaves the button free, and is closed by its only button', async ({
    driver,
  }) => {
    await writeRisky(driver);
    await driver.hoverSubmit('post');
    await expect.poll(() => looks(driver)).toEqual([expect.stringContaining('On behalf of Caltech')]);
    const [look] = await driver.parts('.look');
    const button = await driver.submitBox('post');
    if (!look) throw new Error('The look is gone.');
    const apart =
      look.box.x >= button.x + button.width ||
      look.box.x + look.box.width <= button.x ||
      look.box.y >= button.y + button.height ||
      look.box.y + look.box.height <= button.y;
    expect(apart, 'the look lies on the button').toBe(true);
    const inside = async () =>
      (await driver.controls())
        .filter(({ box }) => box.y >= look.box.y && box.y + box.height <= look.box.y + look.box.height)
        .map(({ name }) => name);
    await expect.poll(inside).toEqual(['Close']);

    // The way from the button to the look does not take it away; closed, it stays away from the same text.
    await driver.clickControl('Close');
    await expect.poll(() => looks(driver)).toEqual([]);
    await driver.focus('post');
    await driver.hoverSubmit('post');
    await driver.submit('post');
    await expect.poll(async () => (await driver.submits()).count).toBe(1);
    expect(await looks(driver)).toEqual([]);
  });

  test('comes to the keyboard too, goes with Esc, and the first press sends', async ({ driver }) => {
    await writeRisky(driver);
    await driver.focusSubmit('post');
    await expect.poll(() => looks(driver)).toHaveLength(1);
    await driver.press('Escape');
    await expect.poll(() => looks(driver)).toEqual([]);
    await driver.press('Enter');
    await expect.poll(async () => (await driver.submits()).count).toBe(1);
  });

  test('says three things at most, and goes as soon as the person writes on', async ({ driver }) => {
    await start(driver, 'caltech');
    await driver.type('You worthless idiot. My password is hunter22x9. Shut up, you stupid cow. ');
    await driver.type(RISKY);
    await expect.poll(async () => Number(await driver.count())).toBeGreaterThan(3);
    await driver.hoverSubmit('post');
    await expect.poll(() => driver.parts('.look li')).toHaveLength(3);
    expect((await looks(driver)).join()).not.toContain('hunter22x9');
    await driver.type('And ');
    await expect.poll(() => looks(driver)).toEqual([]);
  });

  test('is off with one switch, and without a worker the button works as ever', async ({ driver }) => {
    await withSettings(driver, { kind: 'packs', packs: ['caltech'] });
    const options = await driver.openExtensionPage('options.html#rules');
    await options.click('switch', /^A last look before sending/);
    await options.close();
    await driver.open(addressOf('x', 'post'));
    await driver.focus('post');
    await driver.type(RISKY);
    await expect.poll(() => driver.count()).toBe('1');
    await driver.killWorker();
    await driver.hoverSubmit('post');
    await driver.submit('post');
    await expect.poll(async () => (await driver.submits()).posted).toBe(RISKY);
    expect(await looks(driver)).toEqual([]);
  });
});

test('before a post is deleted, the page’s own question gets a quiet note, and its button works', async ({
  driver,
}) => {
  await withSettings(driver, { kind: 'packs', packs: ['aalto'] });
  await driver.open('https://x.com/home?delete');
  await driver.focusButton('Delete');
  await expect.poll(() => names(driver)).toEqual(['Stay calm in an uproar']);
  await driver.clickControl('Stay calm in an uproar');
  await expect.poll(async () => (await driver.card())?.text).toContain('think before you take anything down');
  await driver.press('Escape');
  await expect.poll(() => driver.card()).toBeNull();
  await driver.clickButton('Delete');
  await expect.poll(() => driver.submits()).toEqual({ count: 1, posted: 'deleted' });
  await expect.poll(() => names(driver)).toEqual([]);
});
