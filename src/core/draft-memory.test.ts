import { describe, expect, test } from 'vitest';
import type { Parsed } from './check';
import type { Draft } from './draft';
import { draftMemory } from './draft-memory';
import { takeParse } from './parse-budget';

const PARAGRAPHS = ['First', 'Second', 'Third', 'Fourth'].map((name) => `${name} ${'one more word '.repeat(58)}\n`);
const post = (text: string, extra: Partial<Draft> = {}): Draft => ({ text, field: 'post', site: 'x', ...extra });
const long = (extra: Partial<Draft> = {}) => post(PARAGRAPHS.join(''), extra);
const typed = (word: string, at: number) => post(PARAGRAPHS.map((p, i) => (i === at ? word + p : p)).join(''));
const memory = () => draftMemory(() => 'en');
type Read = ReturnType<typeof memory>;
const docsOf = (read: Read, draft: Draft) => read(draft).chunks.map(({ known }) => known.doc);

/** Which chunks are not read anew, by their places in the first draft. */
function kept(read: Read, first: Draft, second: Draft): number[] {
  const before = docsOf(read, first);
  return docsOf(read, second).map((doc) => before.indexOf(doc));
}

test('reads a long post in chunks, each counting places from its own start', () => {
  const { whole, chunks } = memory()(long());
  expect(chunks.map(({ known, from }) => whole.doc.text.slice(from).startsWith(known.doc.text))).toEqual(
    PARAGRAPHS.map(() => true),
  );
  expect(chunks.map(({ known }) => known.doc.text).join('')).toBe(whole.doc.text);
  expect(whole.doc.chunks.map(({ doc }) => doc)).toEqual(chunks.map(({ known }) => known.doc));
});

test('reads what speaks as a whole as one, and a short post, too', () => {
  const [bio, short] = [memory()(long({ field: 'bio' })), memory()(post('Hello'))];
  for (const { whole, chunks } of [bio, short]) expect(chunks).toEqual([{ from: 0, known: whole }]);
});

describe('a chunk is remembered', () => {
  test('while its text stays, wherever it moves', () => {
    expect(kept(memory(), long(), typed('word ', 1))).toEqual([0, -1, 2, 3]);
    const [a, b, c, d] = PARAGRAPHS as [string, string, string, string];
    expect(kept(memory(), long(), post(c + d + a + b))).toEqual([2, 3, 0, 1]);
  });

  test('not when something else about the draft changes', () => {
    const none = PARAGRAPHS.map(() => -1);
    expect(kept(memory(), long(), long({ replyingTo: 'Hi' }))).toEqual(none);
    expect(kept(memory(), long(), long({ editing: true }))).toEqual(none);
    const links = [{ range: { from: 2, to: 5 }, href: 'https://a.example' }];
    expect(kept(memory(), long(), long({ links }))).toEqual([-1, 1, 2, 3]);
  });

  test('not when a sentence of it waits for the next call', () => {
    const read = memory();
    const { chunks } = read(long());
    (chunks[2] as (typeof chunks)[number]).known.partial = true;
    const before = chunks.map(({ known }) => known.doc);
    expect(docsOf(read, long()).map((doc) => before.indexOf(doc))).toEqual([0, 1, -1, 3]);
  });

  test('not once a text without it was read', () => {
    const read = memory();
    const before = docsOf(read, long());
    read(post(''));
    expect(docsOf(read, long()).some((doc) => before.includes(doc))).toBe(false);
  });

  test('up to a bound', () => {
    const huge = post(Array.from({ length: 300 }, (_, i) => `${i} ${'word '.repeat(120)}\n`).join(''));
    const places = kept(memory(), huge, huge);
    const remembered = places.filter((place) => place >= 0).length;
    expect(remembered).toBeGreaterThan(100);
    expect(remembered).toBeLessThan(200);
  });
});

describe('what a chunk is told of the others', () => {
  const SHOUTED = Symbol('shouted');
  const isShouted = (doc: Parsed) => doc.anywhere(SHOUTED, ({ text }) => text.includes('LOUD'));

  test('holds of all or of none', () => {
    const read = memory();
    expect(docsOf(read, long()).map(isShouted)).toEqual([false, false, false, false]);
    expect(docsOf(read, typed('LOUD ', 2)).map(isShouted)).toEqual([true, true, true, true]);
  });

  test('makes those read anew that asked, when it changes', () => {
    const read = memory();
    const before = docsOf(read, long());
    isShouted(before[0] as Parsed);
    expect(docsOf(read, typed('quiet ', 2)).map((doc) => before.indexOf(doc))).toEqual([0, 1, -1, 3]);
    expect(docsOf(read, typed('LOUD ', 2)).map((doc) => before.indexOf(doc))).toEqual([-1, 1, -1, 3]);
  });
});

test('all chunks of a call share its parses, and the next call has new ones', () => {
  const read = memory();
  const draft = long();
  const parses = () => docsOf(read, draft).flatMap((doc) => Array.from({ length: 5 }, () => takeParse(doc, 10)));
  const first = parses();
  expect(first.filter(Boolean)).toHaveLength(12);
  expect(parses()).toEqual(first);
});
