import type { Parsed } from '../../core/check';
import { matchesOf } from '../../core/gate';
import { readingsOf } from '../respect/reading';
import { bucketOf, chain, type Features, gather, mixed } from './hashing';

const KEY = Symbol('scorer features');

/** Hashed features of a draft, computed once however many scorers ask. */
export function featuresOf(doc: Parsed): Features {
  return doc.memo(KEY, hashFeatures);
}

/** Longest text that is scored, in words: a longer one is judged by its beginning. */
const MAX_WORDS = 400;
const EMOJI = /\p{Extended_Pictographic}/gu;

/**
 * Words, pairs of words and the four-letter pieces of words (which survive inflection and misspelling), hashed; and the
 * same text as a row of kinds of words ("_group _be _bad"), so that what is learnt of one group holds for all.
 * Numbers are all alike, and so are handles and names, so that no person's name is learnt.
 */
export function hashFeatures(doc: Parsed): Features {
  return gather((add) => addFeatures(doc, add)).sort();
}

function addFeatures(doc: Parsed, add: (bucket: number) => void): void {
  let words = 0;
  for (const { pieces, tokens } of readingsOf(doc)) {
    let previous = '^';
    for (const token of tokens) {
      if (words++ > MAX_WORDS) break;
      const word = generalise(token.folded);
      add(bucket(word, 1));
      add(bucket(word, hash(previous, 2)));
      if (word.length > 4) {
        const padded = `<${word}>`;
        for (let at = 0; at + 4 <= padded.length; at++) add(bucket(padded.slice(at, at + 4), 3));
      }
      previous = word;
    }
    add(bucket('$', hash(previous, 2)));
    let first = '^';
    let second = '^';
    for (const { folded, filler } of pieces) {
      if (words > MAX_WORDS) break;
      if (filler) continue;
      const word = generalise(folded);
      add(bucket(word, 4));
      add(bucket(word, hash(second, 5)));
      add(bucket(word, hash(`${first} ${second}`, 6)));
      add(bucket(word, hash(first, 7)));
      first = second;
      second = word;
    }
  }
  let emoji = '^';
  for (const [sign] of matchesOf(doc.text, EMOJI)) {
    add(bucket(sign, 8));
    add(bucket(sign, hash(emoji, 9)));
    emoji = sign;
  }
}

function generalise(word: string): string {
  if (word.startsWith('@')) return '@';
  const bare = word.startsWith('#') ? word.slice(1) : word;
  return hasDigit(bare) ? bare.replace(/\d/g, '0') : bare;
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const bucket = (text: string, seed: number): number => bucketOf(chain(text, seed));
const hash = (text: string, seed: number): number => mixed(chain(text, seed));
