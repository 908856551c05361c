import { byPerson } from './by-person';
import type { Overlay } from './overlay';

/** What may happen to a box and around it. */
export interface Handlers {
  /** Asked before anything else is told: is there no extension any more? */
  orphaned(): boolean;
  /** The text may be another. */
  changed(): void;
  pasting(): void;
  composing(now: boolean): void;
  left(): void;
  scrolled(): void;
  /** A key was let go: the caret may be elsewhere. */
  caretMoved(): void;
  clicked(x: number, y: number): void;
  clickedElsewhere(): void;
  gone(): void;
}

/** Listens to a box and its page: to what a person does, and not on something of ours. Returns the way to stop. */
export function listen(element: HTMLElement, overlay: Overlay, handlers: Handlers): () => void {
  const view = element.ownerDocument.defaultView as Window;
  const stopped = new AbortController();
  const options = { capture: true, passive: true };
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(
      type,
      byPerson((event) => handlers.orphaned() || listener(event)),
      { ...options, signal: stopped.signal },
    );
  // Frameworks render after the event, and some keep it from us: the text itself is watched, the event only for fields.
  const plainField = 'value' in element;
  const mutations = new MutationObserver(handlers.changed);
  // A site that fills a field itself says so by an event of its own making: then the field is only read again.
  if (plainField) element.addEventListener('input', handlers.changed, { ...options, signal: stopped.signal });
  else mutations.observe(element, { childList: true, characterData: true, subtree: true });
  on(element, 'paste', handlers.pasting);
  on(element, 'compositionstart', () => handlers.composing(true));
  // Chromium calls an end that it makes itself untrusted; one that a page makes up only has us look sooner.
  // The text of the composition stands when the event is over.
  const composed = () => queueMicrotask(() => handlers.composing(false));
  element.addEventListener('compositionend', composed, { ...options, signal: stopped.signal });
  on(element, 'focusout', handlers.left);
  on(element, 'scroll', handlers.scrolled);
  // A site empties a field after sending without an event of the field: look again when something was pressed.
  const later = () => {
    if (!plainField) return;
    view.requestAnimationFrame(() => (element.isConnected ? handlers.changed() : handlers.gone()));
  };
  // On the window, before whatever the page itself listens to in its document and may stop there.
  on(view, 'keyup', (event) => {
    if (overlay.owns(event)) return;
    handlers.caretMoved();
    later();
  });
  on(view, 'click', (event) => {
    if (overlay.owns(event)) return;
    const { clientX, clientY } = event as MouseEvent;
    if (event.composedPath().includes(element)) handlers.clicked(clientX, clientY);
    else handlers.clickedElsewhere();
    later();
  });
  return () => {
    stopped.abort();
    mutations.disconnect();
  };
}
