import { expect, test } from 'vitest';
import { evaluatedAtStart } from './evaluated.mjs';

const TABLE = `{ words: [${'"a word", '.repeat(100)}] }`;
const START = 'chrome.runtime.onMessage.addListener(() => 1);';
const bare = evaluatedAtStart(START);

test('a table counts where it runs', async () => {
  expect((await evaluatedAtStart(`${START}const table = ${TABLE};`)) - (await bare)).toBeGreaterThan(TABLE.length);
});

test('a table in a function counts once that is called', async () => {
  const later = `${START}const read = () => (${TABLE});`;
  expect((await evaluatedAtStart(later)) - (await bare)).toBeLessThan(30);
  expect((await evaluatedAtStart(`${later}read();`)) - (await bare)).toBeGreaterThan(TABLE.length);
});

test('so does what waits for an answer of the browser', async () => {
  const waits = `${START}void chrome.storage.local.get().then(() => (${TABLE}));`;
  expect((await evaluatedAtStart(waits)) - (await bare)).toBeLessThan(60);
});

test('a script that fails is told', async () => {
  await expect(evaluatedAtStart('nothing.there()')).rejects.toThrow('nothing is not defined');
});
