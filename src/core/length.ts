import type { Limit } from './draft';

// twitter-text v3 configuration: these code points weigh one, all others two.
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
const URL =
  /https?:\/\/[^\s]+|\b(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|edu|gov|uk|ch|fi|fr|eu|io|ac)\b(?:\/[^\s]*)?/giu;
const PLAIN_ASCII = /^[\x20-\x7e\n]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: a worker that wakes for a plain text is spared a hundredth of its time. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** How long a text is in the units of the limit, as the site itself counts. */
export function lengthOf(text: string, limit: Limit): number {
  if (limit.unit === 'utf16') return text.length;
  const { rest, links } = takeLinks(text, limit.urlLength);
  const inLinks = links * (limit.urlLength ?? 0);
  return inLinks + (limit.unit === 'grapheme' ? countGraphemes(rest) : countWeighted(rest));
}

/** What is left of the limit for a text; negative when it is over. Infinity without a limit. */
export function roomLeft(text: string, limit: Limit | undefined): number {
  return limit ? limit.max - lengthOf(text, limit) : Number.POSITIVE_INFINITY;
}

function takeLinks(text: string, urlLength: number | undefined): { rest: string; links: number } {
  if (urlLength === undefined) return { rest: text, links: 0 };
  let links = 0;
  const rest = text.replace(URL, () => {
    links++;
    return '';
  });
  return { rest, links };
}

function countGraphemes(text: string): number {
  if (PLAIN_ASCII.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemesOf(text)) count++;
  return count;
}

function countWeighted(text: string): number {
  if (PLAIN_ASCII.test(text)) return text.length;
  let weight = 0;
  for (const { segment } of graphemesOf(text.normalize('NFC'))) {
    // An emoji counts two however many code points it is made of.
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) {
      weight += 2;
      continue;
    }
    for (const character of segment) {
      const point = character.codePointAt(0) as number;
      weight += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
    }
  }
  return weight;
}
