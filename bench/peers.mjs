// Two checkers of English text that run where we run: `alex` on phrasing, Harper on grammar. Plain JavaScript, because
// they are installed by scripts/bench.mjs, apart from the project's own packages: their types are not always here.
import * as alex from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

export async function peers() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return [
    { name: 'alex 11.0.1', run: (text) => alex.text(text) },
    { name: 'harper.js 2.10.0', run: (text) => linter.lint(text) },
  ];
}
