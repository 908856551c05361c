import type { About, Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { bucketOf, chain, type Features, gather, start, step } from './hashing';

/** What of {@link About} tells in a wording: who writes, and which names are of organisations. */
export type Author = Pick<About, 'orgs' | 'account'>;

/** A stretch of a draft that is judged as one. */
export interface Passage {
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly phrasing: Features;
}

/** So many words make a passage: posts are mostly one, long ones are judged piece by piece. */
const PASSAGE_WORDS = 60;

const PASSAGES = Symbol('passages');

/** The draft in passages of whole sentences, with their features; computed once however many scorers ask. */
export function passagesOf(doc: Parsed, author: Author): readonly Passage[] {
  return doc.memo(PASSAGES, () => {
    const passages: Sentence[][] = [[]];
    let words = 0;
    for (const sentence of doc.sentences) {
      words += sentence.tokens.length;
      if (words > PASSAGE_WORDS && words > sentence.tokens.length) {
        passages.push([]);
        words = sentence.tokens.length;
      }
      passages.at(-1)?.push(sentence);
    }
    return passages
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => ({
        sentences,
        words: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
        phrasing: phrasingOf(doc, author, sentences),
      }));
  });
}

/** Features of what a check's own word lists found, by category. */
export function cueFeatures(categories: Iterable<string>): Features {
  return gather((add) => {
    for (const category of categories) add(bucketOf(chain(category, 4)));
  });
}

/** Both kinds of features together. */
export function joined(phrasing: Features, cues: Features): Features {
  const all = new Uint16Array(phrasing.length + cues.length);
  all.set(phrasing);
  all.set(cues, phrasing.length);
  return all;
}

/** Features of some neighbouring sentences of a draft. */
export function phrasingOf(doc: Parsed, author: Author, sentences: readonly Sentence[]): Features {
  const from = sentences[0]?.range.from ?? 0;
  const to = sentences.at(-1)?.range.to ?? 0;
  return hashPhrasing(
    wordsIn(doc.text, { from, to }, organisationsIn(doc, author)),
    author.account.role !== 'personal',
  );
}

const MENTIONS = Symbol('places of organisations');

function organisationsIn(doc: Parsed, { orgs }: Author): readonly Range[] {
  return doc.memo(MENTIONS, () =>
    orgs.flatMap((org) => org.mentions(doc)).sort((a, b) => a.from - b.from || b.to - a.to),
  );
}

// A link, a handle, a word, a number, marks of feeling, a picture sign.
const WORD =
  /https?:\/\/\S+|www\.\S+|@\w[\w.]*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+|[!?]+|…|\.{3}|\p{Extended_Pictographic}/gu;
const isLink = (word: string) => word.startsWith('http://') || word.startsWith('https://') || word.startsWith('www.');

/** The words of a text, with every organisation, link, handle and number alike, so that nobody's name is learnt. */
function wordsIn(text: string, { from, to }: Range, organisations: readonly Range[]): string[] {
  const words: string[] = [];
  const take = (start: number, end: number) => {
    for (const word of text.slice(start, end).match(WORD) ?? []) words.push(generalised(word));
  };
  let at = from;
  for (const organisation of organisations) {
    if (organisation.from < at || organisation.to > to) continue;
    take(at, organisation.from);
    words.push('ORGANISATION');
    at = organisation.to;
  }
  take(at, to);
  return words;
}

function generalised(word: string): string {
  if (word.startsWith('@')) return 'HANDLE';
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return '0';
  if (isLink(word)) return 'LINK';
  return word === '...' ? '…' : word.toLowerCase().replace('’', "'");
}

/** Shortest and longest pieces of words. */
const [SHORT, LONG] = [3, 5] as const;

/** Words, pairs of words and pieces of three to five letters (which survive inflection and misspelling), hashed. */
export function hashPhrasing(words: readonly string[], official: boolean): Features {
  return gather((add) => {
    add(bucketOf(chain(official ? 'OFFICIAL' : 'PERSONAL', 1)));
    let previous = chain('^', 2);
    for (const word of words) {
      add(bucketOf(chain(word, 1)));
      add(bucketOf(chain(word, previous)));
      previous = chain(word, 2);
      addPieces(`_${word}_`, add);
    }
    add(bucketOf(chain('$', previous)));
  });
}

function addPieces(word: string, add: (bucket: number) => void): void {
  for (let from = 0; from + SHORT <= word.length; from++) {
    let h = start(3);
    for (let i = from; i < Math.min(from + LONG, word.length); i++) {
      h = step(h, word.charCodeAt(i));
      if (i - from + 1 >= SHORT) add(bucketOf(h));
    }
  }
}
