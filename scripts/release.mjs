// `npm run release`: makes the packages of the version that CHANGELOG.md names first, then commits and tags it.
// `npm run release -- --dry-run`: the packages alone. Both build in a copy of the last commit that is thrown away.
// `--sources`: also builds from the sources package by its own README and compares what comes out (minutes).
//
// Every package is built twice and must come out the same, byte for byte: whoever builds it again can check the sums.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextRelease } from './release-version.mjs';
import { installPackages, root, runTool, say, stop } from './setup.mjs';

const OUT = `${root}.output/release/`;
const COPY = `${root}.cache/release/`;
const BROWSERS = ['chrome', 'firefox'];

const args = process.argv.slice(2);
const unknown = args.filter((arg) => !['--dry-run', '--sources'].includes(arg));
if (unknown.length > 0) stop(`There is no option ${unknown.join(' ')}; there are --dry-run and --sources.`);
const dryRun = args.includes('--dry-run');

installPackages();
const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
const present = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
const release = nextRelease(changelog, present);
if ('problem' in release) stop(release.problem);
const { version } = release;
if (
  !dryRun &&
  runTool('git', ['rev-parse', '--quiet', '--verify', `refs/tags/v${version}`], { stdio: 'ignore' }) === 0
) {
  stop(`v${version} is tagged already: write the next version on top of CHANGELOG.md.`);
}
say(`Version ${version} (package.json has ${present})${dryRun ? ', dry run' : ''}`);

if (!dryRun) checkCommitted();
const folder = copyOfLastCommit();
setVersion(folder);
const first = build(folder);
const second = build(folder);
for (const name of first.keys()) {
  if (sumOf(first.get(name)) !== sumOf(second.get(name))) stop(`${name} came out differently the second time.`);
}
keep(first);
if (args.includes('--sources')) checkSources(first);
rmSync(COPY, { recursive: true, force: true });
if (!dryRun) {
  setVersion(root);
  run(root, 'git', 'commit', '--quiet', '--all', '--allow-empty', '--message', `Release ${version}`);
  // Only a tag with a message of its own goes along with --follow-tags.
  run(root, 'git', 'tag', '--annotate', '--message', `Release ${version}`, `v${version}`);
  say(`Committed and tagged v${version}. Left to do: git push --follow-tags, and the stores (docs/store/README.md).`);
}

/** The packages by name. */
function build(where) {
  const output = `${where}.output/`;
  for (const browser of BROWSERS) run(where, 'wxt', 'zip', '--browser', browser);
  const names = readdirSync(output).filter((name) => name.endsWith('.zip') && name.includes(`-${version}-`));
  return new Map(names.map((name) => [name, readFileSync(`${output}${name}`)]));
}

function keep(packages) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sums = [...packages].map(([name, bytes]) => {
    writeFileSync(`${OUT}${name}`, bytes);
    return `${sumOf(bytes)}  ${name}`;
  });
  writeFileSync(`${OUT}SHA256SUMS`, `${sums.join('\n')}\n`);
  console.log(sums.join('\n'));
  say(`Built twice with the same outcome; in ${OUT}`);
}

/** Follows the section "Build the packages" of README.md in the unpacked sources, as a reviewer of a store would. */
function checkSources(packages) {
  const name = [...packages.keys()].find((one) => one.includes('sources'));
  if (!name) stop('There is no package of the sources.');
  // Not inside the project: nothing of ours must be found from there.
  const place = `${mkdtempSync(join(tmpdir(), 'compose-assistant-sources-'))}/`;
  run(place, 'unzip', '-q', `${OUT}${name}`);
  run(place, 'npm', 'ci', '--no-audit', '--no-fund');
  for (const browser of BROWSERS) {
    run(place, 'npm', 'run', '-s', 'zip', '--', '--browser', browser);
    const built = `compose-assistant-${version}-${browser}.zip`;
    const bytes = readFileSync(`${place}.output/${built}`);
    if (sumOf(bytes) !== sumOf(packages.get(built))) stop(`The sources build another ${built}.`);
    say(`The sources build the same ${built}.`);
  }
  rmSync(place, { recursive: true, force: true });
}

/** A version that was not committed as it is could never be built again. */
function checkCommitted() {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (stdout.trim() !== '') stop(`Commit or set aside your changes:\n${stdout}`);
}

function setVersion(where) {
  run(where, 'npm', 'version', version, '--no-git-tag-version', '--allow-same-version');
}

/**
 * Below the project, so that the packages of the project are found from there. Never the project itself: the package of
 * the sources takes along whatever lies about in a folder that was worked in.
 */
function copyOfLastCommit() {
  rmSync(COPY, { recursive: true, force: true });
  run(root, 'git', 'clone', '--quiet', '--local', root, COPY);
  return COPY;
}

function run(cwd, command, ...rest) {
  if (!existsSync(cwd)) stop(`There is no ${cwd}.`);
  if (runTool(command, rest, { cwd, stdio: ['ignore', 'ignore', 2] }) !== 0) {
    stop(`${[command, ...rest].join(' ')} failed; its own words are above.`);
  }
}

function sumOf(bytes) {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
