import { expect, test } from 'vitest';
import { firstWhere, insertInOrder, outermost, overlapping, startingIn } from './search';

const at = (from: number) => ({ from, to: from + 2 });

test('finds the first item that holds, at either end too', () => {
  for (let size = 0; size < 9; size++) {
    const list = Array.from({ length: size }, (_, i) => i);
    for (let wanted = 0; wanted <= size; wanted++) expect(firstWhere(list, (item) => item >= wanted)).toBe(wanted);
  }
});

test('takes what starts in a range, and leaves what only reaches into it', () => {
  const list = [at(0), at(3), at(3), at(5), at(9)];
  expect(startingIn(list, { from: 1, to: 5 })).toEqual([at(3), at(3)]);
  expect(startingIn(list, { from: 5, to: 100 })).toEqual([at(5), at(9)]);
  expect(startingIn([], { from: 0, to: 9 })).toEqual([]);
});

test('keeps ranges in order and tells which of them a range touches', () => {
  const list: { from: number; to: number }[] = [];
  for (const from of [9, 0, 5, 3]) insertInOrder(list, at(from));
  expect(list).toEqual([at(0), at(3), at(5), at(9)]);
  expect(overlapping(list, { from: 4, to: 6 })).toEqual([at(3), at(5)]);
  expect(overlapping(list, { from: 2, to: 3 })).toEqual([]);
  expect(overlapping(list, { from: 0, to: 99 })).toEqual(list);
});

test('of ranges within each other the outermost stay, once', () => {
  const list = [at(9), { from: 0, to: 20 }, { from: 0, to: 4 }, { from: 18, to: 25 }, { from: 19, to: 25 }];
  expect(outermost(list)).toEqual([
    { from: 0, to: 20 },
    { from: 18, to: 25 },
  ]);
  expect(list[0]).toEqual(at(9));
});
