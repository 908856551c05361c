/** Waiting for what has no event of its own. */

/** How long to wait on a busy machine, in milliseconds: it ends what hangs, and nothing is measured by it. */
const PATIENCE = 30_000;

/** Asks again and again until there is an answer; undefined when there is none within the time. */
export async function within<T>(ask: () => Promise<T | undefined>, milliseconds = PATIENCE): Promise<T | undefined> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > deadline) return answer;
    await new Promise((next) => setTimeout(next, 10));
  }
}

/** Waits until something is so; an error that says what it waited for when it never is. */
export async function until(what: string, done: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
  const answer = await within(async () => (await done()) || undefined, patience);
  if (!answer) throw new Error(`Waited ${patience} ms in vain: ${what}`);
}

/** Asks until two answers in a row are the same: where something stands that may still move. */
export async function settled<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  let last: string | undefined;
  return await within(async () => {
    const answer = await ask();
    const before = last;
    last = JSON.stringify(answer);
    return last === before ? answer : undefined;
  });
}
