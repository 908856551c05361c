/** In every editor of every browser: a warning while somebody writes, its fix, and the way back. */

import { clickOn } from '../steps.ts';
import { expect, everyBrowser as test } from './fixtures.ts';
import { editors } from './index.ts';
import {
  expectMarked,
  expectNotSent,
  expectPaintedOn,
  fill,
  MISSPELT,
  openCardByKeyboard,
  RIGHT,
  richFor,
  start,
  takeFix,
  takeFixByKeyboard,
} from './steps.ts';

for (const editor of editors) {
  // docs/browsers.md has a line for each step.
  test(`${editor.id}: words are marked, a fix reaches the model, and one undo takes it back`, async ({ driver }) => {
    await start(driver, editor);
    await fill(driver, richFor(editor));
    const before = await driver.model('post');
    const after = before.replace(MISSPELT, RIGHT);

    await test.step('the mark is painted on the right words', async () => {
      await expectPaintedOn(driver, MISSPELT);
    });

    await test.step('a fix by pointer reaches the model; the caret goes where was clicked', async () => {
      await clickOn(driver, MISSPELT);
      await takeFix(driver);
      await expect.poll(() => driver.model('post')).toBe(after);
      const caret = after.indexOf(RIGHT) + RIGHT.length;
      await expect.poll(() => driver.selection('post')).toEqual({ from: caret, to: caret });
      await expectMarked(driver);
    });

    await test.step('one undo takes the fix back', async () => {
      await driver.press('Control+z');
      await expect.poll(() => driver.model('post')).toBe(before);
      await expectMarked(driver, MISSPELT);
    });

    await test.step('a fix by keyboard leaves the caret on its letter', async () => {
      await driver.caretAfter('post', 'Bye');
      await expect.poll(async () => (await driver.selection('post'))?.to).toBe(before.indexOf('Bye') + 3);
      await openCardByKeyboard(driver);
      await takeFixByKeyboard(driver);
      await expect.poll(() => driver.model('post')).toBe(after);
      const caret = after.indexOf('Bye') + 3;
      await expect.poll(() => driver.selection('post')).toEqual({ from: caret, to: caret });
    });

    await test.step('the fix outlives the next key and being drawn anew', async () => {
      await driver.type('!');
      const typed = after.replace('Bye', 'Bye!');
      await expect.poll(() => driver.model('post')).toBe(typed);
      await driver.run(() => window.__bench.redraw('post'));
      await expect.poll(() => driver.model('post')).toBe(typed);
    });

    await test.step('nothing is sent', async () => {
      await expectNotSent(driver);
    });
  });
}
