import type { Range } from './draft';

/**
 * Index of the first item for which `holds` is true, or the list's length. Once true it must stay true to the end of
 * the list, as for anything in the order of the text; so looking something up does not cost the whole text.
 */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that start in a range, of a list in the order of the text. */
export function startingIn<T extends Range>(list: readonly T[], { from, to }: Range): readonly T[] {
  return list.slice(
    firstWhere(list, (item) => item.from >= from),
    firstWhere(list, (item) => item.from >= to),
  );
}

/** The items that overlap a range, of a list in the order of the text whose items don't overlap each other. */
export function overlapping<T extends Range>(list: readonly T[], { from, to }: Range): readonly T[] {
  return list.slice(
    firstWhere(list, (item) => item.to > from),
    firstWhere(list, (item) => item.from >= to),
  );
}

/** Puts an item where it belongs in a list in the order of the text. */
export function insertInOrder<T extends Range>(list: T[], item: T): void {
  list.splice(
    firstWhere(list, ({ from }) => from > item.from),
    0,
    item,
  );
}

/** The items that lie within no other, in the order of the text: of "University of Kent" and the "Kent" in it the first. */
export function outermost<T extends Range>(list: readonly T[]): T[] {
  const inOrder = [...list].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return inOrder.filter(({ to }) => {
    const inside = to <= end;
    end = Math.max(end, to);
    return !inside;
  });
}
