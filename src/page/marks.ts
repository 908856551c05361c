import type { Range as TextRange } from '../core/draft';
import type { Level } from '../core/guideline';
import marksCss from '../ui/card/marks.css?raw';
import type { Editor } from './editors';
import { makeMirror } from './mirror';
import { type Overlay, sheet } from './overlay';

/** Words to mark. */
export interface MarkedWords extends TextRange {
  readonly level: Level;
}

/** Marks of one box. */
export interface Marks {
  /** Marks these words and no others. The level shows only where a page can't see it: over a field, not in an editor. */
  paint(words: readonly MarkedWords[], text: string): void;
  /** Follows the box after a scroll or a change of size. */
  follow(): void;
  /** Where words are on the screen, line by line. */
  rects(range: TextRange): DOMRect[];
  clear(): void;
}

/** Marks inside an editable element, or over a text field. */
export function marksFor(editor: Editor, overlay: Overlay): Marks {
  const { element } = editor;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? makeMirror(element, overlay)
    : makeHighlights(editor);
}

/** The registry is shared with the page and with every box in it: a name of our own, and only our own ranges removed. */
export const MARK_NAME = 'compose-assistant-mark';

function makeHighlights(editor: Editor): Marks {
  let painted: Range[] = [];
  let release: (() => void) | undefined;
  const clear = () => {
    const highlight = CSS.highlights.get(MARK_NAME);
    for (const range of painted) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(MARK_NAME);
    painted = [];
  };
  return {
    paint(words) {
      clear();
      if (words.length > 0) release ??= adopt(editor.element.getRootNode() as Document | ShadowRoot);
      for (const range of words) {
        const dom = editor.domRange(range);
        if (!dom) continue;
        let highlight = CSS.highlights.get(MARK_NAME);
        if (!highlight) {
          highlight = new Highlight();
          CSS.highlights.set(MARK_NAME, highlight);
        }
        highlight.add(dom);
        painted.push(dom);
      }
    },
    follow: () => undefined,
    rects: (range) => [...(editor.domRange(range)?.getClientRects() ?? [])],
    clear() {
      clear();
      release?.();
      release = undefined;
    },
  };
}

const adopted = new WeakMap<Document | ShadowRoot, { sheet: CSSStyleSheet; users: number }>();

/** Styles of the highlights, in the page or the shadow root that holds the text, for as long as a box there needs them. */
function adopt(root: Document | ShadowRoot): () => void {
  const entry = adopted.get(root) ?? { sheet: sheet(marksCss), users: 0 };
  adopted.set(root, entry);
  if (entry.users++ === 0) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !isLeftover(other)), entry.sheet];
  }
  return () => {
    if (--entry.users > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== entry.sheet);
  };
}

/** A sheet of a script of ours that was ended before it could take it away (leftovers.ts). */
function isLeftover({ cssRules: [first] }: CSSStyleSheet): boolean {
  return first?.cssText.includes(MARK_NAME) ?? false;
}
