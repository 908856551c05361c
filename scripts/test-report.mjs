// What the test runners' own reports say: how many tests passed, which were skipped and why, which failed and how.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const MESSAGE_LINES = 6;

/** Reads vitest's JSON report; `root` is the folder that places are told from. */
export function readVitest({ numPassedTests, numFailedTests, testResults }, root) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const place = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that can't be loaded fails without a test in it.
    if (status === 'failed' && failed.length === 0) return [describe(place, 'the file itself', message)];
    return failed.map(({ fullName, failureMessages }) => describe(place, fullName, failureMessages[0]));
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: [], failures };
}

/** Reads Playwright's JSON report; `root` as above. A test that passed at a second try counts as failed. */
export function readPlaywright({ stats, suites, errors = [] }, root) {
  const tests = testsIn(suites);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, annotations }) => `${title} (${annotations.map(({ description }) => description).join(', ')})`),
    failures: [
      ...tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ place, title, results: [first] }) =>
          describe(failedAt(first, root) ?? place, title, first?.error?.message),
        ),
      ...errors.map(({ message }) => describe('playwright', 'outside of the tests', message)),
    ],
  };
}

function testsIn(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests.map((test) => ({ ...test, title, place: `e2e/${file}:${line}` })),
    ),
    ...testsIn(inner),
  ]);
}

/** The line that failed, which may stand in a helper. */
function failedAt({ errorLocation } = {}, root) {
  return errorLocation && `${relative(root, errorLocation.file)}:${errorLocation.line}`;
}

/** One failure in a few lines: where, which test, and how its message begins. */
function describe(place, title, message = 'no message') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [`${place} › ${title}`, ...lines.slice(0, MESSAGE_LINES).map((line) => `  ${line}`)].join('\n');
}
