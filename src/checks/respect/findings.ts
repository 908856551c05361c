import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import type { FrameMatch } from './frame-trie';
import { isAsked, isDenied, isFond, isReported, isScholarly, isSelf, ownsUp, speaksAgainst } from './judge';
import { type Reading, readingsOf } from './reading';
import { type FrameKind, findFrames } from './vocabulary';

/** A frame found in a reading that survived all objections. */
export interface Framed extends FrameMatch<FrameKind> {
  readonly reading: Reading;
}

/** Frames that speak of groups of people: the writer in them is not whom they are about. */
const OF_GROUPS: ReadonlySet<FrameKind> = new Set(['derogate', 'attack', 'place', 'hint', 'topic']);

const FRAMES = Symbol('respect frames');

/** Frames whose first word negates already: "no women", "not the sharpest". */
const NEGATIVE = /^(?:no|not|never|nobody|noone|zero|can|can't|cannot|could|should|do|without|_shun)\b/;

/** All frames of the draft that are meant. */
export function framesOf(doc: Parsed): readonly Framed[] {
  return doc.memo(FRAMES, () =>
    readingsOf(doc).flatMap((reading) =>
      findFrames(reading.pieces)
        .filter((match) => isMeant(doc, reading, match))
        .map((match) => ({ ...match, reading })),
    ),
  );
}

function isMeant(doc: Parsed, reading: Reading, match: FrameMatch<FrameKind>): boolean {
  const range: Range = { from: match.from, to: match.to };
  if (isReported(doc, reading, match.at, range)) return false;
  if (!NEGATIVE.test(match.frame) && isDenied(reading, match.at)) return false;
  // "We never hire …" is said by the writer of others.
  if (!OF_GROUPS.has(match.category) && (isSelf(reading, match.at) || ownsUp(doc, reading, match))) return false;
  if (speaksAgainst(doc) || isAsked(doc, match)) return false;
  if (match.category === 'insult' && isFond(doc)) return false;
  return !(match.category !== 'threat' && isScholarly(reading));
}
