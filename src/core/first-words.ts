import type { Token } from './tokens';

// A hundred lexicons are looked through for every draft, and hardly any word of it begins a term of one. So the words
// that terms begin with stand in one table, with what the lexicons have under them: a text is looked up word by word
// once, and every lexicon is told where it has to look. Only words of lexicons are in the table, none of a text.

/** What a lexicon has under a word that terms of it begin with. */
export interface Opening {
  readonly lexicon: number;
  /** Left to the lexicon. */
  terms?: unknown;
  /** What an earlier lexicon has under the same word. */
  readonly next: Opening | undefined;
}

/** Where terms of a lexicon may begin: indices of words, in order, each with what the lexicon has under that word. */
export interface Starts {
  readonly at: readonly number[];
  readonly openings: readonly Opening[];
}

const byWord = new Map<string, Opening>();
/** The same for words with an open end (`endors*`), by their first letters. */
const byHead = new Map<number, { readonly stem: string; readonly opening: Opening }[]>();
let registered = 0;

/** Under this the words of a text keep where terms may begin: a weak map of them made the collector's work felt. */
const PLACES = Symbol('places');
interface Places {
  /** Lexicons there were when it was read: later ones are looked up one by one. */
  readonly lexicons: number;
  readonly byLexicon: (Starts | undefined)[];
}
interface Read {
  [PLACES]?: Places;
}
const NOWHERE: Starts = { at: [], openings: [] };

/** First two letters of a word as a number: nothing is allocated or hashed for the many words that begin no stem. */
const headOf = (word: string): number => ((word.charCodeAt(0) << 7) ^ word.charCodeAt(1)) & (HEADS - 1);
const letterOf = (word: string): number => (word.charCodeAt(0) << 7) & (HEADS - 1);
const HEADS = 1 << 14;
const isHead = new Uint8Array(HEADS);

/** A number for a lexicon, which enters all its words before another one gets a number. */
export const registerLexicon = (): number => registered++;

/** What a lexicon has under a word; nothing at first. */
export function openingOf(lexicon: number, word: string): Opening {
  const next = byWord.get(word);
  if (next?.lexicon === lexicon) return next;
  const opening = { lexicon, terms: undefined, next };
  byWord.set(word, opening);
  return opening;
}

/** The same under all words that begin with a stem, which a lexicon may enter once. */
export function openingOfStem(lexicon: number, stem: string): Opening {
  const opening = { lexicon, terms: undefined, next: undefined };
  const head = stem.length > 1 ? headOf(stem) : letterOf(stem);
  const others = byHead.get(head);
  if (others) others.push({ stem, opening });
  else byHead.set(head, [{ stem, opening }]);
  isHead[head] = 1;
  return opening;
}

/** Where in a text terms of a lexicon may begin. */
export function startsOf(lexicon: number, tokens: readonly Token[]): Starts {
  if (tokens.length === 0) return NOWHERE;
  const { lexicons, byLexicon } = ((tokens as Read)[PLACES] ??= { lexicons: registered, byLexicon: placesIn(tokens) });
  if (lexicon >= lexicons) byLexicon[lexicon] ??= placesIn(tokens, lexicon)[lexicon] ?? NOWHERE;
  return byLexicon[lexicon] ?? NOWHERE;
}

/** Where terms may begin, by lexicon: of all of them, or of those from a number on. */
function placesIn(tokens: readonly Token[], from = 0): (Starts | undefined)[] {
  const byLexicon: ({ readonly at: number[]; readonly openings: Opening[] } | undefined)[] = [];
  let at = 0;
  const note = (opening: Opening) => {
    const starts = byLexicon[opening.lexicon];
    if (starts) {
      starts.at.push(at);
      starts.openings.push(opening);
    } else {
      byLexicon[opening.lexicon] = { at: [at], openings: [opening] };
    }
  };
  const stemsAt = (head: number, word: string) => {
    for (const { stem, opening } of byHead.get(head) ?? []) {
      if (opening.lexicon >= from && word.startsWith(stem)) note(opening);
    }
  };
  const look = (word: string) => {
    // Later lexicons stand before earlier ones.
    for (let one = byWord.get(word); one && one.lexicon >= from; one = one.next) note(one);
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
  return byLexicon;
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
