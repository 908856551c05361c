/** Pages that mean ill: what they can't do to us. What they can't learn from us is in curious.spec.ts. */
import { addressOf } from '../src/sites/replicas/index.ts';
import { middleOf } from './boxes.ts';
import type { ChromiumDriver } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { painted } from './in-page.ts';
import { withSettings } from './settings.ts';
import { marked, openCard } from './steps.ts';

const TEXT = 'We at CERN are proud to announce it. ';

async function write(driver: ChromiumDriver, text = TEXT): Promise<void> {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(text);
  await expect.poll(() => marked(driver)).toContain('We at CERN');
}

test('events that the page makes itself open no box, no card and no reminder, and close nothing', async ({
  driver,
}) => {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  await driver.page.evaluate(() => {
    const box = window.__fields['post']?.element();
    if (box) box.textContent = 'We at CERN are proud to announce it. ';
    box?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  });
  // An answer would be here by then: the next box gets one.
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  const point = middleOf(await driver.boxOf('post', 'We at CERN'));
  const fake = (type: string) =>
    driver.page.evaluate(
      ({ type, x, y }) => {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, key: 'Escape' };
        const event = type.startsWith('key') ? new KeyboardEvent(type, init) : new MouseEvent(type, init);
        return window.__fields['post']?.element().dispatchEvent(event);
      },
      { type, ...point },
    );
  await fake('click');
  expect(await driver.card()).toBeNull();
  await openCard(driver, 'We at CERN');
  await fake('keydown');
  await fake('click');
  await driver.run(painted);
  await expect.poll(() => driver.card()).not.toBeNull();
  // A composition that never was must not stop the checking.
  await driver.page.evaluate(() =>
    window.__fields['post']?.element().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
  );
  await driver.press('Escape');
  await driver.focus('post');
  await driver.type('You idiots. ');
  await expect.poll(() => marked(driver)).toContain('You idiots');
});

test('a page that takes our element away, copies it or hides it gains nothing, and it comes back', async ({
  driver,
}) => {
  await write(driver);
  await openCard(driver, 'We at CERN');
  const copies = await driver.page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[popover]')];
    const found = hosts.map((host) => {
      const copy = host.cloneNode(true) as Element;
      document.body.append(copy);
      return { open: host.shadowRoot !== null, copied: copy.shadowRoot !== null, html: copy.innerHTML };
    });
    for (const host of hosts) host.remove();
    return found;
  });
  expect(copies.length).toBeGreaterThan(0);
  for (const copy of copies) expect(copy).toEqual({ open: false, copied: false, html: '' });
  await driver.focus('post');
  await driver.type('x ');
  await expect.poll(() => driver.count()).toBe('1');
  await expect.poll(() => driver.model('post')).toBe(`${TEXT}x `);
});

test('a press on a card that the page has made invisible does nothing but bring it back', async ({ driver }) => {
  await write(driver);
  await openCard(driver, 'We at CERN');
  await driver.page.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
      host.style.setProperty('opacity', '0.01', 'important');
  });
  await driver.clickControl('This time');
  const opacity = () => driver.page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.style.opacity);
  await expect.poll(opacity).not.toBe('0.01');
  await expect.poll(() => driver.card()).not.toBeNull();
  await expect.poll(() => marked(driver)).toContain('We at CERN');
  expect(await driver.readStorage('local')).toMatchObject({ settings: { mutes: [] } });
  await driver.clickControl('This time');
  await expect.poll(() => marked(driver)).toEqual([]);
});

test('a page that stops events on their way into its document does not keep words from being marked', async ({
  driver,
}) => {
  await driver.page.addInitScript(() => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['focusin', 'focus', 'input', 'keydown', 'keyup', 'pointerover', 'mousedown'])
      document.addEventListener(type, stop, true);
  });
  await withSettings(driver);
  await driver.open('https://news.ycombinator.com/item');
  await driver.focus('reply');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
});

test('a page that never stops changing does not keep words from being marked', async ({ driver }) => {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  await driver.page.evaluate(() => {
    const pen = document.body.appendChild(document.createElement('div'));
    pen.style.cssText = 'position:fixed;bottom:0;left:0;height:20px;overflow:hidden';
    const flood = () => {
      for (let i = 0; i < 60; i++) {
        const child = document.createElement('p');
        child.textContent = String(i);
        child.tabIndex = 0;
        pen.append(child);
      }
      pen.replaceChildren();
      if (!('dry' in window)) requestAnimationFrame(flood);
    };
    flood();
  });
  await driver.focus('post');
  await driver.type(TEXT);
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  await expect.poll(() => driver.model('post')).toBe(TEXT);
  await driver.page.evaluate(() => Object.assign(window, { dry: true }));
});

test('a page can send us no message', async ({ driver }) => {
  await write(driver);
  const { host } = new URL(driver.context.serviceWorkers()[0]?.url() ?? '');
  const before = await driver.readStorage('local');
  const outcome = await driver.page.evaluate(async (id) => {
    const request = { to: 'page', name: 'dismiss', args: [{ kind: 'rule', guidelines: ['cern.speak-for-yourself'] }] };
    const requests = [request, { ...request, to: 'extension', name: 'resetSettings', args: [] }];
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage(...args: unknown[]): Promise<unknown> } };
    };
    const answers: unknown[] = [];
    for (const one of requests) {
      window.postMessage(one, '*');
      new BroadcastChannel('compose-assistant').postMessage(one);
      const answer = await Promise.resolve()
        .then(() => chrome?.runtime?.sendMessage(id, one))
        .catch(() => undefined);
      answers.push(answer ?? null);
    }
    return answers;
  }, host);
  expect(outcome).toEqual([null, null]);
  await driver.type('x ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  expect(await driver.readStorage('local')).toEqual(before);
});

test('a post made of markup is shown as what was typed', async ({ driver }) => {
  const markup = '<img src=x onerror="window.pwned=1"><b>We at CERN</b><script>window.pwned=2</script> are proud. ';
  await withSettings(driver, { kind: 'packs', packs: ['cern', 'caltech'] });
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type(`${markup}My password is <i>Tr0ub4dor&3</i>. Cal Tech <svg/onload=window.pwned=3> `);
  await expect.poll(async () => (await marked(driver)).length).toBeGreaterThan(1);
  const worker = driver.context.serviceWorkers()[0];
  const tab = await driver.tabId();
  const { length } = await driver.marks();
  for (let index = 0; index < length; index++) {
    await worker?.evaluate(
      async ({ tab, index }) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { sendMessage(id: number, message: unknown): Promise<unknown> } };
        };
        await chrome.tabs.sendMessage(tab, { to: 'tab', name: 'show', args: [index] });
      },
      { tab, index },
    );
    await expect.poll(async () => (await driver.card())?.name).toBeTruthy();
    expect(await driver.parts('img, script, b, i, svg[onload]')).toEqual([]);
  }
  expect(await driver.page.evaluate(() => 'pwned' in window)).toBe(false);
});
