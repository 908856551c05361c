// `npm run docs`: writes what is generated from packs and schemas: docs/guidelines/<pack>.md, docs/checks.md,
// schema/pack.json and schema/managed.json.
// `npm run docs -- --check`: writes nothing and fails, naming the files, when one of them is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { builtInPacks } from '../src/packs';
import { packSchema } from '../src/packs/schema';
import { checksPage } from './checks-page';
import { guidelinesIndex, guidelinesPage } from './guidelines-page';
import { managedSchema } from './managed-schema';
import { permissionsPage } from './permissions-page';
import { rolloutPage } from './rollout-page';
import { rolloutSamples } from './rollout-samples';

const root = join(import.meta.dirname, '..');
const FOLDER = 'docs/guidelines';

/** Every generated file by its path. */
function generate(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['schema/pack.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`],
    ['schema/managed.json', `${JSON.stringify(managedSchema(), null, 2)}\n`],
    ['docs/permissions.md', permissionsPage()],
    ['docs/rollout/settings.md', rolloutPage()],
    [`${FOLDER}/README.md`, guidelinesIndex(builtInPacks)],
    ['docs/checks.md', checksPage(builtInPacks)],
  ]);
  for (const [path, text] of rolloutSamples()) files.set(path, text);
  for (const pack of builtInPacks) files.set(`${FOLDER}/${pack.id}.md`, guidelinesPage(pack));
  return files;
}

function packJsonSchema(): object {
  return {
    title: 'Compose Assistant pack',
    description: 'One organisation’s social media guidelines as data. Generated from src/packs/schema.ts.',
    ...z.toJSONSchema(packSchema, { io: 'input' }),
  };
}

/** Runs the script; the answer is the exit code. */
export function main(args: readonly string[]): number {
  const unknown = args.filter((arg) => arg !== '--check');
  if (unknown.length > 0) {
    console.error(`There is no option ${unknown.join(' ')}; there is --check.`);
    return 2;
  }
  const files = generate();
  const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const left = listFolder().filter((path) => !files.has(path));
  if (args.includes('--check')) {
    for (const path of stale) console.error(`${path} is not what the packs say: run "npm run docs".`);
    for (const path of left) console.error(`${path} belongs to no pack: run "npm run docs".`);
    return stale.length + left.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  for (const path of left) rmSync(join(root, path));
  console.log(stale.length + left.length > 0 ? `Wrote ${[...stale, ...left].join(', ')}.` : 'Everything was fresh.');
  return 0;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function listFolder(): string[] {
  try {
    return readdirSync(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`);
  } catch {
    return [];
  }
}
