/**
 * Time that a busy machine does not stretch: what this thread was given of a processor. A slow processor still does,
 * so a piece of known work tells how slow it is.
 */

/** Milliseconds of processor time that a call took in this thread. */
export function cpuTime(call: () => void): number {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** What {@link work} takes on the machine the limits are meant for, in milliseconds: a laptop of 2022. */
const REFERENCE = 9;

function work(): number {
  const words = new Map<string, number>();
  for (let i = 0; i < 60_000; i++) {
    const word = `word${(i * 7919) % 9973}`;
    words.set(word, (words.get(word) ?? 0) + (/d\d*7/.test(word) ? 1 : 2));
  }
  return words.size;
}

/** How many times slower than the reference this machine is at present; at least 1. */
export function slowness(): number {
  const times = Array.from({ length: 7 }, () => cpuTime(work)).sort((a, b) => a - b);
  return Math.max(1, (times[3] ?? REFERENCE) / REFERENCE);
}
