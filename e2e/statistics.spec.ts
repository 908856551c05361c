/** Statistics for oneself alone: off by default, numbers only, and gone when one says so. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { clickOn } from './steps.ts';

const POST = 'We at CERN are proud to announce a result. Reach her on +44 7700 900123 tonight. ';

async function write(driver: ChromiumDriver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(POST);
  await expect.poll(async () => (await driver.marks()).length).toBe(2);
}

async function fixFirst(driver: ChromiumDriver): Promise<void> {
  await clickOn(driver, 'We at CERN');
  await driver.clickControl(/^Change to “I am”/);
  await expect.poll(async () => (await driver.marks()).length).toBe(1);
}

test('nothing is counted for somebody who did not ask for it', async ({ driver }) => {
  await withSettings(driver);
  await write(driver);
  await fixFirst(driver);
  await driver.reload();
  const { statistics } = await driver.readStorage('local');
  expect(statistics).toBeUndefined();
  expect(JSON.stringify(await driver.readStorage('session'))).not.toContain('statistics');
});

test('what was fixed and what was posted as it was is counted by topic, without a word of it', async ({ driver }) => {
  await withSettings(driver, { kind: 'statistics', on: true });
  await write(driver);
  await fixFirst(driver);
  await driver.page.getByTestId('tweetButtonInline').click();
  const counts = { found: 1, fixed: 0, changed: 0, ignored: 0 };
  await expect
    .poll(async () => (await driver.readStorage('local'))['statistics'])
    .toEqual([
      {
        week: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        topics: { 'speaking-for': { ...counts, fixed: 1 }, 'personal-data': { ...counts, ignored: 1 } },
      },
    ]);
  expect(JSON.stringify([await driver.readStorage('local'), await driver.readStorage('session')])).not.toMatch(
    /proud|7700/,
  );

  const { page } = await driver.openExtensionPage('options.html#statistics');
  const byTopic = page.getByRole('table', { name: 'By topic' });
  await expect(byTopic.getByRole('row', { name: 'Speaking for others 1 1 0 0' })).toBeVisible();
  await expect(byTopic.getByRole('row', { name: 'Personal data 1 0 0 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Erase the numbers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase the numbers' }).click();
  await expect(page.getByText('Nothing was counted yet.')).toBeVisible();
  await expect.poll(async () => (await driver.readStorage('local'))['statistics']).toEqual([]);
});
