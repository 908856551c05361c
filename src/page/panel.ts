import type { Edit, Finding } from '../core/finding';
import type { Recognised } from '../sites/recognise';
import type { Forget } from '../ui/card/card';
import type { Trouble } from './asking';
import type { Marks } from './marks';
import type { Overlay } from './overlay';
import { makeBarPlace } from './panel-bar';
import { makeCardPlace } from './panel-card';
import type { KnownGuideline, Offer, Services } from './services';

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
export interface Owner {
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
  let state: Shown = { shown: [], guidelines: [], text: '', trouble: undefined, offer: undefined, notes: [] };
  const now = () => state;
  const card = makeCardPlace(overlay, services, owner, now);
  const bar = makeBarPlace(overlay, services, owner, card.toggle, now);
  return {
    update(next) {
      state = next;
      card.update();
      bar.update();
    },
    open: card.open,
    openAt(x, y) {
      const hit = state.shown.find(({ range }) => range && owner.marks.rects(range).some((rect) => holds(rect, x, y)));
      if (hit) card.open(hit, false);
      else card.close();
    },
    step: card.step,
    caret: card.caret,
    notice: card.notice,
    place() {
      card.place();
      bar.place();
    },
    close: card.close,
    remove: card.remove,
  };
}

function holds({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - 2 && y <= bottom + 3;
}
