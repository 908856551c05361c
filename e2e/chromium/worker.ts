/** The extension's background worker, which may end and start again at any time. */
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import type { ExtensionApi, StorageArea } from '../extension-api.ts';
import { until } from '../until.ts';

type Global = { readonly chrome: ExtensionApi };

/** Asks the worker of the one extension in a browser. */
export class BackgroundWorker {
  readonly #context: BrowserContext;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** Waits for the worker's first start. */
  async started(): Promise<Worker> {
    return this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
  }

  /** The worker, sure to answer: Playwright waits for ever on one that was ended. */
  async #living(): Promise<Worker> {
    await until('nothing woke the background worker', () => this.isRunning());
    return await this.started();
  }

  async badge(page: Page): Promise<string> {
    const worker = await this.#living();
    return await worker.evaluate(
      (tabId) => (globalThis as unknown as Global).chrome.action.getBadgeText({ tabId }),
      await this.tabId(page),
    );
  }

  /** The browser's number for a page, which is brought to the front. */
  async tabId(page: Page): Promise<number> {
    const worker = await this.#living();
    await page.bringToFront();
    const id = await worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Global).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    });
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  }

  async read(area: StorageArea): Promise<Record<string, unknown>> {
    const worker = await this.#living();
    return await worker.evaluate((area) => (globalThis as unknown as Global).chrome.storage[area].get(), area);
  }

  async write(area: StorageArea, items: Record<string, unknown>): Promise<void> {
    const worker = await this.#living();
    await worker.evaluate(({ area, items }) => (globalThis as unknown as Global).chrome.storage[area].set(items), {
      area,
      items,
    });
  }

  /** Sends a message to the scripts in a page's tab. */
  async tellTab(page: Page, message: object): Promise<void> {
    const tab = await this.tabId(page);
    const worker = await this.#living();
    await worker.evaluate(
      async ({ tab, message }) => {
        await (globalThis as unknown as Global).chrome.tabs.sendMessage(tab, message);
      },
      { tab, message },
    );
  }

  async isRunning(): Promise<boolean> {
    return await this.#inBrowser(async (session) => (await workersIn(session)).length > 0);
  }

  /** Ends the worker if it runs, and says whether it did; it may be back the next moment. */
  async end(): Promise<boolean> {
    return await this.#inBrowser(async (session) => {
      const workers = await workersIn(session);
      // One may have ended by itself since it was listed.
      for (const targetId of workers) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return workers.length > 0;
    });
  }

  /** Ends the worker and returns when it is gone. */
  async kill(): Promise<void> {
    await this.end();
    await until('the background worker did not end', async () => !(await this.isRunning()));
  }

  async #inBrowser<T>(act: (session: CDPSession) => Promise<T>): Promise<T> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('The browser is gone.');
    const session = await browser.newBrowserCDPSession();
    try {
      return await act(session);
    } finally {
      await session.detach();
    }
  }
}

async function workersIn(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((target) => target.type === 'service_worker').map((target) => target.targetId);
}
