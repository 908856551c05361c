// `npm run size`: compares the built extension with size-budget.json. A file that grows beyond its budget fails: the
// page script is injected into every page of a watched site, and the worker starts for every first key press.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evaluatedAtStart } from './evaluated.mjs';
import { root, stop } from './setup.mjs';

const OUTPUT = `${root}.output/chrome-mv3`;
if (!existsSync(OUTPUT)) stop('There is no build: run "npm run build" first.');

const WORKER = 'background.js';

/**
 * Largest sizes in kB (1,000 bytes), minified, by file; `total` is the whole folder, `zipped` the same compressed, and
 * `… at start` what of the worker's script runs before it can answer.
 */
const budget = JSON.parse(readFileSync(`${root}size-budget.json`, 'utf8'));

const files = filesIn(OUTPUT);
const sizes = Object.fromEntries(files.map((file) => [relative(OUTPUT, file), statSync(file).size / 1000]));
sizes.total = files.reduce((sum, file) => sum + statSync(file).size / 1000, 0);
sizes.zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length / 1000, 0);

sizes[`${WORKER} at start`] = (await evaluatedAtStart(readFileSync(join(OUTPUT, WORKER), 'utf8'))) / 1000;

let over = 0;
for (const [name, most] of Object.entries(budget)) {
  const size = sizes[name];
  if (size === undefined) stop(`size-budget.json names ${name}, which is not in the build.`);
  const verdict = size > most ? 'TOO LARGE' : 'ok';
  if (size > most) over++;
  console.log(`${verdict.padEnd(10)} ${name.padEnd(24)} ${size.toFixed(1).padStart(8)} kB of ${most}`);
}
process.exitCode = over > 0 ? 1 : 0;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
