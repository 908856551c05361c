import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from './deflate';
import { inflate } from './inflate';

test('a text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      fc.pre(text.isWellFormed());
      expect(inflate(deflate(text))).toBe(text);
    }),
  );
});

test('a script holds the written text as it is', () => {
  const written = deflate(Array.from({ length: 5000 }, (_, i) => `${i * 7919}`).join());
  expect(JSON.stringify(written)).toBe(`"${written}"`);
  expect(written).toMatch(/^\d+ [#-[\]-x]+$/);
});

test('what is said again is written once', () => {
  expect(deflate('a word that comes again and again, '.repeat(1000)).length).toBeLessThan(300);
});
