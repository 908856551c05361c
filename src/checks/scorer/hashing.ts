// FNV-1a with a final mix, so that the low bits are as good as the others.

/** Number of buckets that features are hashed into; a power of two. */
export const BUCKETS = 1 << 14;

/** A text as a scorer sees it: the buckets of its features, each once. */
export type Features = Uint16Array;

/** Begins a hash; another seed gives another hash of the same text. */
export const start = (seed: number): number => Math.imul(2166136261 ^ seed, 16777619);

/** Takes one more character, or the hash of what stands before, into a hash. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

/** A text's hash, not yet mixed: it can be carried on with `step`. */
export function chain(text: string, seed: number): number {
  let hash = start(seed);
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** A finished hash, 32 bits. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return (once ^ (once >>> 13)) >>> 0;
}

/** The bucket of a hash from `chain` or `step`. */
export const bucketOf = (hash: number): number => mixed(hash) & (BUCKETS - 1);

const taken = new Uint8Array(BUCKETS);

/** The buckets that `give` adds, each once, in the order of their first time. A set of numbers took three times as long. */
export function gather(give: (add: (bucket: number) => void) => void): Features {
  const buckets: number[] = [];
  try {
    give((bucket) => {
      if (taken[bucket] === 1) return;
      taken[bucket] = 1;
      buckets.push(bucket);
    });
    return Uint16Array.from(buckets);
  } finally {
    for (const bucket of buckets) taken[bucket] = 0;
  }
}
