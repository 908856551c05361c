import { describe, expect, test } from 'vitest';
import { chunksOf, draftOf, inDraft, START } from './chunks';

const line = (length: number, name: string) => name.padEnd(length - 1, '.a ');
const textsOf = (text: string) => chunksOf(text).map(({ from, to }) => text.slice(from, to));

describe('where a text is cut', () => {
  test.each([0, 1, 280, 500, 750])('not at all in one of %i characters', (length) => {
    expect(chunksOf('a\n'.repeat(length).slice(0, length))).toEqual([{ from: 0, to: length }]);
  });

  test('after whole lines, with the empty ones behind them', () => {
    const [a, b, c] = [`${line(600, 'A')}\n\n\n`, `${line(300, 'B')}\n${line(300, 'C')}\n`, line(400, 'D')];
    expect(textsOf(a + b + c)).toEqual([a, b, c]);
  });

  test('after a sentence where a line is long, not after an abbreviation', () => {
    const opening = 'word '.repeat(100);
    const first = `${opening}says Prof. Adeyemi.`;
    const rest = ' And so on'.repeat(60);
    expect(textsOf(first + rest)).toEqual([first, rest]);
  });

  test('between words where there are no sentences, and anywhere where there are no words', () => {
    for (const text of ['word '.repeat(400), '😀'.repeat(2000), `x${'😀'.repeat(2000)}`, 'x'.repeat(3000)]) {
      const chunks = textsOf(text);
      expect(chunks.join('')).toBe(text);
      expect(chunks.length).toBeGreaterThan(1);
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(1250);
        expect(chunk.isWellFormed()).toBe(true);
        expect(chunk).toMatch(/^(?!ord|rd|d )/u);
      }
    }
  });

  test('at the same places when something is typed inside a chunk', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `${line(300, `Line ${i}`)}\n`);
    const before = textsOf(lines.join(''));
    lines[5] = `typed ${lines[5]}`;
    const after = textsOf(lines.join(''));
    expect(after.filter((chunk) => !before.includes(chunk))).toHaveLength(1);
  });
});

test('the draft of a chunk has the links and pasted words that are in it, at their places there', () => {
  const draft = {
    text: 'See example.org, see example.com.',
    field: 'post' as const,
    site: 'x',
    replyingTo: 'Where?',
    links: [
      { range: { from: 4, to: 15 }, href: 'https://example.org' },
      { range: { from: 21, to: 32 }, href: 'https://example.com' },
    ],
    pasted: [{ from: 0, to: 33 }],
  };
  expect(draftOf(draft, { from: 17, to: 33 })).toEqual({
    ...draft,
    text: 'see example.com.',
    links: [{ range: { from: 4, to: 15 }, href: 'https://example.com' }],
    pasted: [{ from: 0, to: 16 }],
  });
});

test('all places of a hit move with its chunk, but not the beginning of the draft', () => {
  const at = (from: number) => ({ from, to: from + 2 });
  const fixes = [
    {
      label: { id: 'fixRemoveWords' },
      edits: [
        { range: at(3), insert: '' },
        { range: START, insert: 'x' },
      ],
    },
  ];
  expect(inDraft({ range: at(3), evidence: [at(5)], fixes, values: { a: 'b' } }, 100)).toEqual({
    range: at(103),
    evidence: [at(105)],
    fixes: [
      {
        label: { id: 'fixRemoveWords' },
        edits: [
          { range: at(103), insert: '' },
          { range: START, insert: 'x' },
        ],
      },
    ],
    values: { a: 'b' },
  });
});
