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
  await test.step('a length typed for the server decides which disclaimer fits', async () => {
    await page.getByText(`Length limits on ${HOST}`).click();
    await page.getByLabel('Characters in a profile text').fill('60');
    await page.getByLabel('Characters in a post').fill('5000');
    await page.getByLabel('Characters in a post').blur();
    await expect
      .poll(async () => (await driver.readStorage('local'))['settings'])
      .toMatchObject({ limits: [{ max: 60 }, { max: 5000 }] });
    await driver.open(addressOf('mastodon', 'bio', HOST));
    await driver.focus('bio');
    await expect
      .poll(async () => (await driver.parts('.pill')).map(({ text }) => text))
      .toContain('No disclaimer fits the space left');
  });
  await page.bringToFront();
  await page.getByRole('button', { name: `Remove ${HOST}` }).click();
  await expect(page.getByText('None yet')).toBeVisible();
  await driver.page.bringToFront();
  // The page that is open is left alone at once.
  await expect.poll(() => driver.parts('.pill')).toEqual([]);
  await driver.reload();
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce it. ');
  const after = await driver.openPopup();
  await expect(after.page.getByText('Nothing to check on this page')).toBeVisible();
  expect(await driver.parts('.bar')).toEqual([]);
});

test('a site that came with a settings file says that the browser has still to be asked', async ({ driver }) => {
  await withSettings(driver, { kind: 'add-site', added: { host: HOST, site: 'mastodon' } });
  const { page } = await driver.openExtensionPage('options.html#sites');
  // As in another browser, which knows of no permission.
  await page.evaluate((host) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(of: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.remove({ origins: [`*://${host}/*`, `*://www.${host}/*`] });
  }, HOST);
  await page.reload();
  await expect(page.getByText('Your browser does not allow this site yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Allow ${HOST}` })).toBeVisible();
});
