import type { About, Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';

/** Kinds of personal data, as a pack may choose among them. */
export const KINDS = [
  'email',
  'phone',
  'address',
  'bank',
  'national-id',
  'number',
  'birth-date',
  'health',
  'private-life',
  'marks',
] as const;
export type Kind = (typeof KINDS)[number];

/** Finds one or more kinds of personal data in a draft. */
export type Detector = (doc: Parsed, about: About) => Iterable<Range>;

/** The text right before an offset, in lower case: where the word stands that says what a number is. */
export function before(text: string, offset: number, length = 40): string {
  return text.slice(Math.max(0, offset - length), offset).toLowerCase();
}

// "Ms" and "4 tb" are no illness, "MS" and "TB" are.
const ABBREVIATED = /^(?:ms|tb|als|aids|pots|aa|na|me cfs)$/i;

/** Do the words only look like an abbreviation that is written in capitals? */
export function isMisread(text: string, { from, to }: Range): boolean {
  const words = text.slice(from, to);
  return ABBREVIATED.test(words) && (words !== words.toUpperCase() || /\d ?$/.test(text.slice(0, from).slice(-2)));
}

/** All matches of a pattern as ranges; of the named group `it` where the pattern has one. */
export function* rangesOf(text: string, pattern: RegExp): Generator<Range> {
  for (const match of matchesOf(text, pattern)) {
    const it = match.groups?.['it'];
    const from = it === undefined ? match.index : match.index + match[0].indexOf(it);
    yield { from, to: from + (it ?? match[0]).length };
  }
}
