/** The driver for Chromium, on Playwright and, where Playwright cannot see, the DevTools protocol. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import {
  type Box,
  type Card,
  type Control,
  type Driver,
  type ExtensionPage,
  highlightPrefix,
  type Mark,
  type Paint,
  type Part,
  type Point,
} from './driver.ts';
import { difference } from './pixels.ts';
import type { ReplicaServer } from './server.ts';

/** How to start the browser. */
export interface ChromiumOptions {
  readonly server: ReplicaServer;
  /** Folder of the unpacked extension; null for none. */
  readonly extension: string | null;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Language of the browser's own interface, which the extension's follows. */
  readonly locale?: string;
  readonly deviceScaleFactor?: number;
  /** Where screenshots go. */
  readonly screenshots?: string;
  /**
   * Hosts the person has once allowed, so that the browser, which shows no question without a window, says yes at
   * once when the extension asks again.
   */
  readonly allowedHosts?: readonly string[];
}

type StorageArea = 'local' | 'sync' | 'session';

interface ExtensionApi {
  readonly storage: Record<
    StorageArea,
    { get(): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }
  >;
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<readonly { readonly id?: number }[]>;
  };
}

/** The Chromium to run: the one named in the environment, Debian's, or the one Playwright installed. */
function findChromium(): string {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', chromium.executablePath()];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found. Install the package "chromium", or run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH. Google Chrome does not do: it no longer loads extensions from the command line.',
  );
}

const roles = new Set([
  'button',
  'link',
  'checkbox',
  'switch',
  'radio',
  'textbox',
  'combobox',
  'menuitem',
  'tab',
  'option',
  'DisclosureTriangle',
]);

/** Waits for something that has no event of its own. */
async function until(what: string, done: () => Promise<boolean>, patience = 5000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}

