/** Quill 1 inside an open shadow root, where it knows less of itself than elsewhere. */
import Quill from 'quill';
import type { ModelRange } from './spy.ts';

/** The text of the model, which always ends in a line feed that is not part of what was written. */
export function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

/**
 * Where the selection is in the model. Quill 1 does not know, because the document's selection ends at the host in
 * Chromium, which tells it to the root; Firefox tells it to the document.
 */
export function selectionOf(quill: Quill): ModelRange | null {
  const root = quill.root.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection ? root.getSelection() : document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const places = [
    indexOf(quill, selection.anchorNode, selection.anchorOffset),
    indexOf(quill, selection.focusNode, selection.focusOffset),
  ];
  return { from: Math.min(...places), to: Math.max(...places) };
}

function indexOf(quill: Quill, node: Node, offset: number): number {
  const blot = Quill.find(node, true);
  if (!blot || blot instanceof Quill) return 0;
  return blot.offset(quill.scroll) + (node instanceof Text ? offset : 0);
}

/** Pastes as plain text: Quill 1's own way asks the document for the selection. */
export function pastePlainly(quill: Quill): void {
  quill.root.addEventListener(
    'paste',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    },
    { capture: true },
  );
}
