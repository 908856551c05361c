import { expect, it } from 'vitest';
import { readPlaywright, readVitest } from './test-report.mjs';

const RED = '\u001b[31m';

it('says where a unit test failed and how, in a few lines', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: '/home/me/project/src/core/text.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'cuts words', status: 'passed', failureMessages: [] },
          {
            fullName: 'joins words',
            status: 'failed',
            failureMessages: [`AssertionError: ${RED}expected 1 to be 2\n\n${'  at a place\n'.repeat(30)}`],
          },
        ],
      },
      { name: '/home/me/project/src/core/ok.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  };
  const { failures, ...counts } = readVitest(report, '/home/me/project');
  expect(counts).toEqual({ passed: 3, failed: 1, skipped: [] });
  expect(failures).toHaveLength(1);
  const lines = failures[0]?.split('\n') ?? [];
  expect(lines.slice(0, 2)).toEqual(['src/core/text.test.ts › joins words', '  AssertionError: expected 1 to be 2']);
  expect(lines.length).toBeLessThan(10);
});

it('names a test file that could not be loaded', () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ name: '/p/src/a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
  };
  expect(readVitest(report, '/p').failures).toEqual(['src/a.test.ts › the file itself\n  no such module']);
});

it('finds failed, flaky and skipped browser tests however deep they stand', () => {
  const spec = (title: string, status: string, results: readonly object[] = []) => ({
    file: 'popup.spec.ts',
    line: 7,
    title,
    tests: [{ status, results, annotations: [{ type: 'skip', description: 'no Firefox here' }] }],
  });
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{ message: 'the browser ended' }],
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [
          {
            specs: [
              spec('closes', 'unexpected', [
                {
                  error: { message: `${RED}element(s) not found` },
                  errorLocation: { file: '/p/e2e/page.ts', line: 3 },
                },
              ]),
            ],
          },
          { specs: [spec('blinks', 'flaky', [{ error: {} }]), spec('prints', 'skipped')] },
        ],
      },
    ],
  };
  expect(readPlaywright(report, '/p')).toEqual({
    passed: 5,
    failed: 2,
    skipped: ['prints (no Firefox here)'],
    failures: [
      'e2e/page.ts:3 › closes\n  element(s) not found',
      'e2e/popup.spec.ts:7 › blinks\n  no message',
      'playwright › outside of the tests\n  the browser ended',
    ],
  });
});
