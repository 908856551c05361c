/** A row of a table by the names of its columns; `line` counts from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Most posts read from one table or text: years of them. */
export const MAX_POSTS = 5000;
/** Most characters of a file of planned posts that our page reads. */
export const MAX_FILE_LENGTH = 1_000_000;
