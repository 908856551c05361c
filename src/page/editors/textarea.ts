import type { Edit } from '../../core/finding';
import { deepActive, type Editor, focusOn, replaceSelection } from './editor';

/** A textarea or one-line input. Its words have no nodes of their own: marks are drawn over it (see `mirror.ts`). */
export function textareaEditor(element: HTMLTextAreaElement | HTMLInputElement): Editor {
  return {
    element,
    read: () => element.value,
    links: () => [],
    caret() {
      const { selectionStart, selectionEnd } = element;
      if (deepActive(element.ownerDocument) !== element || selectionStart !== selectionEnd) return undefined;
      return selectionStart ?? undefined;
    },
    setCaret: (offset) => element.setSelectionRange(offset, offset),
    async write({ range, insert }: Edit) {
      focusOn(element);
      element.setSelectionRange(range.from, range.to);
      replaceSelection(element.ownerDocument, insert);
    },
    domRange: () => undefined,
  };
}
