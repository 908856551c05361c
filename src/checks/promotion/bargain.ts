import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { startingIn } from '../../core/search';
import { type Signal, signalsIn } from './signals';

// How much each kind of words says for a promotion. Measured on our drafts for training: what weighs 4 is nearly always
// one where something with a name is sold, what weighs 1 is said of anything and tips the scale only.
const WEIGHTS: Readonly<Record<Signal, number>> = {
  call: 4,
  code: 3,
  password: 3,
  split: 3,
  viaMe: 3,
  nudge: 3,
  brand: 2,
  expert: 2,
  gift: 2,
  perk: 2,
  role: 2,
  rush: 2,
  sells: 2,
  must: 1,
  named: 1,
  price: 1,
  urgency: 1,
};

const BY_WEIGHT = (Object.keys(WEIGHTS) as Signal[]).sort((a, b) => WEIGHTS[b] - WEIGHTS[a]);

/** Signals that other ones may hold: in "Bruker gave us" somebody gives, and has a name. */
const BESIDES: ReadonlySet<Signal> = new Set(['brand', 'code', 'named', 'perk', 'price']);

/** Signals that somebody is moved by, in the order in which one is chosen to be marked. */
const MOVING: readonly Signal[] = [
  'call',
  'code',
  'viaMe',
  'password',
  'split',
  'gift',
  'sells',
  'role',
  'expert',
  'rush',
  'nudge',
];
/** What is marked where a name, a price and haste have to do. */
const OTHERWISE: readonly Signal[] = ['perk', 'price', 'must', 'urgency'];

/** Enough where somebody is moved to something, and how much more it takes without. */
const ENOUGH = { moved: 5, more: 1 } as const;

/**
 * The words to mark where words that stand near each other are a promotion together, though no sentence of it is one by
 * itself: "Shepley Ales gave me a crate. Drink up!", "SolarPeak: mention the lab, same deal as mine". `praised` and
 * `against` are what the rest of it says for and against one.
 */
export function bargainIn(doc: Parsed, near: Range, praised: boolean, against: number): Range | undefined {
  const found = startingIn(signalsIn(doc), near);
  const signals = new Map<Signal, Range>();
  for (const signal of BY_WEIGHT) {
    const one = found.find((it) => it.signal === signal && (BESIDES.has(signal) || !isTaken(signals, it)));
    if (one) signals.set(signal, one);
  }
  const first = MOVING.find((signal) => signals.has(signal));
  let weight = praised && !signals.has('must') ? WEIGHTS.must : 0;
  for (const signal of signals.keys()) weight += WEIGHTS[signal];
  // A price is an offer as well.
  if (signals.has('price') && !signals.has('perk')) weight += 1;
  if (weight - 2 * against < ENOUGH.moved + (first ? 0 : ENOUGH.more)) return undefined;
  const told = first ?? OTHERWISE.find((signal) => signals.has(signal));
  return told && signals.get(told);
}

/** Are the words a signal already, one that weighs more? "YOU should buy" is a call, and no praise and no nudge besides. */
function isTaken(signals: ReadonlyMap<Signal, Range>, { from, to }: Range): boolean {
  return [...signals].some(([signal, one]) => !BESIDES.has(signal) && one.from < to && from < one.to);
}
