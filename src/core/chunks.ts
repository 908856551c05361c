import type { Hit } from './check';
import type { Draft, Range } from './draft';
import { sentenceEnds } from './sentences';

/** Fewest characters of a chunk that another one follows: what has to do with each other mostly stands nearer. */
const LEAST = 500;
/** Most characters of a chunk: a longer paragraph is cut at the end of a sentence, or between two words. */
const MOST = 1000;
/** A rest of fewer characters goes with the chunk before it. */
const REST = 250;

/**
 * The stretches of a text that are checked each for itself, in order and without gaps: some whole lines together.
 * Depends on the text alone, and an edit in one mostly leaves the others as they are.
 */
export function chunksOf(text: string): Range[] {
  const chunks: Range[] = [];
  let from = 0;
  while (text.length - from > LEAST + REST) {
    const to = cutAfter(text, from);
    if (text.length - to < REST) break;
    chunks.push({ from, to });
    from = to;
  }
  chunks.push({ from, to: text.length });
  return chunks;
}

/** Where the chunk that begins at `from` ends: after a line, a sentence or a word. */
function cutAfter(text: string, from: number): number {
  const least = from + LEAST;
  const most = Math.min(from + MOST, text.length);
  const window = text.slice(least, most);
  const line = /\n+/u.exec(window);
  if (line) return least + line.index + line[0].length;
  const [end] = sentenceEnds(window);
  if (end !== undefined && end < window.length) return least + end;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return least + space + 1;
  return isPair(text, most) ? most - 1 : most;
}

/** Does the offset stand between the two halves of one character? */
function isPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
}

/** The draft with only a chunk of its text, and with places in the text counted from the start of the chunk. */
export function draftOf(draft: Draft, chunk: Range): Draft {
  const { links, pasted, text } = draft;
  const inside = ({ from, to }: Range): Range => ({
    from: Math.max(from, chunk.from) - chunk.from,
    to: Math.min(to, chunk.to) - chunk.from,
  });
  const touches = ({ from, to }: Range) => from < chunk.to && chunk.from < to;
  return {
    ...draft,
    text: text.slice(chunk.from, chunk.to),
    ...(links && {
      links: links.filter(({ range }) => touches(range)).map((link) => ({ ...link, range: inside(link.range) })),
    }),
    ...(pasted && { pasted: pasted.filter(touches).map(inside) }),
  };
}

/** Where a fix puts words that have to stand at the beginning of the draft, whichever chunk they are about. */
export const START: Range = { from: 0, to: 0 };

/** A hit of a chunk that begins at an offset, with places in the draft. */
export function inDraft(hit: Hit, offset: number): Hit {
  if (offset === 0) return hit;
  const moved = (range: Range) => (range === START ? range : { from: range.from + offset, to: range.to + offset });
  return {
    ...hit,
    ...(hit.range && { range: moved(hit.range) }),
    ...(hit.evidence && { evidence: hit.evidence.map(moved) }),
    ...(hit.fixes && {
      fixes: hit.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: moved(edit.range) })),
      })),
    }),
  };
}
