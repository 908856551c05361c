/** The driver for Firefox, on Puppeteer and, where Puppeteer does not reach, WebDriver BiDi itself. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Box, Control, Driver, Point } from '../driver.ts';
import type { StorageArea } from '../extension-api.ts';
import * as inPage from '../in-page.ts';
import { ReplicaPage, type TabMessage } from '../replica-page.ts';
import { until } from '../until.ts';
import { Backstage } from './backstage.ts';
import type { Json } from './bidi.ts';
import * as browserWindow from './browser-window.ts';
import { FirefoxExtensionPage, shoot } from './extension-page.ts';
import { EXTENSION_ID, EXTENSION_ORIGIN, type Firefox } from './launch.ts';

/** A Firefox with the extension freshly installed, and one page of its own cookie jar in front. */
export class FirefoxDriver extends ReplicaPage implements Driver {
  readonly #firefox: Firefox;
  readonly #jar: BrowserContext;
  readonly #page: Page;
  readonly #context: string;
  /** Null where the page was opened without the extension. */
  #backstage: Backstage | null;
  /** What pages have printed as errors; the rest is in the browser's own log. */
  readonly #printed: string[] = [];
  #refusedBefore: number;

  private constructor(firefox: Firefox, jar: BrowserContext, page: Page, backstage: Backstage | null) {
    super();
    this.#firefox = firefox;
    this.#jar = jar;
    this.#page = page;
    this.#context = firefox.bidi.contextOf(page);
    this.#backstage = backstage;
    this.#refusedBefore = firefox.proxy.refused.length;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#printed.push(message.text());
    });
  }

  /** Installs the extension and opens a page. */
  static async open(firefox: Firefox, extension: string | null): Promise<FirefoxDriver> {
    const { browser, bidi } = firefox;
    if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
      throw new Error(`No extension in ${extension}: build it first (npm run build:test).`);
    }
    await bidi.call(await bidi.browserWindow(), browserWindow.forgetErrors, []);
    const backstage = extension === null ? null : await Backstage.install(firefox, extension);
    const jar = await browser.createBrowserContext();
    const page = await jar.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    return new FirefoxDriver(firefox, jar, page, backstage);
  }

  /** Installs the extension over itself, as an update does: what it stored stays, its own pages are closed. */
  async reinstall(extension: string): Promise<void> {
    this.#backstage = await Backstage.install(this.#firefox, extension);
    await this.bringToFront();
  }

  /** Switches the extension off or on; off, its own pages are closed. */
  async switchExtension(enabled: boolean): Promise<void> {
    await this.#inWindow(browserWindow.switchExtension, EXTENSION_ID, enabled);
    if (enabled) this.#backstage = await Backstage.open(this.#firefox);
    await this.bringToFront();
  }

  async version(): Promise<string> {
    const [, number = ''] = (await this.#firefox.browser.version()).split('/');
    return `Firefox ${number.split('.')[0]}`;
  }

  /** Where each tab is. */
  async addresses(): Promise<readonly string[]> {
    return await this.#firefox.bidi.addresses();
  }

  // --- the page ---

  async open(address: string): Promise<void> {
    await this.bringToFront();
    await this.#page.goto(address);
    await this.#page.waitForFunction(inPage.isSettled);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#page.waitForFunction(inPage.isSettled);
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async clickButton(name: string): Promise<void> {
    const button = await this.#page.waitForSelector(`aria/${name}[role="button"]`);
    await button?.click();
  }

  async focusButton(name: string): Promise<void> {
    const button = await this.#page.waitForSelector(`aria/${name}[role="button"]`);
    await button?.focus();
  }

  async clickAt(point: Point): Promise<void> {
    await this.#page.mouse.click(point.x, point.y);
  }

  async hoverAt(point: Point): Promise<void> {
    await this.#page.mouse.move(point.x, point.y, { steps: 3 });
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.#page, name);
  }

  /** A picture of the page in front, for the report of a test that failed. */
  async picture(): Promise<Uint8Array> {
    return await this.#page.screenshot();
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key) as KeyInput);
    for (const key of names) await this.#page.keyboard.down(key);
    for (const key of names.reverse()) await this.#page.keyboard.up(key);
  }

  async paste(text: string): Promise<void> {
    await this.#inWindow(browserWindow.copyText, text);
    await this.press('Control+v');
  }

  async chooseFile(name: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'compose-assistant-'));
    try {
      const path = join(folder, name);
      writeFileSync(path, 'no real picture');
      const input = (await this.#page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  // --- what the extension shows ---

  // Asked of the page: Firefox's window now and then never hears what is on a page that another one covered while it
  // opened. harness.spec.ts holds what is read here against what Firefox tells assistive technology.

  protected async dialog(): Promise<Control | undefined> {
    return (await this.#operable()).find(({ role }) => role === 'dialog');
  }

  async controls(): Promise<readonly Control[]> {
    return (await this.#operable()).filter(({ role }) => role !== 'dialog');
  }

  async #operable(): Promise<readonly Control[]> {
    return (await this.inside(inPage.operable)).flat();
  }

  // --- how the page is reached ---

  protected async evaluate(source: string): Promise<unknown> {
    return await this.#page.evaluate(source);
  }

  protected async photograph(area: Box): Promise<Buffer> {
    // Puppeteer counts from the corner of the document.
    const scrolled = await this.#page.evaluate(inPage.scrollPosition);
    const clip = { ...area, x: area.x + scrolled.x, y: area.y + scrolled.y };
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: false }));
  }

  protected async inside<A extends readonly (string | boolean)[], T>(
    read: (this: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T[]> {
    const { bidi } = this.#firefox;
    const values: T[] = [];
    for (const root of await bidi.closedRoots(this.#context)) {
      try {
        values.push(await bidi.call(this.#context, read as (...args: A) => T, args, root));
      } catch (error) {
        // It went away between being found and being asked, as a card may at any moment.
        if (!/no such (?:node|shadow root)|stale/i.test(String(error))) throw error;
      }
    }
    return values;
  }

  /** Does Firefox tell assistive technology of something of ours with this role and name? */
  async isTold({ role, name }: Pick<Control, 'role' | 'name'>): Promise<boolean> {
    const { bidi } = this.#firefox;
    for (const root of await bidi.closedRoots(this.#context)) {
      if ((await bidi.locate(this.#context, root, { role, name })) > 0) return true;
    }
    return false;
  }

  // --- the rest of the extension ---

  async #inWindow<A extends readonly Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { bidi } = this.#firefox;
    return await bidi.call(await bidi.browserWindow(), run, args);
  }

  get #rights(): Backstage {
    if (this.#backstage === null) throw new Error('This page was opened without the extension.');
    return this.#backstage;
  }

  /** Runs a function with the extension's rights, outside its own pages. */
  async asExtension<A extends readonly Json[], T>(run: (...args: A) => Promise<T>, ...args: A): Promise<T> {
    return await this.#rights.run(run, ...args);
  }

  /** The browser's number for the page in front. */
  async tabId(): Promise<number> {
    await this.bringToFront();
    return await this.#rights.tabInFront();
  }

  async badge(): Promise<string> {
    return await this.#rights.badge(await this.tabId());
  }

  async passWelcome(): Promise<void> {
    const { bidi } = this.#firefox;
    const welcome = `${EXTENSION_ORIGIN}/welcome.html`;
    await until('the welcome page opens', async () => (await bidi.addresses()).includes(welcome), 20_000);
    await this.bringToFront();
  }

  async workerIsRunning(): Promise<boolean> {
    return (await this.#inWindow(browserWindow.backgroundState, EXTENSION_ID)) === 'running';
  }

  async killWorker(): Promise<void> {
    await this.#inWindow(browserWindow.endBackground, EXTENSION_ID);
  }

  async endWorker(): Promise<boolean> {
    const state = await this.#inWindow(browserWindow.backgroundState, EXTENSION_ID);
    await this.killWorker();
    return state !== 'stopped';
  }

  protected async tellTab(message: TabMessage): Promise<void> {
    await this.#rights.tellTab(await this.tabId(), { ...message });
  }

  async readStorage(area: StorageArea): Promise<Record<string, unknown>> {
    return await this.#rights.read(area);
  }

  async writeStorage(area: StorageArea, items: Record<string, unknown>): Promise<void> {
    await this.#rights.write(area, items);
  }

  async openExtensionPage(path: string): Promise<FirefoxExtensionPage> {
    const { browser, bidi } = this.#firefox;
    const page = await browser.newPage();
    await bidi.navigate(bidi.contextOf(page), new URL(path, `${EXTENSION_ORIGIN}/`).href);
    await page.bringToFront();
    return new FirefoxExtensionPage(page);
  }

  async openPopup(): Promise<FirefoxExtensionPage> {
    return await this.openExtensionPage(`popup.html#tab=${await this.tabId()}`);
  }

  // --- what must not happen ---

  /**
   * What the proxy refused. The extension's own pages and its background get no further than their policy, which
   * makes a request of theirs an error; its script in a page asks in the page's name, as far as Firefox tells.
   */
  async strayRequests(): Promise<readonly string[]> {
    return this.#firefox.proxy.refused.slice(this.#refusedBefore);
  }

  /** For the test that proves such a request is noticed. */
  forgetStrayRequests(): void {
    this.#refusedBefore = this.#firefox.proxy.refused.length;
  }

  async errors(): Promise<readonly string[]> {
    return [...this.#printed, ...(await this.#inWindow(browserWindow.loggedErrors))];
  }

  /** Removes the extension with all it stored, and every tab. */
  async close(): Promise<void> {
    const { browser } = this.#firefox;
    await this.#jar.close();
    if (this.#backstage !== null) await browser.uninstallExtension(EXTENSION_ID);
    // Firefox ends with its last tab.
    const [first, ...others] = await browser.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
  }
}
