import { type CsvError, parse } from 'csv-parse/sync';
import { problemAt } from '../core/reasons';
import type { TableRow } from '../core/table';
import { boundPosts } from './bounds';
import { RequestError } from './request-error';

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** `lines` counts those read so far: the row ends there. */
  readonly info: { readonly lines: number };
}

/** A row of names that has "text" among them makes it a table. */
export function isTable(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const names = first.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));
  return !first.startsWith('{') && names.includes('text');
}

/**
 * The rows of a table whose first row names its columns. Spreadsheets separate by commas, semicolons or tabs: the
 * first row tells.
 * @throws RequestError with a reason a person can act on.
 */
export function tableRows(text: string): TableRow[] {
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a));
  const rows = parsed(text, delimiter);
  boundPosts(rows);
  let start = 2;
  return rows.map(({ record, info }) => {
    const line = start;
    start = info.lines + 1;
    return { line, cells: record };
  });
}

function parsed(text: string, delimiter: string): Row[] {
  const format = { bom: true, columns: true, delimiter, info: true, skip_empty_lines: true, trim: true } as const;
  try {
    return parse(text, format) as unknown as Row[];
  } catch (error) {
    const { message, lines } = error as CsvError & { readonly lines?: number };
    throw RequestError.of(problemAt('', message, 'table'), lines);
  }
}
