import type { Range } from '../../core/draft';
import { type Detector, rangesOf } from './kind';

// A number that is partly written out, so that robots don't read it: "oh-double-seven-hundred 900 733", "07700 nine double-oh 118".

const DIGIT: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine',
    'oh un deux trois quatre cinq six sept huit neuf',
    'zéro une deux trois quatre cinq six sept huit neuf',
    'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  ].flatMap((words) => words.split(' ').map((word, digit) => [word, digit] as const)),
);
const WORD = Object.keys(DIGIT).join('|');
const MIXED = new RegExp(
  String.raw`(?<![\p{L}\p{N}+])(?:(?:${WORD}|double|triple|hundred|\d{1,5})[ ,-]{1,2}){3,12}(?:${WORD}|\d{2,4})(?![\p{L}\p{N}])`,
  'giu',
);

/** Phone numbers of ten or eleven digits, some of them words. Counting aloud has neither their length nor their zero. */
export const findSpelledPhones: Detector = function* ({ text }): Generator<Range> {
  if (!/\d{2}/.test(text)) return;
  for (const range of rangesOf(text, MIXED)) {
    const written = text.slice(range.from, range.to).toLowerCase();
    if (/\p{L}/u.test(written) && /^0\d{8,10}$/.test(digitsOf(written))) yield range;
  }
};

function digitsOf(written: string): string {
  let digits = '';
  let times = 1;
  for (const word of written.split(/[ ,-]+/)) {
    if (word === 'double' || word === 'triple') times = word === 'double' ? 2 : 3;
    else {
      digits += word === 'hundred' ? '00' : String(DIGIT[word] ?? word).repeat(times);
      times = 1;
    }
  }
  return digits;
}
