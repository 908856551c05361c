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

/**
 * A see-through copy of a text field's text over the field, with the marks in it: a field's own words can't be marked.
 * It is inert, so that neither a search in the page nor a screen reader meets the words twice.
 */
export function makeMirror(field: HTMLTextAreaElement | HTMLInputElement, overlay: Overlay): Marks {
  const page = field.ownerDocument;
  const mirror = page.createElement('div');
  mirror.className = 'mirror';
  mirror.inert = true;

  function place(): void {
    if (!mirror.isConnected) return;
    const style = getComputedStyle(field);
    for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
    const oneLine = field instanceof HTMLInputElement;
    const box = field.getBoundingClientRect();
    const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    Object.assign(mirror.style, {
      left: `${box.left + field.clientLeft}px`,
      top: `${box.top + field.clientTop}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      whiteSpace: oneLine ? 'pre' : 'pre-wrap',
      overflowWrap: oneLine ? 'normal' : 'break-word',
      clipPath: visiblePart(field, box),
    });
    if (oneLine) {
      const room = field.clientHeight - pixels('padding-top') - pixels('padding-bottom');
      mirror.style.lineHeight = `${room}px`;
    }
    mirror.scrollTop = field.scrollTop;
    mirror.scrollLeft = field.scrollLeft;
  }

  function draw(text: string, marks: readonly Mark[]): void {
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const { level, range } of [...marks].sort((a, b) => a.range.from - b.range.from)) {
      // Of overlapping marks the first shows; the card speaks of both.
      if (range.from < at) continue;
      const span = page.createElement('span');
      span.dataset['mark'] = level;
      span.textContent = text.slice(range.from, range.to);
      parts.push(text.slice(at, range.from), span);
      at = range.to;
    }
    // A line break at the very end makes a line only when something follows it.
    mirror.replaceChildren(...parts, `${text.slice(at)}\u200b`);
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
      for (const node of mirror.childNodes) {
        if (at === range.from && node instanceof HTMLElement) return [...node.getClientRects()];
        at += node.textContent?.length ?? 0;
      }
      return [];
    },
    clear: () => mirror.remove(),
  };
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
