import { isLetterInDisguise, kindOf, LEAST, needsOf } from './pattern-needs';

// Some hundred expressions are tried on every draft, and hardly one of them matches. What a text needs for that is read
// off each expression once; which three characters stand side by side in a text is noted once, however many ask.

/** Texts whose threes are known at a time: a draft, its sentences, a line of it. */
const TEXTS = 8;
const KIND_BITS = 5;
const THREES = 1 << (LEAST * KIND_BITS);

/** The number of each ASCII character's kind; that of all other characters is 0, as of signs. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => numberOf(kindOf(code)));

function numberOf(kind: string): number {
  if (kind === ' ') return 0;
  return kind === '0' ? 27 : kind.charCodeAt(0) - 96;
}

/** The threes of a text, a bit each. */
interface Read {
  text: string;
  readonly threes: Uint32Array;
  /** It has a letter that stands for one of ours without looking like it: nothing can be told of it. */
  disguised: boolean;
}

const texts: Read[] = [];
let next = 0;
let last: Read | undefined;

/** Forgets the last texts that were asked about. */
export function forgetTexts(): void {
  for (const one of texts) {
    one.text = '';
    one.threes.fill(0);
  }
}

function readText(text: string): Read {
  if (last?.text === text) return last;
  last = texts.find((one) => one.text === text);
  if (last) return last;
  last = texts[next] ??= { text, threes: new Uint32Array(THREES / 32), disguised: false };
  next = (next + 1) % TEXTS;
  last.text = text;
  last.disguised = false;
  const { threes } = last;
  threes.fill(0);
  let three = 0;
  for (let at = 0; at <= text.length; at++) {
    // The end is a sign like others, and so is the beginning.
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0x7f && isLetterInDisguise(code)) last.disguised = true;
    three = ((three << KIND_BITS) | (code > 0x7f ? 0 : (kinds[code] as number))) & (THREES - 1);
    threes[three >> 5] = (threes[three >> 5] as number) | (1 << (three & 31));
  }
  return last;
}

/** The threes of strings, one string after the other, each with the number of its threes before it. */
type Need = Uint16Array;

const needs = new WeakMap<RegExp, readonly Need[]>();

function needOf(strings: readonly string[]): Need {
  const need: number[] = [];
  for (const string of strings) {
    need.push(string.length - LEAST + 1);
    let three = 0;
    for (let at = 0; at < string.length; at++) {
      three = ((three << KIND_BITS) | (kinds[string.charCodeAt(at)] as number)) & (THREES - 1);
      if (at + 1 >= LEAST) need.push(three);
    }
  }
  return Uint16Array.from(need);
}

/** Most lists of a pattern that are looked through. */
const MOST_NEEDS = 2;

/**
 * Could the pattern match somewhere in the text? Where it could not, that costs less than to try. A pattern is read when
 * it is first asked for, so it has to be one that stays: a constant of its module.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let asked = needs.get(pattern);
  if (!asked) {
    asked = needsOf(pattern).slice(0, MOST_NEEDS).map(needOf);
    needs.set(pattern, asked);
  }
  if (asked.length === 0) return true;
  const { threes, disguised } = readText(text);
  return disguised || asked.every((need) => hasOne(threes, need));
}

function hasOne(threes: Uint32Array, need: Need): boolean {
  for (let at = 0; at < need.length; ) {
    const end = at + 1 + (need[at] as number);
    for (at++; at < end; at++) {
      const three = need[at] as number;
      if (((threes[three >> 5] as number) & (1 << (three & 31))) === 0) break;
    }
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Does the pattern match? For patterns without `g` or `y`. */
export const tests = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);

/** The first match of a pattern. For patterns without `g` or `y`. */
export const firstMatch = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMatch(pattern, text) ? pattern.exec(text) : null;

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern with `g`. */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return mayMatch(pattern, text) ? text.matchAll(pattern) : NONE;
}
