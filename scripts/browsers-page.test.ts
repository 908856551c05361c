import { expect, test } from 'vitest';
import { behavioursTable, fillIn, resultsOf } from './browsers-page';

const report = (status: 'expected' | 'unexpected' | 'skipped', version: string, ...titles: string[]) =>
  resultsOf([
    {
      title: 'compose.spec.ts',
      specs: [],
      suites: [
        {
          title: 'inner',
          specs: titles.map((title) => ({
            title,
            tests: [{ status, annotations: [{ type: 'browser', description: version }] }],
          })),
        },
      ],
    },
  ]);

test('a behaviour is listed once, with what each browser made of it', () => {
  const table = behavioursTable({
    chromium: report('expected', 'Chromium 156', 'x: words are marked', 'only here', 'the popup opens'),
    firefox: report('unexpected', 'Firefox 153', 'the popup opens', 'x: words are marked'),
  });
  expect(table.split('\n')).toEqual([
    '| Where | Behaviour | Chromium 156 | Firefox 153 |',
    '| --- | --- | --- | --- |',
    '| everywhere | the popup opens | yes | **no** |',
    '| X (Draft.js) | words are marked | yes | **no** |',
  ]);
});

const inSteps = (status: 'expected' | 'unexpected', ...steps: { title: string; error?: object }[]) =>
  resultsOf([
    {
      title: 'fixes.spec.ts',
      specs: [{ title: 'codemirror: all of it', tests: [{ status, annotations: [], results: [{ steps }] }] }],
    },
  ]);

test('a test in steps has a line for each, also where a step before it failed', () => {
  const table = behavioursTable({
    chromium: inSteps('expected', { title: 'a mark' }, { title: 'a fix' }),
    firefox: inSteps('unexpected', { title: 'a mark', error: {} }),
  });
  expect(table.split('\n').slice(2)).toEqual([
    '| CodeMirror 6 | a mark | yes | **no** |',
    '| CodeMirror 6 | a fix | yes | not run |',
  ]);
});

test('what fails beside the steps fails them all', () => {
  const chromium = inSteps('expected', { title: 'a mark' });
  const table = behavioursTable({ chromium, firefox: inSteps('unexpected', { title: 'a mark' }) });
  expect(table).toContain('| a mark | yes | **no** |');
});

test('a test that was not run is told as such', () => {
  const table = behavioursTable({
    chromium: report('expected', 'Chromium 156', 'the popup opens'),
    firefox: report('skipped', 'Firefox 153', 'the popup opens'),
  });
  expect(table).toContain('| the popup opens | yes | not run |');
});

test('what is generated replaces what was, and nothing around it', () => {
  const page = 'a\n<!-- behaviours: generated -->\nold\n<!-- end of behaviours -->\nb\n';
  expect(fillIn(page, 'behaviours', 'new')).toBe(page.replace('old', 'new'));
  expect(() => fillIn(page, 'warnings', 'new')).toThrow('no place for warnings');
});
