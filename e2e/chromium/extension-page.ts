/** The extension's own pages, opened in tabs. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionPage } from '../driver.ts';

/** One of the extension's own pages, in a tab. */
export class ChromiumExtensionPage implements ExtensionPage {
  /** Playwright's own handle. */
  readonly page: Page;
  readonly #screenshots: string | undefined;

  constructor(page: Page, screenshots: string | undefined) {
    this.page = page;
    this.#screenshots = screenshots;
  }

  async text(): Promise<string> {
    return await this.page.locator('body').innerText();
  }

  async click(...[role, name]: Parameters<ExtensionPage['click']>): Promise<void> {
    await this.page.getByRole(role, { name, exact: true }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.page, this.#screenshots, name);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Writes a picture of a page into a folder; returns its path. */
export async function shoot(page: Page, folder = 'screenshots', name: string): Promise<string> {
  const path = resolve(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, caret: 'initial' });
  return path;
}
