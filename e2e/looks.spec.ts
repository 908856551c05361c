/**
 * Every screen and state of our own pages: fit for assistive technology (axe) and no wider than the window. The suite
 * has the looks that between them have every language, width and scheme; `npm run screenshots` has all of them, and
 * takes a picture of each for people to look at in screenshots/screens.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Change } from '../src/platform/settings.ts';
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumExtensionPage } from './chromium/extension-page.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

interface Look {
  readonly look: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly locale: string;
  readonly forcedColors?: 'active';
  /** Part of the suite, not only of the pictures; with axe or for the width alone. */
  readonly always?: 'axe' | 'width';
}

const LOOKS: readonly Look[] = [
  { look: 'light', colorScheme: 'light', width: 1000, locale: 'en-GB', always: 'axe' },
  { look: 'dark', colorScheme: 'dark', width: 1000, locale: 'en-GB' },
  { look: 'narrow', colorScheme: 'light', width: 320, locale: 'en-GB' },
  // 1000 px at 200 % are as many as 500.
  { look: 'french-zoomed', colorScheme: 'light', width: 500, locale: 'fr', always: 'width' },
  { look: 'finnish-dark-narrow', colorScheme: 'dark', width: 320, locale: 'fi', always: 'axe' },
  { look: 'forced-colours', colorScheme: 'dark', width: 1000, locale: 'en-GB', forcedColors: 'active' },
];

const ALL = Boolean(process.env['ALL_LOOKS']);

const SECTIONS = [
  'organisations',
  'rules',
  'accounts',
  'sites',
  'muted',
  'checklist',
  'statistics',
  'language',
  'about',
];

/** Somebody who has used it for a while. */
const CHANGES: readonly Change[] = [
  { kind: 'packs', packs: ['cern', 'aalto'] },
  { kind: 'account', account: { site: 'x', handle: 'jane', role: 'personal' } },
  { kind: 'add-site', added: { host: 'social.example', site: 'unknown' } },
  { kind: 'mute', mute: { kind: 'phrase', phrase: 'proud to announce', guideline: 'cern.official-position' } },
  { kind: 'statistics', on: true },
  { kind: 'done', item: { guideline: 'cern.privacy-settings', index: 0, date: '2025-01-15' } },
];
const COUNTS = { found: 9, fixed: 4, changed: 2, ignored: 2 };
const WEEKS = ['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'].map((week, index) => ({
  week,
  topics: { abuse: { ...COUNTS, found: COUNTS.found + 3 * index }, 'personal-data': COUNTS },
}));

