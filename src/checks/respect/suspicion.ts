import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { featuresOf } from '../scorer/features';
import hate from '../scorer/hate.json';
import { createScorer } from '../scorer/scorer';
import { isCounterSpeech } from './counter-speech';
import { framesOf } from './findings';
import { isKindlyOf, isPlayed, isReported, isScholarly, speaksAgainst } from './judge';
import { type Piece, type Reading, readingsOf } from './reading';
import type { FrameKind, Kind } from './vocabulary';

const score = createScorer(hate);

/**
 * The more a sentence itself says, the less the learnt score must: pairs of how much it says (see `harshness`) and the
 * score that is then enough. Chosen on held-back posts so that fewer than one ordinary post in two thousand is met.
 */
const ENOUGH: readonly (readonly [number, number])[] = [
  [2, -1.85],
  [1, -1.05],
  [0.5, -0.3],
  [0, 0.45],
];
/** Stands for a score in languages the scorer has not learnt: only a remark made of a group passes. */
const UNKNOWN = -0.9;
/** Enough for words about a person alone, without a group. */
const PERSON = 0.8;

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

// Harsh only when somebody is called so; alone they are a cup, a remark, or no one.
const MILD = new Set('nobody mug mugs joke jokes turnip demon'.split(' '));
// "Nobody wants a tutor who …".
const REFUSES = new Set(
  'wants want asked hires hire likes like needs need watches watch cares trusts trust'.split(' '),
);

const KIN = new Set('mum mom'.split(' '));
const ANY = new Set('a any every each single another no'.split(' '));
// What is for a group or named after it: a film night, a network, an act of parliament.
const NAMED_AFTER = new Set(
  'marriage marriages rights vote pride parade bar bars couple couples wedding group groups night nights film films tango club clubs social choir cafe reading festival heritage bursary studies network society week month history act museum literature poetry theatre cinema language second'.split(
    ' ',
  ),
);
const FITTINGS = new Set(
  'connector connectors socket sockets plug plugs cable cables thread threads jack terminal header port adapter button buttons link links account accounts'.split(
    ' ',
  ),
);
const LANGUAGE = new Set('speak speaks speaking spoke learn learns learning learnt studying teaches'.split(' '));
/** Words after a group's name within which it is said what is named after it. */
const NAMED_WITHIN = 3;

/**
 * Is a group of people meant by the word: not the writer ("I'm a trans woman"), one's mum, the women's second eleven, a
 * queer film night, a female connector, the old drive, a flag?
 */
function isOfPeople(doc: Parsed, { pieces }: Reading, at: number): boolean {
  const { word, from, to } = pieces[at] as Piece;
  const before = pieces[at - 1]?.word ?? '';
  const after = pieces.slice(at + 1, at + 1 + NAMED_WITHIN);
  const end = after.findIndex(({ folded }) => folded === '_c');
  const next = end < 0 ? after : after.slice(0, end);
  if (isWriter(pieces, at) || LANGUAGE.has(before)) return false;
  if (KIN.has(word)) return ANY.has(before);
  const written = doc.text.slice(from, to);
  if (/^(?:(?:old )?(?:wo)?men|girls|ladies)['’]s?$/iu.test(written) || /^\p{RI}/u.test(written)) return false;
  if (next.some((piece) => NAMED_AFTER.has(piece.word) || FITTINGS.has(piece.word))) return false;
  const subject = pieces[at - 1]?.kind === 'be' ? pieces[at - 2] : undefined;
  if (subject && FITTINGS.has(subject.word)) return false;
  if (word === 'disabled') return next[0]?.kind === 'person' || subject?.kind !== undefined;
  // "The old technicians" are people, "the old oscilloscope" is none.
  return word !== 'the old' || next[0]?.kind !== undefined || next[0] === undefined || PLURAL.test(next[0].word);
}
const PLURAL = /s$/u;

/** "I'm a trans woman", "as a lesbian", "we are queer": nothing but small words in between. */
function isWriter(pieces: readonly Piece[], at: number): boolean {
  let i = at - 1;
  while (pieces[i]?.filler || pieces[i]?.word === 'not') i--;
  const word = pieces[i]?.word;
  return word === 'am' || word === 'as' || word === "we're" || (word === 'are' && pieces[i - 1]?.word === 'we');
}

const SUSPICIONS = Symbol('hateful sentences');

const OF_GROUP: ReadonlySet<Kind> = new Set(['group', 'slur']);

/** Sentences that no frame covers and that still read as hateful. Costs next to nothing where no word is harsh. */
export function suspicionsOf(doc: Parsed): readonly Suspicion[] {
  return doc.memo(SUSPICIONS, () => {
    const readings = readingsOf(doc).filter(
      (reading) =>
        ['group', 'slur', 'insult', 'label'].some((kind) => reading.kinds.has(kind as Kind)) &&
        !isScholarly(reading) &&
        !isKindlyOf(reading) &&
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
  const isHarsh = ({ kind, word }: Piece, i: number) =>
    kind !== undefined &&
    HARSH.includes(kind) &&
    (!MILD.has(word) || (word === 'nobody' && REFUSES.has(reading.pieces[i + 1]?.word ?? '')));
  const harsh = HARSH.some((kind) => reading.kinds.has(kind)) && reading.pieces.some(isHarsh) ? 0.5 : 0;
  return told('hint') + harsh + (told('topic') > 0 ? 0.25 : 0);
}

function suspect(doc: Parsed, reading: Reading, hateful: number): Suspicion[] {
  const group = reading.kinds.has('group') || reading.kinds.has('slur');
  if (group ? isCounterSpeech(doc, reading.sentence) : isPlayed(reading.sentence)) return [];
  const says = group ? harshness(doc, reading) : 0;
  const enough = group ? (ENOUGH.find(([least]) => says >= least)?.[1] ?? 0) : PERSON;
  if (hateful < enough) return [];
  const carries = ({ kind }: Piece) =>
    kind === 'group' || kind === 'slur' || kind === 'insult' || kind === 'label' || (group && kind === 'bad');
  const carriers = reading.pieces.flatMap((piece, i) =>
    carries(piece) && (piece.kind !== 'group' || isOfPeople(doc, reading, i)) ? [{ piece, i }] : [],
  );
  const tells = ({ kind = 'filler', word }: Piece) => (group ? OF_GROUP.has(kind) : !MILD.has(word));
  if (!carriers.some(({ piece }) => tells(piece))) return [];
  // What is told of the first is told of all: "I was told that women only get chairs for being women".
  if (carriers.some(({ piece, i }) => isReported(doc, reading, { from: i, to: i + 1 }, piece))) return [];
  const evidence = carriers.map(({ piece: { from, to } }) => ({ from, to }));
  return evidence.length > 0 ? [{ reading, evidence, of: group ? 'group' : 'person' }] : [];
}
