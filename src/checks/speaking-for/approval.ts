import { isNegated } from '../clause';
import type { Claim, Reading } from './reading';
import { ORG, ORG_OWN, type Word } from './slots';

/** An opinion of the writer's that the organisation is said to approve or to share. */
export function approved(reading: Reading): Claim | undefined {
  const { sentence, words, matches } = reading;
  for (const match of matches) {
    if (match.category !== 'approved' && match.category !== 'agrees') continue;
    if (
      isNegated(words, match.tokens.from, 6) ||
      matches.some(({ category, tokens }) => category === 'hedge' && tokens.from < match.tokens.from)
    )
      continue;
    const whole = words.slice(match.tokens.from, match.tokens.to);
    const names =
      whole.some(({ folded }) => folded === ORG || folded === ORG_OWN) ||
      match.term.includes('approved') ||
      match.term.includes('endorsed') ||
      match.term.startsWith('nod');
    if (!names) continue;
    const opinion = matches.some(
      ({ category, tokens }) =>
        category === 'opinion' && (tokens.from < match.tokens.from || tokens.from >= match.tokens.to),
    );
    if ((!opinion && !/\b(?:me|my|i)\b/.test(match.term)) || isTechnicalApproval(words)) continue;
    return { range: { from: match.from, to: match.to }, sentence, kinds: ['approved-opinion'], sure: true };
  }
  return agrees(reading);
}

const AGREES = new Set('agrees backs shares supports endorses approves seconds applauds'.split(' '));
const AGREES_ADVERBS = new Set(
  'fully wholeheartedly totally completely also now entirely officially quietly strongly'.split(' '),
);
const LEADERS = new Set('leadership management board president rector council senate'.split(' '));
const MINE = new Set(['me', 'my', 'mine']);

/** "…, which the University shares", "the Institute fully backs me on this". */
function agrees({ sentence, words, matches }: Reading): Claim | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.slot) continue;
    let i = at + 1;
    if (word.folded === ORG_OWN && LEADERS.has(words[i]?.folded ?? '')) i++;
    else if (word.folded !== ORG) continue;
    while (AGREES_ADVERBS.has(words[i]?.folded ?? '')) i++;
    const verb = words[i];
    if (!verb || !AGREES.has(verb.folded) || isNegated(words, at, 4)) continue;
    const mine = words.slice(i + 1, i + 4).some(({ folded }) => MINE.has(folded));
    const which = words[at - 1]?.folded === 'which' && matches.some(({ category }) => category === 'mine');
    if (!mine && !which) continue;
    if (matches.some(({ category, tokens }) => category === 'hedge' && tokens.from < at)) continue;
    const from = which ? (words[at - 1] as Word).from : word.from;
    return { range: { from, to: verb.to }, sentence, kinds: ['approved-opinion'], sure: true };
  }
  return undefined;
}

// Ethics committees approve studies, boards approve courses and budgets.
const TECHNICAL = new Set(
  'ethics study protocol irb course programme program module budget leave application grant drug vaccine licence license proposal travel expenses supplier suppliers caterer training thesis ethical trial software'.split(
    ' ',
  ),
);

function isTechnicalApproval(words: readonly Word[]): boolean {
  return words.some(({ folded }) => TECHNICAL.has(folded));
}
