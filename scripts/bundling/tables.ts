// Tables of the project and of its libraries as the extension carries them. What is read from them stays the same.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflate } from './deflate.ts';
import { WORD, type Written } from './inflate.ts';

const root = resolve(import.meta.dirname, '../..');
const PHONES = 'node_modules/libphonenumber-js/metadata.min.json';

/** Which tables travel deflated, by their place in the project. */
export const FILES: readonly string[] = [
  ...globSync(['rules/lexicons/*.json', 'rules/packs/*.json', 'src/checks/scorer/*.json'], { cwd: root }).sort(),
  PHONES,
];

/** All tables as one text, and the weights of scorers as another. */
export function writeTables(): Written {
  const weights: string[] = [];
  const tables = Object.fromEntries(FILES.map((file) => [file, travelling(file, readTable(file))]));
  const text = JSON.stringify(tables, (name, value) => {
    if (name === 'weights') {
      if (typeof value !== 'string') throw new Error('"weights" are letters, as scripts/train writes them');
      return weights.push(value) - 1;
    }
    if (typeof value === 'string' && value.startsWith(WORD)) throw new Error(`"${value}" in ${name} would be a list`);
    return isWords(value) ? WORD + value.join(WORD) : value;
  });
  return { tables: deflate(text, 'words'), weights: deflate(weights.join('\n'), 'weights') };
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && !word.includes(WORD));

const readTable = (file: string): object => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

/** What of a table travels: word lists go without the note on their origin, which is for people. */
function travelling(file: string, table: object): object {
  if (file === PHONES) return phoneTable(table as Parameters<typeof phoneTable>[0]);
  if (!file.startsWith('rules/lexicons/')) return table;
  const { origin: _origin, ...lexicon } = table as Record<string, unknown>;
  return lexicon;
}

/** Place of the ways to write a number in what libphonenumber-js knows of a country (version 4 of its metadata). */
const FORMATS = 4;

/** Phone metadata without the ways to write a number: we only ask it whether there may be such a number. */
export function phoneTable<T extends { readonly version?: number; readonly countries: object }>(metadata: T): T {
  if (metadata.version !== 4) throw new Error('libphonenumber-js has other metadata now: look where formats are.');
  const countries = Object.entries<unknown[]>({ ...metadata.countries }).map(([id, facts]) => [
    id,
    facts.map((fact, place) => (place === FORMATS ? 0 : fact)),
  ]);
  return { ...metadata, countries: Object.fromEntries(countries) };
}
