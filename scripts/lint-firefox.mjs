// Holds the Firefox build to what Mozilla's own linter asks for. No error, no notice; a warning only when it is known
// and has a reason in scripts/lint-reasons.json, from which docs/browsers.md tells them too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root, stop } from './setup.mjs';

const BUILD = `${root}.output/firefox-mv3`;
if (!existsSync(BUILD)) stop('There is no build for Firefox: run "npm run build -- -b firefox" first.');

/** Warnings that stay: the linter's code, how the file's path starts, and why. */
const reasons = JSON.parse(readFileSync(`${root}scripts/lint-reasons.json`, 'utf8'));

const { stdout, stderr } = spawnSync('addons-linter', ['--output', 'json', BUILD], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
});
if (!stdout) stop(`The linter did not run: ${stderr}`);
const report = JSON.parse(stdout);

const explains = ({ code, file }) =>
  reasons.find((reason) => reason.code === code && (file ?? '').startsWith(reason.file));
const unexplained = [...report.errors, ...report.notices, ...report.warnings.filter((warning) => !explains(warning))];
const obsolete = reasons.filter((reason) => !report.warnings.some((warning) => explains(warning) === reason));
for (const { _type, code, file, line, message } of unexplained) {
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
for (const { code, file } of obsolete) {
  console.error(`${code} in ${file} is no longer found: take it out of scripts/lint-reasons.json`);
}
const known = report.warnings.length + report.notices.length + report.errors.length - unexplained.length;
console.log(`${unexplained.length} unexplained, ${known} with a reason`);
process.exitCode = unexplained.length + obsolete.length > 0 ? 1 : 0;
