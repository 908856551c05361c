import type { Edit, Finding } from '../core/finding';
import { textIn } from '../core/render';
import type { Recognised } from '../sites/recognise';
import { Bar, type BarProps } from '../ui/card/bar';
import { Card, type Forget } from '../ui/card/card';
import type { Trouble } from './asking';
import { cardContent } from './card-content';
import type { Marks } from './marks';
import type { Overlay } from './overlay';
import { around, placeBar, placeCard } from './place';
import type { KnownGuideline, Offer, Services } from './services';
import { loudest } from './shown';

/** What is shown at present. */
export interface Shown {
  readonly shown: readonly Finding[];
  readonly guidelines: readonly KnownGuideline[];
  readonly text: string;
  readonly trouble: Trouble | undefined;
  /** For a bio: the disclaimer to offer. */
  readonly offer: Offer | 'none-fits' | undefined;
  /** Reminders for this moment, after the findings. */
  readonly notes: readonly Finding[];
}

/** What the panel leaves to the session. */
interface Owner {
  readonly box: Recognised;
  readonly marks: Marks;
  fix(finding: Finding, edits: readonly Edit[]): void;
  addDisclaimer(offer: Offer): void;
  forget(finding: Finding, how: Forget): void;
  focusBack(caret: number | undefined): void;
  caret(): number | undefined;
}

/** The card and the count of one box. */
export interface Panel {
  update(state: Shown): void;
  open(finding: Finding, byKeyboard: boolean): void;
  /** Opens the finding under a point, if there is one; closes the card otherwise. */
  openAt(x: number, y: number): void;
  step(by: 1 | -1): void;
  /** Where the caret was before the card took the focus. */
  caret(): number | undefined;
  /** Says something in the open card. */
  notice(id: string): void;
  place(): void;
  close(): void;
  remove(): void;
}

