import lexicon from '../../rules/lexicons/reputation.json';
import type { Parsed, Sentence } from '../core/check';
import { tests } from '../core/gate';
import { bySentence, type Clued, type Cues, categoriesOf, compileTopic, cuesOf, isCapitalised } from './cues';

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

/** A source is given. */
export const LINK = /https?:\/\/|www\./u;

/** Does the draft report, argue, tell a story or joke rather than accuse: a court, a source, "should", fiction? */
export function isFair(doc: Parsed): boolean {
  const cues = blameOf(doc);
  return !cues.has('accusation', 'smear') || cues.has('fair') || tests(LINK, doc.text);
}

/** What kinds of blame a draft has words of; with them, whether somebody is named. */
export function blameCues(doc: Parsed): ReadonlySet<string> {
  const categories = categoriesOf(blameOf(doc).all);
  return somebodyIsNamed(doc) ? new Set([...categories, 'somebody']) : categories;
}

const NAMED = Symbol('somebody is named');

/** Is anybody named in the draft? Looked up once however many ask. */
export function somebodyIsNamed(doc: Parsed): boolean {
  return doc.memo(NAMED, () => doc.sentences.some((sentence) => namesSomebody(doc, sentence)));
}

const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|new|the|a|an|i|my|our|this|that|in|on|at|for|if|we|no|how|why)$/;

/** Two capitalised words in a row, or a title before one: "Colin Brackenstowe", "Professor Finch". */
export function namesSomebody(doc: Parsed, { tokens }: Sentence): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (!next || !isCapitalised(doc.text, next) || next.from - token.to > 2) return false;
    if (TITLE.test(token.folded)) return true;
    const capitals = isCapitalised(doc.text, token) && !MONTH_OR_DAY.test(token.folded);
    return capitals && !MONTH_OR_DAY.test(next.folded) && !isShouted(doc.text, token) && !isShouted(doc.text, next);
  });
}

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|cllr|councillor|sir|dame|lord|dean|doctor|professori|rehtori|m|mme|professeur)$/;

function isShouted(text: string, { from, to }: { from: number; to: number }): boolean {
  return to - from > 1 && /^\p{Lu}+$/u.test(text.slice(from, to));
}
