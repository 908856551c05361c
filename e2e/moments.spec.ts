/** Reminders that belong to a moment: a picture attached, many posts, the pointer at the button that sends. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const PICTURE = { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no real picture') };
const names = async (driver: ChromiumDriver) => (await driver.controls()).map(({ name }) => name);

async function start(driver: ChromiumDriver, pack: string): Promise<void> {
  await withSettings(driver, { kind: 'packs', packs: [pack] });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
}

test('a file chosen for a post asks once for the right to use it', async ({ driver }) => {
  await start(driver, 'cern');
  await driver.type('The morning from our window. ');
  expect(await names(driver)).toEqual([]);
  await driver.page.setInputFiles('[data-testid="fileInput"]', PICTURE);
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
  const button = await driver.page.getByTestId('tweetButtonInline').boundingBox();
  if (!button) throw new Error('The button is not there.');
  await driver.hoverAt({ x: button.x + button.width / 2, y: button.y + button.height / 2 });
  await expect.poll(() => names(driver)).toContain('When in doubt, leave it out');
  await driver.submit('post');
  await expect.poll(async () => (await driver.submits()).count).toBe(1);
});
