/** What else may be on a page beside the box: another box, a box in its place, a dialog, deaf ears, another checker. */
import type { ChromiumDriver } from '../chromium.ts';
import { clickOn } from '../steps.ts';
import { expect, test } from './fixtures.ts';
import { sampledEditors } from './index.ts';
import { expectMarked, expectNotSent, expectPaintedOn, fill, MISSPELT, RIGHT, start, takeFix } from './steps.ts';

// The words stand at the start: going into a box clicks into its middle, and a click on marked words opens the card.
const DRAFT = `At ${MISSPELT} we met friends today.`;
const FIXED = `At ${RIGHT} we met friends today.`;

/** Opens the card with a click on the words and takes the change. */
async function fixByPointer(driver: ChromiumDriver, field = 'post'): Promise<void> {
  await clickOn(driver, MISSPELT, field);
  await takeFix(driver);
  await expect.poll(() => driver.model(field)).toBe(FIXED);
}

for (const editor of sampledEditors) {
  test(`${editor.id}: two boxes at once keep their marks and fixes apart`, async ({ driver }) => {
    await start(driver, editor);
    await fill(driver, [[DRAFT]], 'second');
    await fill(driver, [[DRAFT]], 'post');
    await expectMarked(driver, MISSPELT, MISSPELT);
    await fixByPointer(driver, 'second');
    expect(await driver.model('post')).toBe(DRAFT);
    await expectPaintedOn(driver, MISSPELT);
    await fixByPointer(driver, 'post');
    await expectMarked(driver);
    await expectNotSent(driver);
  });

  test(`${editor.id}: a box that is taken away and built anew starts afresh`, async ({ driver }) => {
    await start(driver, editor);
    await fill(driver, [[DRAFT]]);
    await expectMarked(driver, MISSPELT);
    await driver.page.evaluate(() => window.__bench.recreate('post'));
    await expectMarked(driver);
    await expect.poll(() => driver.parts('.bar, .card, .mirror')).toEqual([]);
    await fill(driver, [[DRAFT]]);
    await expectPaintedOn(driver, MISSPELT);
    await fixByPointer(driver);
  });

  test(`${editor.id}: a page that lets no event through is written in all the same`, async ({ driver }) => {
    await start(driver, editor, 'swallow');
    await driver.type(`Today we met ${MISSPELT} friends. `);
    await expectPaintedOn(driver, MISSPELT);
  });

  test(`${editor.id}: in a modal dialog of the page marks are seen and the card can be used`, async ({ driver }) => {
    await start(driver, editor, 'modal');
    await fill(driver, [[DRAFT]]);
    await expectPaintedOn(driver, MISSPELT);
    await fixByPointer(driver);
    await expectNotSent(driver);
  });

  test(`${editor.id}: another checker's lines in the same box stay, and so do ours`, async ({ driver }) => {
    await start(driver, editor, 'checker');
    await fill(driver, [[DRAFT]]);
    await expectPaintedOn(driver, MISSPELT);
    const theirs = () => driver.page.evaluate(() => window.__bench.otherMarks());
    await expect.poll(theirs).toBeGreaterThan(0);
    await fixByPointer(driver);
    await expect.poll(theirs).toBeGreaterThan(0);
  });
}
