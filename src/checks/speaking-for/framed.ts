import frames from '../../../rules/lexicons/speaking-for-frames.json' with { type: 'json' };
import { clauseStart, isAttributed, isConditional, isNegated, isNegator } from '../clause';
import { compileFrames } from '../frames';
import { type Claim, isHedged, type Reading } from './reading';
import type { Word } from './slots';

// Sentences in which the writer puts the organisation's name to his own words, whatever is said: "I'm telling you this
// for Kent", "take that as a binding offer from Lancaster", "the uni (that's me)".

const FRAMES = {
  named: compileFrames({ voice: frames.voice }, frames.classes),
  unnamed: compileFrames({ voice: frames.unnamed }, frames.classes),
};

/** The organisation's name is put to what the writer says. */
export function framedVoice(reading: Reading): Claim | undefined {
  return claimed(reading, FRAMES.named) ?? framedUnnamed(reading);
}

/** The same in a sentence without its name: "I speak for the place". */
export function framedUnnamed(reading: Reading): Claim | undefined {
  return claimed(reading, FRAMES.unnamed);
}

function claimed(reading: Reading, { find }: (typeof FRAMES)['named']): Claim | undefined {
  const { doc, sentence, words } = reading;
  for (const { from, to, tokens } of find(doc.text, words)) {
    const inside = words.slice(tokens.from + 1, tokens.to);
    if (isNegated(words, tokens.from, 4) || inside.some(({ folded }) => isNegator(folded))) continue;
    if (isHedged(reading, tokens.from) || isConditional(words, tokens.from)) continue;
    const start = words[clauseStart(doc.text, words, tokens.from)] as Word;
    const before = sentence.tokens.filter((token) => token.from >= start.from && token.from < from);
    if (isAttributed(doc, { ...sentence, tokens: before })) continue;
    return { range: { from, to }, sentence, kinds: ['voice', 'authority'], sure: true };
  }
  return undefined;
}
