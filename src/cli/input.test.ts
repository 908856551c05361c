import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftsIn, whereOf } from './input';

const csv = (text: string) => draftsIn({ name: 'plan.csv', text }, 'csv');

describe('csv', () => {
  test('takes columns by name, whatever separates them, and leaves empty cells out', () => {
    for (const [a, b] of [
      [',', ' '],
      [';', ','],
      ['\t', ' '],
    ]) {
      const [draft] = csv(
        `\uFEFFid${a}text${a}account${a}pack${a}affiliated\nmon${a}"Hello${a} ""you"""${a}${a}cern${b}kent${a}yes\n`,
      );
      expect(draft).toEqual({
        source: 'plan.csv',
        line: 2,
        request: { id: 'mon', text: `Hello${a} "you"`, pack: ['cern', 'kent'], affiliated: true },
      });
    }
  });

  test('knows the line of a row behind one with line breaks', () => {
    const [first, second] = csv('text\n"One\ntwo\nthree"\nFour\n');
    expect(first).toMatchObject({ line: 2, request: { id: '1', text: 'One\ntwo\nthree' } });
    expect(second).toMatchObject({ line: 5, request: { id: '2', text: 'Four' } });
  });

  test('says what is wrong, and where', () => {
    const said = (text: string) =>
      csv(text).map((draft) => ('problem' in draft ? `${whereOf(draft)}: ${draft.problem.message}` : 'fine'));
    expect(said('post\nHello\n')).toEqual(['plan.csv: line 2: there is no column "text"']);
    expect(said('text,account\nHello,boss\nHi,official\n')).toEqual([
      expect.stringMatching(/^plan\.csv: line 2: account: /),
      'fine',
    ]);
    expect(said('text\n"Hello\n')[0]).toMatch(/^plan\.csv: /);
  });

  test('says which row is too long, and reads the others', () => {
    const [first, second] = csv(`text\n${'x'.repeat(100_001)}\nHello\n`);
    expect(first).toMatchObject({ line: 2, problem: { message: expect.stringMatching(/at most 100,000 are read/) } });
    expect(second).toMatchObject({ line: 3, request: { text: 'Hello' } });
    expect(csv(`text\n${'x'.repeat(100_000)}\n`)).toMatchObject([{ request: { text: 'x'.repeat(100_000) } }]);
  });

  test('says when there are too many rows, and what to do', () => {
    expect(csv(`text\n${'Hello\n'.repeat(5000)}`)).toHaveLength(5000);
    const [only, ...others] = csv(`text\n${'Hello\n'.repeat(5001)}`);
    expect(only).toMatchObject({ problem: { message: expect.stringMatching(/at most 5,000 .* Split the file/) } });
    expect(others).toEqual([]);
  });

  test('gives every text back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\r/g, '')}x`),
          { minLength: 1 },
        ),
        (texts) => {
          const file = `text\n${texts.map((text) => `"${text.replace(/"/g, '""')}"`).join('\n')}\n`;
          expect(csv(file).map((draft) => ('request' in draft ? draft.request.text : draft.problem.message))).toEqual(
            texts,
          );
        },
      ),
    );
  });
});
