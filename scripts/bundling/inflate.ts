import { fromBase91 } from './base91.ts';

/** Reads what `deflate` wrote. The browser does it, beside our own script and some twenty times as fast. */
export async function inflate(written: string): Promise<string> {
  const inflated = new Blob([fromBase91(written)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return await new Response(inflated).text();
}

/** Tables by their files, and the weights of their scorers, in the order in which tables name them. */
export interface Written {
  readonly tables: string;
  readonly weights: string;
}

/** Stands before each word of a list: shorter than quotation marks and a comma. */
export const WORD = '|';

/** Reads tables into an object, with lists of words as lists and weights where their numbers stand. */
export async function inflateTables(written: Written, into: Record<string, unknown>): Promise<void> {
  const [tables, weights] = await Promise.all([inflate(written.tables), inflate(written.weights)]);
  Object.assign(into, JSON.parse(tables));
  restore(into, weights.split('\n'));
}

function restore(value: Record<string, unknown>, weights: readonly string[]): void {
  for (const name in value) {
    const inner = value[name];
    if (typeof inner === 'object' && inner !== null) restore(inner as Record<string, unknown>, weights);
    else if (typeof inner === 'string' && inner.startsWith(WORD)) value[name] = inner.slice(1).split(WORD);
    else if (name === 'weights') value[name] = weights[inner as number];
  }
}
