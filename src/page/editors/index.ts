import { applyEdits, mapOffset } from '../../core/edits';
import type { Edit, Finding } from '../../core/finding';
import { contenteditableEditor } from './contenteditable';
import { type Editor, type Outcome, settle } from './editor';
import { textareaEditor } from './textarea';

export type { Editor, Outcome } from './editor';

/** The editor of a box. */
export function editorOf(element: HTMLElement): Editor {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? textareaEditor(element)
    : contenteditableEditor(element);
}

/** Editors that render later get this long to show what was written, in milliseconds. */
const PATIENCE = 400;
const STEP = 20;

/**
 * Applies a fix as one change, so that one undo takes it back, and reads what came of it. Nothing is written when the
 * finding's words have changed. The caret stays on the letter where it was.
 */
export async function applyFix(
  editor: Editor,
  finding: Pick<Finding, 'range' | 'quote'>,
  edits: readonly Edit[],
  caret: number | undefined,
): Promise<Outcome> {
  const before = editor.read();
  const { range, quote } = finding;
  if (range && before.slice(range.from, range.to) !== quote) return 'changed';
  const edit = asOne(before, edits);
  const wanted = applyEdits(before, edits);
  await editor.write(edit);
  let now = editor.read();
  for (let waited = 0; now !== wanted && waited < PATIENCE; waited += STEP) {
    await settle(STEP);
    now = editor.read();
  }
  if (now === before && now !== wanted) return 'changed';
  if (now !== wanted) return 'refused';
  // Draft.js and others set their own selection with the render that follows a change.
  await settle(STEP);
  editor.read();
  editor.setCaret(caret === undefined ? edit.range.from + edit.insert.length : mapOffset(caret, edits));
  return 'applied';
}

/** Several edits as one over all of them, unless that would carry a line break through an editor that loses it. */
function asOne(text: string, edits: readonly Edit[]): Edit {
  const [only, ...others] = edits;
  if (only && others.length === 0) return only;
  const from = Math.min(...edits.map(({ range }) => range.from));
  const to = Math.max(...edits.map(({ range }) => range.to));
  const moved = edits.map(({ range, insert }) => ({ range: { from: range.from - from, to: range.to - from }, insert }));
  return { range: { from, to }, insert: applyEdits(text.slice(from, to), moved) };
}
