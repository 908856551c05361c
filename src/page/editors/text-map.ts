import type { Range } from '../../core/draft';

/** How an editor lays out its text. Everything not said here is the same for all of them. */
export interface Shape {
  /** Tells an editor by its element. */
  readonly is: (element: Element) => boolean;
  /** Elements that are not part of the text: carets, placeholders, padding. */
  readonly skip?: string;
  /** Every line break counts; otherwise the last of a line only keeps it open, as in plain editable elements. */
  readonly everyBreak?: boolean;
  /** Replaces a stretch over several of its elements only when told by a text event, as keys do; see `write`. */
  readonly byTextEvent?: boolean;
}

/** A stretch of the text and the node it stands in. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The text of an editable element, and for each place in it the node and back. Never from `innerText`, which guesses. */
export interface TextMap {
  readonly text: string;
  readonly links: readonly { readonly range: Range; readonly href: string }[];
  /** The nodes that hold a stretch; undefined for an empty one outside any node. */
  domRange(range: Range): globalThis.Range | undefined;
  /** The place of a position in the DOM, which may be in a node or between two. */
  offsetOf(node: Node, offset: number): number;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|td|ul)$/;
// Same length, so that offsets stay: editors write every other space as one that does not break.
const SPACES = /\u00a0/g;

/** Reads an editable element in one walk. */
export function mapText(root: HTMLElement, { skip, everyBreak = false }: Shape): TextMap {
  const pieces: Piece[] = [];
  /** Where each element began, for carets that stand between nodes. */
  const starts = new Map<Node, number>();
  const links: { range: Range; href: string }[] = [];
  let text = '';
  let lineOpen = false;
  let started = false;
  let pendingBreak = false;

  const openLine = () => {
    if (lineOpen) return;
    if (started) text += '\n';
    started = true;
    lineOpen = true;
  };
  const flushBreak = () => {
    if (pendingBreak) text += '\n';
    pendingBreak = false;
  };
  const closeLine = () => {
    lineOpen = false;
    pendingBreak = false;
  };
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        // Slate and Quill keep a caret alive with characters that take no room: a node of nothing else is none.
        if (data === '' || data === '\uFEFF') continue;
        openLine();
        flushBreak();
        pieces.push({ node: node as Text, from: text.length, to: text.length + data.length });
        text += data;
      } else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element);
    }
  };
  const walkElement = (element: Element) => {
    if (skip && element.matches(skip)) return;
    const name = element.localName;
    if (name === 'br') {
      openLine();
      flushBreak();
      starts.set(element, text.length);
      if (everyBreak) text += '\n';
      else pendingBreak = true;
      return;
    }
    const block = BLOCKS.test(name);
    if (block) {
      closeLine();
      // A block without blocks inside is a line, even an empty one.
      if (![...element.children].some((child) => BLOCKS.test(child.localName))) openLine();
    }
    starts.set(element, text.length);
    const from = text.length;
    walk(element);
    if (name === 'a' && text.length > from) {
      links.push({ range: { from, to: text.length }, href: (element as HTMLAnchorElement).href });
    }
    if (block) closeLine();
  };
  walk(root);

  const pieceAt = (offset: number, end: boolean): Piece | undefined => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle] as Piece;
      // The end of a stretch belongs to the node before it, its start to the node after.
      if (end ? piece.to < offset : piece.to <= offset) low = middle + 1;
      else high = middle;
    }
    return pieces[low];
  };

  return {
    text: text.replace(SPACES, ' '),
    links,
    domRange({ from, to }) {
      const first = pieceAt(from, from === to) ?? pieces.at(-1);
      const last = from === to ? first : pieceAt(to, true);
      if (!first || !last) return undefined;
      const dom = root.ownerDocument.createRange();
      dom.setStart(first.node, clamp(from - first.from, first.node.data.length));
      dom.setEnd(last.node, clamp(to - last.from, last.node.data.length));
      return dom;
    },
    offsetOf(node, offset) {
      if (node.nodeType === Node.TEXT_NODE) {
        const piece = pieces.find((candidate) => candidate.node === node);
        if (piece) return piece.from + clamp(offset, piece.to - piece.from);
      }
      const child = node.childNodes[offset];
      const known = child && (starts.get(child) ?? pieces.find((piece) => piece.node === child)?.from);
      if (known !== undefined) return known;
      // After the last child, or beside something skipped: behind everything before that position.
      const position = root.ownerDocument.createRange();
      position.setStart(node, Math.min(offset, node.nodeType === Node.TEXT_NODE ? 0 : node.childNodes.length));
      let best = starts.get(node) ?? 0;
      for (const piece of pieces) {
        if (position.comparePoint(piece.node, 0) < 0) best = Math.max(best, piece.to);
      }
      return best;
    },
  };
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
