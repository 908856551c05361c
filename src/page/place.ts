import type { Recognised } from '../sites/recognise';

/** A size and the window it has to stay in. */
interface Room {
  readonly width: number;
  readonly height: number;
}
/** Where a card goes; `maxHeight` where it would not fit whole. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 8;
const EDGE = 8;

/** A card below the words, above them where there is more room: on screen, and never on the words themselves. */
export function placeCard(words: DOMRectReadOnly, card: Room, view: Room): Place {
  const below = view.height - words.bottom - GAP - EDGE;
  const above = words.top - GAP - EDGE;
  const left = Math.max(EDGE, Math.min(words.left, view.width - card.width - EDGE));
  if (card.height <= below || below >= above) return { left, top: words.bottom + GAP, maxHeight: Math.max(80, below) };
  const maxHeight = Math.max(80, above);
  return { left, top: Math.max(EDGE, words.top - GAP - Math.min(card.height, maxHeight)), maxHeight };
}

/** The count on the lower right edge of a box; to the left of the site's own button where that would be covered. */
export function placeBar(box: DOMRectReadOnly, bar: Room, view: Room, button: DOMRectReadOnly | undefined): Place {
  const top = Math.min(box.bottom - bar.height / 2, view.height - bar.height - EDGE);
  let left = Math.min(box.right, view.width - EDGE) - bar.width - EDGE;
  const covers =
    button &&
    left < button.right &&
    left + bar.width > button.left &&
    top < button.bottom &&
    top + bar.height > button.top;
  if (covers) left = button.left - bar.width - GAP;
  return { left: Math.max(EDGE, left), top: Math.max(EDGE, top), maxHeight: bar.height };
}

/** Where the site's button stands; one in the page around a frame is taken to stand at the frame's upper edge. */
export function submitRect({ element, submit }: Pick<Recognised, 'element' | 'submit'>): DOMRect | undefined {
  const button = submit();
  const rect = button?.getBoundingClientRect();
  const { ownerDocument: page } = element;
  if (!rect || button?.ownerDocument === page) return rect;
  return new DOMRect(rect.x - (page.defaultView?.frameElement?.getBoundingClientRect().x ?? 0));
}

/** One rectangle around several. */
export function around(rects: readonly DOMRect[]): DOMRect | undefined {
  const [first, ...others] = rects;
  if (!first) return undefined;
  let { left, top, right, bottom } = first;
  for (const rect of others) {
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}
