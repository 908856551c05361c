/** At 200 % marks stand on their words as well, when the page is scrolled and when its text is drawn anew. */
import { expect, test } from './fixtures.ts';
import { sampledEditors } from './index.ts';
import { expectPaintedOn, fill, MISSPELT, richFor, start } from './steps.ts';

test.use({ zoom: 2 });

for (const editor of sampledEditors) {
  test(`${editor.id}: at 200 % marks stand on the words`, async ({ driver }) => {
    await start(driver, editor);
    await expect.poll(() => driver.page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([640, 2]);
    await fill(driver, richFor(editor));
    await expectPaintedOn(driver, MISSPELT);
    await driver.page.mouse.wheel(0, 23);
    await expect.poll(() => driver.page.evaluate(() => scrollY)).toBe(23);
    await driver.page.evaluate(() => window.__bench.redraw('post'));
    await expectPaintedOn(driver, MISSPELT);
  });
}
