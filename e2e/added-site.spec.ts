/** A site the person adds: asked for in the popup, watched at once and after the browser was started anew. */
import { addressOf } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const HOST = 'social.example';

test.use({ allowedHosts: [HOST] });

test('a Mastodon server is watched from the moment the person adds it, and no longer when they take it back', async ({
  driver,
}) => {
  await withSettings(driver);
  await driver.open(addressOf('mastodon', 'post', HOST));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce it. ');
  const popup = await driver.openPopup();
  await expect(popup.page.getByText(`${HOST} is not watched`)).toBeVisible();
  expect(await driver.parts('.bar')).toEqual([]);

  await popup.page.getByRole('button', { name: 'Watch this site' }).click();
  await expect(popup.page.getByText(`On for ${HOST}`)).toBeVisible();
  await popup.close();
  // No reload: the box that is open already is watched with its next focus.
  await driver.page.bringToFront();
  await driver.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await driver.focus('post');
  await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toContain('We at CERN');

  const { page } = await driver.openExtensionPage('options.html#sites');
  await page.getByRole('button', { name: `Remove ${HOST}` }).click();
  await expect(page.getByText('None yet')).toBeVisible();
  await driver.page.bringToFront();
  await driver.reload();
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce it. ');
  const after = await driver.openPopup();
  await expect(after.page.getByText('Nothing to check on this page')).toBeVisible();
  expect(await driver.parts('.bar')).toEqual([]);
});
