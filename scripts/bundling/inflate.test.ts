import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from './deflate';
import { inflate } from './inflate';

test.for(['words', 'weights'] as const)('a text of %s comes back as it was', async (content) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (text) => {
      fc.pre(text.isWellFormed());
      expect(await inflate(deflate(text, content))).toBe(text);
    }),
  );
});

test('a script holds the written text as it is', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `${i * 7919}`).join();
  expect(deflate(text, 'words')).toMatch(/^[!-&(-,./0-[\]-~]+$/);
});

test('what is said again is written once', () => {
  expect(deflate('a word that comes again and again, '.repeat(1000), 'words').length).toBeLessThan(300);
});

test('what is damaged is refused', async () => {
  const written = deflate('a word that comes again and again, '.repeat(10), 'words');
  await expect(inflate(written.slice(0, 21))).rejects.toThrow();
});
