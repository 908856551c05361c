import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { deflatedModule, laterModule, lexiconModule, phoneTable, scorersModule } from './tables.ts';

const UNPACK = `import { textReader, unpackWords } from ${JSON.stringify(resolve('src/core/packed.ts'))};\n`;
const INFLATE = `import { inflate } from ${JSON.stringify(resolve('scripts/bundling/inflate.ts'))};\n`;

/** Which files travel in another form. */
const TABLES: readonly (readonly [RegExp, (json: string) => string])[] = [
  // A word masked with stars is read as the first of these lists that fits: they begin with the commonest.
  [/\/rules\/lexicons\/(?:insults|profanity|slurs)\.json$/, (json) => UNPACK + lexiconModule(json, 'as-written')],
  // Only bios are looked through for disclaimers; the others are long, and deflating them saves most for what it costs.
  [
    /\/rules\/lexicons\/(?:abuse-frames|affiliation|confidential(?:-frames)?|copyright|crisis|disclaimer|parties|people|political|press|promotion-signals|secrets|unverified)\.json$/,
    (json) => INFLATE + deflatedModule(json),
  ],
  [/\/rules\/lexicons\/[\w-]+\.json$/, (json) => UNPACK + lexiconModule(json, 'sorted')],
  [/\/src\/checks\/scorer\/[\w-]+\.json$/, (json) => UNPACK + scorersModule(json)],
  [/\/rules\/packs\/[\w-]+\.json$/, (json) => INFLATE + laterModule(JSON.parse(json))],
  [/\/libphonenumber-js\/metadata\.min\.json$/, (json) => INFLATE + laterModule(phoneTable(JSON.parse(json)))],
];

const moduleFor = (path: string) => TABLES.find(([files]) => files.test(path))?.[1];

/** Lets tables travel in their shorter form. Under a name of their own: Vite reads whatever ends in .json itself. */
export const shortTables: Plugin = {
  name: 'short-tables',
  enforce: 'pre',
  resolveId: {
    // Vitest asks again by the name we gave, from the root of the project.
    filter: { id: /\.json(?:\.table)?$/ },
    async handler(source, importer, options) {
      const found = await this.resolve(source.replace(/\.table$/, ''), importer, { ...options, skipSelf: true });
      return found && moduleFor(found.id) ? `${found.id}.table` : undefined;
    },
  },
  load: {
    // libphonenumber-js has a module .json.js beside each table.
    filter: { id: /\.json\.(?:table|js)$/ },
    handler(id) {
      const path = id.replace(/\.\w+$/, '');
      const write = moduleFor(path);
      if (!write) return undefined;
      this.addWatchFile(path);
      return { code: write(readFileSync(path, 'utf8')), moduleType: 'js', map: null };
    },
  },
};
