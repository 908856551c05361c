/** Our own pages with the keyboard alone; the welcome page: screens.spec.ts. */
import type { Locator, Page } from '@playwright/test';
import { addressOf } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

test('the popup: a finding, the site, whom to ask, what a guideline says', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['cern'] });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce a result. ');
  await expect.poll(async () => (await driver.marks()).length).toBe(1);
  const { page } = await driver.openPopup();
  const finding = page.getByRole('button', { name: /We at CERN/ });
  await tabTo(page, finding);
  await page.keyboard.press('Enter');
  await driver.page.bringToFront();
  await expect.poll(() => driver.card()).not.toBeNull();

  await page.bringToFront();
  const chip = page.getByRole('button', { name: 'Not sure about a post' });
  await tabTo(page, chip);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('link', { name: /@cern\.ch/ }).first());
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('official');
  const guideline = page.locator('.guideline summary').first();
  await tabTo(page, guideline);
  await page.keyboard.press('Enter');
  await expect(page.locator('.guideline[open]')).toHaveCount(1);
  await tabTo(page, page.getByRole('switch'));
  await page.keyboard.press('Space');
  await expect(page.getByText('Off for x.com')).toBeVisible();
});

test('the form for guidelines of one’s own, from its button and back to it', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: [] });
  const { page } = await driver.openExtensionPage('options.html#packs');
  const begin = page.getByRole('button', { name: 'Write new guidelines' });
  await tabTo(page, begin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Write new guidelines' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Harbour Trust');
  await tabTo(page, page.getByLabel('Its addresses on the web'));
  await page.keyboard.type('no domain');
  await expect(page.getByLabel('Its addresses on the web')).toHaveAccessibleDescription(/write a domain/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('harbour.example');
  await tabTo(page, page.getByRole('button', { name: 'Add a contact' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: /^Remove / })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /A safe account/ }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Save and switch on' })).toBeEnabled();
  await tabTo(page, page.getByRole('button', { name: 'Save and switch on' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Harbour Trust 1.0.0 is saved and switched on.')).toBeVisible();
  await expect(begin).toBeFocused();
});

test('the playground: another site, a fix, a table and its report', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['cern'] });
  const { page } = await driver.openExtensionPage('options.html#playground');
  await tabTo(page, page.getByLabel('Site', { exact: true }));
  await page.keyboard.type('Bluesky');
  const draft = page.getByLabel('Your draft');
  await tabTo(page, draft);
  await page.keyboard.type('We at CERN are proud to announce a result.');
  await expect(page.getByText('42 of 300 characters')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Change to “I am”' }));
  await page.keyboard.press('Enter');
  await expect(draft).toBeFocused();
  await expect(draft).toHaveValue('I am proud to announce a result.');
  await expect(page.getByText('Nothing to point out here.')).toBeVisible();
  await tabTo(page, page.getByLabel('Table or posts'));
  await page.keyboard.type('Call her on +44 7700 900123 tonight.');
  await tabTo(page, page.getByRole('button', { name: 'Check them' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Save the report' }));
});
