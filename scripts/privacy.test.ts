/** PRIVACY.md names a test for each of its promises: they must exist, and the promises must be the ones made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const [promises = '', held = ''] = read('PRIVACY.md').split('## How each promise is held');

const rows = [...held.matchAll(/^\| (.+?) \| `([^`]+)` "(.+?)" \|$/gm)].map(([, promise, file, name]) => ({
  promise: promise as string,
  file: file as string,
  name: name as string,
}));

describe('every promise is held by a test', () => {
  test('the table is read', () => {
    expect(rows.length).toBe(held.split('\n').filter((line) => line.startsWith('| ')).length - 1);
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows)('$promise', ({ promise, file, name }) => {
    expect(promises, 'the promise is not made above').toContain(promise);
    const titles = [...read(file).matchAll(/\b(?:test|it)(?:\.each\(.*\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(
      ([, , title]) => title,
    );
    expect(titles).toContain(name);
  });

  test('none of the four is left out', () => {
    const bold = [...promises.matchAll(/^\d\. \*\*(.+?)\*\*/gm)].map(([, promise]) => promise);
    expect(bold).toHaveLength(4);
    for (const promise of bold) expect(rows.map((row) => row.promise)).toContain(promise);
  });
});
