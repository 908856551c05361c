import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editBetween, mapOffset, rebaseRange } from './edits';

// Pieces that break careless offsets: emoji with joiners, combining marks, CRLF, right-to-left, lone surrogates' halves.
const piece = fc.constantFrom('a', 'b ', '\r\n', '\n', '👩🏽‍🔬', 'é', 'e\u0301', 'שלום', '‏', '🇫🇮', 'ﬁ', '𝔘', '');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('editBetween', () => {
  test('applied to the old text gives the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
        expect(edit === undefined).toBe(before === after);
      }),
    );
  });

  test('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        if (!edit) return;
        for (const part of [before.slice(0, edit.range.from), before.slice(edit.range.to), edit.insert]) {
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['hello world', 'hello big world', { range: { from: 6, to: 6 }, insert: 'big ' }],
    ['👩‍🔬', '👩‍🎤', { range: { from: 3, to: 5 }, insert: '🎤' }],
    ['a\r\nb', 'a\nb', { range: { from: 1, to: 3 }, insert: '\n' }],
  ])('%j → %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});

describe('rebaseRange', () => {
  test('keeps the very words it stood on, or gives up', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (head, word, tail, inserted, removedFrom) => {
        const before = head + word + tail;
        const range = { from: head.length, to: head.length + word.length };
        for (const after of [inserted + before, before + inserted, removedFrom + word + tail]) {
          const edit = editBetween(before, after);
          if (!edit) continue;
          const moved = rebaseRange(range, edit);
          if (moved) expect(after.slice(moved.from, moved.to)).toBe(word);
        }
      }),
    );
  });

  test.each([
    ['a letter typed at its end makes another word of it', { range: { from: 8, to: 8 }, insert: 's' }, undefined],
    ['a space typed at its end does not', { range: { from: 8, to: 8 }, insert: ' ' }, { from: 4, to: 8 }],
    ['an edit before it moves it', { range: { from: 0, to: 1 }, insert: 'xyz' }, { from: 6, to: 10 }],
    ['an edit after it leaves it', { range: { from: 9, to: 10 }, insert: '' }, { from: 4, to: 8 }],
    ['an edit inside it drops it', { range: { from: 5, to: 6 }, insert: 'q' }, undefined],
  ])('%s', (_name, edit, expected) => {
    expect(rebaseRange({ from: 4, to: 8 }, edit)).toEqual(expected);
  });
});

describe('applyEdits', () => {
  test('refuses edits that overlap or leave the text', () => {
    const at = (from: number, to: number) => ({ range: { from, to }, insert: '' });
    expect(() => applyEdits('abc', [at(0, 2), at(1, 3)])).toThrow(RangeError);
    expect(() => applyEdits('abc', [at(2, 4)])).toThrow('outside a text of 3');
  });

  test('mapOffset says where the caret belongs', () => {
    const edits = [{ range: { from: 2, to: 4 }, insert: 'xyz' }];
    expect([0, 2, 3, 4, 6].map((offset) => mapOffset(offset, edits))).toEqual([0, 2, 5, 5, 7]);
  });
});
