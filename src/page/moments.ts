import type { Recognised } from '../sites/recognise';

/** What happens around a box besides typing. */
export interface Moments {
  /** Tells that the box is empty again or gone: sent, if the site's button was pressed just before. */
  emptied(): void;
  stop(): void;
}

/** What is done when it happens. */
interface Listener {
  /** Pictures or films were attached or taken away. */
  media(): void;
  /** Pointer or focus reached the site's button, or left it. */
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
  let near = false;
  let attached = box.media().length;
  let attaching: MutationObserver | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function stopAttaching(): void {
    attaching?.disconnect();
    attaching = undefined;
    clearTimeout(patience);
  }
  function compareMedia(): void {
    const now = box.media().length;
    if (now === attached) return;
    attached = now;
    stopAttaching();
    listener.media();
  }
  function expectMedia(): void {
    stopAttaching();
    attaching = new MutationObserver(compareMedia);
    attaching.observe(page.body, { childList: true, subtree: true });
    patience = setTimeout(stopAttaching, PATIENCE);
    compareMedia();
  }
  function onButton(event: Event): boolean {
    const button = box.submit();
    return button !== undefined && event.composedPath().includes(button);
  }
  function approach(event: Event): void {
    const now = onButton(event);
    if (now === near) return;
    near = now;
    listener.sending(near);
  }

  const on = (type: string, act: (event: Event) => void) =>
    page.addEventListener(type, act, { capture: true, passive: true, signal: stopped.signal });
  on('change', (event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === 'file') expectMedia();
  });
  on('drop', expectMedia);
  on('paste', (event) => {
    if ((event as ClipboardEvent).clipboardData?.files.length) expectMedia();
  });
  on('pointerover', approach);
  on('focusin', approach);
  on('click', (event) => {
    if (onButton(event)) pressed = view.performance.now();
    compareMedia();
  });
  on('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Enter' && (ctrlKey || metaKey)) pressed = view.performance.now();
  });

  return {
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
