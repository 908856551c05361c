import { closest } from '../sites/dom';
import cardCss from '../ui/card/card.css?raw';
import marksCss from '../ui/card/marks.css?raw';
import tokensCss from '../ui/tokens.css?raw';

/** Our only element in the page: a closed shadow root in the top layer. It takes no room and no clicks of its own. */
export interface Overlay {
  /** Everything of ours is drawn in here. */
  readonly inside: HTMLElement;
  /** Puts it where it can be seen and used, also while the page shows a modal dialog. */
  show(): void;
  /** Above whatever the page has put into the top layer since. */
  raise(): void;
  /** Did an event happen on something of ours? */
  owns(event: Event): boolean;
  /** Does something of ours have the focus? */
  hasFocus(): boolean;
  remove(): void;
}

// A click or key on our card is none of the page's business: dialogs would close, shortcuts fire, focus be fetched back.
const OURS =
  'keydown keypress keyup pointerdown pointerup mousedown mouseup click focusin focusout wheel touchstart'.split(' ');

/** Marks over a field look like those in a text. */
const mirrorCss = marksCss.replaceAll('::highlight(compose-assistant-mark)', '.mirror [data-mark]');

// `all` also takes back what browsers give a popover: its margin, padding, border and colours.
const HOST_STYLE = { all: 'initial', position: 'fixed', inset: '0', 'pointer-events': 'none' };

function makeHost(page: Document): HTMLElement {
  const host = page.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.popover = 'manual';
  return host;
}

/** Is it such an element of ours, this script's or an earlier one's? */
export function isHost(element: HTMLElement): boolean {
  return element.popover === 'manual' && element.style.cssText === makeHost(element.ownerDocument).style.cssText;
}

/** Makes the overlay of a box; nothing is in the page before `show`. Not `alive`, it takes no press and goes. */
export function makeOverlay(box: HTMLElement, alive: () => boolean): Overlay {
  const page = box.ownerDocument;
  const host = makeHost(page);
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [sheet(tokensCss), sheet(cardCss), sheet(mirrorCss)];
  const inside = page.createElement('div');
  inside.className = 'ours';
  shadow.append(inside);
  for (const type of OURS) inside.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  // A page can't reach in here, but it can restyle our host, so that people press what they don't see.
  const dressed = host.style.cssText;
  const seen = (event: Event) => {
    if (event.isTrusted && alive() && host.style.cssText === dressed) return;
    event.stopImmediatePropagation();
    host.style.cssText = dressed;
    if (!alive()) host.remove();
  };
  inside.addEventListener('click', seen, { capture: true });
  // Pressing a button leaves the caret where it is.
  inside.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    inside,
    show() {
      const home = homeOf(box, page);
      if (host.parentNode !== home) home.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    raise() {
      if (host.matches(':popover-open')) host.hidePopover();
      this.show();
    },
    owns: (event) => event.composedPath().includes(host),
    hasFocus: () => shadow.activeElement !== null,
    remove: () => host.remove(),
  };
}

/** While a modal is open everything outside it is inert or, with a trap of the page's own, loses the focus at once. */
function homeOf(box: HTMLElement, page: Document): Element {
  return closest(box, 'dialog:modal, [aria-modal="true"]') ?? page.fullscreenElement ?? page.documentElement;
}

/** A constructed stylesheet: allowed where a page forbids inline styles. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
