import { expect, test } from 'vitest';
import { withoutNotes } from './notes';

test('what a check says of itself goes, and nothing else', () => {
  const code = "export const one = defineCheck({ id: 'one', summary: 'Says, and more', limits: `Not `, find });";
  expect(withoutNotes(code)).toBe("export const one = defineCheck({ id: 'one',   find });");
});

test('also at the end, with no comma', () => {
  expect(withoutNotes("defineCheck({ find, summary: 'x' })")).toBe('defineCheck({ find,  })');
});

test.for(["const pack = { summary: 'x', limits: 2 };", 'other({ summary: 1 });', 'const { summary } = pack;'])(
  'stays: %s',
  (code) => expect(withoutNotes(code)).toBe(code),
);

test('what can not be read is refused', () => {
  expect(() => withoutNotes('defineCheck({')).toThrow("Can't read");
});
