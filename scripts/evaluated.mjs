// How much of a script runs when it is loaded, as V8 counts it.
import { Session } from 'node:inspector/promises';
import { runInNewContext } from 'node:vm';

/** An extension API that has everything and answers nothing: what is found is what runs before any answer. */
const silent = new Proxy(() => {}, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => '' : silent),
  has: () => true,
  apply: () => silent,
});

/**
 * Characters of a script that are evaluated when it is loaded, before it is told anything: by block coverage, so a
 * function that is not called counts by its name alone, and a table with all that is in it.
 * @throws whatever the script throws.
 */
export async function evaluatedAtStart(source) {
  const session = new Session();
  session.connect();
  const filename = 'measured.js';
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
    runInNewContext(source, { chrome: silent, console, setTimeout, URL }, { filename });
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ran = new Uint8Array(source.length);
    // What is within another range comes after it.
    const { functions } = result.find(({ url }) => url === filename);
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    }
    return ran.reduce((sum, one) => sum + one, 0);
  } finally {
    session.disconnect();
  }
}
