/**
 * What drivers run inside the page. Each function is sent to the browser as source text: it stands alone and sees
 * nothing but its arguments, the page, and what {@link installRangeOf} has put there.
 */
import type { ModelRange } from '../src/sites/replicas/spy.ts';
import type { Box, Control, Mark, Part, Point } from './driver.ts';

declare global {
  interface Window {
    /** Where words stand in a field, if they do. */
    __rangeOf: (element: HTMLElement, words: string) => Range | null;
    /** Highlights that are out of sight for a picture. */
    __hidden?: [string, Highlight][];
  }
}

/** Has the page put up its fields? A page that is no replica has none to wait for. */
export function isSettled(): boolean {
  return !document.querySelector('script[src^="/assets/"]') || Object.keys(window.__fields ?? {}).length > 0;
}

/** Names of the fields on the page now. */
export function fieldNames(): string[] {
  return Object.keys(window.__fields ?? {});
}

/** Puts `window.__rangeOf` on the page. */
export function installRangeOf(): void {
  window.__rangeOf = (element, words) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const from = nodes
      .map((node) => node.data)
      .join('')
      .indexOf(words);
    if (from < 0) return null;
    const range = new Range();
    let before = 0;
    let started = false;
    for (const node of nodes) {
      const after = before + node.length;
      if (!started && from < after) {
        range.setStart(node, from - before);
        started = true;
      }
      if (started && from + words.length <= after) {
        range.setEnd(node, from + words.length - before);
        return range;
      }
      before = after;
    }
    return null;
  };
}

/** A point of the field where a click reaches it and no link in it; null where something else lies over it. */
export function clickablePoint(name: string): Point | null {
  const element = window.__fields[name]?.element();
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  const y = box.y + Math.min(box.height / 2, 20);
  const root = element.getRootNode() as Document | ShadowRoot;
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  for (const share of [0.5, 0.75, 0.25]) {
    const x = box.x + box.width * share;
    const hit = root.elementFromPoint(x, y);
    const isReached = hit && (element.contains(hit) || hit.contains(element)) && !hit.closest('a');
    if (isReached) return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0) };
  }
  return null;
}

/** Makes sure that the field has the focus; false when it does not take it. */
export function ensureFocus(name: string): boolean {
  const element = window.__fields[name]?.element();
  if (!element) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus();
  return root.activeElement === element;
}

/** Selects words of a field, or puts the caret behind them; false when the field does not show them. */
export function selectWords(name: string, words: string, collapse: boolean): boolean {
  const element = window.__fields[name]?.element();
  if (!element) return false;
  element.focus();
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const from = element.value.indexOf(words);
    if (from < 0) return false;
    element.setSelectionRange(collapse ? from + words.length : from, from + words.length);
    return true;
  }
  const range = window.__rangeOf(element, words);
  if (!range) return false;
  if (collapse) range.collapse(false);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Puts a text field's own selection back. */
export function restoreSelection(name: string, range: ModelRange): void {
  (window.__fields[name]?.element() as HTMLTextAreaElement | undefined)?.setSelectionRange(range.from, range.to);
}

/** The text of the field's own model. */
export function modelOf(name: string): string {
  return window.__model()[name] ?? '';
}

/** The selection of the field's own model. */
export function selectionOf(name: string): ModelRange | null {
  return window.__fields[name]?.selection() ?? null;
}

/** Is it a text field, which does not say where its words are? */
export function isTextField(name: string): boolean {
  return 'value' in (window.__fields[name]?.element() ?? {});
}

/** The whole field. */
export function fieldBox(name: string): Box | null {
  return (window.__fields[name]?.element().getBoundingClientRect().toJSON() as Box | undefined) ?? null;
}

