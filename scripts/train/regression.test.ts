import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScorer, LEVELS, letterOf } from '../../src/checks/scorer/scorer';
import { quantise } from './regression';

const rounded = (weights: readonly number[], leftOut: number) =>
  quantise({ weights: Float64Array.from(weights), bias: 0 }, leftOut);

test.for([
  [[], 0.6, ''],
  [[0, 0, 0], 0.6, 'hhh'],
  [[1, 1, 1, 1, 1], 0.6, 'ooooo'],
  [[-1, -0.5, -0.1, 0, 0.001, 0.5, 1], 0, 'abehino'],
  [[-1, -0.5, -0.1, 0, 0.001, 0.5, 1], 0.6, 'ahhhhho'],
  [[1, 2], 1, 'ho'],
] as const)('%j, the smallest left out to %d, are written %s', ([weights, leftOut, letters]) => {
  expect(rounded(weights, leftOut).weights).toBe(letters);
});

test('a weight is rounded by less than a level', () => {
  const weight = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1 }), (weights) => {
      const model = rounded(weights, 0);
      const largest = Math.max(...weights.map(Math.abs)) || 1;
      for (const [bucket, exact] of weights.entries()) {
        // A text of one feature counts as one of 150.
        const read = createScorer(model)(Uint16Array.of(bucket)) * Math.sqrt(150);
        expect(Math.abs(Math.cbrt(read) - Math.cbrt(exact))).toBeLessThan((0.51 * Math.cbrt(largest)) / LEVELS + 1e-6);
      }
    }),
  );
  expect(letterOf(LEVELS)).toBe('o');
});
