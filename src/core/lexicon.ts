import type { Range } from './draft';
import { eachForm, hasOneForm, registerFirstWords, startsOf } from './first-words';
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

/** What follows a word: of a first word its terms, until a text has it, for of thousands of words a text has a few. */
type Children<Category extends string> = Map<string, Node<Category> | readonly Entry<Category>[]>;

interface Node<Category extends string> {
  next?: Children<Category>;
  /** Words with an open end (`endors*`), looked up by their length so that a lookup stays one hash per length. */
  stems?: Map<number, Children<Category>>;
  /** First two letters of the stems, or the only one, as numbers: most words leave here. */
  heads?: Set<number>;
  ends?: { category: Category; term: string }[];
}

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
  let compiled: { readonly root: Node<Category>; readonly number: number } | undefined;
  return {
    find(tokens) {
      if (!compiled) {
        const root = compile(typeof terms === 'function' ? terms() : terms);
        compiled = { root, number: registerFirstWords(root.next?.keys() ?? [], stemsOf(root)) };
      }
      const { root, number } = compiled;
      const starts = startsOf(number, tokens);
      if (!starts) return findEverywhere(root, tokens);
      const matches: TermMatch<Category>[] = [];
      for (const start of starts) matchFrom(root, tokens, start, matches);
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
  return { find: (tokens) => findEverywhere((root ??= compile(terms)), tokens) };
}

function findEverywhere<Category extends string>(
  root: Node<Category>,
  tokens: readonly Token[],
): TermMatch<Category>[] {
  const matches: TermMatch<Category>[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (mayStart(root, (tokens[start] as Token).folded)) matchFrom(root, tokens, start, matches);
  }
  return matches;
}

/** The words with an open end that terms begin with. */
function* stemsOf<Category extends string>({ stems }: Node<Category>): Generator<string> {
  for (const level of stems?.values() ?? []) yield* level.keys();
}

// Numbers, not slices of the word: nothing is allocated or hashed for the many words that leave here.
const headOf = (word: string): number => word.charCodeAt(0) * 31 + word.charCodeAt(1);
const letterOf = (word: string): number => -word.charCodeAt(0);

/** May a stem begin like the word? */
const mayHaveStem = (heads: ReadonlySet<number> | undefined, word: string): boolean =>
  heads !== undefined && (heads.has(headOf(word)) || heads.has(letterOf(word)));

/** Can a term start with the word? Nothing is allocated for the many words of a clean text that start none. */
function mayStart<Category extends string>(root: Node<Category>, word: string): boolean {
  if (nextOf(root, word) || mayHaveStem(root.heads, word)) return true;
  return !hasOneForm(word);
}

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

function compile<Category extends string>(terms: TermsBy<Category>): Node<Category> {
  const waiting = new Map<string, Entry<Category>[]>();
  const root: Node<Category> = { next: waiting };
  for (const category of Object.keys(terms) as Category[]) {
    for (const term of terms[category]) {
      const entry = entryOf(category, term);
      const [first] = entry.words ?? [];
      if (first?.open) {
        insert(root, entry);
        continue;
      }
      const word = first?.folded ?? firstWord(term);
      const others = waiting.get(word);
      if (others) others.push(entry);
      else waiting.set(word, [entry]);
    }
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

/** The node behind a word, with all terms that begin with it. */
function nextOf<Category extends string>(node: Node<Category>, word: string): Node<Category> | undefined {
  const next = node.next?.get(word);
  if (!next || !isWaiting(next)) return next;
  node.next?.delete(word);
  for (const entry of next) insert(node, entry);
  return node.next?.get(word) as Node<Category>;
}

const isWaiting = <C extends string>(child: Node<C> | readonly Entry<C>[]): child is readonly Entry<C>[] =>
  Array.isArray(child);

function insert<Category extends string>(root: Node<Category>, { category, term, words }: Entry<Category>): void {
  let node = root;
  for (const { folded, open } of words ?? wordsOf(term)) {
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
    if (!child || isWaiting(child)) {
      child = {};
      level.set(folded, child);
    }
    node = child;
  }
  node.ends ??= [];
  if (!node.ends.some((end) => end.category === category)) node.ends.push({ category, term });
}

function matchFrom<Category extends string>(
  root: Node<Category>,
  tokens: readonly Token[],
  start: number,
  matches: TermMatch<Category>[],
): void {
  // Made only when a term ends: nearly every start of a clean text leaves at the first lookup.
  let best: Map<Category, TermMatch<Category>> | undefined;
  let nodes: Node<Category>[] = [root];
  for (let at = start; at < tokens.length && at - start < MAX_TERM_TOKENS && nodes.length > 0; at++) {
    const token = tokens[at] as Token;
    const reached: Node<Category>[] = [];
    for (const node of nodes) step(node, token.folded, reached);
    nodes = reached;
    for (const node of nodes) {
      for (const { category, term } of node.ends ?? []) {
        best ??= new Map();
        best.set(category, {
          category,
          term,
          from: (tokens[start] as Token).from,
          to: token.to,
          tokens: { from: start, to: at + 1 },
        });
      }
    }
  }
  if (best) matches.push(...best.values());
}

function step<Category extends string>(node: Node<Category>, word: string, reached: Node<Category>[]): void {
  if (hasOneForm(word)) follow(node, word, reached);
  else eachForm(word, (form) => follow(node, form, reached));
}

function follow<Category extends string>(node: Node<Category>, word: string, reached: Node<Category>[]): void {
  const exact = nextOf(node, word);
  if (exact) reached.push(exact);
  if (!node.stems || !mayHaveStem(node.heads, word)) return;
  for (const [length, level] of node.stems) {
    if (word.length < length) continue;
    const child = level.get(word.slice(0, length));
    if (child && !isWaiting(child)) reached.push(child);
  }
}

/** Registers what begins with one of the words, with a word that begins with a stem, or with a term; see {@link registerFirstWords}. */
export function registerOpenings(words: Iterable<string>, stems: Iterable<string>, terms: Iterable<string>): number {
  const [exact, open] = [new Set(words), new Set(stems)];
  for (const term of terms) {
    const [first] = PLAIN.test(term) ? [{ folded: firstWord(term), open: false }] : wordsOf(term);
    if (first) (first.open ? open : exact).add(first.folded);
  }
  return registerFirstWords(exact, open);
}

/** Folds a phrase to the form in which two phrases are compared: folded words joined by one space. */
export function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map((token) => fold(token.folded))
    .join(' ');
}
