/** Pages that are curious: what they can't learn from us, wherever they look. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked, openCard } from './steps.ts';

const TEXT = 'We at CERN are proud to announce it. ';

test('built-in functions that the page has replaced change nothing and are told nothing', async ({ driver }) => {
  await driver.page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const spy = <T extends object>(owner: T, name: keyof T & string) => {
      const own = owner[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...args: unknown[]) {
          const seen = args.map((one) => (one instanceof Element ? one.outerHTML : String(one))).join(' ');
          if (/compose-assistant|CERN-specific|popover/.test(seen)) told.push(`${name} ${seen}`);
          return own.apply(this, args);
        },
      });
    };
    spy(Element.prototype, 'attachShadow');
    spy(Element.prototype, 'append');
    spy(Element.prototype, 'setAttribute');
    spy(EventTarget.prototype, 'addEventListener');
    spy(HighlightRegistry.prototype, 'set');
    spy(Highlight.prototype, 'add');
    spy(CSSStyleSheet.prototype, 'replaceSync');
    spy(JSON, 'stringify');
    spy(window, 'postMessage');
    // And some that are gone.
    Object.assign(window, { ResizeObserver: undefined, IntersectionObserver: undefined });
  });
  await withSettings(driver);
  await driver.open(addressOf('mastodon', 'post'));
  await driver.focus('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  expect(await driver.page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
});

test('neither reason, guideline nor level of a finding is anywhere a page can look', async ({ driver }) => {
  await withSettings(driver);
  await driver.page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (what: unknown) => heard.push(String(what));
    for (const type of ['click', 'keydown', 'focusin', 'pointerover', 'message', 'toggle', 'beforetoggle'])
      addEventListener(
        type,
        (event) => {
          for (const target of event.composedPath())
            if (target instanceof Element) note(target.outerHTML.slice(0, 300));
          if (event instanceof MessageEvent) note(JSON.stringify(event.data));
        },
        true,
      );
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) note(node.outerHTML);
    }).observe(document, { childList: true, subtree: true });
  });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  await openCard(driver, 'We at CERN');
  const card = await driver.card();
  const seen = await driver.page.evaluate(() => {
    const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) => {
      try {
        return [...sheet.cssRules].map(({ cssText }) => cssText);
      } catch {
        return [];
      }
    });
    const highlights = [...CSS.highlights].map(([name, { priority, type }]) => `${name} ${priority} ${type}`);
    const { heard } = window as unknown as { heard: string[] };
    const names = Object.getOwnPropertyNames(window).join(' ');
    return {
      highlights,
      rest: [...sheets, ...heard, names, document.documentElement.outerHTML, document.body.innerText].join('\n'),
    };
  });
  expect(seen.highlights).toEqual(['compose-assistant-mark 0 highlight']);
  for (const secret of [...(card?.text ?? '').split('\n'), card?.name ?? ''].filter((line) => line.length > 12)) {
    expect(seen.rest).not.toContain(secret);
  }
  expect(card?.text.length).toBeGreaterThan(40);
  expect(seen.rest).not.toMatch(/compose-assistant-(?:must|should|consider)|data-level|chrome-extension:/);
});

const TWO_LEVELS = 'Rumor has it the Nobel goes to our neighbor this year. You damn idiots. ';

async function writeTwoLevels(driver: ChromiumDriver, site: 'x' | 'mastodon'): Promise<void> {
  await withSettings(driver, { kind: 'packs', packs: ['caltech'] }, { kind: 'draw-consider', on: true });
  await driver.open(addressOf(site, 'post'));
  await driver.focus('post');
  await driver.type(TWO_LEVELS);
  await expect.poll(async () => (await marked(driver)).length).toBeGreaterThan(1);
}

test('marks of different levels look the same to the page', async ({ driver }) => {
  await writeTwoLevels(driver, 'x');
  expect(await driver.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['compose-assistant-mark']);
  // Why they have to: whoever knows the name of a highlight is told how it is drawn.
  const drawn = () => getComputedStyle(document.body, '::highlight(compose-assistant-mark)').textDecorationLine;
  expect(await driver.page.evaluate(drawn)).toBe('underline');
});

test('over a field, where no page can look, the line of a mark tells its level', async ({ driver }) => {
  await writeTwoLevels(driver, 'mastodon');
  const levels = async () => [...new Set((await driver.marks()).map(({ name }) => name))].sort();
  await expect.poll(levels).toEqual(['must', 'should']);
  expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await driver.page.evaluate(() => document.querySelectorAll('[data-mark]').length)).toBe(0);
});

test.describe('framing', () => {
  test.use({ expectedErrors: [/chrome-extension:|ERR_BLOCKED|ERR_FAILED|Content Security Policy/] });

  test('none of our pages can be framed, opened or read by a page', async ({ driver }) => {
    await withSettings(driver);
    await driver.open('https://stranger.example/');
    const { host } = new URL(driver.context.serviceWorkers()[0]?.url() ?? '');
    for (const file of ['options.html', 'popup.html', 'welcome.html']) {
      const address = `chrome-extension://${host}/${file}`;
      await driver.page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        return new Promise((done) => frame.addEventListener('load', done, { once: true }));
      }, address);
      expect(driver.page.frames().map((frame) => frame.url())).not.toContain(address);
      const read = await driver.page.evaluate(
        (src) =>
          fetch(src).then(
            ({ ok }) => ok,
            () => false,
          ),
        address,
      );
      expect(read).toBe(false);
    }
  });
});
