import type { Finding } from '../../core/finding';
import type { Text } from '../../core/guideline';
import type { GuidelineCard } from '../../platform/protocol';

/** A planned post with what came of it. `failed`: the check did not answer. */
export interface PlannedResult {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly guidelines: readonly GuidelineCard[];
  /** Why it can't be read, in the reader's language. */
  readonly problem?: string;
}

const COLUMNS = ['line', 'id', 'level', 'topic', 'words', 'message', 'guideline', 'organisation', 'section'] as const;

/**
 * The results as a table for a spreadsheet, one finding a row. Words that are secret or personal are masked, as
 * everywhere; the posts themselves are not in it.
 */
export function toTable(results: readonly PlannedResult[], say: (text: Text) => string, separator: ',' | '\t'): string {
  const rows = results.flatMap((result) => rowsOf(result, say));
  return [COLUMNS, ...rows].map((row) => row.map((cell) => asCell(cell, separator)).join(separator)).join('\r\n');
}

function rowsOf({ line, id, findings, guidelines, problem }: PlannedResult, say: (text: Text) => string): string[][] {
  if (problem !== undefined) return [[String(line), id, '', '', '', problem, '', '', '']];
  if (findings.length === 0) return [[String(line), id, '', '', '', '', '', '', '']];
  return findings.map(({ guidelines: refs, level, topic, shown, message }) => {
    const card = guidelines.find(({ ref }) => ref === refs[0]);
    const source = card ? [say(card.title), say(card.organisation), card.section] : [refs[0] ?? '', '', ''];
    return [String(line), id, level, topic, shown, say(message), ...source];
  });
}

/** A cell as spreadsheets read it. One that begins like a formula is made text: it may come from anybody's post. */
function asCell(cell: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
