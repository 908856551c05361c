import type { Token } from './tokens';

// A hundred lexicons are looked through for every draft, and hardly any word of it begins a term of one. So the words
// that terms begin with stand in one table, with the lexicons whose terms they begin: a text is looked up word by word
// once, and every lexicon is told where it has to look. Only words of lexicons are in the table, none of a text.

/** Numbers of lexicons by a word that terms of theirs begin with. */
const byWord = new Map<string, readonly number[]>();
/** The same for words with an open end (`endors*`), by their first letters. */
const byHead = new Map<number, { readonly stem: string; readonly lexicon: number }[]>();
let registered = 0;

/** Where terms may begin in a text, by lexicon. */
interface Places {
  /** Lexicons there were when it was read: of later ones nothing is known. */
  readonly lexicons: number;
  readonly byLexicon: (number[] | undefined)[];
}

/** Under this the words of a text keep where terms may begin: a weak map of them made the collector's work felt. */
const PLACES = Symbol('places');
interface Read {
  [PLACES]?: Places;
}
const NOWHERE: readonly never[] = [];

/** First two letters of a word as a number: nothing is allocated or hashed for the many words that begin no stem. */
const headOf = (word: string): number => ((word.charCodeAt(0) << 7) ^ word.charCodeAt(1)) & (HEADS - 1);
const letterOf = (word: string): number => (word.charCodeAt(0) << 7) & (HEADS - 1);
const HEADS = 1 << 14;
const isHead = new Uint8Array(HEADS);

/** Adds what the terms of a lexicon begin with: words, and words with an open end. Gives the lexicon its number. */
export function registerFirstWords(words: Iterable<string>, stems: Iterable<string>): number {
  const lexicon = registered++;
  const alone = [lexicon];
  for (const word of words) {
    const others = byWord.get(word);
    byWord.set(word, others ? [...others, lexicon] : alone);
  }
  for (const stem of stems) {
    const head = stem.length > 1 ? headOf(stem) : letterOf(stem);
    const others = byHead.get(head);
    if (others) others.push({ stem, lexicon });
    else byHead.set(head, [{ stem, lexicon }]);
    isHead[head] = 1;
  }
  return lexicon;
}

/**
 * Indices of the words at which terms of a lexicon may begin, in order. Undefined when other lexicons had these words
 * read before this one was registered.
 */
export function startsOf(lexicon: number, tokens: readonly Token[]): readonly number[] | undefined {
  if (tokens.length === 0) return NOWHERE;
  const places = ((tokens as Read)[PLACES] ??= placesIn(tokens));
  return lexicon < places.lexicons ? (places.byLexicon[lexicon] ?? NOWHERE) : undefined;
}

function placesIn(tokens: readonly Token[]): Places {
  const byLexicon: (number[] | undefined)[] = [];
  let at = 0;
  const note = (lexicon: number) => {
    const places = byLexicon[lexicon];
    if (!places) byLexicon[lexicon] = [at];
    else if (places[places.length - 1] !== at) places.push(at);
  };
  const stemsAt = (head: number, word: string) => {
    for (const { stem, lexicon } of byHead.get(head) as { stem: string; lexicon: number }[]) {
      if (word.startsWith(stem)) note(lexicon);
    }
  };
  const look = (word: string) => {
    const lexicons = byWord.get(word);
    if (lexicons) for (const lexicon of lexicons) note(lexicon);
    const head = headOf(word);
    if (isHead[head] === 1) stemsAt(head, word);
    const letter = letterOf(word);
    if (isHead[letter] === 1 && letter !== head) stemsAt(letter, word);
  };
  for (; at < tokens.length; at++) {
    const word = (tokens[at] as Token).folded;
    if (hasOneForm(word)) look(word);
    else eachForm(word, look);
  }
  return { lexicons: registered, byLexicon };
}

/** Does a word stand in lexicons only as it is, as nearly all do? */
export function hasOneForm(word: string): boolean {
  const first = word.charCodeAt(0);
  return first !== 64 && first !== 35 && !word.includes("'");
}

/**
 * Takes the forms in which a word of a text may stand in a lexicon: as it is, without a leading `@` or `#`, without a
 * possessive 's, without a French elision.
 */
export function eachForm(word: string, take: (form: string) => void): void {
  take(word);
  const first = word.charCodeAt(0);
  const bare = first === 64 || first === 35 ? word.slice(1) : word;
  if (bare !== word) take(bare);
  const apostrophe = bare.indexOf("'");
  if (apostrophe < 0) return;
  if (bare.endsWith("'s")) take(bare.slice(0, -2));
  // "l'université", "qu'elle".
  if (apostrophe <= 2) take(bare.slice(apostrophe + 1));
}
