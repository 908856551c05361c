/** Marks sit on the right words in every editor, whatever the page does. */
import { expect, test } from './fixtures.ts';
import { editors } from './index.ts';
import { expectPaintedOn, fill, MISSPELT, richFor, start } from './steps.ts';

for (const editor of editors) {
  test(`${editor.id}: marks stand on the words after everything that shifts an offset, and follow them`, async ({
    driver,
  }) => {
    await start(driver, editor);
    await fill(driver, richFor(editor));
    await expectPaintedOn(driver, MISSPELT);
    await test.step('typing', async () => {
      await driver.press('Control+Home');
      await driver.type('So: ');
      await expectPaintedOn(driver, MISSPELT);
    });
    await test.step('drawn anew', async () => {
      await driver.page.evaluate(() => window.__bench.redraw('post'));
      await expectPaintedOn(driver, MISSPELT);
    });
    await test.step('scrolling', async () => {
      await driver.page.mouse.wheel(0, 23);
      await expect.poll(() => driver.page.evaluate(() => scrollY)).toBe(23);
      await expectPaintedOn(driver, MISSPELT);
    });
    await test.step('resizing', async () => {
      await driver.page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '300px'));
      await expectPaintedOn(driver, MISSPELT);
    });
  });
}
