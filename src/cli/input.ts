import { parse } from 'csv-parse/sync';
import { parseRequest, type Request, requestFrom } from './request';

/** Where a draft stands; `line` counts from 1 and is missing where the source is one draft. */
export interface Place {
  readonly source: string;
  readonly line?: number;
}
/** A draft that was read, or why it was not. */
export type ReadDraft = Place & ({ readonly request: Request } | { readonly problem: Error });

/** Cuts a source into drafts. What can't be read keeps its place, with a reason a person can act on. */
export function draftsIn(
  source: { readonly name: string; readonly text: string },
  kind: 'text' | 'jsonl' | 'csv',
): ReadDraft[] {
  const text = source.text.replace(/^\uFEFF/, '');
  switch (kind) {
    case 'text':
      return [{ source: source.name, request: { id: source.name, text: text.replace(/\n$/, '') } }];
    case 'jsonl':
      return text
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === '' ? [] : [attempt({ source: source.name, line: index + 1 }, () => parseRequest(line))],
        );
    case 'csv':
      return rowsOf(source.name, text);
  }
}

/** How a place is named on standard error. */
export function whereOf({ source, line }: Place): string {
  if (line === undefined) return source;
  return source === 'standard input' ? `line ${line}` : `${source}: line ${line}`;
}

function attempt(place: Place, read: () => Request): ReadDraft {
  try {
    return { ...place, request: read() };
  } catch (problem) {
    return { ...place, problem: problem as Error };
  }
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** `lines` counts those read so far: the row ends there. */
  readonly info: { readonly lines: number };
}

/** Spreadsheets separate by commas, semicolons or tabs: the first row tells. */
function rowsOf(source: string, text: string): ReadDraft[] {
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a));
  let rows: Row[];
  try {
    rows = parse(text, {
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (problem) {
    return [{ source, problem: problem as Error }];
  }
  let start = 2;
  return rows.map(({ record, info }, i) => {
    const line = start;
    start = info.lines + 1;
    return attempt({ source, line }, () => requestFrom(fromColumns(record, `${i + 1}`)));
  });
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
  if (!('text' in record)) throw new Error('there is no column "text"');
  const affiliated = cells['affiliated']?.toLowerCase();
  return {
    id,
    text: '',
    ...cells,
    ...(cells['pack'] !== undefined && { pack: cells['pack'].split(/[ ,]+/) }),
    ...(affiliated !== undefined && { affiliated: SWITCHES[affiliated] ?? affiliated }),
  };
}
