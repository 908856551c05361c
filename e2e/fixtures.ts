/**
 * The test of every browser spec: `import { expect, test } from './fixtures.ts'`, then
 * `test('…', async ({ driver }) => …)`. Browsers take a second or more to start, so tests share one where they ask for
 * the same; extension, storage, cookies and tabs are new for each, so that none sees what another left behind.
 *
 * A spec that says nothing a {@link Driver} could not do imports `everyBrowser` as its test and is listed in the
 * Firefox project of playwright.config.ts: it runs in both.
 */
import { test as base, expect, type TestInfo } from '@playwright/test';
import { type Lender, openLender } from './chromium/lend.ts';
import { type ChromiumDriver, launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { FirefoxDriver } from './firefox/driver.ts';
import { type Firefox, findFirefox, launchFirefox } from './firefox/launch.ts';
import { type ReplicaServer, serveReplicas } from './server.ts';

/** What a spec or a project may set. */
export interface Options {
  /** Folder of the unpacked extension; null runs without any. */
  readonly extension: string | null;
  /** Patterns of errors a test provokes on purpose. */
  readonly expectedErrors: readonly RegExp[];
  /** Hosts the person has once allowed. */
  readonly allowedHosts: readonly string[];
  /** The extension is there when the browser starts, as where an institution installs it. */
  readonly installedAtStart: boolean;
  /** The browser keeps pages for the way back. */
  readonly keepsPages: boolean;
}

interface Workers {
  readonly server: ReplicaServer;
  readonly lender: Lender;
}

const served = base.extend<Options, Workers>({
  extension: ['.output/chrome-mv3', { option: true }],
  expectedErrors: [[], { option: true }],
  allowedHosts: [[], { option: true }],
  installedAtStart: [false, { option: true }],
  keepsPages: [false, { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await serveReplicas();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  lender: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const lender = openLender();
      await use(lender);
      await lender.end();
    },
    { scope: 'worker' },
  ],
});

/** Runs in Chromium alone. */
export const test = served.extend<{ readonly driver: ChromiumDriver }>({
  driver: async (
    {
      server,
      lender,
      extension,
      expectedErrors,
      allowedHosts,
      installedAtStart,
      keepsPages,
      colorScheme,
      locale,
      viewport,
      deviceScaleFactor,
    },
    use,
    info,
  ) => {
    const options = {
      server,
      extension,
      allowedHosts,
      installedAtStart,
      keepsPages,
      ...(colorScheme === 'dark' || colorScheme === 'light' ? { colorScheme } : {}),
      ...(locale === undefined ? {} : { locale }),
      ...(viewport ? { viewport } : {}),
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
    };
    const driver = await launchChromium(options, lender.lend);
    await runAndClose(driver, use, info, expectedErrors, () => driver.page.screenshot());
  },
});

/** Runs in every browser of playwright.config.ts. */
export const everyBrowser = served.extend<{ readonly driver: Driver }, { readonly firefox: Firefox | null }>({
  firefox: [
    async ({ server, browserName }, use) => {
      const firefox = browserName === 'firefox' && findFirefox() !== undefined ? await launchFirefox(server) : null;
      await use(firefox);
      await firefox?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  driver: async ({ server, lender, extension, expectedErrors, browserName, firefox }, use, info) => {
    info.skip(browserName === 'firefox' && !firefox, 'Firefox is not installed');
    const driver = firefox
      ? await FirefoxDriver.open(firefox, extension)
      : await launchChromium({ server, extension, locale: 'en-GB' }, lender.lend);
    info.annotations.push({ type: 'browser', description: await driver.version() });
    await runAndClose(driver, use, info, expectedErrors, () => pictureOf(driver));
  },
});

/** What a driver of any browser shows. */
export function pictureOf(driver: ChromiumDriver | FirefoxDriver): Promise<Uint8Array> {
  return driver instanceof FirefoxDriver ? driver.picture() : driver.page.screenshot();
}

type Use<D> = (driver: D) => Promise<void>;

/** Runs a test and gives its browser back whatever became of it. Whatever harm was done in it since its start counts. */
export async function runAndClose<D extends Driver>(
  driver: D,
  use: Use<D>,
  info: TestInfo,
  expectedErrors: readonly RegExp[],
  picture: () => Promise<Uint8Array>,
): Promise<void> {
  try {
    await run(driver, use, info, expectedErrors, picture, { strays: 0, errors: 0 });
  } finally {
    await driver.close();
  }
}

/** Runs a test in a browser that others use too: harm that was done before is not its own. */
export async function runIn<D extends Driver>(
  driver: D,
  use: Use<D>,
  info: TestInfo,
  picture: () => Promise<Uint8Array>,
): Promise<void> {
  const since = { strays: (await driver.strayRequests()).length, errors: (await driver.errors()).length };
  await run(driver, use, info, [], picture, since);
}

/** Keeps a picture of a page that failed, and looks for harm done. */
async function run<D extends Driver>(
  driver: D,
  use: Use<D>,
  info: TestInfo,
  expectedErrors: readonly RegExp[],
  picture: () => Promise<Uint8Array>,
  since: { readonly strays: number; readonly errors: number },
): Promise<void> {
  await use(driver);
  if (info.status !== info.expectedStatus) {
    await info.attach('page', { body: Buffer.from(await picture()), contentType: 'image/png' });
  }
  // Soft, so that a failing test still says what it failed on first.
  expect.soft((await driver.strayRequests()).slice(since.strays), 'requests that must not be made').toEqual([]);
  const unexpected = (error: string) => !expectedErrors.some((pattern) => pattern.test(error));
  expect.soft((await driver.errors()).slice(since.errors).filter(unexpected), 'errors on the page').toEqual([]);
}

export { expect };
