import type { Parsed } from './check';

const PARSE_BUDGET = Symbol('parse budget');

/** Sentences that one call may hand to the grammar; the rest is for the next call. One costs about a millisecond. */
export const PARSES_PER_CALL = 12;

interface Budget {
  left: number;
  exhausted: boolean;
}

/**
 * Takes one parse from the draft's budget. False when none is left: skip the sentence, the report then says `more` and
 * the caller asks again, by when the earlier sentences come from the cache and cost nothing.
 */
export function takeParse(doc: Parsed): boolean {
  const budget = budgetOf(doc);
  if (budget.left > 0) {
    budget.left--;
    return true;
  }
  budget.exhausted = true;
  return false;
}

/** Was a parse refused in this call? */
export function ranOutOfParses(doc: Parsed): boolean {
  return budgetOf(doc).exhausted;
}

function budgetOf(doc: Parsed): Budget {
  return doc.memo<Budget>(PARSE_BUDGET, () => ({ left: PARSES_PER_CALL, exhausted: false }));
}
