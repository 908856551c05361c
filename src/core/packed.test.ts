import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, packWords, textReader, unpackWords } from './packed';

test('words come back as they were, in their order', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’', 'é', '😀', '😁', '_', '|') });
  fc.assert(
    fc.property(fc.array(words), (list) => {
      const packed = packWords(list) as string;
      expect(unpackWords(packed)).toEqual(list);
      expect(packed.isWellFormed()).toBe(true);
    }),
  );
});

test('what words share is written once', () => {
  expect(packWords(['idiot', 'idiots', 'idiotic', 'fool'])).toBe('AidiotFsFicAfool');
  const long = 'as long as anything that is ever looked for';
  expect(unpackWords(packWords([long, `${long}s`]) as string)).toEqual([long, `${long}s`]);
});

test('a list with capital letters is left alone', () => {
  expect(packWords(['green', 'Green Party'])).toBeUndefined();
});

test('texts come back as they were', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '$', '"', ' ', '’', 'é', '😀', 'Z', '~'), maxLength: 200 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      // Said thrice, so that there is something to write shorter.
      const packed = packTexts(texts.map((one) => one.repeat(3)));
      expect(packed.texts.map(textReader(packed.pairs))).toEqual(texts.map((one) => one.repeat(3)));
    }),
  );
});

test('what comes often is written once', () => {
  const { pairs, texts } = packTexts(['ab'.repeat(64), 'nothing']);
  expect(pairs).toBe(' ab!  #!!%##&%%');
  expect(texts).toEqual(['&'.repeat(4), 'nothing']);
});

test('a text of two lines is refused', () => {
  expect(() => packTexts(['one\ntwo'])).toThrow('one line');
});
