/** The extension's rights in Firefox, held by a document of it that has no script: nothing in it stirs by itself. */
import { resolve } from 'node:path';
import type { ExtensionApi, StorageArea } from '../extension-api.ts';
import type { Json } from './bidi.ts';
import { EXTENSION_ORIGIN, type Firefox } from './launch.ts';

type Global = { readonly browser: ExtensionApi };

/** Asks the browser in the extension's name. */
export class Backstage {
  readonly #firefox: Firefox;
  readonly #context: string;

  private constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  /** Installs the extension, and goes backstage. */
  static async install(firefox: Firefox, extension: string): Promise<Backstage> {
    await firefox.browser.installExtension(resolve(extension));
    return await Backstage.open(firefox);
  }

  /** Goes backstage of the extension that is installed. */
  static async open(firefox: Firefox): Promise<Backstage> {
    const { browser, bidi } = firefox;
    const context = bidi.contextOf(await browser.newPage());
    await bidi.navigate(context, `${EXTENSION_ORIGIN}/manifest.json`);
    return new Backstage(firefox, context);
  }

  /** Runs a function with the extension's rights. */
  async run<A extends readonly Json[], T>(run: (...args: A) => Promise<T>, ...args: A): Promise<T> {
    return await this.#firefox.bidi.call(this.#context, run, args);
  }

  /** The browser's number for the page in front. */
  async tabInFront(): Promise<number> {
    const id = await this.run(async () => {
      const { tabs } = (globalThis as unknown as Global).browser;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    });
    if (typeof id !== 'number') throw new Error('No tab is in front.');
    return id;
  }

  async badge(tab: number): Promise<string> {
    return await this.run(
      async (tabId) => (globalThis as unknown as Global).browser.action.getBadgeText({ tabId }),
      tab,
    );
  }

  /** Sends a message to the scripts in a tab. */
  async tellTab(tab: number, message: { readonly [key: string]: Json }): Promise<void> {
    await this.run(
      async (tab: number, message: Json) => {
        await (globalThis as unknown as Global).browser.tabs.sendMessage(tab, message);
      },
      tab,
      message,
    );
  }

  async read(area: StorageArea): Promise<Record<string, unknown>> {
    return await this.run(async (area) => (globalThis as unknown as Global).browser.storage[area].get(), area);
  }

  async write(area: StorageArea, items: Record<string, unknown>): Promise<void> {
    await this.run(
      async (area, items) => (globalThis as unknown as Global).browser.storage[area].set(items),
      area,
      items as Record<string, Json>,
    );
  }
}
