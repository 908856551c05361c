/** Our own pages: what they say and do. How they look: looks.spec.ts. */
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

test('guidelines are found by a word, and only those that concern oneself', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['caltech'] });
  const { page } = await driver.openPopup();
  await expect(page.getByRole('heading', { name: 'Caltech' })).toBeVisible();
  const all = page.locator('.guideline');
  await page.getByLabel('Search the guidelines').fill('account');
  const mine = await all.count();
  await page.getByLabel('Applies to me').uncheck();
  await expect.poll(() => all.count()).toBeGreaterThan(mine);
  await page.getByLabel('Search the guidelines').fill('no such word anywhere');
  await expect(page.getByText('No guideline fits.')).toBeVisible();
});

test('whom to ask is two clicks away', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['aalto'] });
  const { page } = await driver.openPopup();
  await page.getByRole('button', { name: 'A security incident' }).click();
  await expect(page.getByRole('link', { name: 'security@aalto.fi' })).toHaveAttribute('href', /^mailto:/);
});

test('the welcome page is gone through with the keyboard alone', async ({ driver }) => {
  const { page } = await driver.openExtensionPage('welcome.html');
  await page.getByLabel('Find your organisation').focus();
  await page.keyboard.type('someone@cern.ch');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your accounts' })).toBeFocused();
  await page.getByLabel('Account name').fill('@jane');
  await page.getByLabel('Yes, it names CERN').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('profile names CERN')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.getByText('One thing worth a look')).toBeVisible();
  await page.getByRole('button', { name: 'Perfectly fine' }).press('Enter');
  await expect(page.getByText('Nothing to point out here.')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'That is all' })).toBeFocused();
  const { settings } = await driver.readStorage('local');
  expect(settings).toMatchObject({ welcomed: true, packs: ['cern'], accounts: [{ handle: 'jane', role: 'personal' }] });
});

test('another language than the browser’s is spoken at once, and by the next screen from its first word', async ({
  driver,
}) => {
  const { page } = await driver.openExtensionPage('options.html#language');
  await page.locator('select').selectOption('fi');
  await expect(page.getByRole('heading', { name: 'Asetukset' })).toBeVisible();
  const welcome = await driver.openExtensionPage('welcome.html');
  await expect(welcome.page.locator('h1')).toHaveText('Toinen silmäpari julkaisuillesi');
  await expect(welcome.page.locator('html')).toHaveAttribute('lang', 'fi');
});
