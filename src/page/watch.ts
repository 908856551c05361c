import { siteOf } from '../sites';
import { deletionAround } from '../sites/deleting';
import { editableOf, recognise } from '../sites/recognise';
import { remindOfDeleting } from './deleting';
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
  const view = page.defaultView as Window;
  const sessions = new Map<Element, Session>();
  /** Aborted when the watching ends. */
  const over = new AbortController();
  /** Dialogs about deleting that were seen. */
  const asked = new WeakSet<Element>();
  let last: Session | undefined;
  /** Focus that moves within a shadow root is told only inside it. */
  let inner: ShadowRoot | undefined;

  async function focused(element: HTMLElement | undefined): Promise<void> {
    if (!services.alive()) {
      stop();
      return;
    }
    if (!element) return;
    if (!sessions.has(element) && !recognise(element, page)) return;
    // Also wakes the worker, so that it has read its data by the time the first word stands.
    const state = await services.warm().catch(() => ({ watched: true, drawConsider: false, lastLook: true }));
    if (over.signal.aborted) return;
    // Asked again after the wait: the box may be gone, or another event was faster.
    const present = sessions.get(element);
    if (!state.watched) return present?.close();
    if (present) {
      last = present;
      return present.refresh(state);
    }
    const box = element.isConnected ? recognise(element, page) : undefined;
    if (!box) return;
    last = openSession(box, services, state, () => {
      const gone = sessions.get(element);
      sessions.delete(element);
      if (last === gone) last = [...sessions.values()].at(-1);
      if (sessions.size > 0) return;
      view.removeEventListener('pageshow', onShown);
      void services.closed().catch(() => undefined);
    });
    sessions.set(element, last);
    view.addEventListener('pageshow', onShown);
  }

  function onFocus(event: Event): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    const root = target instanceof Node ? target.getRootNode() : page;
    if (event.currentTarget !== inner) listenIn(root instanceof ShadowRoot ? root : undefined);
    entered(target);
  }

  function entered(target: EventTarget | null | undefined): void {
    const box = editableOf(target);
    const dialog = !box && target instanceof Element ? deletionAround(target, page) : undefined;
    if (dialog) void reminded(dialog);
    else void focused(box);
  }

  async function reminded(dialog: HTMLElement): Promise<void> {
    if (asked.has(dialog) || !services.alive()) return;
    asked.add(dialog);
    // Where nobody answers the dialog is as it ever was, until something in it gets the focus again.
    const site = siteOf(page)?.id ?? 'unknown';
    await remindOfDeleting(dialog, site, services, over.signal).catch(() => asked.delete(dialog));
  }

  function listenIn(root: ShadowRoot | undefined): void {
    if (root === inner) return;
    inner?.removeEventListener('focusin', onFocus, true);
    inner = root;
    // The event that brought us here has passed this root already or is passing it: it would come twice.
    if (root) queueMicrotask(() => root === inner && root.addEventListener('focusin', onFocus, true));
  }

  /** Back in the page as it was left: the worker has forgotten its draft, and settings may be others by now. */
  function onShown(event: PageTransitionEvent): void {
    if (event.isTrusted && event.persisted) void refresh().catch(() => undefined);
  }

  async function refresh(): Promise<void> {
    const state = await services.warm();
    for (const session of [...sessions.values()]) {
      if (state.watched) session.refresh(state);
      else session.close();
    }
  }

  function stop(): void {
    over.abort();
    view.removeEventListener('focusin', onFocus, true);
    listenIn(undefined);
    for (const session of [...sessions.values()]) session.close();
  }

  // On the window: sites keep this event from the dialogs they use by stopping it on its way into the document.
  view.addEventListener('focusin', onFocus, true);
  // What has the focus already was entered before we came; where nothing has it, the body has, and is no box as a rule.
  const active = deepActive(page);
  if (active !== page.body || active?.hasAttribute('contenteditable')) entered(active);

  return {
    current: () => last,
    refresh,
    stop,
  };
}
