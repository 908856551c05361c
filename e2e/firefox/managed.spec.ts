/** What an institution sets for everybody, through each way that Firefox has for it. */
import { readFileSync } from 'node:fs';
import { addressOf } from '../../src/sites/replicas/index.ts';
import type { Driver } from '../driver.ts';
import { everyBrowser, expect, runAndClose } from '../fixtures.ts';
import { FirefoxDriver } from './driver.ts';
import { EXTENSION_ORIGIN, findFirefox, launchFirefox } from './launch.ts';
import { byNativeManifest, byPolicies, type ManagedWay } from './managed.ts';

const PACK = readFileSync('docs/rollout/example-pack.json', 'utf8');
const REASON = 'Set by Example University’s IT service, it@example.edu';
const POLICY = {
  reason: { en: REASON },
  organisations: { value: ['example'], locked: true },
  packs: [PACK],
  skipWelcome: true,
};

const WAYS = { policies: byPolicies, 'native manifest': byNativeManifest };

interface Managed {
  readonly by: keyof typeof WAYS;
  readonly way: ManagedWay;
}

const test = everyBrowser.extend<Managed>({
  by: ['policies', { option: true }],
  way: async ({ by }, use, info) => {
    info.skip(findFirefox() === undefined, 'Firefox is not installed');
    const way = WAYS[by]();
    way.setPolicy(POLICY);
    await use(way);
    way.remove();
  },
  driver: async ({ server, extension, expectedErrors, way }, use, info) => {
    const firefox = await launchFirefox(server, way.launch);
    try {
      const driver = await FirefoxDriver.open(firefox, extension);
      await runAndClose(driver, use, info, expectedErrors, () => driver.picture());
    } finally {
      await firefox.close();
    }
  },
});

async function expectPolicyCounts(driver: Driver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at Example University are proud to announce it. ');
  await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toEqual(['We at Example University']);
}

test('policies.json counts from the first start, and what it locks is shown as locked', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await expectPolicyCounts(driver);
  expect(await firefox.addresses()).not.toContain(`${EXTENSION_ORIGIN}/welcome.html`);
  const options = await firefox.openExtensionPage('options.html');
  await expect.poll(() => options.text()).toContain(`Set by your organisation. ${REASON}`);
  await expect.poll(async () => new Set(await options.disabled('checkbox'))).toEqual(new Set([true]));
});

test.describe('native manifest', () => {
  test.use({ by: 'native manifest' });

  test('counts, and one with a pack that cannot be used leaves the last good one and says where and why', async ({
    driver,
    extension,
    way,
  }) => {
    await expectPolicyCounts(driver);
    way.setPolicy({ ...POLICY, packs: [PACK.replace('"level": "must"', '"level": "always"')] });
    await (driver as FirefoxDriver).reinstall(extension ?? '');
    const popup = await driver.openPopup();
    await expect.poll(() => popup.text()).toContain('packs.0.guidelines.0.level');
    expect(await popup.text()).toContain('must, should, consider');
    expect(await popup.text()).toContain('The last ones that could be read stay in force');
    await expectPolicyCounts(driver);
  });
});
