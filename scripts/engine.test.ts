import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

// The same with types: what fits compiles, and what does not is refused.
const TYPED = `
import { applyEdits, check, parsePack, type Report } from 'compose-assistant-engine';
const report: Report = check({ text: 'Good morning', account: 'personal' }, { packs: [parsePack('{}'), 'cern'] });
export const mended = report.findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits('', edits)));
// @ts-expect-error: there is no draft without a text
check({ account: 'personal' });
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

test('its types stand alone, however modules are resolved', { timeout: 120_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'compose-assistant-engine-'));
  try {
    mkdirSync(join(place, 'node_modules'));
    symlinkSync(join(root, 'dist/engine'), join(place, 'node_modules/compose-assistant-engine'));
    writeFileSync(join(place, 'page.mts'), TYPED);
    for (const options of ['--module nodenext', '--module esnext --moduleResolution bundler']) {
      const args = [...options.split(' '), '--noEmit', '--strict', '--target', 'es2022', 'page.mts'];
      const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), args, { cwd: place, encoding: 'utf8' });
      expect(stdout, options).toBe('');
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('the docs tell its size', () => {
  const page = readFileSync(join(root, 'docs/planned-posts.md'), 'utf8');
  const told = Number(/one ES module of about ([\d.]+) MB/.exec(page)?.[1]);
  expect(Math.abs(told - statSync(join(root, 'dist/engine/index.mjs')).size / 1e6)).toBeLessThan(0.1);
});
