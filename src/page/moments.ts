import type { Media } from '../core/draft';
import { pageAround } from '../sites/dom';
import { BUTTON } from '../sites/generic';
import type { Recognised } from '../sites/recognise';
import { byPerson } from './by-person';

/** What happens around a box besides typing. */
export interface Moments {
  /** What is attached, with the names of files where one was chosen, dropped or pasted here. */
  media(): Media[];
  /** Tells that the box is empty again or gone: sent, if the site's button was pressed just before. */
  emptied(): void;
  stop(): void;
}

/** What is done when it happens. */
interface Listener {
  /** Pictures or films were attached, described or taken away. */
  media(): void;
  /** Pointer or focus reached the site's button, or came back to the box. */
  sending(near: boolean): void;
  sent(): void;
}

/** A site takes this long to attach a file or to clear a box, in milliseconds. */
const PATIENCE = 8000;

/** Follows the moments of one box: no timer and no observer, until a file is chosen, dropped or pasted. */
export function followMoments(box: Recognised, page: Document, listener: Listener): Moments {
  const stopped = new AbortController();
  const view = page.defaultView as Window;
  let pressed = Number.NEGATIVE_INFINITY;
  let attached = box.media();
  /** Names of files, in the order of their previews. */
  let names: readonly (string | undefined)[] = [];
  let chosen: string[] = [];
  let attaching: MutationObserver | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function stopAttaching(): void {
    attaching?.disconnect();
    attaching = undefined;
    clearTimeout(patience);
  }
  function compareMedia(): void {
    const now = box.media();
    const more = now.length - attached.length;
    if (more === 0 && now.every(({ alt }, index) => alt === attached[index]?.alt)) return;
    // Which one was taken away, no page tells: from then on none is called by a name that may be another's.
    if (more > 0) names = [...attached.map((_, index) => names[index]), ...chosen.splice(0, more)];
    else if (more < 0) names = [];
    attached = now;
    // Several files show up one after the other.
    if (more !== 0 && chosen.length === 0) stopAttaching();
    listener.media();
  }
  function expectMedia(files: FileList | null | undefined): void {
    stopAttaching();
    chosen = [...(files ?? [])].map(({ name }) => name);
    attaching = new MutationObserver(compareMedia);
    attaching.observe(page.body, { childList: true, subtree: true });
    patience = setTimeout(stopAttaching, PATIENCE);
    compareMedia();
  }
  function onButton(event: Event): boolean {
    const path = event.composedPath();
    // The pointer passes over much that is no button: the site's own is looked up only for one that could be it.
    if (!path.some((part) => (part as Partial<Element>).matches?.(BUTTON))) return false;
    const button = box.submit();
    return button !== undefined && path.includes(button);
  }
  /** On the way between the two nothing changes: our last look has to stay while the pointer goes to close it. */
  function approach(event: Event): void {
    if (onButton(event)) listener.sending(true);
    else if (event.composedPath().includes(box.element)) listener.sending(false);
  }

  const options = { capture: true, passive: true, signal: stopped.signal };
  const on = (type: string, act: (event: Event) => void) => {
    const listener = byPerson(act);
    // The site's button may stand in the page around. Where there is none, the second time changes nothing.
    for (const where of [page, pageAround(page) ?? page]) {
      where.addEventListener(type, listener, options);
    }
  };
  // Sites make this event themselves, too; all it does is to look at the box.
  const onChange = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === 'file') expectMedia(target.files);
  };
  page.addEventListener('change', onChange, options);
  on('drop', (event) => expectMedia((event as DragEvent).dataTransfer?.files));
  on('paste', (event) => {
    const files = (event as ClipboardEvent).clipboardData?.files;
    if (files?.length) expectMedia(files);
  });
  on('pointerover', approach);
  on('focusin', approach);
  on('click', (event) => {
    if (onButton(event)) pressed = view.performance.now();
    // What the click did is on the page with the next frame.
    view.requestAnimationFrame(compareMedia);
  });
  on('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Enter' && (ctrlKey || metaKey)) pressed = view.performance.now();
  });

  return {
    media: () =>
      box.media().map((one, index) => {
        const name = names[index];
        return name ? { ...one, name } : one;
      }),
    emptied() {
      if (view.performance.now() - pressed < PATIENCE) listener.sent();
      pressed = Number.NEGATIVE_INFINITY;
    },
    stop() {
      stopped.abort();
      stopAttaching();
    },
  };
}
