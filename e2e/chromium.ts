/** The driver for Chromium, on Playwright and, where Playwright cannot see, the DevTools protocol. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { accessibleInside, runInside } from './chromium/closed-roots.ts';
import { ChromiumExtensionPage, shoot } from './chromium/extension-page.ts';
import { type ChromiumOptions, install, type Launched, launch, startsWithExtension } from './chromium/launch.ts';
import { type Misdeeds, noteMisdeeds } from './chromium/misdeeds.ts';
import { BackgroundWorker } from './chromium/worker.ts';
import type { Box, Control, Driver, Point } from './driver.ts';
import type { StorageArea } from './extension-api.ts';
import { isSettled } from './in-page.ts';
import { ReplicaPage, type TabMessage } from './replica-page.ts';

/**
 * Drives a browser with a profile of its own, or one that is lent; everything the test did is gone after `close()`.
 */
export async function launchChromium(options: ChromiumOptions, start = launch): Promise<ChromiumDriver> {
  const launched = await start(options);
  try {
    return await driverOf(launched, options);
  } catch (error) {
    await launched.end();
    throw error;
  }
}

async function driverOf(launched: Launched, options: ChromiumOptions): Promise<ChromiumDriver> {
  const { context } = launched;
  const { server, extension, screenshots } = options;
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const misdeeds = await noteMisdeeds(context, session, server.hosts);
  const isToInstall = extension !== null && !startsWithExtension(options);
  const installed = isToInstall ? await install(context, extension) : null;
  const driver = new ChromiumDriver({ launched, installed, page, session, misdeeds, screenshots });
  if (extension !== null) await driver.worker.started();
  return driver;
}

interface Parts {
  readonly launched: Launched;
  /** The browser's id of the extension, where it was installed after the start. */
  readonly installed: string | null;
  readonly page: Page;
  readonly session: CDPSession;
  readonly misdeeds: Misdeeds;
  readonly screenshots: string | undefined;
}

/** A running Chromium. */
export class ChromiumDriver extends ReplicaPage implements Driver {
  /** Playwright's own handle, for what only a Chromium spec needs. */
  readonly context: BrowserContext;
  /** The page in front. */
  readonly page: Page;
  readonly worker: BackgroundWorker;
  readonly #parts: Parts;
  #passedWelcome = false;

  constructor(parts: Parts) {
    super();
    this.context = parts.launched.context;
    this.page = parts.page;
    this.worker = new BackgroundWorker(this.context);
    this.#parts = parts;
  }

  protected async evaluate(source: string): Promise<unknown> {
    return await this.page.evaluate(source);
  }

  protected async inside<A extends readonly (string | boolean)[], T>(
    read: (this: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T[]> {
    return await runInside(this.#parts.session, read, args);
  }

  protected async photograph(area: Box): Promise<Buffer> {
    return await this.page.screenshot({ clip: area, caret: 'initial', scale: 'css' });
  }

  async version(): Promise<string> {
    return `Chromium ${this.context.browser()?.version().split('.')[0]}`;
  }

  // --- the page ---

  async open(address: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(address);
    await this.page.waitForFunction(isSettled);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction(isSettled);
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async clickButton(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async focusButton(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).focus();
  }

  async clickAt(point: Point): Promise<void> {
    await this.page.mouse.click(point.x, point.y);
  }

  async hoverAt(point: Point): Promise<void> {
    await this.page.mouse.move(point.x, point.y, { steps: 3 });
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.page, this.#parts.screenshots, name);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async paste(text: string): Promise<void> {
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.press('Control+v');
  }

  async chooseFile(name: string): Promise<void> {
    const picture = { name, mimeType: 'image/jpeg', buffer: Buffer.from('no real picture') };
    await this.page.setInputFiles('input[type=file]', picture);
  }

  // --- what the extension shows ---

  protected async dialog(): Promise<Control | undefined> {
    return (await accessibleInside(this.#parts.session)).find(({ role }) => role === 'dialog');
  }

  async controls(): Promise<readonly Control[]> {
    return (await accessibleInside(this.#parts.session)).filter(({ role }) => role !== 'dialog');
  }

  // --- the rest of the extension ---

  async badge(): Promise<string> {
    return await this.worker.badge(this.page);
  }

  /** The browser's number for the page in front. */
  async tabId(): Promise<number> {
    return await this.worker.tabId(this.page);
  }

  async passWelcome(): Promise<void> {
    if (this.#passedWelcome) return;
    this.#passedWelcome = true;
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    if (!this.context.pages().some(isWelcome)) await this.context.waitForEvent('page', isWelcome);
    await this.page.bringToFront();
  }

  async workerIsRunning(): Promise<boolean> {
    return await this.worker.isRunning();
  }

  async killWorker(): Promise<void> {
    await this.worker.kill();
  }

  async endWorker(): Promise<boolean> {
    return await this.worker.end();
  }

  protected async tellTab(message: TabMessage): Promise<void> {
    await this.worker.tellTab(this.page, message);
  }

  async readStorage(area: StorageArea): Promise<Record<string, unknown>> {
    return await this.worker.read(area);
  }

  async writeStorage(area: StorageArea, items: Record<string, unknown>): Promise<void> {
    await this.worker.write(area, items);
  }

  async openExtensionPage(path: string): Promise<ChromiumExtensionPage> {
    const { href } = new URL(path, (await this.worker.started()).url());
    const page = await this.context.newPage();
    await page.goto(href);
    return new ChromiumExtensionPage(page, this.#parts.screenshots);
  }

  async openPopup(): Promise<ChromiumExtensionPage> {
    return await this.openExtensionPage(`popup.html#tab=${await this.tabId()}`);
  }

  // --- what must not happen ---

  async strayRequests(): Promise<readonly string[]> {
    return this.#parts.misdeeds.requests;
  }

  /** For the test that proves such a request is noticed. */
  forgetStrayRequests(): void {
    this.#parts.misdeeds.requests.length = 0;
  }

  async errors(): Promise<readonly string[]> {
    return this.#parts.misdeeds.errors;
  }

  async close(): Promise<void> {
    const { launched, installed, misdeeds } = this.#parts;
    misdeeds.stop();
    await launched.giveBack(installed);
  }
}
