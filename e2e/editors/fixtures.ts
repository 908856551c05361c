/**
 * The tests of the editors' specs: `test` runs in Chromium alone, `everyBrowser` in every browser of
 * playwright.config.ts. One browser serves all tests of a worker: what is tested is the page, which every test loads
 * anew. The person has added the bench's host in the options, so every box is met as one of an unknown site.
 */
import { test as base, expect } from '@playwright/test';
import { type ChromiumDriver, launchChromium } from '../chromium.ts';
import type { Driver } from '../driver.ts';
import { FirefoxDriver } from '../firefox/driver.ts';
import { findFirefox, launchFirefox } from '../firefox/launch.ts';
import { pictureOf, runIn } from '../fixtures.ts';
import type { ReplicaServer } from '../server.ts';
import { withSettings } from '../settings.ts';
import { benchHost } from './index.ts';
import { serveEditors } from './server.ts';

interface Workers {
  /** The size everything is shown at in Chromium: half as many CSS pixels, each twice as large, is all that zoom does. */
  readonly zoom: 1 | 2;
  /** Fake: a test in Chromium may put the clock of pages forward; that of our script stays the browser's own. */
  readonly clock: 'real' | 'fake';
  readonly server: ReplicaServer;
  /** Null where there is no Firefox to run. */
  readonly browserWithUs: ChromiumDriver | FirefoxDriver | null;
}

/** Runs in every browser. */
export const everyBrowser = base.extend<{ readonly driver: Driver }, Workers>({
  zoom: [1, { option: true, scope: 'worker' }],
  clock: ['real', { option: true, scope: 'worker' }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await serveEditors();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  browserWithUs: [
    async ({ browserName, server, zoom, clock }, use) => {
      if (browserName === 'firefox' && findFirefox() === undefined) return await use(null);
      const firefox = browserName === 'firefox' ? await launchFirefox(server) : null;
      const driver = firefox
        ? await FirefoxDriver.open(firefox, '.output/firefox-mv3')
        : await launchChromium({
            server,
            extension: '.output/chrome-mv3',
            allowedHosts: [benchHost],
            viewport: { width: 1280 / zoom, height: 800 / zoom },
            deviceScaleFactor: zoom,
          });
      await watchBench(driver);
      if (clock === 'fake' && !(driver instanceof FirefoxDriver)) await driver.context.clock.install();
      await use(driver);
      await driver.close();
      await firefox?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  driver: async ({ browserWithUs: driver }, use, info) => {
    info.skip(driver === null, 'Firefox is not installed');
    if (!driver) return;
    info.annotations.push({ type: 'browser', description: await driver.version() });
    await runIn(driver, use, info, () => pictureOf(driver));
  },
});

/** Runs in Chromium alone. */
export const test = everyBrowser.extend<{ readonly driver: ChromiumDriver }>({
  driver: async ({ driver }, use) => {
    await use(driver as ChromiumDriver);
  },
});

/** Adds the bench's host as a person does. */
async function watchBench(driver: Driver): Promise<void> {
  await withSettings(
    driver,
    { kind: 'packs', packs: ['caltech'] },
    { kind: 'account', account: { site: 'unknown', role: 'official' } },
  );
  const options = await driver.openExtensionPage('options.html#sites');
  await options.fill('Address of a site', benchHost);
  await options.click('button', 'Add site');
  await expect.poll(() => options.text()).toContain(benchHost);
  await options.close();
}

export { expect };
