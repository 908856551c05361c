import { problemAt } from '../core/reasons';
import type { TableRow } from '../core/table';
import { boundPosts, boundRow } from './bounds';
import { parseRequest, type Request, requestFrom } from './request';
import { RequestError, readOr } from './request-error';

/** Where a draft stands; `line` counts from 1 and is missing where the source is one draft. */
export interface Place {
  readonly source: string;
  readonly line?: number;
}
/** A draft that was read, or why it was not. */
export type ReadDraft = Place & ({ readonly request: Request } | { readonly problem: RequestError });

/** Where drafts come from: a file's name, or what else tells a person. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Without the mark that some editors put before everything. */
const unmarked = (text: string) => text.replace(/^\uFEFF/, '');

/** The draft that is all of a text. */
export function draftOfText({ name, text }: Source): ReadDraft {
  return { source: name, request: { id: name, text: unmarked(text).replace(/\n$/, '') } };
}

/** The drafts in lines of JSON. What can't be read keeps its place, with a reason a person can act on. */
export function draftsInLines({ name, text }: Source): ReadDraft[] {
  return unmarked(text)
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [attempt({ source: name, line: index + 1 }, () => parseRequest(line))],
    );
}

/** The drafts in rows of a table. What can't be read keeps its place, with a reason a person can act on. */
export function draftsInRows(source: string, rows: readonly TableRow[]): ReadDraft[] {
  return rows.map((row, i) =>
    attempt({ source, line: row.line }, () => {
      boundRow(row);
      return requestFrom(fromColumns(row.cells, `${i + 1}`));
    }),
  );
}

/** The drafts, if no more than are read at once; else the problem alone. */
export function atOnce(drafts: readonly ReadDraft[]): readonly ReadDraft[] {
  return readOr<readonly ReadDraft[]>(
    () => {
      boundPosts(drafts);
      return drafts;
    },
    (problem) => [{ source: '', line: 1, problem }],
  );
}

function attempt(place: Place, read: () => Request): ReadDraft {
  return readOr<ReadDraft>(
    () => ({ ...place, request: read() }),
    (problem) => ({ ...place, problem }),
  );
}

const SWITCHES: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

/** Cells are text: empty ones say nothing, packs are separated by blanks, yes and no are switches. */
function fromColumns(record: Readonly<Record<string, string>>, id: string): unknown {
  const { media: _media, ...cells } = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
  if (!('text' in record)) throw RequestError.of(problemAt('text', 'there is no column "text"', 'missing'));
  const affiliated = cells['affiliated']?.toLowerCase();
  return {
    id,
    text: '',
    ...cells,
    ...(cells['pack'] !== undefined && { pack: cells['pack'].split(/[ ,]+/) }),
    ...(affiliated !== undefined && { affiliated: SWITCHES[affiliated] ?? affiliated }),
  };
}
