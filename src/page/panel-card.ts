import type { Finding } from '../core/finding';
import { Card, type CardProps } from '../ui/card/card';
import { cardContent } from './card-content';
import type { Overlay } from './overlay';
import type { Owner, Panel, Shown } from './panel';
import { around, placeCard } from './place';
import { foundAgain } from './same-finding';
import type { Services } from './services';

/** The card of one box, open on one finding or closed. */
interface CardPlace extends Omit<Panel, 'update' | 'openAt'> {
  /** What is shown has changed: the card follows its finding, or closes when that is gone. */
  update(): void;
  /** Closes the open card; without one opens that of the finding, if there is one. */
  toggle(finding: Finding | undefined): void;
}

/** Opens, draws and places the card. */
export function makeCardPlace(overlay: Overlay, services: Services, owner: Owner, now: () => Shown): CardPlace {
  const { element } = owner.box;
  const page = element.ownerDocument;
  const view = page.defaultView as Window;
  const holder = page.createElement('div');
  let open: Finding | undefined;
  let notice: string | undefined;
  let caretBefore: number | undefined;
  /** What the card says, so that it is drawn anew only when that changes: a new button would miss a press under way. */
  let drawn = '';

  // Before the page's own listeners, so that Esc closes the card and not the dialog that holds the box.
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  /** On the finding as it stands when it is pressed: it may have moved since the card was drawn. */
  const actions: Pick<CardProps, 'words' | 'onFix' | 'onForget' | 'onStep' | 'onClose'> = {
    words: services.words,
    onFix(index) {
      const fix = open?.fixes[index];
      if (open && fix) owner.fix(open, fix.edits);
    },
    onForget(how) {
      if (open) owner.forget(open, how);
    },
    onStep: step,
    onClose: close,
  };

  /** All that has a card. */
  function everything(): readonly Finding[] {
    const { shown, notes } = now();
    return [...shown, ...notes];
  }

  function show(finding: Finding, byKeyboard: boolean): void {
    const first = !open;
    if (first) caretBefore = owner.caret();
    open = finding;
    notice = undefined;
    overlay.show();
    if (first) {
      overlay.raise();
      overlay.inside.append(holder);
      view.addEventListener('keydown', keys, true);
    }
    draw();
    if (byKeyboard) focus();
  }

  function close(): void {
    if (!open) return;
    const hadFocus = overlay.hasFocus();
    open = undefined;
    notice = undefined;
    view.removeEventListener('keydown', keys, true);
    holder.replaceChildren();
    holder.remove();
    drawn = '';
    if (hadFocus) owner.focusBack(caretBefore);
    caretBefore = undefined;
  }

  function step(by: 1 | -1): void {
    const all = everything();
    if (all.length === 0) return;
    const caret = owner.caret() ?? 0;
    const at = open
      ? all.indexOf(open)
      : all.findIndex((finding) => (finding.range?.to ?? Infinity) >= caret) - (by > 0 ? 1 : 0);
    const next = all[(at + by + all.length) % all.length];
    if (next) show(next, true);
  }

  function focus(): void {
    holder.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  function draw(): void {
    if (!open) return;
    const { text, guidelines } = now();
    const content = {
      ...cardContent(open, text, guidelines, services),
      index: Math.max(0, everything().indexOf(open)),
      count: everything().length,
      notice: notice && services.words({ id: notice }),
    };
    const drawing = JSON.stringify(content);
    if (drawing !== drawn) {
      drawn = drawing;
      const hadFocus = overlay.hasFocus();
      holder.replaceChildren(Card({ ...content, ...actions }) as HTMLElement);
      if (hadFocus) focus();
    }
    place();
  }

  function place(): void {
    const card = holder.querySelector<HTMLElement>('.card');
    if (!card || !open) return;
    const words = (open.range && around(owner.marks.rects(open.range))) ?? element.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = view;
    // Words scrolled out of sight take their card along.
    if (words.bottom < 0 || words.top > height) {
      close();
      return;
    }
    card.style.maxHeight = 'none';
    const at = placeCard(words, { width: card.offsetWidth, height: card.offsetHeight }, { width, height });
    Object.assign(card.style, { left: `${at.left}px`, top: `${at.top}px`, maxHeight: `${at.maxHeight}px` });
  }

  return {
    update() {
      if (!open) return;
      const still = foundAgain(open, everything());
      if (!still) return close();
      open = still;
      draw();
    },
    open: show,
    toggle(finding) {
      if (open) close();
      else if (finding) show(finding, overlay.hasFocus());
    },
    step,
    caret: () => owner.caret() ?? caretBefore,
    notice(id) {
      notice = id;
      draw();
    },
    place,
    close,
    remove() {
      view.removeEventListener('keydown', keys, true);
      open = undefined;
    },
  };
}
