import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { compileLexicon, type Lexicon } from '../core/lexicon';
import type { Token } from '../core/tokens';

// Phrases with places: "vote (for|) _party" is looked for in a copy of the sentence in which every party has become the
// word `_party`, fillers ("really", "the") are gone and clause borders are the word `_s`. One trie pass finds them all.

/** The place of a clause border in a phrase: start and end of the sentence, punctuation, "and", "but". */
export const BORDER = '_s';

/** Spells out the alternatives of a phrase: `(vote|voting) (for|) _party` is four phrases. They don't nest. */
export function expandPhrase(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/\s+/g, ' ').trim()];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return (group[1] as string).split('|').flatMap((choice) => expandPhrase(`${before}${choice}${after}`));
}

/** Compiles phrases with alternatives, by category. Fillers and classes are applied to them as to the text. */
export function compilePhrases<Category extends string>(
  phrases: Readonly<Record<Category, readonly string[]>>,
  rules: CopyRules,
): Lexicon<Category> {
  const spelledOut = (list: readonly string[]) =>
    [...new Set(list.flatMap(expandPhrase).map((phrase) => normalise(phrase, rules)))].filter(
      (phrase) => phrase !== '',
    );
  return compileLexicon(() => {
    const spelled = Object.entries<readonly string[]>(phrases).map(([category, list]) => [category, spelledOut(list)]);
    return Object.fromEntries(spelled) as Record<Category, string[]>;
  });
}

function normalise(phrase: string, { fillers, classes }: CopyRules): string {
  const words = phrase.split(' ').filter((word) => !fillers.has(word));
  return words.map((word) => classes.get(word) ?? word).join(' ');
}

/** Copy rules from a lexicon's lists. */
export function copyRules(fillers: readonly string[], classes: Readonly<Record<string, readonly string[]>>): CopyRules {
  return {
    fillers: new Set(fillers),
    classes: new Map(Object.entries(classes).flatMap(([name, words]) => words.map((word) => [word, name] as const))),
  };
}

/** A stretch of tokens that becomes one word in the copy. */
export interface Place {
  /** Half-open range of token indices. */
  readonly tokens: Range;
  readonly word: string;
}

/** How a sentence is copied for phrases. */
export interface CopyRules {
  /** Words that are left out. */
  readonly fillers: ReadonlySet<string>;
  /** Words that become another word, e.g. "i'm" → `_i`. */
  readonly classes: ReadonlyMap<string, string>;
}

const CLAUSE_MARK = /[,;:()–—|/\n!?.…•→👉]|\s-\s/u;
const CLAUSE_WORDS = new Set('and but or so then because et mais ou donc car ja mutta tai joten'.split(' '));

/**
 * Copies a sentence for phrases: places and classes replaced, fillers left out, borders put in. Every word keeps its
 * range in the draft, so that what a phrase matches can be marked.
 */
export function copySentence(
  doc: Parsed,
  tokens: readonly Token[],
  places: readonly Place[],
  rules: CopyRules,
): Token[] {
  const copy: Token[] = [];
  const border = (at: number) => {
    if (copy.at(-1)?.folded !== BORDER) copy.push({ from: at, to: at, folded: BORDER });
  };
  const placeAt = placesByToken(tokens.length, places);
  border(tokens[0]?.from ?? 0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (before && CLAUSE_MARK.test(doc.text.slice(before.to, token.from))) border(before.to);
    const place = placeAt[i];
    if (place) {
      const last = tokens[place.tokens.to - 1] as Token;
      copy.push({ from: token.from, to: last.to, folded: place.word });
      i = place.tokens.to - 1;
    } else if (CLAUSE_WORDS.has(token.folded)) {
      border(token.from);
    } else if (!rules.fillers.has(token.folded)) {
      copy.push({ ...token, folded: rules.classes.get(token.folded) ?? token.folded });
    }
  }
  border(tokens.at(-1)?.to ?? 0);
  return copy;
}

/** The place that each token belongs to, the first in the list where several do. */
function placesByToken(tokens: number, places: readonly Place[]): readonly (Place | undefined)[] {
  const placeAt = new Array<Place | undefined>(tokens);
  for (const place of places) {
    for (let i = place.tokens.from; i < place.tokens.to; i++) placeAt[i] ??= place;
  }
  return placeAt;
}

/** The words of a match in the draft, without borders at its ends. */
export function wordsOf(copy: readonly Token[], match: Range): Range {
  const words = copy.slice(match.from, match.to).filter(({ folded }) => folded !== BORDER);
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

const ELIDED = /^(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu)'(?=\p{L})/u;
const POSSESSIVE = /'s?$/u;

/**
 * Tokens with the French elided article and the English possessive cut off: "l'UDC" → "udc", "Labour's" → "labour".
 * Ranges follow, so `text.slice` gives the bare word.
 */
export function bareTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    if (!token.folded.includes("'")) return token;
    if (/^j'/.test(token.folded)) return token;
    const start = ELIDED.exec(token.folded)?.[0].length ?? 0;
    const end = POSSESSIVE.exec(token.folded)?.[0].length ?? 0;
    if (start + end === 0 || start + end >= token.folded.length) return token;
    const folded = token.folded.slice(start, token.folded.length - end);
    return PRONOUNS.has(folded) ? token : { from: token.from + start, to: token.to - end, folded };
  });
}

// "it's", "he's", "let's" are no possessives.
const PRONOUNS = new Set('it he she that there here what who where let how when'.split(' '));

/** Does the sentence's own text start with a capital in the word at this token? */
export function isCapitalised(doc: Parsed, token: Range): boolean {
  return /^[@#]?\p{Lu}/u.test(doc.text.slice(token.from, token.to));
}

/** Is the draft written without capitals or all in capitals, so that capitals tell nothing? */
export function hidesCapitals(doc: Parsed, sentence: Sentence): boolean {
  return !/\p{Lu}/u.test(sentence.text) || !/\p{Ll}/u.test(doc.text);
}
