import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marks, quotationFinder } from './quotations';

const STRAIGHT: Marks = { open: '"', close: '"', stop: '\n', least: 1, most: 6 };
const CURLY: Marks = { open: '“„', close: '”“', stop: '\n', least: 1, most: 6 };
const PASSAGE: Marks = { open: '«', close: '»', least: 3, most: 9 };
const SINGLE: Marks = { open: "‘'", close: "'’", stop: '‘\n', least: 2, most: 6, apart: true };
// The same as one regular expression, which reads on from every opening mark and so is slow on marks that nobody closes.
const SLOWLY =
  /"[^"\n]{1,6}"|[“„][^”“\n]{1,6}[”“]|«[^»]{3,9}»|(?<![\p{L}\p{N}])[‘'][^'’‘\n]{2,6}['’](?![\p{L}\p{N}])/gu;

const find = quotationFinder([STRAIGHT, CURLY, PASSAGE, SINGLE]);
const text = fc.string({ unit: fc.constantFrom(...'"“”„«»‘’\'\n aé1'), maxLength: 40 });

test('finds what a regular expression finds', () => {
  fc.assert(
    fc.property(text, (text) => {
      const slowly = [...text.matchAll(SLOWLY)].map(({ index, 0: match }) => ({
        from: index,
        to: index + match.length,
      }));
      expect(find(text)).toEqual(slowly);
    }),
    { numRuns: 3000 },
  );
});

test.each(['“', '„x', '«', "'a ", '‘', '"\n', 'he said “ '])('reads a text of %j only once', (unit) => {
  // A pattern that reads on from every mark takes minutes for this one.
  const many = unit.repeat(1_000_000 / unit.length);
  expect(find(many).length).toBeLessThan(many.length / 4);
});
