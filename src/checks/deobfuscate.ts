import type { Range } from '../core/draft';
import { matchesOf, tests } from '../core/gate';
import { fold, type Token } from '../core/tokens';

/** The words that may hide behind an obfuscated spelling. Nothing else is ever read into a text. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, for languages that bend theirs. */
  readonly stems?: readonly string[];
  /** The words people mask with stars and dashes: `f**k`. */
  readonly masked: readonly string[];
}

/** A stretch of the draft and the word it is written for. */
export interface PlainWord extends Range {
  readonly plain: string;
}

// Signs that stand for letters; two of them for either of two.
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i' },
  ...{ '¡': 'i', '|': 'i', '+': 't', '€': 'e', '£': 'l', ß: 'ss', ø: 'o', µ: 'u' },
  // Letters of other scripts that look like Latin ones, and letters made into emoji.
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', к: 'k', т: 't', в: 'b', н: 'h', м: 'm' },
  ...{ α: 'a', ε: 'e', ι: 'i', ο: 'o', υ: 'u', ν: 'v', '🅰': 'a', '🅱': 'b', '🅾': 'o', '🅿': 'p', '💲': 's', 'Ⓜ': 'm' },
};
const MASK = '*#_-–—.•·~%&?';
const INVISIBLE = /\u00AD|[\u200B-\u200D]|\u2060|\uFE0F|\uFEFF/gu;
// Most posts leave here: no sign beside a letter, no letter three times, no row of single letters.
const SUSPICIOUS =
  /\p{L}[*@$!¡|0-9_.\-–—•·#+€£~%]+[\p{L}$]|[\u200B-\u200D]|[@$013457*][\p{L}]|\p{L}\*\*|(\p{L})\1\1|(?<!\p{L})\p{L}[ .]\p{L}[ .]\p{L}(?!\p{L})|[\u0370-\u03FF\u0400-\u04FF\u{1F170}-\u{1F17F}\u{1F4B2}\u24C2]/iu;
const CHUNK =
  /(?:[\p{L}\p{N}*@$!¡|+€£#_\-–—.•·~%&?\u00AD\u{1F170}-\u{1F17F}\u{1F4B2}\u24C2]|[\u200B-\u200D]|\uFE0F){2,40}/gu;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·]{1,2}(?:\p{L}|[0-9@$!])(?![\p{L}\p{N}])){2,15}/gu;

/** Words of the vocabulary that the text spells with signs for letters, stars, dots, spaces or too many letters. */
export function deobfuscate(text: string, vocabulary: Vocabulary): PlainWord[] {
  if (!tests(SUSPICIOUS, text)) return [];
  const found: PlainWord[] = [];
  for (const { index, 0: row } of matchesOf(text, SPACED)) found.push(...spacedWords(row, index, vocabulary));
  for (const { index, 0: chunk } of matchesOf(text, CHUNK)) {
    if (UNDISGUISED.test(chunk)) continue;
    const word = trimmed(chunk);
    if (word.text.length < 2 || !/[\p{L}$]/u.test(word.text)) continue;
    const plain = plainOf(word.text, vocabulary);
    if (plain !== undefined) {
      const from = index + word.from;
      found.push({ from, to: from + word.text.length, plain });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((word, i) => i === 0 || word.from >= (found[i - 1] as PlainWord).to);
}

/** Plain letters, none of them three times: nothing to read into it. */
const UNDISGUISED = /^(?:([a-z])(?!\1\1))+$/i;

/** What may follow a word, from its end inwards. */
const TAIL = [/(?<![.?])[.?]+$/, /(?<!!)!+$/, /(?<![.\-–—?&%~+•·])[.\-–—?&%~+•·]+$/];

function trimmed(chunk: string): { text: string; from: number } {
  const from = /^[#.\-–—!?&%~+•·]*(?:@(?=\p{L}{4}))?/u.exec(chunk)?.[0].length ?? 0;
  const rest = chunk.slice(from);
  return { text: TAIL.reduce((text, part) => text.replace(part, ''), rest), from };
}

function plainOf(written: string, vocabulary: Vocabulary): string | undefined {
  const lower = fold(written.replace(INVISIBLE, ''));
  if (/^[a-z]+$/.test(lower) && lower.length === written.length) {
    return /(.)\1\1/.test(lower) ? shortened(lower, vocabulary) : undefined;
  }
  if (/^[\d.,\-–—%]+\p{L}{0,2}$/u.test(lower)) return undefined;
  const joined = [...lower].filter((sign) => !MASK.includes(sign)).join('');
  for (const reading of readings(joined)) {
    if (reading.length > 2 && knows(vocabulary, reading)) return reading;
    const short = shortened(reading, vocabulary);
    if (short) return short;
  }
  return unmasked(lower, vocabulary);
}

/** What a word with signs for letters may say: `1` and `!` are read as i and as l. */
function readings(word: string): string[] {
  const spell = (one: string) => [...word].map((sign) => (/[1!|]/.test(sign) ? one : (SIGNS[sign] ?? sign))).join('');
  const first = spell('i');
  return /[1!|]/.test(word) ? [first, spell('l')] : [first];
}

function knows({ words, stems }: Vocabulary, word: string): boolean {
  return words.has(word) || (stems?.some((stem) => word.startsWith(stem)) ?? false);
}

/** `shiiiit`: letters said three times or more are tried once and twice. */
function shortened(word: string, vocabulary: Vocabulary): string | undefined {
  if (!/(.)\1\1/.test(word)) return undefined;
  return [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')].find(
    (short) => short.length > 2 && knows(vocabulary, short),
  );
}

/** `f**k`, `sh*t`, `motherf—ing`: as many stars as letters, or a dash for any number of them. */
function unmasked(word: string, { masked }: Vocabulary): string | undefined {
  const match = /^(\p{L}{1,7})([*#_–—-]+|%+)(\p{L}{0,5})$/u.exec(word);
  if (!match) return undefined;
  const [, start = '', mask = '', end = ''] = match;
  const stars = /[*#%_]/.test(mask);
  if (!stars && mask.length < 2 && !/[–—]/.test(mask)) return undefined;
  return masked.find((term) => {
    if (!term.startsWith(start) || !term.endsWith(end)) return false;
    const hidden = term.length - start.length - end.length;
    if (end === '' && start.length < 2 && mask.length < 3) return false;
    return stars || mask.length > 1 ? hidden === mask.length : hidden > 0 && start.length + end.length > 3;
  });
}

function spacedWords(row: string, index: number, vocabulary: Vocabulary): PlainWord[] {
  const places = [...row.matchAll(/[\p{L}\p{N}@$!]/gu)].map((letter) => letter.index);
  const joined = fold(places.map((at) => row[at]).join(''));
  // A letter that folds to two (ﬁ, ß) would shift the places; nobody spaces those.
  if (joined.length !== places.length) return [];
  const found: PlainWord[] = [];
  for (const reading of readings(joined)) {
    for (let start = 0; start < reading.length - 2; start++) {
      for (let end = reading.length; end - start > 2; end--) {
        const plain = reading.slice(start, end);
        if (!knows(vocabulary, plain)) continue;
        found.push({ from: index + (places[start] as number), to: index + (places[end - 1] as number) + 1, plain });
        start = end - 1;
        break;
      }
    }
    if (found.length > 0) break;
  }
  return found;
}

/** The tokens of a draft with every obfuscated stretch as the one word it stands for, at its place. */
export function plainTokens(tokens: readonly Token[], words: readonly PlainWord[]): readonly Token[] {
  if (words.length === 0) return tokens;
  const plain: Token[] = [];
  let at = 0;
  for (const { from, to, plain: folded } of words) {
    while (at < tokens.length && (tokens[at] as Token).to <= from) plain.push(tokens[at++] as Token);
    while (at < tokens.length && (tokens[at] as Token).from < to) at++;
    plain.push({ from, to, folded });
  }
  return [...plain, ...tokens.slice(at)];
}

const HUMPS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** `#FireThatFossil` as the words it is made of; other tokens as they are. */
export function splitHashtags(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('#')) return tokens;
  return tokens.flatMap((token) => {
    if (!token.folded.startsWith('#') || token.to - token.from < 4) return [token];
    const body = text.slice(token.from + 1, token.to);
    const humps = [...body.matchAll(HUMPS)];
    if (humps.length < 2) return [token];
    return humps.map(({ index, 0: hump }) => {
      const from = token.from + 1 + index;
      return { from, to: from + hump.length, folded: fold(hump) };
    });
  });
}
