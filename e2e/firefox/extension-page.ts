/** One of the extension's own pages, in a tab of Firefox. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionPage } from '../driver.ts';
import { until, within } from '../until.ts';

/** A popup, options or welcome page. */
export class FirefoxExtensionPage implements ExtensionPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async text(): Promise<string> {
    return await this.#page.evaluate(() => document.body.innerText);
  }

  /** Whether each control with this role can not be operated. */
  async disabled(role: string): Promise<readonly boolean[]> {
    const controls = await this.#page.$$(`aria/[role="${role}"]`);
    return await Promise.all(controls.map((control) => control.evaluate((element) => element.matches(':disabled'))));
  }

  async click(...[role, name]: Parameters<ExtensionPage['click']>): Promise<void> {
    const element =
      typeof name === 'string'
        ? await this.#page.waitForSelector(`aria/${name}[role="${role}"]`)
        : await this.#readingLike(role, name);
    await element?.click();
  }

  /**
   * The first one whose label or text fits; the selectors of Puppeteer take only whole names. It is asked of the page:
   * Firefox's own window now and then never hears of the content of a tab that another one covered while it opened.
   */
  async #readingLike(role: string, pattern: RegExp): Promise<ElementHandle<Element>> {
    const fitting = await within(async () => {
      const elements = await this.#page.$$(`aria/[role="${role}"]`);
      const names = await this.#page.evaluate(namesOf, ...elements);
      return elements[names.findIndex((name) => pattern.test(name))];
    });
    if (!fitting) throw new Error(`No ${role} is named like ${pattern}. The page reads: ${await this.text()}`);
    return fitting;
  }

  async fill(label: string, text: string): Promise<void> {
    const field = await this.#labelled(label);
    // A page that opens by itself takes the keys away in the middle of a word.
    await until(`“${label}” did not take the text`, async () => {
      await this.#page.bringToFront();
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await field.type(text);
      return (await field.evaluate((element) => (element as HTMLInputElement).value)) === text;
    });
  }

  async choose(label: string, option: string): Promise<void> {
    const field = await this.#labelled(label);
    await field.evaluate((element, option) => {
      const select = element as HTMLSelectElement;
      const index = [...select.options].findIndex(({ label }) => label === option);
      if (index < 0) throw new Error(`There is no "${option}" to choose.`);
      select.selectedIndex = index;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
  }

  /** The field with this accessible name; its label, which may have the same, is none. */
  async #labelled(label: string): Promise<ElementHandle<Element>> {
    await this.#page.waitForSelector(`aria/${label}`);
    for (const element of await this.#page.$$(`aria/${label}`)) {
      if (await element.evaluate((found) => 'value' in found)) return element;
    }
    throw new Error(`No field is labelled "${label}".`);
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.#page, name);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

/** Writes a picture of a page for a person to look at; returns its path. */
export async function shoot(page: Page, name: string): Promise<string> {
  const path = resolve('screenshots/firefox', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/** What elements are called, as far as our pages name theirs: by a label, another element, or their text. Runs there. */
function namesOf(...elements: readonly Element[]): string[] {
  return elements.map((element) => {
    const labelling = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const label = (element as Partial<HTMLInputElement>).labels?.[0];
    return (element.ariaLabel ?? (labelling ?? label ?? element).textContent).trim();
  });
}
