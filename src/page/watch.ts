import { editableOf, recognise } from '../sites/recognise';
import { deepActive } from './editors/editor';
import type { Services } from './services';
import { openSession, type Session } from './session';

/** The watching of one page. */
export interface Watch {
  /** The box written in last that is still there. */
  current(): Session | undefined;
  /** Settings changed: read them and check again. */
  refresh(): Promise<void>;
  /** Takes everything of ours out of the page. */
  stop(): void;
}

/**
 * Watches for boxes with one `focusin` listener and nothing else: no look around the page, no timer, no observer, until
 * a box in which something public is written gets the focus.
 */
export function watchPage(page: Document, services: Services): Watch {
  const sessions = new Map<Element, Session>();
  let last: Session | undefined;
  /** Focus that moves within a shadow root is told only inside it. */
  let inner: ShadowRoot | undefined;

  async function focused(element: HTMLElement | undefined): Promise<void> {
    if (!services.alive()) {
      stop();
      return;
    }
    if (!element) return;
    const known = sessions.get(element);
    if (!known && !recognise(element, page)) return;
    // Also wakes the worker, so that it has read its data by the time the first word stands.
    const state = await services.warm().catch(() => ({ watched: true, drawConsider: false }));
    if (!state.watched) return known?.close();
    if (known) {
      last = known;
      return known.refresh(state.drawConsider);
    }
    // Asked again after the wait: the box may be gone, or another event was faster.
    const box = !sessions.has(element) && element.isConnected ? recognise(element, page) : undefined;
    if (!box) return;
    last = openSession(box, services, state.drawConsider, () => {
      const gone = sessions.get(element);
      sessions.delete(element);
      if (last === gone) last = [...sessions.values()].at(-1);
      if (sessions.size === 0) void services.closed().catch(() => undefined);
    });
    sessions.set(element, last);
  }

  function onFocus(event: Event): void {
    const [target] = event.composedPath();
    const root = target instanceof Node ? target.getRootNode() : page;
    if (event.currentTarget === page) listenIn(root instanceof ShadowRoot ? root : undefined);
    void focused(editableOf(target));
  }

  function listenIn(root: ShadowRoot | undefined): void {
    if (root === inner) return;
    inner?.removeEventListener('focusin', onFocus, true);
    inner = root;
    // The event that brought us here has passed this root already or is passing it: it would come twice.
    if (root) queueMicrotask(() => root === inner && root.addEventListener('focusin', onFocus, true));
  }

  function stop(): void {
    page.removeEventListener('focusin', onFocus, true);
    listenIn(undefined);
    for (const session of [...sessions.values()]) session.close();
  }

  page.addEventListener('focusin', onFocus, true);
  const active = deepActive(page);
  if (active) void focused(editableOf(active));

  return {
    current: () => last,
    async refresh() {
      const state = await services.warm();
      for (const session of [...sessions.values()]) {
        if (state.watched) session.refresh(state.drawConsider);
        else session.close();
      }
    },
    stop,
  };
}
