import file from '../../../rules/lexicons/shut-out.json';
import type { Hit, Parsed } from '../../core/check';
import { firstMatch } from '../../core/gate';
import { isQuoted } from '../clause';
import { shapesOf } from '../shapes';
import { isCounterSpeech } from './counter-speech';
import { speaksAgainst } from './judge';
import { hitFor } from './offer';

// People shut out for what they are, as it is put in short posts: the bar stands in how the sentence is built ("over 35s
// need not apply", "straight couples only"), with no word that would be harsh by itself.

const shapes = shapesOf(file);

/** Sentences that shut people out for their age, sex, origin, belief, orientation or health. */
export function* shutOut(doc: Parsed): Iterable<Hit> {
  if (speaksAgainst(doc)) return;
  for (const shape of shapes()) {
    const match = firstMatch(shape, doc.text);
    if (!match) continue;
    const range = { from: match.index, to: match.index + match[0].length };
    const sentence = doc.sentenceAt(range.from);
    if (!sentence || isQuoted(doc, range) || isCounterSpeech(doc, sentence)) continue;
    yield hitFor(doc, sentence, [range]);
    return;
  }
}