function extensionArguments(folder: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${resolve(folder)}`,
    `--load-extension=${resolve(folder)}`,
  ];
}

/** Runs the same extension once with the hosts as permissions it cannot do without; the profile remembers them. */
async function allowBefore(profile: string, extension: string, allowed: readonly string[]): Promise<void> {
  const greedy = mkdtempSync(join(tmpdir(), 'compose-assistant-greedy-'));
  try {
    cpSync(extension, greedy, { recursive: true });
    const file = join(greedy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions.push(...allowed.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]));
    writeFileSync(file, JSON.stringify(manifest));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...extensionArguments(greedy)],
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    await context.close();
  } finally {
    rmSync(greedy, { recursive: true, force: true });
  }
}

/** Starts a browser with a profile of its own; everything of it is gone after `close()`. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const { server, extension } = options;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: build it first (npm run build).`);
  }
  const profile = mkdtempSync(join(tmpdir(), 'compose-assistant-'));
  const { allowedHosts = [] } = options;
  if (extension !== null && allowedHosts.length > 0) await allowBefore(profile, extension, allowedHosts);
  const hosts = server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`);
  const locale = options.locale ?? 'en-GB';
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: options.headless ?? true,
      viewport: options.viewport ?? { width: 1280, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      deviceScaleFactor: options.deviceScaleFactor ?? 1,
      locale,
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') } as Record<string, string>,
      args: [
        `--lang=${locale}`,
        `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
        '--ignore-certificate-errors',
        // The same glyph edges on every machine, so that pixels can be compared.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        ...(extension === null ? [] : extensionArguments(extension)),
      ],
    });
    return await ChromiumDriver.attach(context, options, profile);
  } catch (error) {
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

/** A running Chromium. */
export class ChromiumDriver implements Driver {
  /** Playwright's own handle, for what only a Chromium spec needs. */
  readonly context: BrowserContext;
  /** The page in front. */
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #options: ChromiumOptions;
  readonly #profile: string;
  readonly #stray: string[] = [];
  readonly #errors: string[] = [];

  private constructor(
    context: BrowserContext,
    page: Page,
    session: CDPSession,
    options: ChromiumOptions,
    profile: string,
  ) {
    this.context = context;
    this.page = page;
    this.#session = session;
    this.#options = options;
    this.#profile = profile;
  }

  /** Takes over a freshly started browser. */
  static async attach(context: BrowserContext, options: ChromiumOptions, profile: string): Promise<ChromiumDriver> {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    const driver = new ChromiumDriver(context, page, session, options, profile);
    await driver.#listen();
    if (options.extension !== null) await driver.#worker();
    return driver;
  }

  async #listen(): Promise<void> {
    const ours = 'chrome-extension://';
    this.context.on('request', (request) => {
      const url = new URL(request.url());
      if (['chrome-extension:', 'data:', 'blob:', 'about:'].includes(url.protocol)) return;
      // A request of a worker has no frame, and asking for it throws.
      const from = request.serviceWorker()?.url() ?? request.frame().url();
      if (from.startsWith(ours) && !request.isNavigationRequest()) {
        this.#stray.push(`${from} requested ${url.href}`);
      } else if (!this.#options.server.hosts.includes(url.host) || url.protocol !== 'https:') {
        this.#stray.push(`${from} requested ${url.href}`);
      }
    });
    // A content script's request looks like the page's own, except for the script that made it.
    this.#session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const by = initiator.stack?.callFrames.find((frame) => frame.url.startsWith(ours));
      if (by && !/^(chrome-extension|data|blob):/.test(request.url)) {
        this.#stray.push(`content script ${by.url} requested ${request.url}`);
      }
    });
    await this.#session.send('Network.enable');
    this.context.on('weberror', (error) => this.#errors.push(String(error.error())));
    this.context.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  // --- the page ---

  async open(address: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(address);
    await this.#settle();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#settle();
  }

  async #settle(): Promise<void> {
    // A page that is no replica has no fields to wait for.
    await this.page.waitForFunction(
      () => !document.querySelector('script[src^="/assets/"]') || Object.keys(window.__fields ?? {}).length > 0,
    );
  }

  async clickButton(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async clickAt(point: Point): Promise<void> {
    await this.page.mouse.click(point.x, point.y);
  }

  async hoverAt(point: Point): Promise<void> {
    await this.page.mouse.move(point.x, point.y, { steps: 3 });
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.page, this.#options, name);
  }

  async remove(field: string): Promise<void> {
    await this.page.evaluate((name) => window.__fields[name]?.element().remove(), field);
  }

  // --- fields ---

  async fields(): Promise<readonly string[]> {
    return await this.page.evaluate(() => Object.keys(window.__fields ?? {}));
  }

  async focus(field: string): Promise<void> {
    await this.#field(field);
    const point = await this.page.evaluate((name) => {
      const element = window.__fields[name]?.element();
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest' });
      const box = element.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + Math.min(box.height / 2, 20);
      const root = element.getRootNode() as Document | ShadowRoot;
      const hit = root.elementFromPoint(x, y);
      return hit && (hit === element || element.contains(hit) || hit.contains(element)) ? { x, y } : null;
    }, field);
    if (point) await this.clickAt(point);
    const focused = await this.page.evaluate((name) => {
      const element = window.__fields[name]?.element();
      if (!element) return false;
      const root = element.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== element) element.focus();
      return root.activeElement === element;
    }, field);
    if (!focused) throw new Error(`The field "${field}" does not take the focus.`);
    await this.press('Control+End');
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

  async select(field: string, words: string): Promise<void> {
    await this.#setSelection(field, words, false);
  }

  async caretAfter(field: string, words: string): Promise<void> {
    await this.#setSelection(field, words, true);
  }

  async #setSelection(field: string, words: string, collapse: boolean): Promise<void> {
    await this.#field(field);
    const found = await this.page.evaluate(
      ({ name, words, collapse }) => {
        const element = window.__fields[name]?.element();
        if (!element) return false;
        element.focus();
        if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
          const from = element.value.indexOf(words);
          if (from < 0) return false;
          element.setSelectionRange(collapse ? from + words.length : from, from + words.length);
          return true;
        }
        const range = window.__rangeOf(element, words);
        if (!range) return false;
        if (collapse) range.collapse(false);
        const { startContainer, startOffset, endContainer, endOffset } = range;
        getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
        return true;
      },
      { name: field, words, collapse },
    );
    if (!found) throw new Error(`The field "${field}" does not show "${words}".`);
    // Editors learn of a selection by an event that comes with the next frame.
    await this.#frame();
  }

  async model(field: string): Promise<string> {
    await this.#field(field);
    return await this.page.evaluate((name) => window.__model()[name] ?? '', field);
  }

  async selection(field: string): Promise<{ readonly from: number; readonly to: number } | null> {
    await this.#field(field);
    return await this.page.evaluate((name) => window.__fields[name]?.selection() ?? null, field);
  }

  async boxOf(field: string, words: string): Promise<Box> {
    await this.#field(field);
    const plain = await this.page.evaluate((name) => 'value' in (window.__fields[name]?.element() ?? {}), field);
    if (plain) return await this.#paintedSelection(field, words);
    const box = await this.page.evaluate(
      ({ name, words }) => {
        const element = window.__fields[name]?.element();
        return element && window.__rangeOf(element, words)?.getBoundingClientRect().toJSON();
      },
      { name: field, words },
    );
    if (!box) throw new Error(`The field "${field}" does not show "${words}".`);
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }

  /** A textarea does not say where its words are, but it paints their selection. */
  async #paintedSelection(field: string, words: string): Promise<Box> {
    const area = await this.page.evaluate((name) => {
      const element = window.__fields[name]?.element();
      return element ? (element.getBoundingClientRect().toJSON() as Box) : null;
    }, field);
    const before = await this.selection(field);
    if (!area) throw new Error(`No field "${field}" on the page.`);
    return await this.#withoutMarks(async () => {
      await this.caretAfter(field, words);
      const without = await this.#picture(area);
      await this.select(field, words);
      const painted = difference(without, await this.#picture(area), area);
      await this.page.evaluate(
        ({ name, range }) => {
          const element = window.__fields[name]?.element() as HTMLTextAreaElement | undefined;
          if (range) element?.setSelectionRange(range.from, range.to);
        },
        { name: field, range: before },
      );
      if (!painted) throw new Error(`The selection of "${words}" is not visible.`);
      return painted.box;
    });
  }

  async submit(field: string): Promise<void> {
    await this.#field(field);
    const button = await this.page.evaluateHandle((name) => window.__fields[name]?.submitButton() ?? null, field);
    const element = button.asElement();
    if (!element) throw new Error(`The field "${field}" has no submit button now.`);
    await element.click();
  }

  async submits(): Promise<{ readonly count: number; readonly posted: string | null }> {
    return await this.page.evaluate(() => ({ count: window.__submits, posted: window.__posted }));
  }

  /** Makes sure a field is there, and the helper that finds words in it. */
  async #field(name: string): Promise<void> {
    const known = await this.page.evaluate((name) => {
      window.__rangeOf = (element, words) => {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
        const from = nodes
          .map((node) => node.data)
          .join('')
          .indexOf(words);
        if (from < 0) return null;
        const range = new Range();
        let before = 0;
        let started = false;
        for (const node of nodes) {
          const after = before + node.length;
          if (!started && from < after) {
            range.setStart(node, from - before);
            started = true;
          }
          if (started && from + words.length <= after) {
            range.setEnd(node, from + words.length - before);
            return range;
          }
          before = after;
        }
        return null;
      };
      const names = Object.keys(window.__fields ?? {});
      return names.includes(name) ? null : names;
    }, name);
    if (known) throw new Error(`No field "${name}" on this page; it has: ${known.join(', ') || 'none'}.`);
  }

  async #frame(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  // --- what the extension shows ---

  async marks(): Promise<readonly Mark[]> {
    const highlights = await this.page.evaluate((prefix) => {
      const marks: { name: string; text: string; boxes: Box[] }[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(prefix)) continue;
        for (const range of highlight as Iterable<AbstractRange>) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const boxes = [...live.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
          marks.push({ name: name.slice(prefix.length), text: live.toString(), boxes });
        }
      }
      return marks;
    }, highlightPrefix);
    const mirrored = await this.#inside<Mark[]>(function (this: ShadowRoot) {
      return [...this.querySelectorAll<HTMLElement>('[data-mark]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => ({
          name: element.getAttribute('data-mark') ?? '',
          text: element.textContent,
          boxes: [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
        }));
    });
    return [...highlights, ...mirrored.flat()];
  }

  async paint(mark: Mark): Promise<Paint | null> {
    const edge = 6;
    const left = Math.floor(Math.min(...mark.boxes.map((box) => box.x)) - edge);
    const top = Math.floor(Math.min(...mark.boxes.map((box) => box.y)) - edge);
    const right = Math.ceil(Math.max(...mark.boxes.map((box) => box.x + box.width)) + edge);
    const bottom = Math.ceil(Math.max(...mark.boxes.map((box) => box.y + box.height)) + edge);
    if (mark.boxes.length === 0) return null;
    const area = { x: Math.max(left, 0), y: Math.max(top, 0), width: right - left, height: bottom - top };
    const shown = await this.#picture(area);
    const hidden = await this.#withoutMarks(() => this.#picture(area));
    return difference(hidden, shown, area);
  }

  /** A picture of a part of the page without the blinking caret. */
  async #picture(area: Box): Promise<Buffer> {
    const clip = {
      x: Math.floor(area.x),
      y: Math.floor(area.y),
      width: Math.ceil(area.width),
      height: Math.ceil(area.height),
    };
    // Inherited by every field, in shadow roots too, and no editor sees an attribute of its own change.
    await this.page.evaluate(() =>
      document.documentElement.style.setProperty('caret-color', 'transparent', 'important'),
    );
    try {
      return await this.page.screenshot({ clip, caret: 'initial', scale: 'css' });
    } finally {
      await this.page.evaluate(() => document.documentElement.style.removeProperty('caret-color'));
    }
  }

  /** Runs something while everything of ours is out of sight, and puts it back. */
  async #withoutMarks<T>(act: () => Promise<T>): Promise<T> {
    await this.page.evaluate((prefix) => {
      window.__hidden = [...CSS.highlights].filter(([name]) => name.startsWith(prefix));
      for (const [name] of window.__hidden) CSS.highlights.delete(name);
    }, highlightPrefix);
    await this.#inside(function (this: ShadowRoot) {
      (this.host as HTMLElement).style.setProperty('visibility', 'hidden', 'important');
    });
    await this.#frame();
    try {
      return await act();
    } finally {
      await this.page.evaluate(() => {
        for (const [name, highlight] of window.__hidden ?? []) {
          // Whatever the extension has put there meanwhile is newer.
          if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
        }
      });
      await this.#inside(function (this: ShadowRoot) {
        (this.host as HTMLElement).style.removeProperty('visibility');
      });
      await this.#frame();
    }
  }

  async card(): Promise<Card | null> {
    const [part] = await this.parts('[role=dialog]');
    if (!part) return null;
    const nodes = await this.#accessibility();
    const dialog = nodes.find((node) => node.role === 'dialog');
    if (!dialog) return null;
    const controls = nodes.filter((node) => roles.has(node.role) && isInside(node.box, part.box));
    return { ...part, name: dialog.name, controls };
  }

  async parts(selector: string): Promise<readonly Part[]> {
    const parts = await this.#inside<Part[], [string]>(function (this: ShadowRoot, selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { text: element.innerText, box: { x, y, width, height } };
        });
    }, selector);
    return parts.flat();
  }

  async controls(): Promise<readonly Control[]> {
    return (await this.#accessibility()).filter((node) => roles.has(node.role));
  }

  async clickControl(name: string): Promise<void> {
    const controls = await this.controls();
    const control = controls.find((candidate) => candidate.name === name);
    if (!control) {
      const names = controls.map((candidate) => `"${candidate.name}"`).join(', ');
      throw new Error(`None of our controls is named "${name}"; there are: ${names || 'none'}.`);
    }
    const { x, y, width, height } = control.box;
    await this.clickAt({ x: x + width / 2, y: y + height / 2 });
  }

  async count(): Promise<string | null> {
    const [part] = await this.parts('[data-count]');
    return part?.text ?? null;
  }

  /** Our shadow roots are closed to the page; the protocol sees them all the same. No replica has one of its own. */
  async #closedRoots(): Promise<readonly { readonly root: number; readonly host: number }[]> {
    type Node = Awaited<ReturnType<typeof this.documentNode>>;
    const found: { root: number; host: number }[] = [];
    const walk = (node: Node) => {
      for (const root of node.shadowRoots ?? []) {
        if (root.shadowRootType === 'closed') found.push({ root: root.backendNodeId, host: node.backendNodeId });
        walk(root);
      }
      for (const child of node.children ?? []) walk(child);
    };
    walk(await this.documentNode());
    return found;
  }

  private async documentNode() {
    return (await this.#session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
  }

  /** Runs a function in the page with each of our shadow roots as `this`. */
  async #inside<T = void, A extends unknown[] = []>(
    read: (this: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T[]> {
    const values: T[] = [];
    for (const { root } of await this.#closedRoots()) {
      try {
        const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: root });
        if (object.objectId === undefined) continue;
        const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: read.toString(),
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
        });
        await this.#session.send('Runtime.releaseObject', { objectId: object.objectId });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        values.push(result.value as T);
      } catch (error) {
        // It went away between being found and being asked, as a card may at any moment.
        if (!/No node|not find|not belong|does not exist/i.test(String(error))) throw error;
      }
    }
    return values;
  }

  /** What assistive technology is told about everything in our shadow roots. */
  async #accessibility(): Promise<readonly Control[]> {
    const controls: Control[] = [];
    for (const { host } of await this.#closedRoots()) {
      try {
        const { nodes } = await this.#session.send('Accessibility.queryAXTree', { backendNodeId: host });
        for (const node of nodes) {
          if (node.ignored || node.backendDOMNodeId === undefined) continue;
          const role = String(node.role?.value ?? '');
          if (role !== 'dialog' && !roles.has(role)) continue;
          const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
          const [x = 0, y = 0] = model.border;
          const has = (name: string) =>
            node.properties?.some((property) => property.name === name && property.value.value === true) ?? false;
          controls.push({
            role,
            name: String(node.name?.value ?? ''),
            focused: has('focused'),
            disabled: has('disabled'),
            box: { x, y, width: model.width, height: model.height },
          });
        }
      } catch (error) {
        if (!/No node|not find|Could not compute|not belong|does not exist/i.test(String(error))) throw error;
      }
    }
    return controls;
  }

  // --- the rest of the extension ---

  async #worker(): Promise<Worker> {
    if (this.#options.extension === null) throw new Error('This browser was started without the extension.');
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** The worker, sure to answer: Playwright waits for ever on one that was ended. */
  async #livingWorker(): Promise<Worker> {
    await until('nothing woke the background worker', () => this.workerIsRunning());
    return await this.#worker();
  }

  async badge(): Promise<string> {
    const worker = await this.#livingWorker();
    const tabId = await this.tabId();
    return await worker.evaluate(
      (tabId) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({ tabId }),
      tabId,
    );
  }

  /** The browser's number for the page in front. */
  async tabId(): Promise<number> {
    const worker = await this.#livingWorker();
    await this.page.bringToFront();
    const id = await worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    });
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  }

  async #workerTargets(): Promise<readonly string[]> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is gone.');
    const session = await browser.newBrowserCDPSession();
    try {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.filter((target) => target.type === 'service_worker').map((target) => target.targetId);
    } finally {
      await session.detach();
    }
  }

  async workerIsRunning(): Promise<boolean> {
    return (await this.#workerTargets()).length > 0;
  }

  async killWorker(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is gone.');
    const session = await browser.newBrowserCDPSession();
    for (const targetId of await this.#workerTargets()) await session.send('Target.closeTarget', { targetId });
    await session.detach();
    await until('the background worker did not end', async () => !(await this.workerIsRunning()));
  }

  async readStorage(area: StorageArea): Promise<Record<string, unknown>> {
    const worker = await this.#livingWorker();
    return await worker.evaluate(
      (area) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage[area].get(),
      area,
    );
  }

  async writeStorage(area: StorageArea, items: Record<string, unknown>): Promise<void> {
    const worker = await this.#livingWorker();
    await worker.evaluate(
      ({ area, items }) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage[area].set(items),
      { area, items },
    );
  }

  async openExtensionPage(path: string): Promise<ChromiumExtensionPage> {
    const { href } = new URL(path, (await this.#worker()).url());
    const page = await this.context.newPage();
    await page.goto(href);
    return new ChromiumExtensionPage(page, this.#options);
  }

  async openPopup(): Promise<ChromiumExtensionPage> {
    return await this.openExtensionPage(`popup.html#tab=${await this.tabId()}`);
  }

  // --- what must not happen ---

  strayRequests(): readonly string[] {
    return this.#stray;
  }

  /** For the test that proves such a request is noticed. */
  forgetStrayRequests(): void {
    this.#stray.length = 0;
  }

  errors(): readonly string[] {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One of the extension's own pages, in a tab. */
export class ChromiumExtensionPage implements ExtensionPage {
  /** Playwright's own handle. */
  readonly page: Page;
  readonly #options: ChromiumOptions;

  constructor(page: Page, options: ChromiumOptions) {
    this.page = page;
    this.#options = options;
  }

  async text(): Promise<string> {
    return await this.page.locator('body').innerText();
  }

  async click(role: Parameters<ExtensionPage['click']>[0], name: string): Promise<void> {
    await this.page.getByRole(role, { name, exact: true }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async screenshot(name: string): Promise<string> {
    return await shoot(this.page, this.#options, name);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

async function shoot(page: Page, options: ChromiumOptions, name: string): Promise<string> {
  const path = resolve(options.screenshots ?? 'screenshots', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, caret: 'initial' });
  return path;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

declare global {
  interface Window {
    /** Where words stand in a field, if they do. */
    __rangeOf: (element: HTMLElement, words: string) => Range | null;
    /** Highlights that are out of sight for a picture. */
    __hidden?: [string, Highlight][];
  }
}
