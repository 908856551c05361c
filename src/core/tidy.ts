import type { Range } from './draft';
import type { Finding } from './finding';
import type { Level } from './guideline';

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
  const loudestFirst = [...findings].sort((a, b) => loudness(a) - loudness(b));
  for (const finding of loudestFirst) {
    const at = merged.findIndex((other) => other.topic === finding.topic && overlap(other.range, finding.range));
    const other = merged[at];
    if (!other) {
      merged.push(finding);
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

/** In the order of the text; findings about the whole field come last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => finding.range?.from ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => place(a) - place(b) || loudness(a) - loudness(b));
}

function overlap(a: Range | undefined, b: Range | undefined): boolean {
  if (!a || !b) return a === b;
  return a.from < b.to && b.from < a.to;
}

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function union(a: readonly Range[], b: readonly Range[]): Range[] {
  return [...a, ...b.filter((range) => !a.some((other) => sameRange(other, range)))];
}
