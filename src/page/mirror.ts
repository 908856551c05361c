import type { Level } from '../core/guideline';
import type { MarkedWords, Marks } from './marks';
import type { Overlay } from './overlay';

// What decides where a word of a text field stands.
const COPIED = `font-family font-size font-weight font-style font-stretch font-variant font-kerning
  font-feature-settings font-variation-settings font-optical-sizing text-rendering letter-spacing word-spacing
  line-height text-indent text-transform text-align tab-size direction writing-mode word-break line-break hyphens
  padding`.split(/\s+/);

/** Letters kept behind the last mark: more than any word has. */
const TAIL = 80;

/**
 * A see-through copy of a text field's text over the field, with the marks in it: a field's own words can't be marked.
 * It is inert, so that neither a search in the page nor a screen reader meets the words twice.
 */
export function makeMirror(field: HTMLTextAreaElement | HTMLInputElement, overlay: Overlay): Marks {
  const page = field.ownerDocument;
  const oneLine = field instanceof HTMLInputElement;
  /** As large as the field's inside, and cut off there. */
  const mirror = page.createElement('div');
  mirror.className = 'mirror';
  mirror.inert = true;
  /** The text, moved as the field is scrolled. */
  const copy = page.createElement('div');
  copy.className = 'copy';
  mirror.append(copy);
  let style = '';

  function place(): void {
    if (!mirror.isConnected) return;
    const now = getComputedStyle(field);
    const box = field.getBoundingClientRect();
    // Firefox counts the padding of a one-line field as part of its borders; only other fields have scroll bars.
    const inner = oneLine
      ? without('border-*-width', box, now)
      : new DOMRect(box.x + field.clientLeft, box.y + field.clientTop, field.clientWidth, field.clientHeight);
    /** Where a one-line field puts its line, in the middle. */
    const line = without('padding-*', inner, now);
    const fonts = COPIED.map((name) => `${name}:${now.getPropertyValue(name)}`).join(';');
    const wanted = `${fonts};${oneLine ? `white-space:pre;line-height:${line.height}px` : `width:${inner.width}px`}`;
    // Setting what is set already would lay the whole text out again.
    if (wanted !== style) {
      style = wanted;
      copy.style.cssText = wanted;
    }
    copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    Object.assign(mirror.style, {
      left: `${inner.left}px`,
      top: `${inner.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
      clipPath: clipTo(
        inner,
        // A one-line field shows no word in its padding.
        visiblePart(field, oneLine ? new DOMRect(line.x, inner.y, line.width, inner.height) : inner),
      ),
    });
  }

  function draw(text: string, words: readonly MarkedWords[]): void {
    const pieces: { text: string; level?: Level }[] = [];
    let at = 0;
    for (const range of [...words].sort((a, b) => a.from - b.from)) {
      // Of overlapping marks the first shows; the card speaks of both.
      if (range.from < at) continue;
      pieces.push({ text: text.slice(at, range.from) }, { text: text.slice(range.from, range.to), level: range.level });
      at = range.to;
    }
    // What follows moves no mark, but for the word that a mark may end in.
    pieces.push({ text: text.slice(at, at + TAIL) });
    pieces.forEach(({ text, level }, index) => {
      // Texts and marks take turns, so a node is only ever told what it says now.
      const known = copy.childNodes[index];
      const node = known ?? copy.appendChild(level ? page.createElement('span') : page.createTextNode(''));
      if (node.textContent !== text) node.textContent = text;
      if (level) (node as HTMLElement).dataset['mark'] = level;
    });
    while (copy.childNodes.length > pieces.length) copy.lastChild?.remove();
  }

  return {
    paint(words, text) {
      if (words.length === 0) {
        mirror.remove();
        return;
      }
      if (!mirror.isConnected) overlay.inside.prepend(mirror);
      overlay.show();
      draw(text, words);
      place();
    },
    follow: place,
    rects(range) {
      let at = 0;
      for (const node of copy.childNodes) {
        if (at === range.from && node instanceof HTMLElement) return [...node.getClientRects()];
        at += node.textContent?.length ?? 0;
      }
      return [];
    },
    clear: () => mirror.remove(),
  };
}

/** What a box leaves within its borders, or its padding. */
function without(property: 'border-*-width' | 'padding-*', box: DOMRect, style: CSSStyleDeclaration): DOMRect {
  const [top = 0, right = 0, bottom = 0, left = 0] = ['top', 'right', 'bottom', 'left'].map((side) =>
    Number.parseFloat(style.getPropertyValue(property.replace('*', side))),
  );
  return new DOMRect(box.x + left, box.y + top, box.width - left - right, box.height - top - bottom);
}

/** The part of a field's inside that its scrolling surroundings do not hide. */
function visiblePart(field: Element, { top, right, bottom, left }: DOMRect): DOMRect {
  for (let at = field.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = at.getBoundingClientRect();
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
    left = Math.max(left, outer.left);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The clip of a box that leaves a part of it, so that nothing is painted outside. */
function clipTo(box: DOMRect, part: DOMRect): string {
  const cut = [part.top - box.top, box.right - part.right, box.bottom - part.bottom, part.left - box.left];
  return cut.some((side) => side > 0) ? `inset(${cut.map((side) => `${Math.max(0, side)}px`).join(' ')})` : 'none';
}
