// `npm run docs:browsers`: writes into docs/browsers.md what the last `npm test` saw in each browser, and the linter's
// warnings with their reasons. Not part of `npm run docs`, which must come to the same result without a browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editors } from '../e2e/editors/index';

const root = join(import.meta.dirname, '..');
const PAGE = 'docs/browsers.md';
const BROWSERS = ['chromium', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

/** What the first word of a test's name stands for. */
const EDITORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(editors.map(({ id, name }) => [id, name])),
  x: 'X (Draft.js)',
  mastodon: 'Mastodon (textarea)',
  bluesky: 'Bluesky (TipTap)',
  linkedin: 'LinkedIn (Quill, in a shadow root)',
};

/** The part of Playwright's JSON report that is read. */
interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results?: readonly {
        readonly steps?: readonly { readonly title: string; readonly error?: unknown }[];
      }[];
    }[];
  }[];
}

interface Result {
  readonly title: string;
  readonly status: string;
  readonly version: string | undefined;
  /** Steps that were come to, if the test has any. */
  readonly steps: readonly { readonly title: string; readonly status: string }[];
}

const WORDS: Readonly<Record<string, string>> = { expected: 'yes', skipped: 'not run' };

/** Every test of a report. */
export function resultsOf(suites: readonly Suite[]): Result[] {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status, annotations, results = [] }) => ({
        title,
        status,
        version: annotations.find(({ type }) => type === 'browser')?.description,
        steps: results.flatMap(({ steps = [] }) =>
          steps.map(({ title, error }) => ({ title, status: error === undefined ? 'expected' : 'unexpected' })),
        ),
      })),
    ),
    ...resultsOf(suite.suites ?? []),
  ]);
}

/**
 * The tests that every browser runs, as a table: behaviours below each other, grouped by whom they are about. A test in
 * steps has a line for each.
 */
export function behavioursTable(results: Readonly<Record<Browser, readonly Result[]>>): string {
  const versionOf = (browser: Browser) => results[browser].find(({ version }) => version)?.version ?? browser;
  const inAll = results.chromium.filter(({ title }) => results.firefox.some((other) => other.title === title));
  const rows = inAll.flatMap(({ title }) => {
    const [first = '', ...rest] = title.split(': ');
    const about = rest.length > 0 ? (EDITORS[first] ?? first) : 'everywhere';
    const found = BROWSERS.map((browser) => results[browser].find((result) => result.title === title));
    const steps = new Set(found.flatMap((result) => result?.steps.map(({ title }) => title) ?? []));
    return (steps.size > 0 ? [...steps] : [undefined]).map((step) => {
      const cells = found.map((result) => WORDS[statusOf(result, step)] ?? '**no**');
      return { about, line: `| ${[about, step ?? (rest.join(': ') || title), ...cells].join(' | ')} |` };
    });
  });
  rows.sort((a, b) => a.about.localeCompare(b.about, 'en'));
  return [
    `| Where | Behaviour | ${BROWSERS.map(versionOf).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows.map(({ line }) => line),
  ].join('\n');
}

/** How a test, or a step of it, ended. What fails a test beside its steps, such as an error on the page, fails them all. */
function statusOf(result: Result | undefined, step: string | undefined): string {
  if (!result || step === undefined) return result?.status ?? 'skipped';
  if (result.status === 'unexpected' && result.steps.every(({ status }) => status === 'expected')) return result.status;
  return result.steps.find(({ title }) => title === step)?.status ?? 'skipped';
}

function read(browser: Browser): readonly Result[] {
  try {
    return resultsOf(JSON.parse(readFileSync(join(root, `.cache/test-results/${browser}.json`), 'utf8')).suites);
  } catch {
    throw new Error(`There is no report of ${browser}: run "npm test" first.`);
  }
}

function warningsTable(): string {
  const reasons: { code: string; file: string; reason: string }[] = JSON.parse(
    readFileSync(join(root, 'scripts/lint-reasons.json'), 'utf8'),
  );
  const lines = reasons.map(({ code, file, reason }) => `| \`${code}\` in \`${file}\` | ${reason} |`);
  return ['| Warning | Why it stays |', '| --- | --- |', ...lines].join('\n');
}

/** Puts text between the two comments that mark a place of the page. */
export function fillIn(page: string, place: string, text: string): string {
  const [start, end] = [`<!-- ${place}: generated -->`, `<!-- end of ${place} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for ${place}.`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

/** Runs the script; the answer is the exit code. */
export function main(): number {
  const table = behavioursTable({ chromium: read('chromium'), firefox: read('firefox') });
  const path = join(root, PAGE);
  const page = fillIn(readFileSync(path, 'utf8'), 'behaviours', table);
  writeFileSync(path, fillIn(page, 'warnings', warningsTable()));
  console.log(`Wrote ${PAGE}.`);
  return 0;
}
