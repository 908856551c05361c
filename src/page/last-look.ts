import type { Finding } from '../core/finding';
import { textIn } from '../core/render';
import { pageAround } from '../sites/dom';
import type { Recognised } from '../sites/recognise';
import { LastLook } from '../ui/card/last-look';
import type { Overlay } from './overlay';
import { placeCard, submitRect } from './place';
import type { KnownGuideline, Services } from './services';

/** No more than this many things are said before sending. */
const ITEMS = 3;

/** The quiet last look beside the site's own button. */
export interface LastLookPanel {
  /** Shows what is required and still open, or takes the look away when nothing is or nobody is about to send. */
  update(sending: boolean, findings: readonly Finding[], guidelines: readonly KnownGuideline[]): void;
  place(): void;
  /** The text was sent: the next one gets a look of its own. */
  forget(): void;
  remove(): void;
}

/**
 * Makes the last look of a box. It only shows what is known already and asks nobody, takes no focus, lies beside the
 * button and never on it, and stops nothing: the button works as ever, also while the worker is silent. Once closed it
 * stays away until something else is open.
 */
export function makeLastLook(overlay: Overlay, services: Services, box: Recognised): LastLookPanel {
  const page = box.element.ownerDocument;
  const view = page.defaultView as Window;
  // The site's button may stand in the page around the frame: whoever presses Esc has the focus there.
  const views = new Set([view, pageAround(page)?.defaultView ?? view]);
  const at = page.createElement('div');
  // There before its words are, so that a screen reader tells of them.
  at.setAttribute('role', 'status');
  let shown: readonly Finding[] = [];
  let closedFor = '';

  // Only while the look is there: Esc then closes it and not the dialog the box is in.
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    if (!services.alive()) return clear();
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  function close(): void {
    closedFor = keyOf(shown);
    const button = overlay.hasFocus() ? box.submit() : undefined;
    clear();
    (button as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  function clear(): void {
    if (shown.length === 0) return;
    shown = [];
    at.replaceChildren();
    for (const one of views) one.removeEventListener('keydown', keys, true);
  }

  function place(): void {
    const card = at.querySelector<HTMLElement>('.look');
    const button = submitRect(box);
    if (!card || !button) {
      clear();
      return;
    }
    const { innerWidth: width, innerHeight: height } = view;
    card.style.maxHeight = 'none';
    const place = placeCard(button, { width: card.offsetWidth, height: card.offsetHeight }, { width, height });
    Object.assign(card.style, { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` });
  }

  return {
    update(sending, findings, guidelines) {
      const open = findings.filter(({ level }) => level === 'must').slice(0, ITEMS);
      if (open.length > 0 && !at.isConnected) overlay.inside.append(at);
      if (!sending || open.length === 0 || keyOf(open) === closedFor) {
        clear();
        return;
      }
      if (keyOf(open) === keyOf(shown)) {
        place();
        return;
      }
      if (shown.length === 0) for (const one of views) one.addEventListener('keydown', keys, true);
      shown = open;
      const items = open.map(({ guidelines: [ref], shown: words }) => {
        const title = guidelines.find((known) => known.ref === ref)?.title;
        return { title: title ? textIn(title, services.lang) : '', shown: words };
      });
      at.replaceChildren(LastLook({ words: services.words, items, onClose: close }) as HTMLElement);
      overlay.show();
      overlay.raise();
      place();
    },
    place,
    forget() {
      closedFor = '';
      clear();
    },
    remove: clear,
  };
}

/** What is open, so that the same things are said once. */
function keyOf(findings: readonly Finding[]): string {
  return findings.map(({ guidelines, quote }) => `${guidelines[0]} ${quote}`).join('\n');
}
