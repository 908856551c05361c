import type { Range } from '../core/draft';
import { rebaseRange } from '../core/edits';
import type { Edit } from '../core/finding';

/** Which stretches of a draft were pasted and not typed. */
export interface Pasted {
  /** The next change is what is being pasted. */
  expect(): void;
  changed(edit: Edit): void;
  ranges(): readonly Range[];
}

/** Follows what is pasted; a stretch that is changed afterwards counts as typed. */
export function followPasted(): Pasted {
  let ranges: readonly Range[] = [];
  let pasting = false;
  return {
    expect() {
      pasting = true;
    },
    changed(edit) {
      ranges = ranges.flatMap((range) => rebaseRange(range, edit) ?? []);
      if (pasting) ranges = [...ranges, { from: edit.range.from, to: edit.range.from + edit.insert.length }];
      pasting = false;
    },
    ranges: () => ranges,
  };
}
