/** What we cost a page where nobody writes: nothing. */
import { addressOf } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { painted } from './in-page.ts';
import { withSettings } from './settings.ts';

test('nothing of ours is left in a page without a box', async ({ driver }) => {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  const markup = () => driver.page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  // Answered by our script once it is there and has run; what is withdrawn is no site at all.
  const message = { to: 'tab', name: 'withdrawn', args: [[]] };
  const isHeard = () =>
    driver.worker.tellTab(driver.page, message).then(
      () => true,
      () => false,
    );
  await expect.poll(isHeard).toBe(true);
  await driver.run(painted);
  expect(await markup()).toBe(before);
  expect(await driver.page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0);
});
