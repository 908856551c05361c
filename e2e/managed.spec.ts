/** What an institution sets for everybody, through a real policy of the browser. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import { test as base, expect } from './fixtures.ts';
import { installManaged, type ManagedInstallation, whyUnmanageable } from './policy.ts';
import { clickOn, marked } from './steps.ts';

const PACK = readFileSync('docs/rollout/example-pack.json', 'utf8');
const POLICY = {
  reason: { en: 'Set by Example University’s IT service, it@example.edu' },
  organisations: { value: ['example'], locked: true },
  packs: [PACK],
  skipWelcome: true,
};
// Chromium reads policies some time after its start, and again when their file has been left alone for some seconds.
const NOTICED = { timeout: 60_000 };

const test = base.extend<{ readonly managed: ManagedInstallation }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  managed: async ({}, use) => {
    const managed = installManaged('.output/chrome-mv3');
    managed.setPolicy(POLICY);
    await use(managed);
    managed.remove();
  },
  extension: async ({ managed }, use) => use(managed.folder),
});

test.use({ installedAtStart: true });
// One after the other: every file written to the folder of policies puts off the reading of all of them.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const unmanageable = whyUnmanageable();
test.skip(unmanageable !== undefined, unmanageable ?? '');

async function write(driver: ChromiumDriver, text: string): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(text);
}

test('an institution’s own guidelines count from the first start, without anybody’s doing', async ({ driver }) => {
  await write(driver, 'We at Example University are proud to announce it. ');
  await expect.poll(() => marked(driver), NOTICED).toEqual(['We at Example University']);
  expect(driver.context.pages().map((page) => page.url())).not.toContainEqual(expect.stringContaining('welcome.html'));
});

test('a new policy counts without a restart, in the draft that is open', async ({ driver, managed }) => {
  await write(driver, 'We at Example University are proud to announce it. ');
  await expect.poll(() => marked(driver), NOTICED).toEqual(['We at Example University']);
  managed.setPolicy({ ...POLICY, levels: [{ guideline: 'example.own-name', level: 'off', locked: true }] });
  await expect.poll(() => marked(driver), NOTICED).toEqual([]);
  managed.removePolicy();
  const { page } = await driver.openExtensionPage('options.html');
  await expect(page.getByText('Example University')).toHaveCount(0, NOTICED);
});

test('what is locked is shown with a lock and the reason, and stays as it is', async ({ driver, managed }) => {
  managed.setPolicy({
    ...POLICY,
    levels: [{ guideline: 'example.own-name', level: 'should', locked: true, reason: { en: 'Agreed with the union' } }],
    sites: [{ site: 'linkedin', on: false, locked: true }],
    roles: [{ site: 'mastodon', handle: 'exampleuni', role: 'official', locked: true }],
    reminders: { value: false },
  });
  const { page } = await driver.openExtensionPage('options.html');
  const why = page.getByText('Set by Example University’s IT service, it@example.edu');
  await expect(page.getByRole('checkbox', { name: 'Example University' })).toBeChecked(NOTICED);
  await expect(page.getByRole('checkbox', { name: 'Example University' })).toBeDisabled();
  await expect(why).toBeVisible();

  await page.getByRole('link', { name: 'Guidelines', exact: true }).click();
  const rule = page.getByLabel('Speak in your own name');
  await expect(rule).toBeDisabled(NOTICED);
  await expect(rule).toHaveAccessibleDescription('Set by your organisation. Agreed with the union');
  await expect(rule).toHaveValue('should');
  await page.getByRole('link', { name: 'Sites', exact: true }).click();
  await expect(page.getByRole('switch', { name: 'LinkedIn' })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: 'LinkedIn' })).toBeDisabled();
  await expect(page.getByRole('switch', { name: 'Bluesky' })).toBeEnabled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(page.getByText('Mastodon · @exampleuni')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Mastodon · @exampleuni' })).toHaveCount(0);
  await expect(why).toBeVisible();

  // A card offers no way to silence what is locked.
  await write(driver, 'We at Example University are proud to announce it. ');
  await expect.poll(() => marked(driver), NOTICED).toEqual(['We at Example University']);
  await clickOn(driver, 'We at Example University');
  await expect.poll(async () => (await driver.card())?.controls.map(({ name }) => name)).toContain('This time');
  expect((await driver.card())?.controls.map(({ name }) => name)).not.toContain('This rule always');
});

test('a policy that cannot be used leaves the last good one, and the popup says where it is wrong', async ({
  driver,
  managed,
}) => {
  await write(driver, 'We at Example University are proud to announce it. ');
  await expect.poll(() => marked(driver), NOTICED).toEqual(['We at Example University']);
  managed.setPolicy({ ...POLICY, packs: [PACK.replace('"level": "must"', '"level": "always"')], organisations: {} });
  const popup = await driver.openPopup();
  await expect(popup.page.getByText('organisations.value')).toBeVisible(NOTICED);
  managed.setPolicy({ ...POLICY, packs: [PACK.replace('"level": "must"', '"level": "always"')] });
  await expect(popup.page.getByText('packs.0.guidelines.0.level')).toBeVisible(NOTICED);
  await expect(popup.page.getByText(/The last ones that could be read stay in force/)).toBeVisible();
  expect((await new AxeBuilder({ page: popup.page }).analyze()).violations).toEqual([]);
  const options = await driver.openExtensionPage('options.html');
  await expect(options.page.getByText('packs.0.guidelines.0.level')).toBeVisible();
  expect((await new AxeBuilder({ page: options.page }).analyze()).violations).toEqual([]);
  await options.close();
  await driver.killWorker();
  await driver.page.bringToFront();
  await driver.press('Control+a');
  await driver.type('Example University will never support a boycott of anybody’s scholars. ');
  await expect.poll(() => marked(driver), NOTICED).toEqual(['Example University will never support']);
  managed.setPolicy(POLICY);
  await popup.page.bringToFront();
  await expect(popup.page.getByText(/could not be read/)).toHaveCount(0, NOTICED);
});
