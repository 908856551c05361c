import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { isCounterSpeech } from './counter-speech';
import type { FrameMatch } from './frame-trie';
import {
  isAsked,
  isBeastOrThing,
  isCompound,
  isDenied,
  isDoneToThing,
  isFond,
  isNoPerson,
  isOfOne,
  isOfThing,
  isPast,
  isReported,
  isScholarly,
  isSelf,
  isTitle,
  OF_GROUPS,
  ownsUp,
  speaksAgainst,
} from './judge';
import { type Reading, readingsOf } from './reading';
import { type FrameKind, findFrames } from './vocabulary';

/** A frame found in a reading that survived all objections. */
export interface Framed extends FrameMatch<FrameKind> {
  readonly reading: Reading;
}

const FRAMES = Symbol('respect frames');

// "Shut up!!" is what friends say to good news.
const SHUT_UP = '_c shut up _c';

/** Frames whose first word negates already: "no women", "not the sharpest". */
const NEGATIVE = /^(?:no|not|never|nobody|noone|zero|can|can't|cannot|could|should|do|without|_shun)\b/;

/** All frames of the draft that are meant. */
export function framesOf(doc: Parsed): readonly Framed[] {
  return doc.memo(FRAMES, () =>
    readingsOf(doc).flatMap((reading) =>
      withoutHarmless(findFrames(reading.pieces))
        .filter((match) => isMeant(doc, reading, match))
        .map((match) => ({ ...match, reading })),
    ),
  );
}

/** Takes away the frames that say in which words others mean no harm, and those others: "once you're finished". */
function withoutHarmless(matches: readonly FrameMatch<FrameKind>[]): readonly FrameMatch<FrameKind>[] {
  const harmless = matches.filter(({ category }) => category === 'harmless');
  if (harmless.length === 0) return matches;
  return matches.filter(({ from, to }) => !harmless.some((one) => one.from < to && from < one.to));
}

function isMeant(doc: Parsed, reading: Reading, match: FrameMatch<FrameKind>): boolean {
  const range: Range = { from: match.from, to: match.to };
  if (isReported(doc, reading, match.at, range)) return false;
  if (!NEGATIVE.test(match.frame) && isDenied(reading, match.at)) return false;
  // "We never hire …" is said by the writer of others.
  if (!OF_GROUPS.has(match.category) && (isSelf(reading, match.at) || ownsUp(doc, reading, match))) return false;
  if (speaksAgainst(doc) || isAsked(doc, match)) return false;
  const isOfGroup = OF_GROUPS.has(match.category) || (reading.kinds.has('group') && !match.frame.startsWith('_you'));
  if (isOfGroup && isCounterSpeech(doc, reading.sentence)) return false;
  if (isTitle(doc, reading, match) || isDoneToThing(reading, match) || isPast(reading, match)) return false;
  if (isOfOne(reading, match) || isOfThing(reading, match) || isNoPerson(doc, match)) return false;
  if (isCompound(doc, reading, match) || isBeastOrThing(doc, match)) return false;
  if ((match.category === 'insult' || match.frame === SHUT_UP) && isFond(doc)) return false;
  return !(match.category !== 'threat' && isScholarly(reading));
}
