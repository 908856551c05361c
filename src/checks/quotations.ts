import type { Range } from '../core/draft';

/** A kind of quotation mark and what may stand between two of them. */
export interface Marks {
  /** Characters that open a quotation. */
  readonly open: string;
  /** Characters that close one. */
  readonly close: string;
  /** Characters that end the search, as a closing one does, but make no quotation: a line break, another opening mark. */
  readonly stop?: string;
  /** Fewest and most characters in between (UTF-16): a stray mark must not turn the rest of a post into a quotation. */
  readonly least: number;
  readonly most: number;
  /** Apostrophes look the same: neither a letter nor a digit before the opening mark or after the closing one. */
  readonly apart?: true;
}

const LETTER = /[\p{L}\p{N}]$/u;
const LETTER_NEXT = /^[\p{L}\p{N}]/u;

/**
 * Builds the function that finds quotations, marks included, in the order of the text; none overlaps another.
 * An opening mark belongs to the first closing mark or stop after it, which is looked for once however many marks
 * stand before it: the cost is linear in the text, also where ten thousand quotations are opened and none is closed.
 */
export function quotationFinder(kinds: readonly Marks[]): (text: string) => Range[] {
  const opening = new RegExp(`[${kinds.map(({ open }) => open).join('')}]`, 'gu');
  const ends = kinds.map(({ close, stop = '' }) => new RegExp(`[${close}${stop}]`, 'gu'));
  const kindOf = new Map(kinds.flatMap(({ open }, kind) => [...open].map((mark) => [mark, kind] as const)));
  return (text) => {
    const found: Range[] = [];
    const nextEnd = kinds.map(() => -1);
    opening.lastIndex = 0;
    for (let mark = opening.exec(text); mark; mark = opening.exec(text)) {
      const from = mark.index;
      const kind = kindOf.get(mark[0]) as number;
      if ((nextEnd[kind] as number) <= from) nextEnd[kind] = firstIn(text, ends[kind] as RegExp, from + 1);
      const end = nextEnd[kind] as number;
      if (!isQuotation(text, from, end, kinds[kind] as Marks)) continue;
      found.push({ from, to: end + 1 });
      opening.lastIndex = end + 1;
    }
    return found;
  };
}

/** Where one of the characters stands at or after an offset; the text's length if nowhere. */
function firstIn(text: string, characters: RegExp, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}

function isQuotation(text: string, from: number, end: number, { close, least, most, apart }: Marks): boolean {
  const between = end - from - 1;
  if (end >= text.length || between < least || between > most || !close.includes(text[end] as string)) return false;
  return (
    !apart || !(LETTER.test(text.slice(Math.max(0, from - 2), from)) || LETTER_NEXT.test(text.slice(end + 1, end + 3)))
  );
}
