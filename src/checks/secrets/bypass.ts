import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon } from '../../core/lexicon';

// A way past what is locked is a secret as its code is: "lift the handle while you push, the bolt doesn't catch". It has
// something that keeps people out, a trick, and what comes of it.

const WAYS = compileLexicon(lexicon.bypass);
type Part = keyof typeof lexicon.bypass;

/** How much each part speaks for a way past; what keeps people out has to be there. */
const WEIGHTS: Readonly<Record<Part, number>> = { barrier: 0, trick: 2, knack: 1, opens: 1, unguarded: 2, not: -9 };
const ENOUGH = 3;
/** How far apart the parts may stand, in words. */
const REACH = 28;
/** How far before a trick somebody may ask not to do it, in words. */
const NOT_BEFORE = 5;

/** Ways past doors, gates and guards. */
export function* bypassIn({ tokens }: Parsed): Generator<Range> {
  const found = WAYS.find(tokens);
  if (!found.some(({ category }) => category === 'trick' || category === 'knack')) return;
  for (const way of found) {
    if (way.category !== 'trick' && way.category !== 'knack') continue;
    const near = found.filter(
      ({ tokens: at, category }) =>
        at.from >= way.tokens.from - (category === 'not' ? NOT_BEFORE : REACH) &&
        at.to <= way.tokens.to + (category === 'not' ? 0 : REACH),
    );
    const parts = new Set(near.map(({ category }) => category));
    const sum = [...parts].reduce((all, part) => all + WEIGHTS[part], 0);
    if (!parts.has('barrier') || sum < ENOUGH) continue;
    yield { from: way.from, to: way.to };
    return;
  }
}
