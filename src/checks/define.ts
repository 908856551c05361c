import type { Check } from '../core/check';

/**
 * Declares a check with its option type inferred, then forgets that type: the engine hands `find` exactly what the
 * check's own `options.parse` gave, so the registry needs no type parameter.
 */
export function defineCheck<Options>(check: Check<Options>): Check {
  return check as Check;
}
