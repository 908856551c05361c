import type { AccountRole, Draft, Range } from './draft';
import type { CheckGuideline, Example } from './guideline';

/** An example's text without its marks, and where the marks were. */
export interface MarkedText {
  readonly text: string;
  /** What stood between ‹ and ›, in order. Empty for a finding about the field as a whole. */
  readonly ranges: readonly Range[];
}

const OPEN = '‹';
const CLOSE = '›';

/**
 * Takes the marks out of an example: `"We ‹at CERN› hope"` → `"We at CERN hope"` and the range of "at CERN".
 * @throws Error when a mark is not closed, not opened, nested or around nothing.
 */
export function parseMarks(marked: string): MarkedText {
  const ranges: Range[] = [];
  let text = '';
  let from: number | undefined;
  for (const piece of marked.split(/([‹›])/)) {
    if (piece === OPEN) {
      if (from !== undefined) throw new Error(`${OPEN} inside a mark in "${marked}"`);
      from = text.length;
    } else if (piece === CLOSE) {
      if (from === undefined) throw new Error(`${CLOSE} without ${OPEN} in "${marked}"`);
      if (from === text.length) throw new Error(`a mark around nothing in "${marked}"`);
      ranges.push({ from, to: text.length });
      from = undefined;
    } else {
      text += piece;
    }
  }
  if (from !== undefined) throw new Error(`${OPEN} without ${CLOSE} in "${marked}"`);
  return { text, ranges };
}

/** An example made ready to be checked. */
export interface ExampleCase {
  readonly draft: Draft;
  readonly role: AccountRole;
  /** Text of the account's own bio, where the example gives one; otherwise the profile shows the organisation. */
  readonly bio?: string;
  readonly ranges: readonly Range[];
}

/**
 * The draft that an example describes. Without a field of its own it stands in the guideline's first one, and without
 * an account it is posted from the first kind the guideline concerns, a personal one where it concerns all.
 */
export function exampleCase(guideline: CheckGuideline, example: string | Example): ExampleCase {
  const given: Example = typeof example === 'string' ? { text: example } : example;
  const { text, ranges } = parseMarks(given.text);
  const draft: Draft = {
    text,
    field: given.field ?? guideline.fields[0] ?? 'post',
    site: given.site ?? 'unknown',
    ...(given.replyingTo !== undefined && { replyingTo: given.replyingTo }),
    ...(given.sharing !== undefined && { sharing: given.sharing }),
    ...(given.media !== undefined && {
      media: given.media.map(({ kind, name, alt }) => ({
        kind,
        ...(name !== undefined && { name }),
        ...(alt !== undefined && { alt }),
      })),
    }),
  };
  return {
    draft,
    role: given.account ?? guideline.applies?.roles?.[0] ?? 'personal',
    ...(given.bio !== undefined && { bio: given.bio }),
    ranges,
  };
}
