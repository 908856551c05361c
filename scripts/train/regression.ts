// Linear classifiers on hashed features, the same on every run.
import { BUCKETS, type Features } from '../../src/checks/scorer/hashing';
import { LEVELS, lengthOf, letterOf, type ScorerModel, scoreFeatures } from '../../src/checks/scorer/scorer';

/** A post to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: boolean;
  /** How much a mistake on this post counts. */
  readonly weight: number;
}

/** What was learnt, before it is rounded. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Numbers that look random and are the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** What a mistake costs against large weights; chosen on held-back drafts. */
const COST = 1;
const EPOCHS = 20;
/** Ends the learning when no example moves by more. */
const TOLERANCE = 0.01;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent: Hsieh et al., "A Dual Coordinate
 * Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1. The bias is one more feature that is always there.
 */
export function train(examples: readonly Example[]): Learnt {
  const weights = new Float64Array(BUCKETS);
  let bias = 0;
  const alphas = new Float64Array(examples.length);
  const random = seeded(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let furthest = 0;
    shuffle(order, random);
    for (const index of order) {
      const { features, label, weight } = examples[index] as Example;
      const side = label ? 1 : -1;
      const score = scoreFeatures(features, weights, { step: 1, bias });
      const slack = 1 / (2 * COST * weight);
      const alpha = alphas[index] as number;
      const gradient = side * score - 1 + slack * alpha;
      const length = lengthOf(features);
      // The bias counts as one more feature.
      const moved = Math.max(alpha - gradient / (features.length / length ** 2 + 1 + slack), 0) - alpha;
      furthest = Math.max(furthest, Math.abs(moved));
      if (moved === 0) continue;
      alphas[index] = alpha + moved;
      const share = (moved * side) / length;
      for (const bucket of features) weights[bucket] = (weights[bucket] as number) + share;
      bias += moved * side;
    }
    if (furthest < TOLERANCE) break;
  }
  return { weights, bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/**
 * Rounds weights to one of fifteen each, as the cubes of -7 to 7 are apart: most weights are small, and the few large
 * ones, of a check's own words, are up to a hundred times as large. The smallest are left out, so many of all: that packs
 * well, and of sixteen scorers it left held-back drafts found as well as before.
 */
export function quantise({ weights, bias }: Learnt, leftOut = 0.63): ScorerModel {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes.at(-1) || 1;
  const least = sizes[Math.ceil(leftOut * sizes.length)] ?? largest;
  const levelOf = (weight: number) =>
    Math.abs(weight) < least ? 0 : Math.sign(weight) * Math.round(Math.cbrt(Math.abs(weight) / largest) * LEVELS);
  return {
    step: Number((largest / LEVELS ** 3).toPrecision(5)),
    bias: Number(bias.toFixed(4)),
    weights: Array.from(weights, (weight) => letterOf(levelOf(weight))).join(''),
  };
}
