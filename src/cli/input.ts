import { draftOfText, draftsInLines, draftsInRows, type Place, type ReadDraft, type Source } from './drafts';
import { readOr } from './request-error';
import { tableRows } from './table';

/** Cuts a source into drafts. What can't be read keeps its place, with a reason a person can act on. */
export function draftsIn(source: Source, kind: 'text' | 'jsonl' | 'csv'): ReadDraft[] {
  switch (kind) {
    case 'text':
      return [draftOfText(source)];
    case 'jsonl':
      return draftsInLines(source);
    case 'csv':
      return draftsInTable(source);
  }
}

function draftsInTable({ name, text }: Source): ReadDraft[] {
  return readOr<ReadDraft[]>(
    () => draftsInRows(name, tableRows(text)),
    (problem) => [{ source: name, problem }],
  );
}

/** How a place is named on standard error. */
export function whereOf({ source, line }: Place): string {
  if (line === undefined) return source;
  return source === 'standard input' ? `line ${line}` : `${source}: line ${line}`;
}
