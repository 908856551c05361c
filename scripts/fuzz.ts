// `npm run fuzz [-- --runs N] [--seed S] [--only TRIAL] [--untimed]`: tries N drafts, a million unless told. Prints the
// seed first: the same seed tries the same drafts. Ends with 1 and the smallest input found that breaks something; a
// call that takes too long breaks something, unless `--untimed`.
import { parseArgs } from 'node:util';
import { trials } from './fuzz/index';
import { neverTooSlow, slowest, warmUp } from './fuzz/runs';

const MILLION = 1_000_000;
/** Characters printed of an input that breaks something: enough to write a test from. */
const SHOWN = 3000;

/** Runs all trials; the exit code. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      untimed: { type: 'boolean' },
    },
  });
  const runs = Number(values.runs ?? MILLION);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const wanted = trials.filter(({ name }) => values.only === undefined || name === values.only);
  if (!(runs > 0) || !Number.isInteger(seed) || wanted.length === 0) {
    console.error(
      `Usage: npm run fuzz -- [--runs NUMBER] [--seed WHOLE NUMBER] [--only ${trials.map(({ name }) => name).join('|')}] [--untimed]`,
    );
    return 2;
  }
  console.log(`seed ${seed}, ${runs} drafts`);
  if (values.untimed) neverTooSlow();
  else warmUp();
  let code = 0;
  for (const { name, share, run } of wanted) {
    const start = performance.now();
    const { runs: done, broken } = run(seed, Math.round((runs * share) / 1000));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${broken ? 'FAILED' : 'ok    '} ${name}: ${done} in ${seconds} s`);
    if (!broken) continue;
    code = 1;
    console.error(`${broken.reason.slice(0, SHOWN)}\n${broken.input.slice(0, SHOWN)}`);
  }
  if (values.untimed) return code;
  const { milliseconds, characters, share } = slowest;
  console.log(
    `slowest call: ${milliseconds.toFixed(1)} ms for ${characters} characters, ${(share * 100).toFixed(0)} % of what it may take`,
  );
  return code;
}
