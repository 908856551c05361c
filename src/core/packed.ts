// How tables of words and weights travel in the extension's scripts: shorter than the JSON they come from. Written by
// scripts/bundling while building, read when the script runs; nothing here knows what the tables mean.

/** A word begins with a capital letter that says how many characters it shares with the word before; A is none. */
const NONE_SHARED = 'A'.charCodeAt(0);
/** What Z says. */
const MOST_SHARED = 25;

/** Words as one text, in their order; undefined where a word has a capital letter itself. */
export function packWords(words: readonly string[]): string | undefined {
  if (words.some((word) => /[A-Z]/.test(word))) return undefined;
  return words
    .map((word, i) => {
      const shared = sharedLength(words[i - 1] ?? '', word);
      return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that {@link packWords} made a text of. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - NONE_SHARED;
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    words.push(word);
    at = end;
  }
  return words;
}

const isCapital = (code: number) => code >= NONE_SHARED && code <= NONE_SHARED + MOST_SHARED;

/** Characters two words begin with alike. A picture sign is two characters and is never cut in half. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length > 0 && /[\uD800-\uDBFF]/.test(b[length - 1] as string) ? length - 1 : length;
}

/** Texts in which single characters stand for pairs of others. */
export interface PackedTexts {
  /** Three characters a pair, in the order they were found: what stands for it, and the pair itself. */
  readonly pairs: string;
  readonly texts: readonly string[];
}

/** What a script writes in one byte and without escaping. */
const PLAIN = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).filter(
  (character) => !/["'`\\$]/.test(character),
);
const BETWEEN = '\n';
/** Characters a pair costs in the table: one that comes less often saves nothing. */
const PAIR_COST = 3;

/**
 * Texts with their commonest pair of characters written as one that none of them has, again and again until no such
 * character is left. This is Re-Pair (Larsson and Moffat, Off-line dictionary-based compression, 2000) with one-byte
 * symbols.
 * @throws Error if a text has more than one line.
 */
export function packTexts(texts: readonly string[]): PackedTexts {
  if (texts.some((text) => text.includes(BETWEEN))) throw new Error('a text of more than one line can’t be packed');
  let joined = texts.join(BETWEEN);
  const free = PLAIN.filter((character) => !joined.includes(character));
  let pairs = '';
  for (const symbol of free) {
    const pair = commonestPair(joined);
    if (pair === undefined) break;
    joined = joined.replaceAll(pair, symbol);
    pairs += symbol + pair;
  }
  return { pairs, texts: joined.split(BETWEEN) };
}

/** The pair of one-byte characters that comes most often; undefined when writing it shorter saves nothing. */
function commonestPair(text: string): string | undefined {
  const counts = new Uint32Array(0x80 * 0x80);
  let most = 0;
  let commonest: string | undefined;
  for (let at = 0; at + 1 < text.length; at++) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (!isPlain(first) || !isPlain(second)) continue;
    const place = first * 0x80 + second;
    const count = (counts[place] ?? 0) + 1;
    counts[place] = count;
    if (count <= most) continue;
    most = count;
    commonest = text.slice(at, at + 2);
  }
  return most > PAIR_COST ? commonest : undefined;
}

const isPlain = (code: number) => code >= 0x20 && code < 0x7f;

/** Reads the texts of one {@link packTexts}: give it their pairs, then any of the texts. */
export function textReader(pairs: string): (packed: string) => string {
  // By code and not in a map: half a million characters are read before the first finding.
  const wholes = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
  const wholeAt = (packed: string, at: number) => wholes[packed.charCodeAt(at)] ?? packed.charAt(at);
  for (let at = 0; at < pairs.length; at += 3) {
    wholes[pairs.charCodeAt(at)] = wholeAt(pairs, at + 1) + wholeAt(pairs, at + 2);
  }
  return (packed) => {
    let text = '';
    for (let at = 0; at < packed.length; at++) text += wholeAt(packed, at);
    return text;
  };
}
