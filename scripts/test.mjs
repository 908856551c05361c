// `npm test`: sets up, then runs every stage, each within its budget. Ends with one line that counts what passed:
// the tests of the test runners, and each other stage as one. All stages run even when one fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, installPackages, root } from './setup.mjs';

const RESULTS = `${root}.cache/test-results`;

/** Minutes add up to less than 25; measured times are a fraction of them. */
const STAGES = [
  { name: 'types', minutes: 2, run: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', minutes: 1, run: ['npm', 'run', '-s', 'lint'] },
  { name: 'boundaries', minutes: 1, run: ['npm', 'run', '-s', 'boundaries'] },
  { name: 'dead code', minutes: 1, run: ['npm', 'run', '-s', 'unused'] },
  { name: 'docs fresh', minutes: 1, run: ['npm', 'run', '-s', 'docs', '--', '--check'] },
  { name: 'build', minutes: 2, run: ['npm', 'run', '-s', 'build:test'] },
  { name: 'sizes', minutes: 1, run: ['npm', 'run', '-s', 'size'] },
  { name: 'unit tests', minutes: 4, run: ['vitest', 'run', '--reporter=default', '--reporter=json'], report: 'vitest' },
  { name: 'browser tests', minutes: 12, run: ['playwright', 'test', '--reporter=list,json'], report: 'playwright' },
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
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const summary = [];
for (const stage of STAGES) {
  if (only.length > 0 && !only.includes(stage.name)) continue;
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const ok = await runStage(stage);
  const count = countOf(stage, ok);
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  summary.push(`${ok ? 'ok    ' : 'FAILED'} ${stage.name} (${seconds} s of ${stage.minutes * 60})`);
}

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** True when the stage ended well within its budget; over it, the stage and all its children are ended. */
function runStage({ name, minutes, run: [command, ...args] }) {
  const env = {
    ...process.env,
    PATH: `${root}node_modules/.bin:${process.env.PATH}`,
    CHROMIUM_PATH: browser,
    VITEST_JSON_OUTPUT_FILE: `${RESULTS}/vitest.json`,
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/playwright.json`,
  };
  if (command === 'vitest') args.push(`--outputFile.json=${RESULTS}/vitest.json`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
    const timer = setTimeout(() => {
      console.error(`${name}: not done within its ${minutes} minutes`);
      process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(timer);
      console.error(`${name}: ${error.message}`);
      resolve(false);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** What a stage counts for. A stage that failed without a failing test (a crash, no test at all) counts as one. */
function countOf({ report }, ok) {
  const count = report ? readReport(report) : { passed: ok ? 1 : 0, failed: 0 };
  if (!ok && count.failed === 0) count.failed = 1;
  return count;
}

function readReport(kind) {
  try {
    const json = JSON.parse(readFileSync(`${RESULTS}/${kind}.json`, 'utf8'));
    return kind === 'vitest'
      ? { passed: json.numPassedTests, failed: json.numFailedTests }
      : { passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
