import type { Mark, Marks } from './marks';
import type { Overlay } from './overlay';

// What decides where a word of a text field stands.
const COPIED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'text-rendering',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-align',
  'tab-size',
  'direction',
  'writing-mode',
  'word-break',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

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
    const { clientLeft, clientTop, clientWidth, clientHeight } = field;
    const fonts = COPIED.map((name) => `${name}:${now.getPropertyValue(name)}`).join(';');
    const wanted = `${fonts};${oneLine ? `white-space:pre;line-height:${innerHeight(now, clientHeight)}px` : `width:${clientWidth}px`}`;
    // Setting what is set already would lay the whole text out again.
    if (wanted !== style) {
      style = wanted;
      copy.style.cssText = wanted;
    }
    copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    Object.assign(mirror.style, {
      left: `${box.left + clientLeft}px`,
      top: `${box.top + clientTop}px`,
      width: `${clientWidth}px`,
      height: `${clientHeight}px`,
      clipPath: visiblePart(field, box),
    });
  }

  function draw(text: string, marks: readonly Mark[]): void {
    const pieces: { text: string; level?: Mark['level'] }[] = [];
    let at = 0;
    for (const { level, range } of [...marks].sort((a, b) => a.range.from - b.range.from)) {
      // Of overlapping marks the first shows; the card speaks of both.
      if (range.from < at) continue;
      pieces.push({ text: text.slice(at, range.from) }, { text: text.slice(range.from, range.to), level });
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
    paint(marks, text) {
      if (marks.length === 0) {
        mirror.remove();
        return;
      }
      if (!mirror.isConnected) overlay.inside.prepend(mirror);
      overlay.show();
      draw(text, marks);
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

/** A one-line field puts its line in the middle. */
function innerHeight(style: CSSStyleDeclaration, height: number): number {
  return height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
}

/** Cuts off what the field's scrolling surroundings hide, so that nothing is painted outside it. */
function visiblePart(field: Element, box: DOMRect): string {
  let { top, right, bottom, left } = box;
  for (let at = field.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = at.getBoundingClientRect();
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
    left = Math.max(left, outer.left);
  }
  const cut = [top - box.top, box.right - right, box.bottom - bottom, left - box.left];
  return cut.some((side) => side > 0) ? `inset(${cut.map((side) => `${Math.max(0, side)}px`).join(' ')})` : 'none';
}
