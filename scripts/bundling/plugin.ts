import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { withShortLetters } from './letters.ts';
import { withoutNotes } from './notes.ts';
import { FILES, writeTables } from './tables.ts';

const root = resolve(import.meta.dirname, '../..');
const READER = resolve(root, 'src/core/tables.ts');
const INFLATE = resolve(root, 'scripts/bundling/inflate.ts');

/** The file of the project a module is of, if that is a table that travels deflated. */
const tableOf = (id: string) => FILES.find((file) => file === relative(root, id.replace(/\.(?:deflated|js)$/, '')));

/**
 * Lets the tables of the worker travel deflated in one text, that the browser inflates before any module that imports
 * one is evaluated: `readTables` has to be waited for.
 */
export const deflatedTables: Plugin = {
  name: 'deflated-tables',
  enforce: 'pre',
  resolveId: {
    // Under a name of their own: Vite reads whatever ends in .json itself.
    filter: { id: /\.json$/ },
    async handler(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && tableOf(found.id) ? `${found.id}.deflated` : undefined;
    },
  },
  load: {
    // libphonenumber-js has a module .json.js beside each table.
    filter: { id: /\.json\.(?:deflated|js)$|\/core\/tables\.ts$/ },
    handler(id) {
      const file = tableOf(id);
      if (id !== READER && !file) return undefined;
      if (id === READER) for (const table of FILES) this.addWatchFile(resolve(root, table));
      return { code: file ? takerOf(file) : reader(), moduleType: 'js', map: null };
    },
  },
};

/** What stands in the place of a table. */
const takerOf = (file: string) =>
  `import { take } from ${JSON.stringify(READER)};export default take(${JSON.stringify(file)});`;

/** What stands in the place of src/core/tables.ts. */
const reader = () =>
  `import { inflateTables } from ${JSON.stringify(INFLATE)};
   const tables = {};
   let reading;
   export const readTables = () =>
     (reading ??= inflateTables(${JSON.stringify(writeTables())}, tables).catch((error) => {
       reading = undefined;
       throw error;
     }));
   export const take = (file) => {
     if (!tables[file]) throw new Error(file + ' is needed before readTables() was waited for');
     return tables[file];
   };`;

/** Lets checks say `\p{L}` without what that costs; see letters.ts. For all that runs checks, tests as well. */
export const shortLetters: Plugin = {
  name: 'short-letters',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/checks\/.*(?<!\.test)\.ts$/, code: String.raw`\p{` },
    handler: (code) => ({ code: withShortLetters(code), map: null }),
  },
};

/** Leaves out what checks say of themselves, for the extension alone: the pages of docs are written from it. */
export const noNotes: Plugin = {
  name: 'no-notes',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/checks\/.*\.ts$/, code: 'defineCheck(' },
    handler: (code) => ({ code: withoutNotes(code), map: null }),
  },
};
