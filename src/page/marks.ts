import type { Range as TextRange } from '../core/draft';
import type { Level } from '../core/guideline';
import marksCss from '../ui/card/marks.css?raw';
import type { Editor } from './editors';
import { makeMirror } from './mirror';
import { type Overlay, sheet } from './overlay';

/** Words to mark. */
export interface Mark {
  readonly level: Level;
  readonly range: TextRange;
}

/** Marks of one box. */
export interface Marks {
  paint(marks: readonly Mark[], text: string): void;
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

// The registry is shared with the page and with every box in it: names of our own, and only our own ranges removed.
const nameOf = (level: Level) => `compose-assistant-${level}`;

function makeHighlights(editor: Editor): Marks {
  let painted: { level: Level; range: Range }[] = [];
  let release: (() => void) | undefined;
  const clear = () => {
    for (const { level, range } of painted) {
      const highlight = CSS.highlights.get(nameOf(level));
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(nameOf(level));
    }
    painted = [];
  };
  return {
    paint(marks) {
      clear();
      if (marks.length > 0) release ??= adopt(editor.element.getRootNode() as Document | ShadowRoot);
      for (const { level, range } of marks) {
        const dom = editor.domRange(range);
        if (!dom) continue;
        let highlight = CSS.highlights.get(nameOf(level));
        if (!highlight) {
          highlight = new Highlight();
          CSS.highlights.set(nameOf(level), highlight);
        }
        highlight.add(dom);
        painted.push({ level, range: dom });
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
  if (entry.users++ === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
  return () => {
    if (--entry.users > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== entry.sheet);
  };
}
