import file from '../../../rules/lexicons/shut-out.json';
import type { Hit, Parsed } from '../../core/check';
import { shapedBy } from '../shapes';
import { isCounterSpeech } from './counter-speech';
import { speaksAgainst } from './judge';

// People shut out for what they are, as it is put in short posts: the bar stands in how the sentence is built ("over 35s
// need not apply", "straight couples only"), with no word that would be harsh by itself.

const shaped = shapedBy(file, isCounterSpeech);

/** A sentence that shuts people out for their age, sex, origin, belief, orientation or health. */
export const shutOut = (doc: Parsed): readonly Hit[] => (speaksAgainst(doc) ? [] : shaped(doc));
