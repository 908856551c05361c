import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nextRelease } from './release-version.mjs';

const log = (...entries: readonly string[]) => `# Changelog\n\nNewest first.\n\n${entries.join('\n')}`;
const entry = (version: string, notes = '- Something new.') => `## ${version}\n\n${notes}\n`;

it.each([
  [log(entry('1.2.0'), entry('1.1.9')), '1.1.9', '1.2.0'],
  [log(entry('1.10.0')), '1.9.9', '1.10.0'],
  // A first release has the version it was developed under.
  [log(entry('0.1.0')), '0.1.0', '0.1.0'],
])('takes the first version of the changelog (%#)', (changelog, present, version) => {
  expect(nextRelease(changelog, present)).toEqual({ version });
});

it.each([
  [log(entry('Unreleased')), '1.0.0', /begins with "Unreleased"/],
  [log(entry('1.1.0', ''), entry('1.0.0')), '1.0.0', /says nothing about 1\.1\.0/],
  [log(entry('1.9.0')), '1.10.0', /but 1\.10\.0 was there before/],
  ['', '1.0.0', /begins with ""/],
])('says what is wrong (%#)', (changelog, present, problem) => {
  expect(nextRelease(changelog, present)).toEqual({ problem: expect.stringMatching(problem) });
});

it('can release the changelog as it is', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
  expect(nextRelease(read('CHANGELOG.md'), JSON.parse(read('package.json')).version)).toHaveProperty('version');
});
