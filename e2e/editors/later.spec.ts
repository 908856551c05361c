/** Editors look at what they hold some time after a change, too: a fix outlives that. */

import { clickOn } from '../steps.ts';
import { expect, test } from './fixtures.ts';
import { editors } from './index.ts';
import { expectMarked, expectNotSent, fill, MISSPELT, RIGHT, richFor, start, takeFix } from './steps.ts';

/** Longer than any editor of the bench waits before it looks again, in milliseconds. */
const LATER = 5000;

test.use({ clock: 'fake' });

for (const editor of editors) {
  test(`${editor.id}: five seconds and one more key later the fix still stands`, async ({ driver }) => {
    const { clock } = driver.page;
    await start(driver, editor);
    const now = () => driver.run(() => Date.now());
    const started = await now();
    await fill(driver, richFor(editor));
    const fixed = (await driver.model('post')).replace(MISSPELT, RIGHT);
    await expectMarked(driver, MISSPELT);
    await clickOn(driver, MISSPELT);
    await takeFix(driver);
    await expect.poll(() => driver.model('post')).toBe(fixed);
    await clock.runFor(LATER);
    expect(await driver.model('post')).toBe(fixed);
    await driver.type('!');
    const typed = fixed.replace(RIGHT, `${RIGHT}!`);
    await expect.poll(() => driver.model('post')).toBe(typed);
    await clock.runFor(LATER);
    expect(await driver.model('post')).toBe(typed);
    await expectNotSent(driver);
    expect(await now()).toBeGreaterThan(started + 2 * LATER);
  });
}
