import frames from '../../../rules/lexicons/confidential-frames.json' with { type: 'json' };
import { compileFrames } from '../frames';
import { CONFIDED, INTERNAL, type Kind, type Marker, marker, type Reading, SECRET } from './reading';

// How a breach is built, whatever the words: asked to be silent, told to a few, known before those it concerns.

const { origin: _origin, classes, ...built } = frames;
type Part = keyof typeof built;

const FRAMES = compileFrames<Part>(built, classes);

/** What each part says of the sentence, and how surely: from 2 on by itself. */
const PARTS: Readonly<Record<Part, readonly [weight: number, kinds: readonly Kind[]]>> = {
  hushed: [1.5, ['internal', 'others-secret', 'nda']],
  limited: [1.5, INTERNAL],
  untold: [1.25, ['internal', 'embargo']],
  notified: [1.75, ['internal', 'embargo']],
  early: [1, ['internal', 'embargo']],
  vantage: [0.75, INTERNAL],
  slip: [1.5, INTERNAL],
  unmask: [2, SECRET],
  record: [2, SECRET],
  reckless: [1, INTERNAL],
  teasing: [0.75, INTERNAL],
  confession: [1.5, CONFIDED],
  overheard: [0.75, CONFIDED],
};

/** The markers of a sentence that frames find, one for each part. */
export function framed({ doc, sentence }: Reading): readonly Marker[] {
  const markers = new Map<Part, Marker>();
  for (const found of FRAMES.find(doc.text, sentence.tokens)) {
    const [weight, kinds] = PARTS[found.category];
    if (!markers.has(found.category)) markers.set(found.category, marker(found, kinds, weight));
  }
  return [...markers.values()];
}
