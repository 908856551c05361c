/** Our own pages: what they say and do, whether everybody can use them, and how they look. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver, ChromiumExtensionPage } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const DRAFT = 'We at CERN are proud to announce a result. ';

async function writeDraft(driver: ChromiumDriver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(DRAFT);
  await expect.poll(async () => (await driver.marks()).length).toBeGreaterThan(0);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('the popup tells the state of the site, and its switch counts at once', async ({ driver }) => {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  const waiting = await driver.openPopup();
  await expect(waiting.page.getByText('On for x.com')).toBeVisible();
  await expect(waiting.page.getByText('Waiting for you to start a post')).toBeVisible();
  await waiting.close();

  await driver.page.bringToFront();
  await writeDraft(driver);
  const popup = await driver.openPopup();
  await expect(popup.page.getByText('Reading along')).toBeVisible();
  await popup.page.getByRole('switch', { name: 'On for x.com' }).click();
  await expect(popup.page.getByText('Off for x.com')).toBeVisible();
  await driver.page.bringToFront();
  await expect.poll(async () => (await driver.marks()).length).toBe(0);
});

test('a finding in the popup leads to its words in the page', async ({ driver }) => {
  await withSettings(driver);
  await writeDraft(driver);
  const popup = await driver.openPopup();
  await popup.page.getByRole('button', { name: /We at CERN/ }).click();
  await driver.page.bringToFront();
  await expect.poll(() => driver.card()).not.toBeNull();
});

test('guidelines are found by a word, and only those that concern oneself', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['caltech'] });
  const { page } = await driver.openPopup();
  await expect(page.getByRole('heading', { name: 'Caltech' })).toBeVisible();
  const all = page.locator('.guideline');
  await page.getByLabel('Search the guidelines').fill('account');
  const mine = await all.count();
  await page.getByLabel('Applies to me').uncheck();
  expect(await all.count()).toBeGreaterThan(mine);
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

test('a guideline switched off in the settings leaves the open draft at once', async ({ driver }) => {
  await withSettings(driver);
  await writeDraft(driver);
  const { page } = await driver.openExtensionPage('options.html#rules');
  await page.getByLabel('Not CERN’s official position').selectOption({ label: 'Off' });
  await driver.page.bringToFront();
  await expect.poll(async () => (await driver.marks()).length).toBe(0);
});

const SECTIONS = ['organisations', 'rules', 'accounts', 'sites', 'muted', 'checklist', 'language', 'about'];
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1000, locale: 'en-GB' },
  { look: 'dark', colorScheme: 'dark', width: 1000, locale: 'en-GB' },
  { look: 'narrow', colorScheme: 'light', width: 320, locale: 'en-GB' },
  { look: 'french', colorScheme: 'light', width: 1000, locale: 'fr' },
  { look: 'finnish', colorScheme: 'dark', width: 320, locale: 'fi' },
] as const;

for (const { look, colorScheme, width, locale } of LOOKS) {
  test.describe(look, () => {
    test.use({ colorScheme, locale, viewport: { width: 1000, height: 900 } });

    test('every screen is fit for assistive technology and keeps its width', async ({ driver }) => {
      test.setTimeout(90_000);
      await withSettings(
        driver,
        { kind: 'packs', packs: ['cern', 'aalto'] },
        { kind: 'account', account: { site: 'x', handle: 'jane', role: 'personal' } },
        { kind: 'add-site', added: { host: 'social.example', site: 'unknown' } },
        { kind: 'mute', mute: { kind: 'phrase', phrase: 'proud to announce', guideline: 'cern.official-position' } },
        { kind: 'done', item: { guideline: 'cern.privacy-settings', index: 0, date: '2026-01-15' } },
      );
      await writeDraft(driver);
      const popup = await driver.openPopup();
      await popup.page.setViewportSize({ width: Math.min(width, 400), height: 600 });
      await inspect(popup, 'popup');
      await popup.page.locator('summary').first().click();
      await popup.page.locator('summary').nth(1).click();
      await popup.page.locator('.chip').first().click();
      await inspect(popup, 'popup-open');
      const welcome = await driver.openExtensionPage('welcome.html');
      await welcome.page.setViewportSize({ width, height: 900 });
      for (const step of [1, 2, 3]) {
        await inspect(welcome, `welcome-${step}`);
        await welcome.page.locator('.button-main').click();
      }
      const options = await driver.openExtensionPage('options.html');
      await options.page.setViewportSize({ width, height: 900 });
      for (const section of SECTIONS) {
        await options.page.evaluate((hash) => {
          location.hash = hash;
        }, section);
        await inspect(options, `options-${section}`);
      }

      async function inspect(shown: ChromiumExtensionPage, name: string): Promise<void> {
        await expect(shown.page.getByRole('heading').first()).toBeAttached();
        await shown.page.waitForTimeout(150);
        await shown.screenshot(`screens/${look}/${name}`);
        expect.soft(await violations(shown.page), name).toEqual([]);
        const overflow = await shown.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  });
}
