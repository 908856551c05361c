import type { Edit } from '../../core/finding';
import { deepActive, type Editor, focusOn, settle } from './editor';
import { shapes } from './shapes';
import { mapText, type Shape, type TextMap } from './text-map';

/** Long enough for every editor tried to take over a selection (see the table of editors in the docs). */
const SELECTION_TIME = 50;

interface SelectionRoot {
  getSelection?(): Selection | null;
}

/** An editable element, whichever library drives it. */
export function contenteditableEditor(element: HTMLElement): Editor {
  const page = element.ownerDocument;
  const shape = shapes.find(({ is }) => is(element)) as Shape;
  let map: TextMap | undefined;
  const mapped = () => (map ??= mapText(element, shape));
  // Chromium tells a selection in a shadow root only to the root itself, Firefox to the document.
  const selection = () => (element.getRootNode() as SelectionRoot).getSelection?.() ?? page.getSelection();

  function select(range: { from: number; to: number }): boolean {
    const dom = mapped().domRange(range);
    if (!dom) return false;
    page.getSelection()?.setBaseAndExtent(dom.startContainer, dom.startOffset, dom.endContainer, dom.endOffset);
    return true;
  }

  return {
    element,
    read() {
      map = mapText(element, shape);
      return map.text;
    },
    links: () => [...mapped().links],
    caret() {
      const now = selection();
      if (!now?.focusNode || !now.isCollapsed || deepActive(page) !== element) return undefined;
      return element.contains(now.focusNode) ? mapped().offsetOf(now.focusNode, now.focusOffset) : undefined;
    },
    setCaret: (offset) => void select({ from: offset, to: offset }),
    async write({ range, insert }: Edit) {
      focusOn(element);
      const before = mapped().text;
      if (!select(range)) return;
      await settle(SELECTION_TIME);
      // Typed meanwhile, or the editor took the selection away: then not a letter is touched.
      map = mapText(element, shape);
      if (map.text !== before || !select(range)) return;
      const inputType = insert === '' ? 'deleteContentBackward' : 'insertText';
      const wish = new InputEvent('beforeinput', {
        bubbles: true,
        cancelable: true,
        composed: true,
        inputType,
        data: insert === '' ? null : insert,
      });
      // Editors with a model of their own answer this and prevent what follows; the others get it from the browser.
      if (!element.dispatchEvent(wish)) return;
      if (insert === '') page.execCommand('delete');
      else page.execCommand('insertText', false, insert);
    },
    domRange: (range) => mapped().domRange(range),
  };
}
