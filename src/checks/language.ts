import type compromise from 'compromise/one';
import lexicon from '../../rules/lexicons/commands.json';
import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { leaveForNextCall, takeParse } from '../core/parse-budget';

/** A word of a parsed sentence with its place in the draft and what the grammar says of it. */
export interface Word extends Range {
  /** Lower case, as the grammar normalises it. */
  readonly normal: string;
  /** What our lexicons say of it: `Imperative` for a verb that may tell the reader to do something. */
  readonly tags: ReadonlySet<string>;
}

/** A parsed sentence. */
export interface Grammar {
  readonly words: readonly Word[];
}

interface Term {
  readonly normal: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Parsed sentences kept, by their text; the oldest goes first. Words relative to the start of the sentence. */
const CACHE_SIZE = 2000;
const cache = new Map<string, readonly Word[]>();
/** Longest sentence that is parsed, in characters: what is longer is a list, a log, or something pasted. */
const LONGEST = 1000;
const NOTHING_KNOWN: Grammar = { words: [] };

let nlp: typeof compromise | undefined;

/** Is the grammar there? Until then every sentence that needs it waits for the next call. */
export function hasGrammar(): boolean {
  return nlp !== undefined;
}

/**
 * Reads the grammar, which most drafts can do without. Programs that want the whole answer at once do so before the first
 * draft. Of compromise only its first layer is used (sentences, terms, contractions, lexicons): the tagger above it is as
 * large as all else a worker reads of libraries, and a quarter of a second when one wakes.
 */
export async function loadGrammar(): Promise<void> {
  if (nlp) return;
  const { default: loaded } = await import('compromise/one');
  loaded.addWords(Object.fromEntries(lexicon.commands.map((verb) => [verb, 'Imperative'])));
  nlp = loaded;
}

/**
 * The grammar of a sentence with exact ranges in the draft, or undefined when this call has parsed its share
 * (see `takeParse`) or the grammar was not read yet. English only. A sentence that was parsed before comes from a cache
 * and costs nothing. Of one longer than anybody writes nothing is known.
 */
export function grammarOf(doc: Parsed, sentence: Sentence): Grammar | undefined {
  if (sentence.text.length > LONGEST) return NOTHING_KNOWN;
  let words = cache.get(sentence.text);
  if (!words) {
    if (!nlp) {
      leaveForNextCall(doc);
      return undefined;
    }
    if (!takeParse(doc, sentence.text.length)) return undefined;
    words = parse(nlp, sentence.text);
    cache.set(sentence.text, words);
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value as string);
  }
  const start = sentence.range.from;
  return { words: words.map((word) => ({ ...word, from: word.from + start, to: word.to + start })) };
}

/** Forgets all sentences. */
export function forgetSentences(): void {
  cache.clear();
}

// The span compromise reports may hold punctuation around the word; trimmed here, once, for every check.
const EDGE = /^[^\p{L}\p{N}@#]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

function parse(nlp: typeof compromise, text: string): Word[] {
  const sentences = nlp(text).json({ offset: true }) as { terms: Term[] }[];
  const words: Word[] = [];
  for (const { offset, normal, tags } of sentences.flatMap((sentence) => sentence.terms)) {
    const raw = text.slice(offset.start, offset.start + offset.length);
    const bare = raw.replace(EDGE, '');
    // The second half of a contraction ("do|n't") has no place of its own, and is no command.
    if (bare === '') continue;
    const from = offset.start + raw.indexOf(bare);
    words.push({ from, to: from + bare.length, normal, tags: new Set(tags) });
  }
  return words;
}
