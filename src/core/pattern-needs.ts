// What a text must have for a regular expression to match it, found in the expression itself. Characters are reduced to
// 28 kinds first (`kindOf`): the letters without case, any digit, anything else. What can't be told is left out, so that
// nothing is ever asked that a matching text might not have.

/** A text that matches has one of these, written in kinds. */
export type OneOf = readonly string[];

/** The kind of a character: a small letter, `0` or a blank. */
export function kindOf(code: number): string {
  if (code >= 97 && code <= 122) return String.fromCharCode(code);
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  return code >= 48 && code <= 57 ? '0' : OTHER;
}

const OTHER = ' ';
/** Fewest kinds that tell something. */
export const LEAST = 3;
/** Most strings that are followed side by side: behind more of them a new row begins. */
const MOST = 48;

// Marks of what stands beside a place without being part of the match.
const EDGE = '|';
const [NO_LETTER_BEFORE, NO_LETTER_AFTER] = ['<', '>'];
const [OTHER_BEFORE, OTHER_AFTER] = ['[', ']'];

/** What is known of all that a part of an expression matches. */
interface Part {
  /** Everything it matches, when that is little; or how that begins and ends. */
  readonly exact?: OneOf;
  readonly ends?: OneOf;
  /** What is in it, each being true. */
  readonly needs: readonly OneOf[];
}

const UNKNOWN: Part = { needs: [] };
const NOTHING: Part = { exact: [''], needs: [] };

