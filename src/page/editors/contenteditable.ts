import type { Edit } from '../../core/finding';
import { deepActive, type Editor, focusOn, replaceSelection, settle } from './editor';
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
      if (shape.byTextEvent && insert !== '' && range.to > range.from && typeOver(element, insert)) return;
      // Firefox announces its own change once more, Chromium does not: an editor that took both would write twice.
      const hush = (event: Event) => event.stopImmediatePropagation();
      page.addEventListener('beforeinput', hush, true);
      try {
        replaceSelection(page, insert);
      } finally {
        page.removeEventListener('beforeinput', hush, true);
      }
    },
    domRange: (range) => mapped().domRange(range),
  };
}

/**
 * Tells an editor by the event that keys make what is typed over the selection. Draft.js listens to it and changes its
 * model; of the browser's own change it would notice only what happened to one of its elements. True if it took it.
 */
function typeOver(element: HTMLElement, insert: string): boolean {
  const page = element.ownerDocument;
  const before = element.textContent;
  const typed = page.createEvent('TextEvent') as TextEvent;
  typed.initTextEvent('textInput', true, true, page.defaultView, insert);
  // Where nobody prevents it, Chromium writes the text itself.
  return !element.dispatchEvent(typed) || element.textContent !== before;
}
