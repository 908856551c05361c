/** Writing goes on undisturbed in every editor: in the middle, through an input method, long, and from right to left. */
import { clickOn } from '../steps.ts';
import { expect, test } from './fixtures.ts';
import { sampledEditors } from './index.ts';
import { expectMarked, expectPaintedOn, fill, MISSPELT, RIGHT, start, takeFix } from './steps.ts';

/** A little more than 60 characters with nothing to say against them. */
const FILLER = 'The robin in the garden disagreed with reviewer two as well.';

for (const editor of sampledEditors) {
  test(`${editor.id}: while somebody types in the middle, no frame shows a mark on other words`, async ({ driver }) => {
    await start(driver, editor);
    await driver.type(`Today we met ${MISSPELT} friends. `);
    await expectMarked(driver, MISSPELT);
    await driver.page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('compose-assistant-')) continue;
          for (const range of highlight as Iterable<AbstractRange>) seen.add(String(range));
        }
        requestAnimationFrame(look);
      };
      look();
    });
    const caret = async () => (await driver.selection('post'))?.to;
    await driver.caretAfter('post', 'Today');
    await expect.poll(caret).toBe('Today'.length);
    await driver.type(', as on any other day,');
    await driver.caretAfter('post', 'met');
    await expect.poll(caret).toBe('Today, as on any other day, we met'.length);
    await driver.type(' very, very');
    await driver.press('Home');
    // Editors learn of the caret by an event; what is typed sooner goes where it was.
    await expect.poll(() => driver.selection('post')).toEqual({ from: 0, to: 0 });
    for (let letter = 0; letter < 12; letter++) await driver.press('Delete');
    const text = `Today, as on any other day, we met very, very ${MISSPELT} friends. `.slice(12);
    await expect.poll(() => driver.model('post')).toBe(text);
    await expectPaintedOn(driver, MISSPELT);
    const seen = await driver.page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter((words) => words !== MISSPELT)).toEqual([]);
  });

  test(`${editor.id}: an input method composes without being disturbed`, async ({ driver }) => {
    await start(driver, editor);
    await driver.type(`Today we met ${MISSPELT} friends. `);
    await expectMarked(driver, MISSPELT);
    const input = await driver.context.newCDPSession(driver.page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['に', 'にほ', 'にほん', '日本']) await compose(text);
    await input.send('Input.insertText', { text: '日本' });
    await expect.poll(() => driver.model('post')).toBe(`Today we met ${MISSPELT} friends. 日本`);
    await expectPaintedOn(driver, MISSPELT);
    await driver.type(` And ${MISSPELT} friends. `);
    await expectMarked(driver, MISSPELT, MISSPELT);
    await input.detach();
  });

  test(`${editor.id}: a paste of 20,000 characters is checked to its end and can be written in`, async ({ driver }) => {
    await start(driver, editor);
    // With its source, so that it is no passage taken from somebody without a word.
    const filler = `${FILLER}${editor.oneLine || editor.pastesOneLine ? ' ' : '\n'}`.repeat(20_000 / FILLER.length);
    const text = `${filler}(https://robin.example/) Today we met ${MISSPELT} friends. `;
    await driver.paste(text);
    await expect.poll(() => driver.model('post')).toBe(text);
    await driver.press('Control+End');
    await driver.type('abcdefghij');
    await expect.poll(() => driver.model('post')).toBe(`${text}abcdefghij`);
    await expectPaintedOn(driver, MISSPELT);
  });

  test(`${editor.id}: text from right to left is marked and changed where it stands`, async ({ driver }) => {
    await start(driver, editor, 'rtl');
    const text = `שלום לכולם, פגשתי חברים מ ${MISSPELT} בבוקר, היה נחמד`;
    await fill(driver, [[text]]);
    await expectPaintedOn(driver, MISSPELT);
    await clickOn(driver, MISSPELT);
    await takeFix(driver);
    await expect.poll(() => driver.model('post')).toBe(text.replace(MISSPELT, RIGHT));
  });
}
