import type { Range } from './draft';
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

interface Node<Category extends string> {
  next?: Map<string, Node<Category>>;
  /** Words with an open end (`endors*`), looked up by their length so that a lookup stays one hash per length. */
  stems?: Map<number, Map<string, Node<Category>>>;
  /** First letters of the stems: most words leave here. */
  heads?: Set<string>;
  ends?: { category: Category; term: string }[];
}

const MAX_TERM_TOKENS = 12;

/**
 * Compiles terms to a trie over folded words. A term is one or more words; `*` at the end of a word lets it have any
 * ending. Case, accents, curly apostrophes a possessive 's and a French elision don't matter. A leading `@` or `#` in the text is optional unless the
 * term itself has one.
 * Cost of `find` is linear in the number of tokens: every start looks ahead at most {@link MAX_TERM_TOKENS} words.
 * @throws Error naming the term when one has no word in it or too many.
 */
export function compileLexicon<Category extends string>(
  terms: Readonly<Record<Category, readonly string[]>>,
): Lexicon<Category> {
  const root: Node<Category> = {};
  for (const category of Object.keys(terms) as Category[]) {
    for (const term of terms[category]) insert(root, category, term);
  }
  return {
    find(tokens) {
      const matches: TermMatch<Category>[] = [];
      for (let start = 0; start < tokens.length; start++) {
        if (mayStart(root, (tokens[start] as Token).folded)) matchFrom(root, tokens, start, matches);
      }
      return matches;
    },
  };
}

const headOf = (word: string): string => word.slice(0, 2);

/** Can a term start with the word? Nothing is allocated for the many words of a clean text that start none. */
function mayStart<Category extends string>(root: Node<Category>, word: string): boolean {
  if (root.next?.has(word) || root.heads?.has(headOf(word))) return true;
  const first = word.charCodeAt(0);
  return first === 64 || first === 35 || word.includes("'") || (root.heads?.has(word.slice(0, 1)) ?? false);
}

function insert<Category extends string>(root: Node<Category>, category: Category, term: string): void {
  const words = term
    .split(/[\s\-–/.,]+/)
    .map((word) => ({ open: word.endsWith('*'), words: tokenize(word.replace(/\*$/, '')) }))
    .flatMap(({ open, words }) =>
      words.map((word, i) => ({ folded: word.folded, open: open && i === words.length - 1 })),
    );
  if (words.length === 0 || words.length > MAX_TERM_TOKENS) {
    throw new Error(`lexicon term "${term}" must have 1 to ${MAX_TERM_TOKENS} words`);
  }
  let node = root;
  for (const { folded, open } of words) {
    let level: Map<string, Node<Category>>;
    if (open) {
      node.stems ??= new Map();
      level = node.stems.get(folded.length) ?? new Map();
      node.stems.set(folded.length, level);
      node.heads ??= new Set();
      node.heads.add(headOf(folded));
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
  follow(node, word, reached);
  const first = word.charCodeAt(0);
  const bare = first === 64 || first === 35 ? word.slice(1) : word;
  if (bare !== word) follow(node, bare, reached);
  const apostrophe = bare.indexOf("'");
  if (apostrophe < 0) return;
  if (bare.endsWith("'s")) follow(node, bare.slice(0, -2), reached);
  // French elision: "l'université", "qu'elle".
  if (apostrophe <= 2) follow(node, bare.slice(apostrophe + 1), reached);
}

function follow<Category extends string>(node: Node<Category>, word: string, reached: Node<Category>[]): void {
  const exact = node.next?.get(word);
  if (exact) reached.push(exact);
  if (!node.stems || !(node.heads?.has(headOf(word)) || node.heads?.has(word.slice(0, 1)))) return;
  for (const [length, level] of node.stems) {
    if (word.length < length) continue;
    const child = level.get(word.slice(0, length));
    if (child) reached.push(child);
  }
}

/** Folds a phrase to the form in which two phrases are compared: folded words joined by one space. */
export function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map((token) => fold(token.folded))
    .join(' ');
}
