import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { matchesOf } from '../core/gate';
import type { Lang } from '../core/guideline';
import { compileLexicon, type Lexicon, type TermMatch } from '../core/lexicon';
import type { Token } from '../core/tokens';

// Checks on meaning weigh cues: phrases of different kinds that together say what a sentence does. The phrases are
// data (rules/lexicons), how they are weighed is each check's own.

/** Terms of one category by language. */
export type Terms = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** Compiles the categories of a lexicon file, all languages together; `origin` says where its terms come from. */
export function compileTopic<File extends { origin: string }>(
  file: File,
): Lexicon<Exclude<keyof File, 'origin'> & string> {
  const { origin: _origin, ...categories } = file;
  const terms = Object.entries(categories as Record<string, Terms>).map(([category, byLanguage]) => [
    category,
    Object.values(byLanguage).flat(),
  ]);
  return compileLexicon(Object.fromEntries(terms) as Record<Exclude<keyof File, 'origin'> & string, readonly string[]>);
}

/** What a lexicon finds in a draft, found once however many ask. */
export function finderOf<C extends string>(
  lexicon: Lexicon<C>,
  tokensOf: (doc: Parsed) => readonly Token[] = ({ tokens }) => tokens,
): (doc: Parsed) => readonly TermMatch<C>[] {
  const key = Symbol('matches of a lexicon');
  return (doc) => doc.memo(key, () => lexicon.find(tokensOf(doc)));
}

/** The categories of matches, each once. */
export function categoriesOf(matches: readonly TermMatch<string>[]): ReadonlySet<string> {
  return new Set(matches.map(({ category }) => category));
}

/** The same of what a finder finds in a draft, once however many ask. */
export function categoriesIn(
  termsIn: (doc: Parsed) => readonly TermMatch<string>[],
): (doc: Parsed) => ReadonlySet<string> {
  const key = Symbol('categories of matches');
  return (doc) => doc.memo(key, () => categoriesOf(termsIn(doc)));
}

/** Asks whether a draft has a term of these categories, be it in another chunk: what is said once holds for all of it. */
export function saidIn<C extends string>(
  termsIn: (doc: Parsed) => readonly TermMatch<C>[],
  ...categories: readonly C[]
): (doc: Parsed) => boolean {
  const key = Symbol(categories.join(', '));
  return (doc) => doc.anywhere(key, (chunk) => termsIn(chunk).some(({ category }) => categories.includes(category)));
}

/** The cues of a stretch of text, asked for by category. */
export interface Cues<C extends string> {
  readonly all: readonly TermMatch<C>[];
  has(...categories: readonly C[]): boolean;
  /** All cues of these categories, in order. */
  of(...categories: readonly C[]): readonly TermMatch<C>[];
}

/** Wraps matches for asking. */
export function cuesOf<C extends string>(matches: readonly TermMatch<C>[]): Cues<C> {
  const present = new Set(matches.map(({ category }) => category));
  return {
    all: matches,
    has: (...categories) => categories.some((category) => present.has(category)),
    of: (...categories) => matches.filter(({ category }) => categories.includes(category)),
  };
}

/** A sentence and the cues in it; their token indices are those of the sentence. */
export interface Clued<C extends string> {
  readonly sentence: Sentence;
  readonly cues: Cues<C>;
}

/** Shares the matches of a whole draft out to its sentences. One that runs over the end of a sentence belongs to none. */
export function bySentence<C extends string>(doc: Parsed, matches: readonly TermMatch<C>[]): readonly Clued<C>[] {
  let next = 0;
  let first = 0;
  return doc.sentences.map((sentence) => {
    const end = first + sentence.tokens.length;
    const own: TermMatch<C>[] = [];
    for (; next < matches.length; next++) {
      const match = matches[next] as TermMatch<C>;
      if (match.tokens.from >= end) break;
      if (match.tokens.to > end) continue;
      own.push({ ...match, tokens: { from: match.tokens.from - first, to: match.tokens.to - first } });
    }
    first = end;
    return { sentence, cues: cuesOf(own) };
  });
}

/** From the start of the first range to the end of the last. */
export function hull(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

/** Is there a capital at the token's start? At the beginning of a sentence that says nothing. */
export function isCapitalised(text: string, token: Token): boolean {
  return /^[@#]?\p{Lu}/u.test(text.slice(token.from, token.from + 2));
}

const SHORT = 18;

/** The words to mark: a short sentence as a whole, of a long one the clause around the cues. */
export function marked(sentence: Sentence, cues: readonly Range[]): Range {
  const body = withoutEndMark(sentence);
  if (sentence.tokens.length <= SHORT || cues.length === 0) return body;
  const inner = hull(cues);
  const from = Math.max(body.from, clauseBefore(sentence, inner.from));
  return { from, to: Math.min(body.to, clauseAfter(sentence, inner.to)) };
}

function withoutEndMark({ range, text }: Sentence): Range {
  return { from: range.from, to: range.from + text.replace(/(?<![.!?…\s])[.!?…\s]+$/u, '').length || range.to };
}

const BREAK = /[,;:()–—/|\n]\s|\s[–—-]\s/gu;

function clauseBefore({ range, text }: Sentence, at: number): number {
  let from = range.from;
  for (const match of matchesOf(text.slice(0, at - range.from), BREAK))
    from = range.from + match.index + match[0].length;
  return from;
}

function clauseAfter({ range, text }: Sentence, at: number): number {
  BREAK.lastIndex = 0;
  const next = text.slice(at - range.from).search(BREAK);
  return next < 0 ? range.to : at + next;
}
