import type { Range } from '../core/draft';
import type { Finding } from '../core/finding';

/**
 * The finding among newer ones that a person would take for this one: itself, the same words, best where they were, or
 * words that lie over its own, since a sentence grows while its answer is on the way. Undefined when it is gone.
 */
export function foundAgain(before: Finding, newer: readonly Finding[]): Finding | undefined {
  if (newer.includes(before)) return before;
  const alike = newer.filter((one) => one.topic === before.topic && one.guidelines[0] === before.guidelines[0]);
  const inPlace = alike.filter(({ range }) => range && before.range && overlap(range, before.range));
  const sameWords = ({ quote }: Finding) => quote === before.quote;
  return inPlace.find(sameWords) ?? alike.find(sameWords) ?? inPlace[0];
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