async function writeDraft(driver: ChromiumDriver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce a result. ');
  await expect.poll(async () => (await driver.marks()).length).toBeGreaterThan(0);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const { look, colorScheme, width, locale, forcedColors, always } of LOOKS) {
  if (!always && !ALL) continue;
  test.describe(look, () => {
    test.use({ colorScheme, locale, viewport: { width: 1000, height: 900 } });

    for (const [screen, visit] of Object.entries({
      popup: inPopup,
      welcome: inWelcome,
      settings: inSettings,
      forms: inForms,
    })) {
      test(`${screen}: fit for assistive technology, and keeps its width`, async ({ driver }) => {
        test.setTimeout(120_000);
        await withSettings(driver, ...CHANGES);
        await driver.writeStorage('local', { statistics: WEEKS });
        await visit(driver);
      });
    }

    async function inPopup(driver: ChromiumDriver): Promise<void> {
      await writeDraft(driver);
      const popup = await open(driver, 'popup');
      await popup.page.setViewportSize({ width: Math.min(width, 400), height: 600 });
      await inspect(popup, 'popup');
      await popup.page.locator('summary').first().click();
      await popup.page.locator('summary').nth(1).click();
      await popup.page.locator('.chip').first().click();
      await inspect(popup, 'popup-open');
      await popup.page.getByRole('searchbox').fill('no such word anywhere');
      await inspect(popup, 'popup-nothing');
      await popup.close();
    }
    async function inWelcome(driver: ChromiumDriver): Promise<void> {
      const welcome = await open(driver, 'welcome.html');
      for (const step of [1, 2, 3]) {
        if (step === 3) await expect(welcome.page.locator('.live .finding')).toHaveCount(1);
        await inspect(welcome, `welcome-${step}`);
        await welcome.page.locator('.button-main').click();
      }
      await inspect(welcome, 'welcome-done');
      await welcome.close();
    }
    async function inSettings(driver: ChromiumDriver): Promise<void> {
      const options = await open(driver, 'options.html');
      for (const section of SECTIONS) {
        await go(options.page, section);
        await inspect(options, `options-${section}`);
      }
    }
    async function inForms(driver: ChromiumDriver): Promise<void> {
      const options = await open(driver, 'options.html');
      const { page } = options;
      await go(page, 'packs');
      await inspect(options, 'options-packs');
      await driver.writeStorage('local', { 'own-packs': [{ id: 'harbour', name: { en: 'Harbour Trust' } }] });
      await expect(page.getByRole('alert')).toBeVisible();
      await inspect(options, 'options-packs-broken');
      await page.getByRole('alert').getByRole('button').first().click();
      await inspect(options, 'options-packs-mend');
      await driver.writeStorage('local', { 'own-packs': [] });
      await page.locator('.pack-form .button').last().click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.locator('.button-main').click();
      await page.locator('.pack-form input').first().fill('Harbour Trust');
      await page.locator('.pack-form textarea').nth(2).fill('no domain');
      await expect(page.locator('.field-problems li').first()).toBeVisible();
      await inspect(options, 'options-packs-wrong');
      await page.locator('.pack-form textarea').nth(2).fill('harbour.example');
      await page.locator('.live .finding').first().scrollIntoViewIfNeeded();
      await inspect(options, 'options-packs-preview');
      await go(page, 'playground');
      await page.locator('.live textarea').fill('We at CERN are proud to announce a result.');
      await expect(page.locator('.live .finding').first()).toBeVisible();
      await inspect(options, 'options-playground');
      await page.locator('textarea.wide').fill('Call her on +44 7700 900123 tonight.\n\nOpen day on Saturday.');
      await page.locator('.button-main').click();
      await page.locator('.planned .finding').first().scrollIntoViewIfNeeded();
      await inspect(options, 'options-playground-planned');
      await go(page, 'data');
      await page.setInputFiles('input[type=file]', {
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{}'),
      });
      await expect(page.getByRole('alert')).toBeVisible();
      await inspect(options, 'options-data');
      await page.locator('.button-danger').first().click();
      await inspect(options, 'options-data-erase');
      await page.keyboard.press('Escape');
      await driver.writeStorage('local', { settings: { version: 1, packs: 'nonsense' } });
      await page.reload();
      await expect(page.getByRole('alert')).toBeVisible();
      await inspect(options, 'options-problem');
    }
    async function open(driver: ChromiumDriver, path: string): Promise<ChromiumExtensionPage> {
      const shown = path === 'popup' ? await driver.openPopup() : await driver.openExtensionPage(path);
      await shown.page.setViewportSize({ width, height: 900 });
      if (forcedColors) await shown.page.emulateMedia({ forcedColors });
      return shown;
    }
    async function inspect(shown: ChromiumExtensionPage, name: string): Promise<void> {
      await expect(shown.page.getByRole('heading').first()).toBeAttached();
      // Transitions would make a picture of something in between, and axe measure its colours.
      await shown.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      if (ALL) await shown.screenshot(`screens/${look}/${name}`);
      if (always === 'axe') expect.soft(await violations(shown.page), name).toEqual([]);
      const overflow = await shown.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

async function go(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await expect(page.locator(`a[href="#${section}"]`)).toHaveAttribute('aria-current', 'page');
}
