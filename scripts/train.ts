// `npm run train [-- --data DIR] [--only hate|phrasing]`: learns the linear scorers of src/checks/scorer from our own drafts
// (never those set aside) and the labelled public posts in DIR, and writes their quantised weights. The same input gives
// the same files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnHate } from './train/hate';
import { learnPhrasing } from './train/phrasing';
import { root } from './train/posts';

const SCORERS = { hate: learnHate, phrasing: learnPhrasing } as const;

/** Learns what is asked for and writes it beside the code that reads it. */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: join(root, '../shared/data') }, only: { type: 'string' } },
  });
  for (const [name, learn] of Object.entries(SCORERS)) {
    if (values.only !== undefined && values.only !== name) continue;
    const model = learn(values.data);
    writeFileSync(join(root, `src/checks/scorer/${name}.json`), `${JSON.stringify(model, null, 2)}\n`);
  }
}
