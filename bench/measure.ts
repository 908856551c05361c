/** Something to time: one call for one text. */
export interface Subject {
  readonly name: string;
  run(text: string): unknown;
}

/** What was measured of a subject, in milliseconds a call. */
export interface Measured {
  readonly name: string;
  /** Median over all calls of all rounds. */
  readonly median: number;
  readonly p99: number;
  /** The lowest and the highest of the rounds' medians: how far to trust the median. */
  readonly spread: readonly [number, number];
}

/** Times subjects on the same texts, in turns. */
export async function measure(
  subjects: readonly Subject[],
  texts: readonly string[],
  rounds: number,
): Promise<Measured[]> {
  const times = await inTurns(subjects, rounds, (subject) => timesOf(subject, texts));
  return subjects.map(({ name }, i) => {
    const perRound = times[i] ?? [];
    const medians = perRound.map((taken) => quantile(taken, 0.5));
    const all = perRound.flat();
    return {
      name,
      median: quantile(all, 0.5),
      p99: quantile(all, 0.99),
      spread: [Math.min(...medians), Math.max(...medians)],
    };
  });
}

/**
 * Does something with every subject, `rounds` times. They take turns within every round, so that whatever else the
 * machine does meets them all; the first round warms up and does not count. What came of it, subject by subject.
 */
export async function inTurns<S, T>(
  subjects: readonly S[],
  rounds: number,
  step: (subject: S, i: number) => Promise<T>,
): Promise<T[][]> {
  const results = subjects.map((): T[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, subject] of subjects.entries()) {
      const result = await step(subject, i);
      if (round > 0) results[i]?.push(result);
    }
  }
  return results;
}

async function timesOf(subject: Subject, texts: readonly string[]): Promise<number[]> {
  const taken: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    const result = subject.run(text);
    if (result instanceof Promise) await result;
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Numbers of one thing measured, in its own unit. */
export interface Spread {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

/** Sums up one number of each measurement. */
export function spread<T>(name: string, measured: readonly T[], numberOf: (one: T) => number): Spread {
  const numbers = measured.map(numberOf);
  return { name, median: quantile(numbers, 0.5), p95: quantile(numbers, 0.95) };
}

/** The value below which the share `at` of the numbers lies. */
export function quantile(numbers: readonly number[], at: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}
