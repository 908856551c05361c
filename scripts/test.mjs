// `npm test`: sets up, then runs every stage, all within one deadline. Ends with one line that counts what passed:
// the tests of the test runners, and each other stage as one. All stages run even when one fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, findFirefox, installPackages, root } from './setup.mjs';
import { readPlaywright, readVitest } from './test-report.mjs';

const RESULTS = `${root}.cache/test-results`;

/** How many failed tests are told again at the end: the first ones say what broke. */
const FAILURES_TOLD = 10;

/** When the last stage is ended, in seconds from the start: CI gives 25 minutes to everything. */
const DEADLINE = 24.5 * 60;

/**
 * `usual` is what a stage takes in seconds on two quiet cores. It may take much longer, all that the stages after it
 * don't usually need: a machine that is slow today fails nobody's change, and what hangs still ends in time.
 */
const STAGES = [
  { name: 'types', usual: 10, run: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', usual: 6, run: ['npm', 'run', '-s', 'lint'] },
  { name: 'boundaries', usual: 4, run: ['npm', 'run', '-s', 'boundaries'] },
  { name: 'dead code', usual: 4, run: ['npm', 'run', '-s', 'unused'] },
  { name: 'docs fresh', usual: 6, run: ['npm', 'run', '-s', 'docs', '--', '--check'] },
  { name: 'build', usual: 6, run: ['npm', 'run', '-s', 'build:test'] },
  { name: 'build for Firefox', usual: 6, run: ['npm', 'run', '-s', 'build:test', '--', '-b', 'firefox'] },
  { name: 'lint for Firefox', usual: 5, run: ['npm', 'run', '-s', 'lint:firefox'] },
  { name: 'sizes', usual: 3, run: ['npm', 'run', '-s', 'size'] },
  {
    name: 'unit tests',
    usual: 70,
    run: ['vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
  },
  // A fixed seed and no clock here, so that nobody's change fails by chance; `npm run fuzz` takes another seed each time.
  {
    name: 'fuzz',
    usual: 20,
    run: ['npm', 'run', '-s', 'fuzz', '--', '--runs', '2000', '--seed', '1', '--untimed'],
  },
  {
    name: 'browser tests',
    usual: 600,
    run: ['playwright', 'test', '--project=chromium', '--reporter=list,json'],
    report: 'chromium',
  },
  {
    name: 'browser tests in Firefox',
    usual: 220,
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
const stages = STAGES.filter(({ name }) => only.length === 0 || only.includes(name));
let later = stages.reduce((sum, { usual }) => sum + usual, 0);
for (const stage of stages) {
  later -= stage.usual;
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const trouble = await runStage(stage, 1000 * (DEADLINE - later) - performance.now());
  const count = countOf(stage, trouble === undefined);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped.length;
  failures.push(...count.failures);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const took = `${stage.name} (${seconds} s, usually ${stage.usual})`;
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