/** Makes the panel of a box; it draws nothing until there is something to say. */
export function makePanel(overlay: Overlay, services: Services, owner: Owner): Panel {
  const { element } = owner.box;
  const page = element.ownerDocument;
  const view = page.defaultView as Window;
  const barPlace = page.createElement('div');
  const cardPlace = page.createElement('div');
  let state: Shown = { shown: [], guidelines: [], text: '', trouble: undefined, offer: undefined, notes: [] };
  let open: Finding | undefined;
  let notice: string | undefined;
  let caretBefore: number | undefined;
  /** What the bar shows, so that it is drawn anew only when that changes. */
  let drawn = '';

  // Before the page's own listeners, so that Esc closes the card and not the dialog that holds the box.
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  function close(): void {
    if (!open) return;
    const hadFocus = overlay.hasFocus();
    open = undefined;
    notice = undefined;
    view.removeEventListener('keydown', keys, true);
    cardPlace.remove();
    if (hadFocus) owner.focusBack(caretBefore);
    caretBefore = undefined;
  }

  function openCard(finding: Finding, byKeyboard: boolean): void {
    const first = !open;
    if (first) caretBefore = owner.caret();
    open = finding;
    notice = undefined;
    overlay.show();
    if (first) {
      overlay.raise();
      overlay.inside.append(cardPlace);
      view.addEventListener('keydown', keys, true);
    }
    drawCard();
    if (byKeyboard) focusCard();
  }

  function step(by: 1 | -1): void {
    const shown = everything();
    if (shown.length === 0) return;
    const caret = owner.caret() ?? 0;
    const at = open
      ? shown.indexOf(open)
      : shown.findIndex((finding) => (finding.range?.to ?? Infinity) >= caret) - (by > 0 ? 1 : 0);
    const next = shown[(at + by + shown.length) % shown.length];
    if (next) openCard(next, true);
  }

  /** All that has a card. */
  function everything(): readonly Finding[] {
    return [...state.shown, ...state.notes];
  }

  function focusCard(): void {
    cardPlace.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  function drawCard(): void {
    if (!open) return;
    const finding = open;
    const hadFocus = overlay.hasFocus();
    const card = Card({
      ...cardContent(finding, state.text, state.guidelines, services),
      words: services.words,
      index: Math.max(0, everything().indexOf(finding)),
      count: everything().length,
      notice: notice && services.words({ id: notice }),
      onFix(index) {
        const fix = finding.fixes[index];
        if (fix) owner.fix(finding, fix.edits);
      },
      onForget: (how) => owner.forget(finding, how),
      onStep: step,
      onClose: close,
    });
    cardPlace.replaceChildren(card as HTMLElement);
    placeOpenCard();
    if (hadFocus) focusCard();
  }

  function placeOpenCard(): void {
    const card = cardPlace.querySelector<HTMLElement>('.card');
    if (!card || !open) return;
    const words = (open.range && around(owner.marks.rects(open.range))) ?? element.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = view;
    // Words scrolled out of sight take their card along.
    if (words.bottom < 0 || words.top > height) {
      close();
      return;
    }
    card.style.maxHeight = 'none';
    const place = placeCard(words, { width: card.offsetWidth, height: card.offsetHeight }, { width, height });
    Object.assign(card.style, { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` });
  }

  function drawBar(): void {
    const { shown, trouble, offer, notes } = state;
    const wanted = trouble !== undefined || shown.length > 0 || offer !== undefined || notes.length > 0;
    const refs = notes.flatMap(({ guidelines }) => guidelines);
    const drawing = wanted ? JSON.stringify([shown.length, loudest(shown), trouble, offer, refs]) : '';
    if (drawing !== drawn) {
      drawn = drawing;
      const bar = wanted && Bar(barProps());
      barPlace.replaceChildren(...(bar ? [bar] : []));
      if (wanted) overlay.inside.append(barPlace);
      else barPlace.remove();
    }
    if (!wanted) return;
    overlay.show();
    placeDrawnBar();
  }

  function barProps(): BarProps {
    const { shown, trouble, offer } = state;
    return {
      words: services.words,
      count: shown.length,
      level: loudest(shown),
      trouble: trouble && (trouble === 'settings' ? 'notCheckingSettings' : 'notCheckingWhy'),
      disclaimer: offer,
      note: noteTitle(),
      onNote() {
        const [note] = state.notes;
        if (open) close();
        else if (note) openCard(note, overlay.hasFocus());
      },
      onOpen() {
        const [first] = state.shown;
        if (open) close();
        else if (first) openCard(first, overlay.hasFocus());
      },
      onAddDisclaimer() {
        if (typeof state.offer === 'object') owner.addDisclaimer(state.offer);
      },
    };
  }

  function noteTitle(): string | undefined {
    const [ref] = state.notes[0]?.guidelines ?? [];
    const guideline = state.guidelines.find((known) => known.ref === ref);
    return guideline && textIn(guideline.title, services.lang);
  }

  function placeDrawnBar(): void {
    const bar = barPlace.querySelector<HTMLElement>('.bar');
    if (!bar) return;
    const size = { width: bar.offsetWidth, height: bar.offsetHeight };
    const screen = { width: view.innerWidth, height: view.innerHeight };
    const button = owner.box.submit()?.getBoundingClientRect();
    const { left, top } = placeBar(element.getBoundingClientRect(), size, screen, button);
    Object.assign(bar.style, { left: `${left}px`, top: `${top}px` });
  }

  return {
    update(next) {
      state = next;
      if (open) {
        const before = open;
        open =
          everything().find((finding) => finding === before) ?? everything().find((finding) => sameAs(finding, before));
        if (open) drawCard();
        else {
          open = before;
          close();
        }
      }
      drawBar();
    },
    open: openCard,
    openAt(x, y) {
      const hit = state.shown.find(({ range }) => range && owner.marks.rects(range).some((rect) => holds(rect, x, y)));
      if (hit) openCard(hit, false);
      else close();
    },
    step,
    caret: () => owner.caret() ?? caretBefore,
    notice(id) {
      notice = id;
      drawCard();
    },
    place() {
      placeOpenCard();
      placeDrawnBar();
    },
    close,
    remove() {
      view.removeEventListener('keydown', keys, true);
      open = undefined;
    },
  };
}

function sameAs(a: Finding, b: Finding): boolean {
  return a.topic === b.topic && a.quote === b.quote && a.guidelines[0] === b.guidelines[0];
}

function holds({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - 2 && y <= bottom + 3;
}
