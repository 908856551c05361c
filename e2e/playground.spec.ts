/** Trying posts out: one at a time as anybody anywhere, or many of them from a table. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

test('a post is tried as another account on another site, with what still fits', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['cern', 'lancaster'] });
  const { page } = await driver.openExtensionPage('options.html#playground');
  await page.getByLabel('Your draft').fill('We at CERN are proud to announce a result.');
  await expect(page.locator('.live mark')).toHaveText('We at CERN');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.live mark')).toHaveCSS('text-decoration', /^underline .*wavy rgb\(0, 0, 0\)/);
  await page.emulateMedia({ forcedColors: null });
  await expect(page.getByText('42 of 280 characters')).toBeVisible();
  await page.getByLabel('From which account').selectOption({ label: 'Official' });
  await expect(page.getByText('Nothing to point out here.')).toBeVisible();
  await page.getByLabel('Site', { exact: true }).selectOption({ label: 'Bluesky' });
  await page.getByLabel('Your draft').fill('Please vote Labour on Thursday. '.repeat(11));
  await expect(page.getByText('52 more than the 300 characters that fit')).toBeVisible();
  await expect(page.locator('.live .finding').first()).toContainText('Charity law');
  await page.getByRole('checkbox', { name: 'Lancaster University' }).uncheck();
  await expect(page.getByText('Charity law')).toHaveCount(0);
});

test('a table of planned posts becomes a report to keep', async ({ driver }) => {
  await withSettings(driver);
  const { page } = await driver.openExtensionPage('options.html#playground');
  const table = [
    'id\ttext\taccount',
    'mon\tWe at CERN are proud to announce a result.\tpersonal',
    'tue\tWe at CERN are proud to announce a result.\tofficial',
    'wed\tCall her on +44 7700 900123 tonight.\t',
    'thu\tHello\tboss',
  ].join('\n');
  await page.getByLabel('Table or posts').fill(table);
  await page.getByRole('button', { name: 'Check them' }).click();
  await expect(page.getByText('Worth a look: 3 of 4 posts.')).toBeVisible();
  await expect(page.locator('.planned')).toHaveCount(3);
  await expect(page.locator('.planned').last()).toContainText('account');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the report' }).click(),
  ]);
  const report = readFileSync(await download.path(), 'utf8');
  expect(report.split('\r\n')).toHaveLength(5);
  expect(report).toContain('2,mon,must,speaking-for,We at CERN,');
  expect(report).not.toContain('900123');
  expect(JSON.stringify(await driver.readStorage('local'))).not.toContain('proud');
});
