import type { Draft, FieldKind } from './draft';

/** How much a server takes, as the person or their institution typed it, in characters as people count them. */
export interface TypedLimit {
  readonly host: string;
  /** What is meant: posts with their replies, or the text of a profile. */
  readonly field: 'post' | 'bio';
  readonly max: number;
}

/** The longest text anybody types a limit for, in characters. */
export const MOST_TYPED = 1_000_000;

/** What was typed for a kind of box on a host; undefined where nothing was. */
export function typedMax(limits: readonly TypedLimit[], host: string, field: FieldKind): number | undefined {
  const kind = field === 'reply' ? 'post' : field;
  return limits.find((limit) => limit.host === host && limit.field === kind)?.max;
}

/**
 * A draft with the limit that was typed for its host, if any. It outweighs what the page shows or the site usually has:
 * servers set their own, and not all of them say so. How links count is left as the site has it.
 */
export function underTypedLimit(draft: Draft, limits: readonly TypedLimit[], host: string): Draft {
  const max = typedMax(limits, host, draft.field);
  return max === undefined ? draft : { ...draft, limit: { unit: 'grapheme', ...draft.limit, max } };
}