/** Where words of an editable element stand. */
export function wordsBox(name: string, words: string): Box | null {
  const element = window.__fields[name]?.element();
  const box = element && window.__rangeOf(element, words)?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

/** The site's own submit button, scrolled into view. */
export function submitBox(name: string): Box | null {
  const button = window.__fields[name]?.submitButton();
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
}

/** Gives the site's own submit button the focus. */
export function focusSubmit(name: string): void {
  window.__fields[name]?.submitButton()?.focus();
}

/** What the site has sent. */
export function submitsSoFar(): { count: number; posted: string | null } {
  return { count: window.__submits, posted: window.__posted };
}

/** Takes a field away, as a site does that renders anew. */
export function removeField(name: string): void {
  window.__fields[name]?.element().remove();
}

/** Resolves once the page has painted what was done to it. */
export function painted(): Promise<void> {
  return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** How far the page is scrolled. */
export function scrollPosition(): Point {
  return { x: Math.round(scrollX), y: Math.round(scrollY) };
}

/** Marks in editable elements. */
export function highlightMarks(prefix: string): Mark[] {
  const marks: Mark[] = [];
  // Frames the page made itself have highlights of their own.
  const views = [window, ...Array.from(window.frames)] as (Window & typeof globalThis)[];
  for (const [name, highlight] of views.flatMap(({ CSS }) => [...CSS.highlights])) {
    if (!name.startsWith(prefix)) continue;
    for (const range of highlight as Iterable<AbstractRange>) {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const boxes = [...live.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      marks.push({ name: name.slice(prefix.length), text: live.toString(), boxes });
    }
  }
  return marks;
}

/** Marks over text fields; runs with one of our shadow roots as `this`. */
export function mirrorMarks(this: ShadowRoot): Mark[] {
  return [...this.querySelectorAll<HTMLElement>('[data-mark]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({
      name: element.getAttribute('data-mark') ?? '',
      text: element.textContent,
      boxes: [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    }));
}

/** Visible elements of ours; runs with one of our shadow roots as `this`. */
export function visibleParts(this: ShadowRoot, selector: string): Part[] {
  return [...this.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { text: element.innerText, box: { x, y, width, height } };
    });
}

/**
 * What a person can operate in one of our shadow roots, and dialogs; it runs with the root as `this`. Names and roles as
 * our markup gives them: by a label, another element, or what can be read.
 */
export function operable(this: ShadowRoot): Control[] {
  const roles: Record<string, string> = { A: 'link', BUTTON: 'button' };
  return [...this.querySelectorAll<HTMLElement>('[role=dialog], button, a[href]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => {
      const labelling = this.getElementById(element.getAttribute('aria-labelledby') ?? '');
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        role: element.role ?? roles[element.tagName] ?? '',
        name: (element.ariaLabel ?? (labelling ?? element).innerText).replace(/\s+/g, ' ').trim(),
        focused: this.activeElement === element,
        disabled: element.matches(':disabled'),
        box: { x, y, width, height },
      };
    });
}

/** Takes our highlights off the page, to be put back by {@link showHighlights}. */
export function hideHighlights(prefix: string): void {
  window.__hidden = [...CSS.highlights].filter(([name]) => name.startsWith(prefix));
  for (const [name] of window.__hidden) CSS.highlights.delete(name);
}

/** Puts our highlights back, except where the extension has put newer ones meanwhile. */
export function showHighlights(): void {
  for (const [name, highlight] of window.__hidden ?? []) {
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
}

/** Shows or hides what is in one of our shadow roots, which runs this as `this`; its host notices any restyling. */
export function showRoot(this: ShadowRoot, shown: boolean): void {
  for (const element of this.children) {
    if (element instanceof HTMLElement) element.style.visibility = shown ? '' : 'hidden';
  }
}

/** Hides the blinking caret of every field; inherited, in shadow roots too, and no editor sees its own element change. */
export function showCaret(shown: boolean): void {
  const { style } = document.documentElement;
  if (shown) style.removeProperty('caret-color');
  else style.setProperty('caret-color', 'transparent', 'important');
}
