import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// A rule that nobody breaks may as well not work: each is shown to catch an import that was planted for it.
const root = join(import.meta.dirname, '..');

const imports = (target: string) => `import { x } from '${target}';\nexport const y = x;\n`;

/** Rule → the file that breaks it and nothing else. */
const PLANTED: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'core-imports': ['src/core/planted.ts', imports('../packs/fine')],
  'checks-imports': ['src/checks/planted.ts', imports('../packs/fine')],
  'packs-imports': ['src/packs/planted.ts', imports('../ui/fine')],
  'sites-imports': ['src/sites/planted.ts', imports('../page/fine')],
  'page-imports': ['src/page/planted.ts', imports('../platform/fine')],
  'ui-imports': ['src/ui/planted.ts', imports('../packs/fine')],
  'platform-imports': ['src/platform/planted.ts', imports('../packs/fine')],
  'background-imports': ['src/background/planted.ts', imports('../page/fine')],
  'cli-imports': ['src/cli/planted.ts', imports('../ui/fine')],
  'nobody-imports-extension': ['scripts/planted.ts', imports('../extension/fine')],
  'compromise-in-one-file': ['src/checks/grammar.ts', imports('compromise/one')],
  'small-zod': ['src/packs/large.ts', imports('zod')],
  'polyfill-in-platform': ['extension/planted.ts', imports('webextension-polyfill')],
  'no-cycles': ['src/core/one.ts', "import { two } from './two';\nexport const one = () => two;\n"],
  'rules-are-data': ['rules/planted.ts', imports('../src/core/fine')],
};

/** What is planted beside them: files that the rules have nothing against. */
const FINE: Readonly<Record<string, string>> = {
  'tsconfig.json': '{}',
  'package.json': '{ "dependencies": { "compromise": "1", "webextension-polyfill": "1", "zod": "1" } }',
  'src/core/two.ts': "import { one } from './one';\nexport const two = () => one;\n",
  'src/checks/allowed.ts': imports('../core/fine'),
  'node_modules/compromise/one.js': 'export const x = 1;\n',
  'node_modules/zod/index.js': 'export const x = 1;\n',
  'node_modules/webextension-polyfill/index.js': 'export const x = 1;\n',
  ...Object.fromEntries(
    ['src/core', 'src/packs', 'src/ui', 'src/page', 'src/platform', 'extension'].map((folder) => [
      `${folder}/fine.ts`,
      'export const x = 1;\n',
    ]),
  ),
};

test('every rule of import catches what is planted for it, and nothing else', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const files = { ...FINE, ...Object.fromEntries(Object.values(PLANTED)) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const expected = Object.entries(PLANTED).map(([rule, [path]]) => `${path} breaks ${rule}`);
    expect(violationsIn(folder)).toEqual(expect.arrayContaining(expected));
    expect(violationsIn(folder).filter((line) => line.includes('allowed.ts'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function violationsIn(folder: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['src', 'extension', 'rules', 'scripts'],
      ...['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${from} breaks ${rule.name}`);
}
