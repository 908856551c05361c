import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { featuresOf } from '../scorer/features';
import hate from '../scorer/hate.json';
import { createScorer } from '../scorer/scorer';
import { framesOf } from './findings';
import { isReported, isScholarly, speaksAgainst } from './judge';
import { type Piece, type Reading, readingsOf } from './reading';
import type { FrameKind, Kind } from './vocabulary';

const score = createScorer(hate);

/**
 * The more a sentence itself says, the less the learnt score must: pairs of how much it says (see `harshness`) and the
 * score that is then enough. Chosen on held-back posts so that fewer than one ordinary post in two thousand is met.
 */
const ENOUGH: readonly (readonly [number, number])[] = [
  [2, -1.7],
  [1, -0.9],
  [0.5, -0.15],
  [0, 0.2],
];
/** Stands for a score in languages the scorer has not learnt: only a remark made of a group passes. */
const UNKNOWN = -0.9;
/** Enough for words about a person alone, without a group. */
const PERSON = 0.5;

/** A sentence with figures in it reports rather than judges. */
const FIGURES = /\d ?%|\d per ?cent|\bpay gap\b/iu;

const HARSH: readonly Kind[] = [
  'bad',
  'label',
  'insult',
  'mild',
  'hate',
  'kill',
  'killed',
  'cant',
  'shun',
  'swear',
  'die',
];

/** A sentence that reads as hateful to the learnt scorer, and the words that carry it. */
export interface Suspicion {
  readonly reading: Reading;
  readonly evidence: readonly Range[];
  /** Is a group of people spoken of, or only a person? */
  readonly of: 'group' | 'person';
}

const SUSPICIONS = Symbol('hateful sentences');

/** Sentences that no frame covers and that still read as hateful. Costs next to nothing where no word is harsh. */
export function suspicionsOf(doc: Parsed): readonly Suspicion[] {
  return doc.memo(SUSPICIONS, () => {
    const readings = readingsOf(doc).filter(
      (reading) =>
        ['group', 'slur', 'insult', 'label'].some((kind) => reading.kinds.has(kind as Kind)) &&
        !isScholarly(reading) &&
        !tests(FIGURES, reading.sentence.text),
    );
    if (readings.length === 0 || speaksAgainst(doc)) return [];
    // Learnt of English only; in French and Finnish what the sentence says itself must do.
    const hateful = doc.lang === 'fr' || doc.lang === 'fi' ? UNKNOWN : score(featuresOf(doc));
    return readings.flatMap((reading) => suspect(doc, reading, hateful));
  });
}

/** How much a sentence says against the group it names: remarks people make of groups, harsh words, usual subjects. */
function harshness(doc: Parsed, reading: Reading): number {
  const told = (category: FrameKind) =>
    new Set(
      framesOf(doc)
        .filter((frame) => frame.reading === reading && frame.category === category)
        .map(({ frame }) => frame),
    ).size;
  const harsh = HARSH.some((kind) => reading.kinds.has(kind)) ? 0.5 : 0;
  return told('hint') + harsh + (told('topic') > 0 ? 0.25 : 0);
}

function suspect(doc: Parsed, reading: Reading, hateful: number): Suspicion[] {
  const group = reading.kinds.has('group') || reading.kinds.has('slur');
  const says = group ? harshness(doc, reading) : 0;
  const enough = group ? (ENOUGH.find(([least]) => says >= least)?.[1] ?? 0) : PERSON;
  if (hateful < enough) return [];
  const carries = ({ kind }: Piece) =>
    kind === 'group' || kind === 'slur' || kind === 'insult' || kind === 'label' || (group && kind === 'bad');
  const carriers = reading.pieces.flatMap((piece, i) => (carries(piece) ? [{ piece, i }] : []));
  // What is told of the first is told of all: "I was told that women only get chairs for being women".
  if (carriers.some(({ piece, i }) => isReported(doc, reading, { from: i, to: i + 1 }, piece))) return [];
  const evidence = carriers.map(({ piece: { from, to } }) => ({ from, to }));
  return evidence.length > 0 ? [{ reading, evidence, of: group ? 'group' : 'person' }] : [];
}
