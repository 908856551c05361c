import lexicon from '../../../rules/lexicons/speaking-for.json' with { type: 'json' };
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import type { Fix } from '../../core/finding';
import { tests } from '../../core/gate';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
import type { OrgNames } from '../../core/organisation';
import type { Token } from '../../core/tokens';
import { clauseStart } from '../clause';
import { finderOf } from '../cues';
import type { Word } from './slots';
import { answersOrganisation } from './slots';

/** In what way a sentence takes the organisation's voice. */
export type Kind = 'voice' | 'approved-opinion' | 'authority';

/** A place where a draft speaks in the organisation's name. */
export interface Claim {
  readonly range: Range;
  readonly sentence: Sentence;
  readonly kinds: readonly Kind[];
  /** The wording alone says it; the others need what stands around them. */
  readonly sure: boolean;
  /** Puts the writer in the place of the organisation. */
  readonly replacement?: Fix;
  /** Says that the writer is not the organisation; for a post of one sentence. */
  readonly softened?: Fix;
}

const { origin: _origin, ...terms } = lexicon;
const TERMS = compileLexicon(terms);
/** Groups of terms in `rules/lexicons/speaking-for.json`. */
export type Category = keyof typeof terms;
export type Match = TermMatch<Category>;

/** A sentence with all that is judged by. */
export interface Reading {
  readonly doc: Parsed;
  readonly sentence: Sentence;
  /** Names folded to slots; the plain tokens where the sentence names no organisation. */
  readonly words: readonly Word[];
  /** Does it name an organisation? */
  readonly named: boolean;
  readonly matches: readonly Match[];
}

/** Finds the terms of the topic. */
export function termsIn(words: readonly Token[]): Match[] {
  return TERMS.find(words);
}

/** Words of those who speak for somebody. */
export const speakingTerms = finderOf(TERMS);

/** Has the sentence a term of the category? */
export function has(reading: Reading, category: Category): boolean {
  return reading.matches.some((match) => match.category === category);
}

/** A hope, guess or rumour ends a statement's claim; said afterwards it must close the sentence ("…, I think"). */
export function isHedged(reading: Reading, at: number): boolean {
  const { doc, words, matches } = reading;
  const start = clauseStart(doc.text, words, at);
  return matches.some(({ category, tokens }) => {
    if (category === 'hedge' || category === 'mine') return tokens.from < at || tokens.to >= words.length - 1;
    return category === 'before' && tokens.from >= start - 4 && tokens.from < at;
  });
}

const CONTEXT = Symbol('context of claims');

/** What the draft as a whole adds to a sentence. */
export interface Context {
  readonly announces: boolean;
  readonly firm: boolean;
  readonly cites: boolean;
  /** Names a smaller "we": a team, a union, a choir. */
  readonly group: boolean;
  /** Answers a post that speaks to or about an organisation. */
  readonly answers: boolean;
  /** Tells of the past or of the writer. */
  readonly told: boolean;
}

const LINK = /https?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:ac\.uk|edu|ch|fi|org|com|cern)\b/iu;

// "STATEMENT. …": what follows is one, not about one.
const HEADED =
  /^\W{0,4}(?:official |public |joint )?(?:statement|press release|announcement|notice|communiqué|tiedote)\s?[.:!—–-]/iu;

const TOLD = new Set(['was', 'were', 'had', 'did', 'my', 'me', 'same']);

/** Reads the context once per draft; `orgs` is needed the first time. */
export function contextOf(doc: Parsed, orgs: readonly OrgNames[] = []): Context {
  return doc.memo(CONTEXT, () => {
    const found = new Set(termsIn(doc.tokens).map(({ category }) => category));
    return {
      announces: found.has('announce'),
      firm: found.has('firm'),
      cites: tests(LINK, doc.text) || (found.has('cited') && !tests(HEADED, doc.text)),
      group: found.has('group'),
      answers: answersOrganisation(doc.draft.replyingTo, orgs),
      told: doc.tokens.some(({ folded }) => TOLD.has(folded)),
    };
  });
}
