import lexicon from '../../rules/lexicons/reputation.json';
import type { Parsed } from '../core/check';
import { bySentence, type Clued, type Cues, compileTopic, cuesOf } from './cues';

// What the checks on reputation and on defamation share: words that run somebody down, and signs of fair reporting.

const LEXICON = compileTopic(lexicon);

type Kind = Exclude<keyof typeof lexicon, 'origin'>;

/** Cues of blame in a stretch of text. */
export type Blame = Cues<Kind>;

const WHOLE = Symbol('blame');

/** The sentences with their cues. */
export function blameBySentence(doc: Parsed): readonly Clued<Kind>[] {
  return bySentence(doc, blameOf(doc).all);
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
