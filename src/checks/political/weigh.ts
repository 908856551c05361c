import words from '../../../rules/lexicons/political-cues.json';
import type { Range } from '../../core/draft';
import type { TermMatch } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { type CopyRules, compilePhrases, wordsOf } from '../phrases';

// Where no whole phrase is known, cues near a name add up: "my vote", "no more", "on Thursday", "I".

/** Points from which a sentence takes a side; more are asked of it the less its target is a party or politician. */
const ENOUGH = { party: 2.5, partyByHints: 2, somebody: 4 } as const;
// Who may be meant where a draft speaks of an election and names no party.
const SOMEBODY = new Set(['_name', '_job', '_them', 'he', 'she', 'they']);
const POINTS = { two: 2, one: 1, half: 0.5, minus: -1.5 } as const;
// Hints alone are somebody's own call only where somebody speaks or is spoken to.
const ADDRESSED = new Set('_i _any _must our your my _je notre votre nos vos mina me meidan sina te'.split(' '));

/** Builds the weigher for sentences copied by these rules. */
export function createWeigher(
  rules: CopyRules,
): (copy: readonly Token[], bonus: number, electoral: boolean) => Range | undefined {
  const { two, one, half, minus } = words;
  const cues = compilePhrases({ two, one, half, minus }, rules);
  return (copy, bonus, electoral) => {
    const party = copy.findIndex(({ folded }) => folded === '_party');
    const target = party >= 0 || !electoral ? party : copy.findIndex(({ folded }) => SOMEBODY.has(folded));
    if (target < 0) return undefined;
    const found = cues.find(copy);
    const strong = found.find(({ category }) => category === 'two');
    const cue = strong ?? (party >= 0 ? found.find(({ category }) => category === 'one') : undefined);
    if (!cue || ((!strong || party < 0) && !copy.some(({ folded }) => ADDRESSED.has(folded)))) return undefined;
    const enough = party < 0 ? ENOUGH.somebody : strong ? ENOUGH.party : ENOUGH.partyByHints;
    if (bonus + points(found) < enough) return undefined;
    const from = Math.min(cue.tokens.from, target);
    const to = Math.max(cue.tokens.to, target + 1);
    return wordsOf(copy, { from, to });
  };
}

/** Adds up cues, each wording once. */
function points(found: readonly TermMatch<keyof typeof POINTS>[]): number {
  const byTerm = new Map(found.map(({ term, category }) => [term, POINTS[category]]));
  return [...byTerm.values()].reduce<number>((sum, value) => sum + value, 0);
}
