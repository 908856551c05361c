import lexicon from '../../rules/lexicons/reputation.json';
import type { Parsed, Sentence } from '../core/check';
import { type Cues, compileTopic, cuesIn, cuesOf } from './cues';

// What the checks on reputation and on defamation share: words that run somebody down, and signs of fair reporting.

const LEXICON = compileTopic(lexicon);

/** Cues of blame in a stretch of text. */
export type Blame = Cues<Exclude<keyof typeof lexicon, 'origin'>>;

const WHOLE = Symbol('blame');

/** The cues of one sentence. */
export function blameIn(sentence: Sentence): Blame {
  return cuesIn(LEXICON, sentence);
}

/** The cues of the whole draft, found once. */
export function blameOf(doc: Parsed): Blame {
  return doc.memo(WHOLE, () => cuesOf(LEXICON.find(doc.tokens)));
}

const LINK = /https?:\/\/|www\./u;

/** Does the draft report, argue, tell a story or joke rather than accuse: a court, a source, "should", fiction? */
export function isFair(doc: Parsed): boolean {
  const cues = blameOf(doc);
  return !cues.has('accusation', 'smear') || cues.has('fair') || LINK.test(doc.text);
}
