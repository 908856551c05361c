import type { Parsed } from '../../core/check';
import { BUCKETS, type FeatureVector, featuresOf } from './features';

/** A trained linear scorer as it is stored: one signed byte a bucket, in base64, and what one step is worth. */
export interface ScorerModel {
  readonly step: number;
  readonly bias: number;
  readonly weights: string;
}

/** Tells how likely a draft is what the scorer learnt: a log-odds, 0 = as likely as not among the posts it learnt from. */
export type Scorer = (doc: Parsed) => number;

/** Makes a scorer of a model. Its weights are decoded when it is first asked. */
export function createScorer(model: ScorerModel): Scorer {
  let weights: Int8Array | undefined;
  return (doc) => {
    weights ??= decode(model.weights);
    return scoreFeatures(featuresOf(doc), weights, model);
  };
}

/** The score of hashed features: their mean-normalised sum, so that long posts don't outshout short ones. */
export function scoreFeatures(
  features: FeatureVector,
  weights: ArrayLike<number>,
  { step, bias }: Pick<ScorerModel, 'step' | 'bias'>,
): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  return bias + (step * sum) / Math.sqrt(features.length || 1);
}

// Written out because core and checks compile without the DOM, where `atob` lives.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(base64: string): Int8Array {
  const bytes = new Int8Array(BUCKETS);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of base64) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
