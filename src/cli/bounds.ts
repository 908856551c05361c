import { problemAt } from '../core/reasons';
import { MAX_FILE_LENGTH, MAX_POSTS, type TableRow } from '../core/table';
import { RequestError } from './request-error';

/** Most characters in all cells of a row. No site takes a post of a tenth of it. */
const MAX_ROW_LENGTH = 100_000;

const figure = (count: number) => count.toLocaleString('en');

/**
 * Holds a list of posts to what is read at once.
 * @throws RequestError that says the limit and what to do.
 */
export function boundPosts(posts: readonly unknown[]): void {
  hold('posts', posts.length, MAX_POSTS, 'posts', 'Split the file into smaller ones');
}

/**
 * Holds a row to the length that is read.
 * @throws RequestError that says the limit and what to do.
 */
export function boundRow({ cells }: TableRow): void {
  const length = Object.values(cells).reduce((sum, cell) => sum + cell.length, 0);
  const advice = 'Look for a quotation mark that is not closed, or split the post';
  hold('row', length, MAX_ROW_LENGTH, 'characters in a row', advice);
}

/**
 * Holds a file to the length that our page reads.
 * @throws RequestError that says the limit and what to do.
 */
export function boundFile(text: string): void {
  hold('file', text.length, MAX_FILE_LENGTH, 'characters', 'Split the file into smaller ones');
}

function hold(kind: 'posts' | 'row' | 'file', count: number, most: number, what: string, advice: string): void {
  if (count <= most) return;
  const reason = `${figure(count)} ${what} are too many: at most ${figure(most)} are read at once. ${advice}`;
  throw RequestError.of(problemAt('', reason, kind, { most: String(most) }));
}
