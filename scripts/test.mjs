// `npm test`: sets up, then runs every stage, each within its budget. Ends with one line that counts what passed:
// the tests of the test runners, and each other stage as one. All stages run even when one fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, findFirefox, installPackages, root } from './setup.mjs';
import { readPlaywright, readVitest } from './test-report.mjs';

const RESULTS = `${root}.cache/test-results`;

/** How many failed tests are told again at the end: the first ones say what broke. */
const FAILURES_TOLD = 10;

/**
 * Minutes add up to 25 at most; measured times are a fraction of them. What a stage leaves of its own goes to those
 * after it: a machine that is slow for a moment fails nobody's change, and the sum still holds.
 */
const STAGES = [
  { name: 'types', minutes: 0.75, run: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', minutes: 0.2, run: ['npm', 'run', '-s', 'lint'] },
  { name: 'boundaries', minutes: 0.15, run: ['npm', 'run', '-s', 'boundaries'] },
  { name: 'dead code', minutes: 0.15, run: ['npm', 'run', '-s', 'unused'] },
  { name: 'docs fresh', minutes: 0.2, run: ['npm', 'run', '-s', 'docs', '--', '--check'] },
  { name: 'build', minutes: 0.2, run: ['npm', 'run', '-s', 'build:test'] },
  { name: 'build for Firefox', minutes: 0.2, run: ['npm', 'run', '-s', 'build:test', '--', '-b', 'firefox'] },
  { name: 'lint for Firefox', minutes: 0.2, run: ['npm', 'run', '-s', 'lint:firefox'] },
  { name: 'sizes', minutes: 0.1, run: ['npm', 'run', '-s', 'size'] },
  {
    name: 'unit tests',
    minutes: 2,
    run: ['vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
  },
  // A fixed seed and no clock here, so that nobody's change fails by chance; `npm run fuzz` takes another seed each time.
  {
    name: 'fuzz',
    minutes: 0.75,
    run: ['npm', 'run', '-s', 'fuzz', '--', '--runs', '2000', '--seed', '1', '--untimed'],
  },
  {
    name: 'browser tests',
    minutes: 14.5,
    run: ['playwright', 'test', '--project=chromium', '--reporter=list,json'],
    report: 'chromium',
  },
  {
    name: 'browser tests in Firefox',
    minutes: 5.5,
    run: ['playwright', 'test', '--project=firefox', '--reporter=list,json'],
    report: 'firefox',
  },
];

const only = process.argv.slice(2);
for (const name of only) {
  if (!STAGES.some((stage) => stage.name === name)) {
    console.error(`There is no stage "${name}"; there are: ${STAGES.map((stage) => stage.name).join(', ')}`);
    process.exit(2);
  }
}

installPackages();
const browser = findBrowser();
const firefox = findFirefox();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
const failures = [];
let left = 0;
for (const stage of STAGES) {
  if (only.length > 0 && !only.includes(stage.name)) continue;
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const limit = stage.minutes * 60_000 + left;
  const trouble = await runStage(stage, limit);
  left = Math.max(0, limit - (Date.now() - started));
  const count = countOf(stage, trouble === undefined);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped.length;
  failures.push(...count.failures);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const took = `${stage.name} (${seconds} s of ${stage.minutes * 60})`;
  summary.push(trouble === undefined ? `ok     ${took}` : `FAILED ${took}: ${trouble}`);
  summary.push(...count.skipped.map((name) => `       skipped: ${name}`));
}

if (total.skipped > 0) summary.push(`${total.skipped} skipped`);
// The stages print it all as they go; here, at the end, it is found again.
if (failures.length > 0) summary.push('', ...failures.slice(0, FAILURES_TOLD));
if (failures.length > FAILURES_TOLD) summary.push(`and ${failures.length - FAILURES_TOLD} more`);
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What kept the stage from ending well, if anything did; over the limit, it and all its children are ended. */
function runStage({ run: [command, ...args], report }, limit) {
  const env = {
    ...process.env,
    PATH: `${root}node_modules/.bin:${process.env.PATH}`,
    CHROMIUM_PATH: browser,
    FIREFOX_PATH: firefox ?? 'none',
    VITEST_JSON_OUTPUT_FILE: `${RESULTS}/vitest.json`,
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/${report}.json`,
  };
  if (command === 'vitest') args.push(`--outputFile.json=${RESULTS}/vitest.json`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, 'SIGKILL');
    }, limit);
    const end = (trouble) => {
      clearTimeout(timer);
      resolve(late ? 'not done in time' : trouble);
    };
    child.on('error', ({ message }) => end(message));
    child.on('exit', (code, signal) =>
      end(code === 0 ? undefined : signal ? `ended by ${signal}` : `exit code ${code}`),
    );
  });
}

/** What a stage counts for. A stage that failed without a failing test (a crash, no test at all) counts as one. */
function countOf({ report }, ok) {
  const count = report ? readReport(report) : { passed: ok ? 1 : 0, failed: 0, skipped: [], failures: [] };
  if (!ok && count.failed === 0) count.failed = 1;
  return count;
}

function readReport(name) {
  try {
    const json = JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));
    return name === 'vitest' ? readVitest(json, root) : readPlaywright(json, root);
  } catch {
    return { passed: 0, failed: 1, skipped: [], failures: [] };
  }
}
