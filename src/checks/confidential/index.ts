import * as z from 'zod/mini';
import type { Hit, Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { isQuestion, isSatire } from '../clause';
import { defineCheck } from '../define';
import { removeSentences } from '../fixes';
import { unlessInnocent, weighed } from '../scorer/learnt';
import { excuse, type Neighbours } from './excuses';
import { givenAway } from './given-away';
import { markersOf } from './markers';
import { confidentialCues, type Kind, type Marker, of, type Reading, read } from './reading';

const KINDS = ['internal', 'embargo', 'nda', 'others-secret', 'offline-conversation'] as const;
/** From which sum of markers, disclosure and excuses a passage gives something away. */
const ENOUGH = 2;

/** From which sum on no wording around it makes a passage innocent. */
const BLATANT = 3;
/** What the press has is no secret, nor is secrecy as a subject. */
const OPEN = ['press', 'publicNow', 'topic'] as const;

/** Something told that was not the writer's to tell: a leak, a broken embargo, a secret, a private conversation. */
export const confidential = defineCheck({
  id: 'confidential',
  topic: 'confidential',
  languages: ['en', 'fr', 'fi'],
  summary: 'Words that give away something internal, embargoed, under an agreement or told in confidence.',
  limits:
    'Reads how something is told ("not public yet, but", "she told me in confidence"), not whether it is secret: a leak told as plain news is not found. Silent on refusals to tell, on what has since been published, and on confidentiality as a subject.',
  fields: ['post', 'reply'],
  options: z.strictObject({
    kinds: z._default(z.array(z.enum(KINDS)).check(z.minLength(1)), [...KINDS]),
  }),
  *find(doc, { kinds }, about) {
    const hits = leaksIn(doc, kinds);
    const cues = confidentialCues(doc);
    // What was learnt tells no kinds apart: it counts for the widest.
    if (!kinds.includes('internal') || OPEN.some((category) => cues.has(category)) || isBlatant(doc)) {
      yield* unlessInnocent('confidential', doc, about, confidentialCues, hits, { sure: isBlatant(doc) });
    } else yield* weighed('confidential', doc, about, confidentialCues, [...hits, ...givenAway(doc, about)]);
  },
});

function* leaksIn(doc: Parsed, kinds: readonly Kind[]): Iterable<Hit> {
  const leak = leakOf(doc);
  if (!leak) return;
  const wanted = leak.markers.filter((marker) => marker.kinds.some((kind: Kind) => kinds.includes(kind)));
  const [first] = wanted;
  if (!first) return;
  const best = wanted.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  yield hitOf(doc, best, leak);
}

const isBlatant = (doc: Parsed) => (leakOf(doc)?.score ?? 0) >= BLATANT;

interface Leak {
  readonly markers: readonly Marker[];
  readonly sentences: readonly Sentence[];
  readonly score: number;
}

const LEAK = Symbol('leak');

/** What gives something away; judged once for all kinds. */
function leakOf(doc: Parsed): Leak | undefined {
  return doc.memo(LEAK, () => {
    const readings = doc.sentences.map((sentence) => read(doc, sentence));
    const found = readings.map(markersOf);
    if (found.every((markers) => markers.length === 0) || isSatire(doc)) return undefined;
    const scores = readings.map((_, i) => (found[i]?.length ? scoreAt(readings, found, i) : 0));
    const leaking = [...scores.keys()].filter((i) => (scores[i] as number) >= ENOUGH);
    if (leaking.length === 0) return undefined;
    return {
      score: Math.max(...scores),
      markers: leaking.flatMap((i) => found[i] ?? []),
      sentences: leaking.flatMap((i) => toRemove(doc, i)),
    };
  });
}

/** The markers of a sentence, half of its neighbours', what opens a disclosure, less what excuses it. */
function scoreAt(readings: readonly Reading[], found: readonly Marker[][], i: number): number {
  const reading = readings[i] as Reading;
  const own = sum(found[i] ?? []);
  const beside = Math.max(sum(found[i - 1] ?? []), sum(found[i + 1] ?? []));
  const neighbours: Neighbours = { all: readings, at: i };
  const question = isQuestion(reading.sentence) ? 1 : 0;
  return (
    own +
    Math.min(1, beside / 2) +
    disclosure(readings, i, found[i] ?? []) +
    matter(readings, i, found[i] ?? []) -
    question -
    excuse(neighbours)
  );
}

const sum = (markers: readonly Marker[]) => markers.reduce((total, { weight }) => total + weight, 0);

const COLON = /[\p{L}\d]["”’»)]? ?: ?["“«]?[\p{L}\d]/u;
const WINK = /;-?\)|[🤫🤐😉😇😈🙈👀🙊😬😏🫢🤭]|\.\.\.|…/u;

/** "…, but", "here's", a colon, a wink: the secret itself comes along. */
function disclosure(readings: readonly Reading[], i: number, markers: readonly Marker[]): number {
  const reading = readings[i] as Reading;
  const { text } = reading.sentence;
  const opened = of(reading, 'connective').some((match) => !isPartOf(markers, match));
  if (opened || tests(WINK, text) || tests(COLON, text)) return 1;
  const next = readings[i + 1];
  // "It's under NDA. It's a laccase."
  return next && next.sentence.tokens.length >= 2 && of(next, 'refuses').length === 0 ? 0.5 : 0;
}

/** What an organisation keeps to itself: posts, money, partners, results, exams, people. A marker's own words are none. */
function matter(readings: readonly Reading[], i: number, markers: readonly Marker[]): number {
  const near = readings.slice(i, i + 2).flatMap((reading) => of(reading, 'matter'));
  return near.some((match) => !isPartOf(markers, match)) ? 1 : 0;
}

const isPartOf = (markers: readonly Marker[], { from, to }: Range) =>
  markers.some(({ range }) => range.from <= from && to <= range.to);

/** The sentence, and the one it introduces where it has no content of its own. */
function toRemove(doc: Parsed, i: number): Sentence[] {
  const sentence = doc.sentences[i] as Sentence;
  const next = doc.sentences[i + 1];
  return next && sentence.tokens.length <= 8 ? [sentence, next] : [sentence];
}

function hitOf(doc: Parsed, best: Marker, { markers, sentences }: Leak): Hit {
  return {
    range: best.range,
    evidence: markers.map(({ range }) => range),
    fixes: [removeSentences(doc, [...new Set(sentences)])],
  };
}