/** What a text must have to be matched, the most telling first: one string of each list. None when nothing can be told. */
export function needsOf({ source, flags }: RegExp): readonly OneOf[] {
  if (flags.includes('v') || /\(\?[a-z-]+:/.test(source)) return [];
  const { exact, needs } = new Reader(source).alternatives();
  return [...needs, ...(exact ? told(exact) : [])]
    .sort((a, b) => chance(a) - chance(b))
    .filter((one) => chance(one) < 1);
}

/** How often other texts have one of the strings, roughly. */
const chance = (strings: OneOf): number =>
  strings.reduce((sum, { length }) => sum + (CHANCES[Math.min(length, LONGEST)] as number), 0);
/** Longer strings are as rare as this one, which is never met. */
const LONGEST = 20;
const CHANCES = Array.from({ length: LONGEST + 1 }, (_, length) => 0.05 ** (length - 2));

/** Strings with the marks read; nothing when one of them is too short to tell anything. */
function told(strings: OneOf): readonly OneOf[] {
  // Marks are at most as long as what is known by them.
  for (const { length } of strings) if (length < LEAST) return [];
  const plain = strings.some((string) => MARKS.test(string)) ? [...new Set(strings.flatMap(withoutMarks))] : strings;
  return plain.length > 0 && plain.every(({ length }) => length >= LEAST) ? [plain] : [];
}

const MARKS = /[|<>[\]]/;

function withoutMarks(marked: string): readonly string[] {
  if (!MARKS.test(marked)) return [marked];
  let from = 0;
  let to = marked.length;
  while (from < to && MARKS.test(marked[from] as string)) from++;
  while (from < to && MARKS.test(marked[to - 1] as string)) to--;
  const bare = marked.slice(from, to).replace(/[|<>[\]]/g, '');
  if (from === 0 && to === marked.length) return [bare];
  const before = marked.slice(0, from);
  const after = marked.slice(to);
  const first = before.includes(OTHER_BEFORE) || (before.includes(EDGE) && bare !== '' && !bare.startsWith(OTHER));
  const last = after.includes(OTHER_AFTER) || (after.includes(EDGE) && bare !== '' && !bare.endsWith(OTHER));
  const starts = first ? [OTHER] : before.includes(NO_LETTER_BEFORE) ? [OTHER, '0'] : [''];
  const ends = last ? [OTHER] : after.includes(NO_LETTER_AFTER) ? [OTHER, '0'] : [''];
  return starts.flatMap((start) => ends.map((end) => start + bare + end));
}

/** Each string of one list with each of another behind it. */
function times(a: OneOf, b: OneOf): OneOf {
  if (b.length === 1 && b[0] === '') return a;
  if (a.length === 1 && a[0] === '') return b;
  const both: string[] = [];
  for (const one of a) for (const other of b) both.push(one + other);
  return both;
}

function repeated(strings: OneOf, count: number): OneOf {
  let all: OneOf = strings;
  for (let i = 1; i < count && all.length * strings.length <= MOST; i++) all = times(all, strings);
  return all;
}

/** Reads an expression from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const needs = union(parts);
    if (!parts.every((part) => part.exact)) return { needs };
    const exact = [...new Set(parts.flatMap((part) => part.exact ?? []))];
    return exact.length <= MOST ? { exact, needs } : { needs };
  }

  #sequence(): Part {
    const needs: OneOf[] = [];
    let row: OneOf = [''];
    let whole = true;
    const endRow = (next: OneOf) => {
      needs.push(...told(row));
      row = next;
      whole = false;
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const letters = this.#letters();
      if (letters !== '') {
        row = times(row, [letters]);
        continue;
      }
      const part = this.#quantified();
      needs.push(...part.needs);
      const begins = part.exact ?? part.ends;
      const longer = begins && row.length * begins.length <= MOST;
      if (longer) row = times(row, begins);
      if (!part.exact || !longer) endRow(begins ?? ['']);
    }
    if (whole) return { exact: row, needs };
    return { needs: [...needs, ...told(row)] };
  }

  /** Small letters and blanks that stand for themselves, as far as no sign behind the last says how often. */
  #letters(): string {
    const from = this.#at;
    let to = from;
    while (isLetter(this.#source.charCodeAt(to))) to++;
    if ('*+?{'.includes(this.#source[to] ?? ' ')) to--;
    if (to <= from) return '';
    this.#at = to;
    return this.#source.slice(from, to);
  }

  #quantified(): Part {
    const part = this.#atom();
    if (!'*+?{'.includes(this.#source[this.#at] ?? ' ')) return part;
    const [all, least = '', , most] =
      /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (all === undefined) return part;
    this.#at += all.length;
    const count = all.startsWith('{') ? Number(least) : all.startsWith('+') ? 1 : 0;
    const { exact } = part;
    if (count === 0) {
      const atMostOnce = all.startsWith('?') || most === '1';
      return atMostOnce && exact ? { exact: [...new Set(['', ...exact])], needs: [] } : UNKNOWN;
    }
    const isFixed = all.startsWith('{') && !all.includes(',');
    if (!exact) return { needs: part.needs };
    const many = repeated(exact, count);
    const isAll = isFixed && exact.length ** count <= MOST;
    return isAll ? { exact: many, needs: part.needs } : { ends: many, needs: [...part.needs, ...told(many)] };
  }

  #atom(): Part {
    const source = this.#source;
    const sign = source[this.#at] as string;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#set();
    this.#at++;
    if (sign === '^' || sign === '$') return NOTHING;
    if (sign === '.') return UNKNOWN;
    if (sign !== '\\') return this.#character(source.codePointAt(this.#at - 1) as number);
    if (this.#take('b')) return { exact: [EDGE], needs: [] };
    if (this.#take('B')) return NOTHING;
    const kinds = this.#escape();
    return kinds ? { exact: kinds, needs: [] } : UNKNOWN;
  }

  #character(code: number): Part {
    if (code > 0xffff) this.#at++;
    const kinds = kindsOf(code);
    return kinds ? { exact: kinds, needs: [] } : UNKNOWN;
  }

  /** Behind a backslash; undefined for what may be of any kind. */
  #escape(): OneOf | undefined {
    const [all = '', hex, braced, byte, named] =
      /^(?:u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|x([\da-fA-F]{2})|([pPk][{<][^}>]*[}>])|.)/su.exec(
        this.#source.slice(this.#at, this.#at + 40),
      ) ?? [];
    this.#at += all.length;
    const code = hex ?? braced ?? byte;
    if (code !== undefined) return kindsOf(Number.parseInt(code, 16));
    if (named !== undefined) return undefined;
    if (all === 'd') return ['0'];
    if (all === 's' || /^[nrtfv]$/.test(all)) return [OTHER];
    // A group's number, a word's or any other set of characters: anything. A sign stands for itself.
    return /^[\w]$/.test(all) ? undefined : kindsOf(all.codePointAt(0) ?? 0);
  }

  #set(): Part {
    this.#at++;
    let known = !this.#take('^');
    const kinds = new Set<string>();
    const add = (more: OneOf | undefined) => {
      if (!more) known = false;
      for (const kind of more ?? []) kinds.add(kind);
    };
    while (!this.#take(']')) {
      const from = this.#member();
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at++;
        const to = this.#member();
        // Digits, or some letters; of other stretches nothing is asked.
        if (typeof from !== 'number' || typeof to !== 'number' || to > 0x7f || to - from > 10) known = false;
        else for (let code = from; code <= to; code++) add(kindsOf(code));
      } else {
        add(typeof from === 'number' ? kindsOf(from) : from);
      }
    }
    return known && kinds.size <= 4 ? { exact: [...kinds], needs: [] } : UNKNOWN;
  }

  /** A character of a set by its code, or the kinds of several. */
  #member(): number | OneOf | undefined {
    if (!this.#take('\\')) {
      const code = this.#source.codePointAt(this.#at) as number;
      this.#at += code > 0xffff ? 2 : 1;
      return code;
    }
    const start = this.#at;
    const kinds = this.#escape();
    const hex = /^(?:u\{?|x)([\da-fA-F]+)\}?$/.exec(this.#source.slice(start, this.#at))?.[1];
    return hex === undefined ? kinds : Number.parseInt(hex, 16);
  }

  #group(): Part {
    const [opening = ''] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    const start = this.#at + opening.length;
    this.#at = start;
    const part = this.alternatives();
    const body = this.#source.slice(start, this.#at++);
    if (opening.endsWith('=')) return { exact: [''], needs: part.needs };
    if (!opening.endsWith('!')) return part;
    return { exact: [barred(body, opening.includes('<'))], needs: [] };
  }

  #take(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 32;

/** Two blanks for what is two characters to the text; undefined for what has a letter of ours for its other case. */
function kindsOf(code: number): OneOf | undefined {
  if (isLetterInDisguise(code)) return undefined;
  return [code > 0xffff ? OTHER + OTHER : kindOf(code)];
}

/** The long s and the Kelvin sign: without case they are an s and a k. */
export const isLetterInDisguise = (code: number): boolean => code === 0x17f || code === 0x212a;

/** What a negative look at one character says: no letter, or neither letter nor digit. */
function barred(body: string, behind: boolean): string {
  if (!/^(?:\\w|\\p\{L\}|\[(?!\^)[^\]]*\])$/u.test(body)) return '';
  const letters = /\\w|\\p\{L\}|A-Za-z/.test(body);
  if (letters && /\\w|\\p\{N\}|\\d/.test(body)) return behind ? OTHER_BEFORE : OTHER_AFTER;
  return letters ? (behind ? NO_LETTER_BEFORE : NO_LETTER_AFTER) : '';
}

const candidatesOf = ({ exact, needs }: Part): readonly OneOf[] => (exact ? [...needs, ...told(exact)] : needs);

/** The most telling need of each of several parts, of which one matches; nothing when one of them has none. */
function union(parts: readonly Part[]): readonly OneOf[] {
  const needs = new Set<string>();
  for (const part of parts) {
    const candidates = candidatesOf(part);
    if (candidates.length === 0) return [];
    for (const need of mostTelling(candidates)) needs.add(need);
  }
  return [[...needs]];
}

function mostTelling([first, ...others]: readonly OneOf[]): OneOf {
  let best = first as OneOf;
  if (others.length === 0) return best;
  let least = chance(best);
  for (const other of others) {
    const own = chance(other);
    if (own < least) [best, least] = [other, own];
  }
  return best;
}
