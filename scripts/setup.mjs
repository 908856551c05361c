// Makes a fresh clone ready: packages, then a browser. Plain JavaScript for whatever Node is there (20 or newer),
// because it runs before anything is installed. Everything it does is skipped when it is done already.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The manifest's `strict_min_version`. */
const OLDEST_FIREFOX = 142;

/** Installs the locked packages unless node_modules already holds them. Output goes to standard error. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  say('Installing packages (once, about half a minute) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('npm ci failed: is the npm registry reachable? Its own words are above.');
}

/** Does npm's own record of node_modules, which it writes last, name every locked version? */
function packagesAreInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  // Optional ones are those of other machines, where they are missing.
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/**
 * The path of a Chromium that Playwright can drive: $CHROMIUM_PATH, one of the system, Playwright's own. Tries to
 * install one when there is none.
 */
export function findBrowser() {
  const found = lookForBrowser();
  if (found) return found;
  say('Installing a browser for the tests (once) …');
  const npx = spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 180_000,
  });
  if (npx.status !== 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Playwright’s own browser could not be downloaded; taking Debian’s chromium package.');
    // Fonts: without them emoji and some letters have no width to measure.
    aptInstall('chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
  }
  return (
    lookForBrowser() ??
    stop('No Chromium: install one ("apt-get install chromium" on Debian) or set CHROMIUM_PATH to its program.')
  );
}

/**
 * The path of a Firefox for the tests: $FIREFOX_PATH, or one of the system. Tries to install Debian's when there is
 * none, and says so when that fails: the tests in Firefox are then skipped, and counted as such.
 */
export function findFirefox() {
  const found = lookForFirefox();
  if (found) return found;
  if (!process.env.FIREFOX_PATH && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Debian’s firefox-esr package for the tests (once) …');
    aptInstall('firefox-esr');
  }
  const installed = lookForFirefox();
  if (!installed) {
    say('No Firefox: the tests in Firefox will be skipped. Install it ("apt-get install firefox-esr" on Debian)');
    say(`or set FIREFOX_PATH to its program. It must be version ${OLDEST_FIREFOX} or newer.`);
  }
  return installed;
}

function lookForFirefox() {
  const named = process.env.FIREFOX_PATH;
  return (named ? [named] : ['/usr/bin/firefox-esr', '/usr/bin/firefox']).find((path) => {
    if (!existsSync(path)) return false;
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)\./.exec(stdout ?? '')?.[1]) >= OLDEST_FIREFOX;
  });
}

function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function lookForBrowser() {
  const fixed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const path = fixed.find((candidate) => candidate && existsSync(candidate));
  if (path) return path;
  try {
    const own = createRequire(`${root}package.json`)('playwright').chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program of the project's own packages with the Node that they bring along.
 * @returns its exit status.
 */
export function runTool(command, args, options = {}) {
  const env = { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, ...options.env };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options, env }).status ?? 1;
}

/** Says something to the person, on standard error so that a command's own output stays clean. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says what is wrong and what to do, and ends. */
export function stop(text) {
  say(text);
  process.exit(2);
}
