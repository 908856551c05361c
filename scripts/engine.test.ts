import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

// What somebody writes who has nothing but the package and Node.
const PROGRAM = `
import { applyEdits, check } from './dist/engine/index.mjs';
const text = 'We at CERN are proud to announce it.';
const { findings } = check({ text }, { packs: ['cern'] });
const official = check({ text, account: 'official' }, { packs: ['cern'] });
let refused = '';
try { check({ text }, { packs: ['nowhere'] }); } catch (error) { refused = error.message; }
console.log(JSON.stringify({
  refs: findings.flatMap((finding) => finding.guidelines),
  mended: applyEdits(text, findings[0].fixes[0].edits),
  official: official.findings.length,
  refused,
}));
`;

test('the engine is a package of its own that plain Node runs', { timeout: 120_000 }, () => {
  const built = spawnSync('node', ['scripts/engine.mjs'], { cwd: root, encoding: 'utf8' });
  expect(built.stderr + built.stdout).toContain('dist/engine/index.mjs');
  const run = spawnSync('node', ['--input-type=module', '-e', PROGRAM], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual({
    refs: ['cern.not-official-position'],
    mended: 'I am proud to announce it.',
    official: 0,
    refused: expect.stringContaining('there is no pack "nowhere"'),
  });
});
