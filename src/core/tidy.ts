import type { Range } from './draft';
import type { Finding } from './finding';
import type { Level, Topic } from './guideline';
import { insertInOrder, overlapping } from './search';

/** From the loudest to the quietest. */
export const LEVELS: readonly Level[] = ['must', 'should', 'consider'];

const loudness = (finding: Finding): number => LEVELS.indexOf(finding.level);

/** Raw findings in, findings to show out: same words and topic become one, in the order of the text. */
export function tidy(findings: readonly Finding[]): Finding[] {
  return inOrder(mergeSameWords(findings));
}

/**
 * Findings of one topic on overlapping words become one that names all guidelines. It speaks with the loudest one's
 * voice; among equals the first pack's. Its range, quote and fixes are that finding's own, so that a fix stays exact.
 */
export function mergeSameWords(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const places = new Map<Topic, Places>();
  const loudestFirst = [...findings].sort((a, b) => loudness(a) - loudness(b));
  for (const finding of loudestFirst) {
    const known = places.get(finding.topic) ?? { taken: [] };
    places.set(finding.topic, known);
    const at = sameWords(known, finding.range);
    const other = at === undefined ? undefined : merged[at];
    if (at === undefined || !other) {
      remember(known, finding.range, merged.push(finding) - 1);
      continue;
    }
    merged[at] = {
      ...other,
      guidelines: [...new Set([...other.guidelines, ...finding.guidelines])],
      checks: [...new Set([...other.checks, ...finding.checks])],
      evidence: union(other.evidence, finding.evidence),
      fixes: other.fixes.length > 0 || !sameRange(other.range, finding.range) ? other.fixes : finding.fixes,
    };
  }
  return merged;
}

/** A place that a finding of the merged list takes. */
interface Taken extends Range {
  readonly index: number;
}

/** Where the findings of a topic stand. No two overlap, so thousands are merged without comparing each with each. */
interface Places {
  readonly taken: Taken[];
  /** The finding about the field as a whole. */
  whole?: number;
}

/** The loudest finding on words that overlap the range. */
function sameWords({ taken, whole }: Places, range: Range | undefined): number | undefined {
  if (!range) return whole;
  return overlapping(taken, range).reduce<number | undefined>(
    (first, { index }) => Math.min(index, first ?? index),
    undefined,
  );
}

function remember(places: Places, range: Range | undefined, index: number): void {
  if (range) insertInOrder(places.taken, { ...range, index });
  else places.whole = index;
}

/** In the order of the text; findings about the whole field come last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => finding.range?.from ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => place(a) - place(b) || loudness(a) - loudness(b));
}

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function union(a: readonly Range[], b: readonly Range[]): Range[] {
  return [...a, ...b.filter((range) => !a.some((other) => sameRange(other, range)))];
}
