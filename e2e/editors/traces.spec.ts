/** Nothing of ours stays in what is written. */
import type { ModelRange } from '../../src/sites/replicas/spy.ts';
import type { ChromiumDriver } from '../chromium.ts';
import { expect, test } from './fixtures.ts';
import { editors, withoutUs } from './index.ts';
import { expectMarked, fill, MISSPELT, richFor, start } from './steps.ts';

for (const editor of editors) {
  test(`${editor.id}: nothing of ours is in the box, in what is stored or in the clipboard`, async ({ driver }) => {
    await start(driver, editor);
    await fill(driver, richFor(editor));
    await expectMarked(driver, MISSPELT);
    const withUs = await everythingOf(driver);
    await driver.open(withoutUs(editor));
    await fill(driver, richFor(editor));
    await expect.poll(() => everythingOf(driver)).toEqual(withUs);
  });
}

/** All that a site or another program could get of a box. */
async function everythingOf(driver: ChromiumDriver): Promise<unknown> {
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await driver.press('Control+a');
  // Editors learn of a selection by an event; what is copied sooner is the browser's own reading of the page.
  await expect.poll(async () => lengthOf(await driver.selection('post'))).toBeGreaterThan(0);
  await driver.press('Control+c');
  return await driver.page.evaluate(async () => {
    const element = window.__fields['post']?.element();
    const copied: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) copied[type] = await (await item.getType(type)).text();
    }
    return { html: element?.outerHTML, value: window.__bench.serialised('post'), copied };
  });
}

function lengthOf(selection: ModelRange | null): number {
  return selection ? selection.to - selection.from : 0;
}
