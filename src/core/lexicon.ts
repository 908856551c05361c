import type { Range } from './draft';
import { eachForm, hasOneForm, type Opening, openingOf, openingOfStem, registerLexicon, startsOf } from './first-words';
import { fold, type Token, tokenize } from './tokens';

/** A term of a lexicon found in a text. `tokens` is the half-open range of token indices it covers. */
export interface TermMatch<Category extends string> extends Range {
  readonly category: Category;
  readonly term: string;
  readonly tokens: Range;
}

/** A compiled set of terms, grouped in categories. */
export interface Lexicon<Category extends string> {
  /** All matches in order of their place; of matches that start at the same token the longest of each category. */
  find(tokens: readonly Token[]): TermMatch<Category>[];
}

/** Terms grouped in categories. */
type TermsBy<Category extends string> = Readonly<Record<Category, readonly string[]>>;

/** A term of a category, and its words where they are no plain ones. */
interface Entry<Category extends string> {
  readonly category: Category;
  readonly term: string;
  readonly words?: readonly TermWord[];
}

/** What follows a word. */
type Children<Category extends string> = Map<string, Node<Category>>;

interface Node<Category extends string> {
  next?: Children<Category>;
  /** Words with an open end (`endors*`), looked up by their length so that a lookup stays one hash per length. */
  stems?: Map<number, Children<Category>>;
  /** First two letters of the stems, or the only one, as numbers: most words leave here. */
  heads?: Set<number>;
  ends?: { category: Category; term: string }[];
}

/** What a lexicon has under a first word: its terms, until a text has it, for of thousands of words a text has a few. */
type Begun<Category extends string> = Node<Category> | readonly Entry<Category>[];

/** Most words that a term may have. */
export const MAX_TERM_TOKENS = 12;

/**
 * Compiles terms to a trie over folded words. A term is one or more words; `*` at the end of a word lets it have any
 * ending. Case, accents, curly apostrophes, a possessive 's and a French elision don't matter. A leading `@` or `#` in
 * the text is optional unless the term itself has one.
 * Nothing is done before the first `find`, so that a worker that wakes for one draft reads the words it needs; terms
 * that have to be put together first are given as a function.
 * Cost of `find` is linear in the number of tokens: every start looks ahead at most {@link MAX_TERM_TOKENS} words.
 * The first `find` throws an Error naming the term when one has no word in it or too many.
 */
export function compileLexicon<Category extends string>(
  terms: TermsBy<Category> | (() => TermsBy<Category>),
): Lexicon<Category> {
  let number: number | undefined;
  return {
    find(tokens) {
      number ??= register(typeof terms === 'function' ? terms() : terms);
      const { at, openings } = startsOf(number, tokens);
      const matches: TermMatch<Category>[] = [];
      for (let i = 0; i < at.length; ) {
        const start = at[i] as number;
        const begun: Node<Category>[] = [];
        for (; at[i] === start; i++) begun.push(nodeOf<Category>(openings[i] as Opening));
        matchFrom(begun, tokens, start, matches);
      }
      return matches;
    },
  };
}

/**
 * The same for terms that come and go, such as the names of a pack that somebody is writing: they are kept out of the
 * table of first words that all other lexicons share, from which nothing is ever taken.
 */
export function compilePassing<Category extends string>(terms: TermsBy<Category>): Lexicon<Category> {
  let root: Node<Category> | undefined;
  return {
    find(tokens) {
      root ??= treeOf(terms);
      const matches: TermMatch<Category>[] = [];
      for (let start = 0; start < tokens.length; start++) {
        const begun: Node<Category>[] = [];
        step(root, (tokens[start] as Token).folded, begun);
        if (begun.length > 0) matchFrom(begun, tokens, start, matches);
      }
      return matches;
    },
  };
}

// Numbers, not slices of the word: nothing is allocated or hashed for the many words that leave here.
const headOf = (word: string): number => word.charCodeAt(0) * 31 + word.charCodeAt(1);
const letterOf = (word: string): number => -word.charCodeAt(0);

/** May a stem begin like the word? */
const mayHaveStem = (heads: ReadonlySet<number> | undefined, word: string): boolean =>
  heads !== undefined && (heads.has(headOf(word)) || heads.has(letterOf(word)));

interface TermWord {
  readonly folded: string;
  readonly open: boolean;
}

// Nearly all terms: to tokenize them too made a cold worker a tenth slower to its first finding.
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

// And of the others all but a few: with accents, an apostrophe inside, an open end.
const WORDS = /^[a-z0-9à-öø-ÿ]+(?:['’][a-zà-öø-ÿ]+)?\*?(?: [a-z0-9à-öø-ÿ]+(?:['’][a-zà-öø-ÿ]+)?\*?)*$/;

function wordsOf(term: string): TermWord[] {
  if (PLAIN.test(term)) return term.split(' ').map((folded) => ({ folded, open: false }));
  if (WORDS.test(term)) {
    return term.split(' ').map((word) => {
      const open = word.endsWith('*');
      return { folded: fold(open ? word.slice(0, -1) : word), open };
    });
  }
  return term
    .split(/[\s\-–/.,]+/)
    .map((word) => ({ open: word.endsWith('*'), words: tokenize(word.replace(/\*$/, '')) }))
    .flatMap(({ open, words }) =>
      words.map((word, i) => ({ folded: word.folded, open: open && i === words.length - 1 })),
    );
}

/** Can it be compiled: has it a word, and not too many? */
export function isTerm(text: string): boolean {
  const { length } = wordsOf(text);
  return length > 0 && length <= MAX_TERM_TOKENS;
}

