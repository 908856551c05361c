import type { Features } from './hashing';

/** Levels a weight may have on either side of nothing. */
export const LEVELS = 7;

const MIDDLE = 'h'.charCodeAt(0);

/** How a level from -LEVELS to LEVELS is written. */
export const letterOf = (level: number): string => String.fromCharCode(MIDDLE + level);

/**
 * A trained linear scorer as it is stored: a letter a bucket, which packs well in a zip. A level stands for its cube
 * times the step.
 */
export interface ScorerModel {
  readonly step: number;
  readonly bias: number;
  readonly weights: string;
}

/** Tells how much a text is like what the scorer learnt; what is enough is each model's own. */
export type Scorer = (features: Features) => number;

/** Makes a scorer of a model. Its weights are decoded when it is first asked. */
export function createScorer(model: ScorerModel): Scorer {
  let weights: Int16Array | undefined;
  return (features) => scoreFeatures(features, (weights ??= decodeWeights(model.weights)), model);
}

/** A text of fewer features counts as one of so many: the few words of a short one would swing the score far. */
const FEW = 150;

/** What the sum over so many features is divided by, so that long texts don't outshout short ones. */
export const lengthOf = (features: Features): number => Math.sqrt(Math.max(features.length, FEW));

/** The score of hashed features. */
export function scoreFeatures(
  features: Features,
  weights: ArrayLike<number>,
  { step, bias }: Pick<ScorerModel, 'step' | 'bias'>,
): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  return bias + (step * sum) / lengthOf(features);
}

/** What each letter stands for, from the lowest level on. */
const CUBES = Int16Array.from({ length: 2 * LEVELS + 1 }, (_, i) => (i - LEVELS) ** 3);
const LOWEST = MIDDLE - LEVELS;

function decodeWeights(letters: string): Int16Array {
  // A loop: one call a letter for a dozen scorers was felt in a worker that wakes.
  const weights = new Int16Array(letters.length);
  for (let at = 0; at < letters.length; at++) weights[at] = CUBES[letters.charCodeAt(at) - LOWEST] as number;
  return weights;
}
