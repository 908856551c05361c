import type { ModelRange } from '../../../src/sites/replicas/spy.ts';
import { type BenchEditor, plainText } from './kit.ts';
import { markup } from './rich.ts';

/** An editable element as the browser itself edits it. */
export function plainEditable(place: HTMLElement, kind: 'true' | 'plaintext-only'): BenchEditor {
  const box = document.createElement('div');
  box.contentEditable = kind;
  place.append(box);
  return {
    element: () => box,
    text: () => shown(box),
    selection: () => selectionIn(box),
    fill(paragraphs) {
      if (kind === 'plaintext-only') box.textContent = plainText(paragraphs);
      else box.innerHTML = markup(paragraphs, 'div');
    },
    serialised: () => box.innerHTML,
    redraw() {
      box.innerHTML = String(box.innerHTML);
    },
    destroy: () => box.remove(),
  };
}

/** What a copy of the element as plain text gives: the browser's own reading, without the line feed at the end. */
function shown(box: HTMLElement): string {
  return box.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}

function selectionIn(box: HTMLElement): ModelRange | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !box.contains(selection.anchorNode)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return { from: before(box, startContainer, startOffset), to: before(box, endContainer, endOffset) };
}

/** How much of the shown text is before a position: a mark is put there for as long as it takes to read. */
function before(box: HTMLElement, node: Node, offset: number): number {
  const copy = box.cloneNode(true) as HTMLElement;
  const path: number[] = [];
  for (let at = node; at !== box; at = at.parentNode as Node)
    path.unshift([...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode));
  let target: Node = copy;
  for (const index of path) target = target.childNodes[index] as Node;
  const place = new Range();
  place.setStart(target, offset);
  place.insertNode(document.createTextNode('\u241f'));
  // Out of sight, yet shown: what is hidden has no text.
  copy.style.cssText = 'position:fixed;left:-9999px';
  box.after(copy);
  const at = shown(copy).indexOf('\u241f');
  copy.remove();
  return at;
}
