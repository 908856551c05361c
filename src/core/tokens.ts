import type { Range } from './draft';

/** A word, number, `@handle` or `#tag` with its place in the draft. */
export interface Token extends Range {
  /** Lower case, without accents and with straight apostrophes: what lexicons are compared with. */
  readonly folded: string;
}

// A word may hold apostrophes, hyphens are separators: "state-of-the-art" is four words, "don't" is one.
const WORD = /[@#]?[\p{L}\p{N}\p{M}_]+(?:['’ʼ][\p{L}\p{N}\p{M}_]+)*/gu;
const MARKS = /\p{M}+/gu;

/** Folds a word for comparison: compatibility forms resolved, lower case, no accents, straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isFolded(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').replace(/[’ʼ]/g, "'");
}

/** Has a word in lower case only characters that fold to themselves? Asked of every word: an expression took ten times as long. */
function isFolded(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Cuts a text into tokens, in order, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ from: match.index, to: match.index + match[0].length, folded: fold(match[0]) });
  }
  return tokens;
}
