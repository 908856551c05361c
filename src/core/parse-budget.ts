import type { Parsed } from './check';

/** Sentences that one call may hand to the grammar; the rest is for the next call. One costs about a millisecond. */
export const PARSES_PER_CALL = 12;

/** And characters: a sentence may be long. It costs about a millisecond in a hundred. */
export const CHARACTERS_PER_CALL = 1500;

/** What is left of the parses of a call, all chunks of the draft together. */
export interface ParseBudget {
  left: number;
  characters: number;
  /** Parses that had to wait for the next call. */
  refused: number;
}

/** A call's whole share. */
export function parseBudget(): ParseBudget {
  return { left: PARSES_PER_CALL, characters: CHARACTERS_PER_CALL, refused: 0 };
}

/**
 * Takes one parse from the call's budget. False when none is left: skip the sentence, the report then says `more` and
 * the caller asks again, by when the earlier sentences come from the cache and cost nothing.
 */
export function takeParse(doc: Parsed, characters: number): boolean {
  const { budget } = doc;
  // The first is always had, or a long sentence would never be.
  if (budget.left === PARSES_PER_CALL || (budget.left > 0 && budget.characters >= characters)) {
    budget.left--;
    budget.characters -= characters;
    return true;
  }
  leaveForNextCall(doc);
  return false;
}

/** Notes that something of this draft is left for the next call: the report then says `more`. */
export function leaveForNextCall({ budget }: Parsed): void {
  budget.refused++;
}
