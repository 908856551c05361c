import type { Range } from './draft';
import type { Edit, Finding } from './finding';

/**
 * Applies edits to a text. Edits may come in any order; their ranges refer to the text as given.
 * @throws RangeError when a range is outside the text or two overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  let result = '';
  let at = 0;
  for (const { range, insert } of ordered) {
    if (range.from < at || range.to < range.from || range.to > text.length) {
      throw new RangeError(`edit ${range.from}–${range.to} overlaps another or is outside a text of ${text.length}`);
    }
    result += text.slice(at, range.from) + insert;
    at = range.to;
  }
  return result + text.slice(at);
}

/** Where an offset of the old text is after the edits; an offset inside a replaced stretch goes to its end. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { range, insert } of [...edits].sort((a, b) => a.range.from - b.range.from)) {
    if (offset <= range.from && !(offset === range.from && range.to === range.from)) break;
    if (offset < range.to) return range.from + shift + insert.length;
    shift += insert.length - (range.to - range.from);
  }
  return offset + shift;
}

/**
 * The one edit that turns `before` into `after`: common start and end are left out. Undefined when they are equal.
 * Never cuts a surrogate pair or a CRLF in two, so its parts are whole characters.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (start > 0 && (splits(before, start) || splits(after, start))) start--;
  let end = 0;
  const most = shorter - start;
  while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  while (end > 0 && (splits(before, before.length - end) || splits(after, after.length - end))) end--;
  return { range: { from: start, to: before.length - end }, insert: after.slice(start, after.length - end) };
}

function splits(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const pair = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return pair || (left === 13 && right === 10);
}

/** Moves a range over an edit; undefined when the edit touches it: a mark must never sit on words nobody checked. */
export function rebaseRange(range: Range, edit: Edit): Range | undefined {
  const { from, to } = edit.range;
  if (to < range.from || (to === range.from && !joins(edit))) {
    const shift = edit.insert.length - (to - from);
    return { from: range.from + shift, to: range.to + shift };
  }
  if (from > range.to || (from === range.to && !joins(edit))) return range;
  return undefined;
}

// A letter typed right at the edge of a mark makes another word of it; white space and punctuation don't.
function joins(edit: Edit): boolean {
  return edit.insert === '' || /^[\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]$/u.test(edit.insert);
}

/**
 * Moves findings over an edit. Findings whose words the edit touches are dropped; evidence and fixes move along or,
 * when touched, make the finding go too. Findings about the field as a whole stay.
 */
export function rebase(findings: readonly Finding[], edit: Edit): Finding[] {
  return findings.flatMap((finding) => {
    const range = finding.range && rebaseRange(finding.range, edit);
    if (finding.range && !range) return [];
    const evidence = finding.evidence.map((part) => rebaseRange(part, edit));
    const fixes = finding.fixes.map((fix) => {
      const edits = fix.edits.map((part) => {
        const moved = rebaseRange(part.range, edit);
        return moved && { ...part, range: moved };
      });
      return edits.every((part) => part !== undefined) ? { ...fix, edits } : undefined;
    });
    return [
      {
        ...finding,
        ...(range && { range }),
        evidence: evidence.filter((part) => part !== undefined),
        fixes: fixes.filter((fix) => fix !== undefined),
      },
    ];
  });
}
