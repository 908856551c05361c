/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 10_000;
/** A worker that ends while it works leaves the request without an answer; a new one answers, once the old is gone. */
const RETRIES = 4;
const RETRY_AFTER = 60;

const SETTINGS_PROBLEMS = new Set(['unreachable', 'corrupt', 'newer']);

/** Is there no answer because the settings could not be read? */
export const isOfSettings = (error: unknown): boolean => SETTINGS_PROBLEMS.has((error as Error).message);

/**
 * Asks the worker, and soon again where it ended over it: within a second, unless it takes its time. Rejects with the
 * last error, at once where the settings are the matter or nobody needs the answer any more.
 */
export async function patiently<T>(call: () => Promise<T>, isNeedless: () => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (let attempt = 0; ; attempt++) {
    try {
      return await within(call(), PATIENCE);
    } catch (error) {
      const final = isOfSettings(error) || Date.now() >= deadline;
      if (final || attempt >= RETRIES) throw error;
      await new Promise((next) => setTimeout(next, RETRY_AFTER * 2 ** attempt));
      if (isNeedless()) throw error;
    }
  }
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
