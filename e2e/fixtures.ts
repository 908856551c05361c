/**
 * The test of every browser spec: `import { expect, test } from './fixtures.ts'`, then
 * `test('…', async ({ driver }) => …)`. Each test gets a browser, a profile and an extension of its own, so that
 * none sees what another left behind.
 */
import { test as base, expect } from '@playwright/test';
import { type ChromiumDriver, launchChromium } from './chromium.ts';
import { type ReplicaServer, serveReplicas } from './server.ts';

interface Options {
  /** Folder of the unpacked extension; null runs without any. */
  readonly extension: string | null;
  /** Patterns of errors a test provokes on purpose. */
  readonly expectedErrors: readonly RegExp[];
  /** Hosts the person has once allowed. */
  readonly allowedHosts: readonly string[];
}

interface Workers {
  readonly server: ReplicaServer;
}

export const test = base.extend<Options & { readonly driver: ChromiumDriver }, Workers>({
  extension: ['.output/chrome-mv3', { option: true }],
  expectedErrors: [[], { option: true }],
  allowedHosts: [[], { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await serveReplicas();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  driver: async (
    { server, extension, expectedErrors, allowedHosts, colorScheme, locale, viewport, deviceScaleFactor },
    use,
    info,
  ) => {
    const driver = await launchChromium({
      server,
      extension,
      allowedHosts,
      ...(colorScheme === 'dark' || colorScheme === 'light' ? { colorScheme } : {}),
      ...(locale === undefined ? {} : { locale }),
      ...(viewport ? { viewport } : {}),
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
    });
    try {
      await use(driver);
      if (info.status !== info.expectedStatus) {
        await info.attach('page', { body: await driver.page.screenshot(), contentType: 'image/png' });
      }
    } finally {
      await driver.close();
    }
    // Soft, so that a failing test still says what it failed on first.
    expect.soft(driver.strayRequests(), 'requests that must not be made').toEqual([]);
    const errors = driver.errors().filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    expect.soft(errors, 'errors on the page').toEqual([]);
  },
});

export { expect };
