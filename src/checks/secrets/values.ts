import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, matchesOf, tests } from '../../core/gate';
import { fold, type Token } from '../../core/tokens';

/** What a value looks like, by the word that stands for it in frames. */
export type Shape = 'adigits' | 'akeys' | 'ashape' | 'aphrase' | 'aquote';

/** Words that could open something, by their looks alone. */
export interface Value extends Range {
  readonly shape: Shape;
}

const DIGIT_WORDS =
  'zero oh one two three four five six seven eight nine nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän yks kaks viis kuus seittemän kaheksan yheksän seiska kasi ysi ykkönen kakkonen kolmonen nelonen vitonen kutonen zéro un deux trois quatre cinq sept huit neuf'.split(
    ' ',
  );
const DIGIT_WORD = `(?:${DIGIT_WORDS.join('|')})`;
const SPELLED = new Set([...DIGIT_WORDS.map(fold), 'double', 'triple', 'letter']);
/** Fewest words of a code that is spelled out: "one double two". */
const FEWEST_SPELLED = 3;

// What nobody writes but for a keypad: digits one by one or with a sign to press, turns of a dial, digits in words. Each in
// an expression of its own: to look for letters of either case takes many times as long.
const KEYS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}£$€@/.,:+-])(?:[A-Za-z]-)?\d(?:-\d){3,7}(?:-(?:[A-Za-z]|[Ee]nter|[Hh]ash|[Ss]tar|ENTER|HASH|STAR))?[#*]?(?![\p{N}\p{L}%/-]|[.,:]\d)`,
    String.raw`(?<![\p{L}\p{N}£$€@/.,:+-])\d{3,8}[#*](?![\p{L}\p{N}])`,
    String.raw`(?<![\w-])\d{5}(?:-\d{5}){3,6}(?![\w-])`,
    String.raw`(?<![\w-])\d{6}(?:-\d{6}){5,7}(?![\w-])`,
    String.raw`(?<![\w.,:/-])\d(?: \d){2,7}(?![\w:/%-]|[.,]\d| \d)`,
    String.raw`(?<![\w.,:/-])\d(?:,? (?:[Tt]hen|THEN) \d){2,7}(?![\w:/%-]|[.,]\d)`,
    String.raw`(?<![\w/.-])(?=[A-Za-z\d]{0,40}\d[A-Za-z]{1,30}\d)(?:[\da-fA-F]{24,64}|[A-Za-z\d]{32,80})(?![\w/.-])`,
    String.raw`(?<![\w-])[A-Za-z]-\d{5,6}(?![\w-])`,
    String.raw`(?<![\w-])(?=[\dA-Za-z-]{0,30}[A-Za-z])(?=[\dA-Za-z-]{0,30}\d)[\dA-Za-z]{4,6}(?:-[\dA-Za-z]{4,6}){2,6}(?![\w-])`,
  ].join('|'),
  'gu',
);
const TURNED = new RegExp(
  [
    String.raw`\b(?:left|right|clockwise|anticlockwise) \d{1,2},? (?:then )?(?:left|right|clockwise|anticlockwise) \d{1,2}(?:,? (?:then )?(?:left|right|clockwise|anticlockwise) \d{1,2}){0,3}`,
    String.raw`(?<=\b(?:dial|press|enter|type|hit|key|punch|code|tap) )#\d{3,6}(?!\w)`,
    String.raw`\b\d{1,2} (?:left|right),? (?:then )?\d{1,2} (?:left|right)(?:,? (?:then )?\d{1,2} (?:left|right)){0,3}`,
  ].join('|'),
  'giu',
);
const KEYS_IN_WORDS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:double |triple )?${DIGIT_WORD}(?:[ ,-]{1,2}(?:double |triple )?${DIGIT_WORD}){3,8}(?!\p{L})`,
    String.raw`(?<!\p{L})${DIGIT_WORD}(?:[ ,-]{1,2}${DIGIT_WORD}){0,2}[ ,-]{1,2}(?:double|triple) ${DIGIT_WORD}(?:[ ,-]{1,2}${DIGIT_WORD}){0,3}(?!\p{L})`,
    String.raw`(?<!\p{L})${DIGIT_WORD}(?:[ ,-]{1,2}(?:letter \p{L}|${DIGIT_WORD})){3,6}(?!\p{L})`,
    String.raw`(?<!\p{L})${DIGIT_WORD},? then ${DIGIT_WORD}(?:,? then ${DIGIT_WORD}){1,6}(?!\p{L})`,
    String.raw`(?<=(?:[:=]|\bis|\bto|\bon) )${DIGIT_WORD}[ -]${DIGIT_WORD}[ -]${DIGIT_WORD}(?![ ,-]{0,2}\p{L})`,
  ].join('|'),
  'giu',
);
// What follows the code of an area ends a phone number, unless it is too short for one and a code is spoken of.
const AREA = /(?<!\d)(?:\+\d{1,3}|0\d{2,4})\)? $/u;
const OF_A_CODE = /(?<!\p{L})(?:key ?pad|codes?|wi-?fi|pin)(?!\p{L})[^.!?\n]*$/iu;
const PHONE_DIGITS = 10;
const DIGITS =
  /(?<![\p{L}\p{N}£$€#@/.,:+-])(?<!\d{3} \d{3,4} )(?:\d{3,8}[A-Z]?|[A-Z]\d{3,5}|\d{1,2}[A-Z]\d{2,4}|\d\d[A-Z]\d|\d{1,2}(?:-\d{1,2}){2}|\d{3} \d{3}(?: \d)?|\d\d \d\d|\d{4}-\d{4})(?![\p{L}\p{N}%/]|[.,:-]\d| \d)/gu;
// A year, a price or a number of things counts something; it opens nothing.
const COUNTED_BEFORE =
  /(?:\b(?:room|building|bus|route|page|since|from|until|by|around|about|over|under|nearly|almost|year|class of|summer|spring|autumn|winter|section|chapter|module|course|extension|ext\.?|number of|no\.?|population|some|only|than|another|first|next|last|of|level|grade|size|line|train|flight|error|error code|version|model|(?<!\b(?:locked|set|left|kept) )at|ticket|ref|item|(?:on|of|my|to) locker|salle|klo|huone|order|box|scan|lot|part|case|costs?|set for|chez|before|after|within|zone|platform|stop|seat|row|table|postcode|zip|dated|circa|ca\.|c\.|vuonna|en)|[£$€~≈<>])\s{0,2}$/iu;
const COUNTED_AFTER =
  /^\s{0,2}(?:am|pm|bits?|km|m|mm|cm|nm|ml|mg|rpm|volts?|m[23²³]|(?:first|second|third|final)-year|(?:to|till|until|–) \d{3,4}|kr|eur|euros?|gbp|usd|chf|%|possible|different|new|more|staff|people|million|billion|thousand|kg|gb|mb|(?!this|as|puis|plus|tous|vous|nous|sans|dans|is|was|has|us|his|its|works|opens|gets|lets|unlocks|goes|always|does|yes|towels|jos|myös|pls|guys|folks|downstairs|upstairs|unless|across|thanks|cos|perhaps|sometimes)\p{Ll}{2,16}s)\b/u;
const YEAR = /^(?:19\d\d|20[0-4]\d)$/;
/** An hour, at which something begins, doors open and alarms go off. */
export const HOUR = /^(?:[01]\d|2[0-3])[0-5][05]$/;
const BEGINS = /\b(?:alarm|flight|train|bus|ferry|coach|kick-?off|curfew)(?:['’]s| is)? $/iu;

const MIXED =
  /(?<![\p{L}\p{N}@#/._?&-])(?![^\s@]{1,40}@[^\s@]{1,40}\.)(?=[^\s]{0,40}\p{L}{3})[\p{L}\p{N}][\p{L}\p{N}!#$%&*+=_^~.-]{4,38}[\p{L}\p{N}!#$%&*+=](?![\p{L}\p{N}@/])/gu;
const PHRASE = /(?<![\p{L}\p{N}@#/._-])\p{Ll}{2,12}(?:-\p{Ll}{2,12}){1,4}(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** Two words that English and French write as one. */
const COMPOUND =
  /^(?:re|pre|non|co|ex|self|all|half|well|high|low|long|short|full|part|semi|multi|mid|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+$|-(?:id|year|years|old|olds|day|time|based|free|in|out|up|off|on|friendly|wide|level)$/u;
const QUOTED =
  /(?<![\p{L}\p{N}])(?:["“«](?<it>[^"”»\n]{3,40})["”»]|['‘](?=[^\s'’])(?![^'’\n]{0,40} \d)[^'’\n]{3,40}(?<!\s)['’](?![\p{L}\p{N}]))/gu;
// Letters and digits one by one, as on a keypad that has both: "C-4-1-9", "A 1 7 B 3", "S-K-I-F".
const SINGLY =
  /(?<![\p{L}\p{N}@/.,:+-])(?:[A-Z\d](?:-[A-Z\d]){3,7}|(?=[A-Z\d ]{0,9}[A-Z])(?=[A-Z\d ]{0,9}\d)(?![AI] \d \d)[A-Z\d](?: [A-Z\d]){3,6})(?![\p{L}\p{N}%/-]|[.,:]\d| [A-Z\d]\b)/gu;

// Letters with digits inside that name a thing: rooms, models, versions, measures, dates.
const NAMES_A_THING =
  /^(?:\d-\d{3}-.*|\d+-(?:year|week|month|day|hour|page|point|minute|metre|storey|member|bed|person)s?(?:-.*)?|\p{Lu}\p{Ll}+!\d|\p{Lu}{1,6}[-.]?\d{1,6}\p{L}?|\p{Ll}{1,6}[-.]?\d{1,3}|[vV]?\d+(?:\.\d+)+\w{0,3}|\d+(?:-?\p{Ll}{1,6}|\p{L}{1,3})|\p{L}+-\d{1,4}|\d+(?:st|nd|rd|th).*|(?:[Cc][Oo][Vv][Ii][Dd]|[Ss][Aa][Rr][Ss]|[Gg][Pp][Tt]|[Pp]ython|[Ww]indows|[Ii][Pp]hone|[Ww]eb|[Mm][Pp])-?\d.*|(?:Room|Week|Level|Phase|Unit|Stage|Zone|Gate|Lab|Run|Type|Grade|Year|Term|Day|Part|Chapter|Figure|Table|Step|Task|Team|Group|Class|Block|Floor|Bus)\d+)$/u;

const VALUES = Symbol('values');

/** Words of a text that could open something. Where two overlap, the one that looks most like a secret. */
export function valuesIn(doc: Parsed): readonly Value[] {
  return doc.memo(VALUES, findValues);
}

function findValues({ text, tokens }: Parsed): readonly Value[] {
  const found: Value[] = [];
  const add = (shape: Shape, from: number, to: number) => {
    if (!found.some((other) => from < other.to && other.from < to)) found.push({ shape, from, to });
  };
  if (/["“«'‘]/.test(text))
    for (const { index, 0: it } of matchesOf(text, QUOTED)) add('aquote', index, index + it.length);
  const digits = /\d/.test(text);
  const patterns = [digits && TURNED, digits && KEYS, hasSpelledKeys(tokens) && KEYS_IN_WORDS, SINGLY];
  for (const pattern of patterns.filter((one) => one !== false))
    for (const { index, 0: it } of matchesOf(text, pattern)) add('akeys', index, index + it.length);
  if (digits || /\p{L}[_!$%*+=&]\p{L}/u.test(text)) {
    for (const { index, 0: it } of matchesOf(text, MIXED)) if (isMixed(it)) add('ashape', index, index + it.length);
  }
  if (digits) {
    for (const { index, 0: it } of matchesOf(text, DIGITS)) {
      const range = { from: index, to: index + it.length };
      if (!endsPhone(text, range) && !isCount(text, range)) add('adigits', range.from, range.to);
    }
  }
  if (text.includes('-'))
    for (const { index, 0: it } of matchesOf(text, PHRASE)) {
      if (!COMPOUND.test(it)) add('aphrase', index, index + it.length);
    }
  return found.sort((a, b) => a.from - b.from);
}

function endsPhone(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const area = firstMatch(AREA, before)?.[0];
  if (area === undefined) return false;
  return `${area}${text.slice(from, to)}`.replace(/\D/g, '').length >= PHONE_DIGITS || !tests(OF_A_CODE, before);
}

/** Are there as many such words as a code takes, whatever signs stand at them? To count them is cheaper than to look for codes. */
function hasSpelledKeys(tokens: readonly Token[]): boolean {
  let count = 0;
  for (const { folded } of tokens)
    if (SPELLED.has(/\p{L}+/u.exec(folded)?.[0] ?? '') && ++count === FEWEST_SPELLED) return true;
  return false;
}

/** The words of a text, every value one word that tells its shape; the very same list where there is none. */
export function wordsWithValues(tokens: readonly Token[], values: readonly Value[]): readonly Token[] {
  if (values.length === 0) return tokens;
  const words: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < values.length && (values[next] as Value).to <= token.from) next++;
    const value = values[next];
    if (!value || token.to <= value.from) words.push(token);
    else if (words.at(-1)?.from !== value.from) words.push({ from: value.from, to: value.to, folded: value.shape });
  }
  return words;
}

function isMixed(value: string): boolean {
  if (!/[\d_!$%*+=&]/.test(value)) return false;
  if (NAMES_A_THING.test(value)) return false;
  if (/^\p{L}\p{Ll}+-\p{Lu}\p{Ll}+-?\d{1,4}$/u.test(value)) return true;
  const signs = /[!#$%&*+=_^~]/u.test(value.slice(1, -1)) || /-.*-/u.test(value) || /\p{L}\.\p{Lu}/u.test(value);
  return /\d/.test(value)
    ? signs || /\p{Ll}\p{Lu}|\p{Ll}\d{2,}|\p{L}\d\p{L}|^\p{L}\p{Ll}{6,}\d$/u.test(value)
    : /_\p{Lu}|^\p{Ll}{3,}(?:_\p{Ll}{3,})+$|\p{Ll}{2}[!$%*+=&]\p{Lu}\p{Ll}{2}|^\p{Ll}{4,}[!$*=]\p{Ll}{4,}$/u.test(
        value,
      );
}

/** Do the words around digits make them a year, a price or a number of things? */
export function isCount(text: string, { from, to }: Range): boolean {
  return (
    YEAR.test(text.slice(from, to)) ||
    (HOUR.test(text.slice(from, to)) && BEGINS.test(text.slice(Math.max(0, from - 16), from))) ||
    COUNTED_BEFORE.test(text.slice(Math.max(0, from - 16), from)) ||
    COUNTED_AFTER.test(text.slice(to, to + 20))
  );
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten yksi kaksi kolme neljä viisi kuusi yks kaks kolme un deux trois quatre cinq six sept huit';

/** "One, two, three, four": said to start a dance. */
export function isCounting(written: string): boolean {
  return NUMBERS.includes(written.toLowerCase().replace(/[ ,-]+/g, ' '));
}