/** Enters the terms of a lexicon under their first words; gives its number. */
function register<Category extends string>(terms: TermsBy<Category>): number {
  const number = registerLexicon();
  const stems = new Map<string, Opening>();
  for (const category of Object.keys(terms) as Category[]) {
    for (const term of terms[category]) {
      const entry = entryOf(category, term);
      const opening = openingOfFirst(number, term, entry.words?.[0], stems);
      if (opening.terms) (opening.terms as Entry<Category>[]).push(entry);
      else opening.terms = [entry];
    }
  }
  return number;
}

/** What a lexicon has under the first word of a term, given where that is no plain one. */
function openingOfFirst(
  number: number,
  term: string,
  first: TermWord | undefined,
  stems: Map<string, Opening>,
): Opening {
  if (!first?.open) return openingOf(number, first?.folded ?? firstWord(term));
  let opening = stems.get(first.folded);
  if (!opening) {
    opening = openingOfStem(number, first.folded);
    stems.set(first.folded, opening);
  }
  return opening;
}

function treeOf<Category extends string>(terms: TermsBy<Category>): Node<Category> {
  const root: Node<Category> = {};
  for (const category of Object.keys(terms) as Category[]) {
    for (const term of terms[category]) insert(root, entryOf(category, term), 0);
  }
  return root;
}

function entryOf<Category extends string>(category: Category, term: string): Entry<Category> {
  // Twelve words of one letter and the blanks between them are 23 characters: a shorter term has no more.
  if (term.length < 2 * MAX_TERM_TOKENS && PLAIN.test(term)) return { category, term };
  const words = wordsOf(term);
  if (words.length === 0 || words.length > MAX_TERM_TOKENS) {
    throw new Error(`lexicon term "${term}" must have 1 to ${MAX_TERM_TOKENS} words`);
  }
  return { category, term, words };
}

function firstWord(term: string): string {
  const end = term.indexOf(' ');
  return end < 0 ? term : term.slice(0, end);
}

/** The node behind a first word, with all terms that begin with it. */
function nodeOf<Category extends string>(opening: Opening): Node<Category> {
  const begun = opening.terms as Begun<Category>;
  if (!isWaiting(begun)) return begun;
  const node: Node<Category> = {};
  opening.terms = node;
  for (const entry of begun) insert(node, entry, 1);
  return node;
}

const isWaiting = <C extends string>(begun: Begun<C>): begun is readonly Entry<C>[] => Array.isArray(begun);

/** Enters the words of a term from one on. */
function insert<Category extends string>(
  before: Node<Category>,
  { category, term, words = wordsOf(term) }: Entry<Category>,
  from: 0 | 1,
): void {
  let node = before;
  for (const { folded, open } of from === 0 ? words : words.slice(from)) {
    let level: Children<Category>;
    if (open) {
      node.stems ??= new Map();
      level = node.stems.get(folded.length) ?? new Map();
      node.stems.set(folded.length, level);
      node.heads ??= new Set();
      node.heads.add(folded.length > 1 ? headOf(folded) : letterOf(folded));
    } else {
      node.next ??= new Map();
      level = node.next;
    }
    let child = level.get(folded);
    if (!child) {
      child = {};
      level.set(folded, child);
    }
    node = child;
  }
  node.ends ??= [];
  if (!node.ends.some((end) => end.category === category)) node.ends.push({ category, term });
}

function matchFrom<Category extends string>(
  begun: readonly Node<Category>[],
  tokens: readonly Token[],
  start: number,
  matches: TermMatch<Category>[],
): void {
  // Made only when a term ends, which is rarely.
  let best: Map<Category, TermMatch<Category>> | undefined;
  let nodes = begun;
  for (let at = start; nodes.length > 0; ) {
    const { from } = tokens[start] as Token;
    const { to } = tokens[at++] as Token;
    for (const node of nodes) {
      for (const { category, term } of node.ends ?? []) {
        best ??= new Map();
        best.set(category, { category, term, from, to, tokens: { from: start, to: at } });
      }
    }
    if (at === tokens.length || at - start === MAX_TERM_TOKENS) break;
    const reached: Node<Category>[] = [];
    for (const node of nodes) step(node, (tokens[at] as Token).folded, reached);
    nodes = reached;
  }
  if (best) matches.push(...best.values());
}

function step<Category extends string>(node: Node<Category>, word: string, reached: Node<Category>[]): void {
  if (hasOneForm(word)) follow(node, word, reached);
  else eachForm(word, (form) => follow(node, form, reached));
}

function follow<Category extends string>(node: Node<Category>, word: string, reached: Node<Category>[]): void {
  const exact = node.next?.get(word);
  if (exact) reached.push(exact);
  if (!node.stems || !mayHaveStem(node.heads, word)) return;
  for (const [length, level] of node.stems) {
    if (word.length < length) continue;
    const child = level.get(word.slice(0, length));
    if (child) reached.push(child);
  }
}

/** Registers what begins with one of the words, with a word that begins with a stem, or with a term; gives the number for {@link startsOf}. */
export function registerOpenings(words: Iterable<string>, stems: Iterable<string>, terms: Iterable<string>): number {
  const number = registerLexicon();
  const known = new Map<string, Opening>();
  for (const word of words) openingOf(number, word);
  for (const folded of stems) openingOfFirst(number, '', { folded, open: true }, known);
  for (const term of terms) openingOfFirst(number, term, PLAIN.test(term) ? undefined : wordsOf(term)[0], known);
  return number;
}

/** Folds a phrase to the form in which two phrases are compared: folded words joined by one space. */
export function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map((token) => fold(token.folded))
    .join(' ');
}
