/** Everything that is tried on drafts, and how often. */
import fc from 'fast-check';
import { commandLineHolds } from './command-line';
import { contexts, draftOf } from './drafts';
import { changes, packHolds, settingsHold } from './files';
import { checkHolds, editsHold, typingHolds } from './invariants';
import { hugeLine, longText, mutated, text, versions } from './texts';

/** What a trial came to: the smallest input that breaks something, if any did, and why. */
export interface Outcome {
  readonly runs: number;
  readonly broken?: { readonly input: string; readonly reason: string };
}

/** Something that must hold, tried `share` times out of a thousand drafts. */
export interface Trial {
  readonly name: string;
  readonly share: number;
  run(seed: number, runs: number): Outcome;
}

function trial<T>(name: string, share: number, inputs: fc.Arbitrary<T>, holds: (input: T) => void): Trial {
  const property = fc.property(inputs, holds);
  return {
    name,
    share,
    run(seed, numRuns) {
      const { failed, counterexample, errorInstance, numRuns: runs } = fc.check(property, { seed, numRuns });
      if (!failed) return { runs };
      const reason =
        errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
      const { cause } = errorInstance as Error;
      return {
        runs,
        broken: {
          input: JSON.stringify(counterexample?.[0]),
          reason: cause ? `${reason}\n${(cause as Error).stack}` : reason,
        },
      };
    },
  };
}

/** A person, by their place in the list: what is printed stays short. */
const who = fc.nat(contexts.length - 1);
const contextOf = (index: number) => contexts[index] as (typeof contexts)[number];

const csvCell = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const inputs = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), input: text }),
  fc.record({
    kind: fc.constant('jsonl' as const),
    input: fc
      .array(draftOf(text), { maxLength: 3 })
      .map((drafts) => drafts.map((draft) => JSON.stringify({ id: 1, ...draft })).join('\n')),
  }),
  fc.record({
    kind: fc.constant('jsonl' as const),
    input: mutated(fc.constant('{"id":1,"text":"We at CERN are proud"}')),
  }),
  fc.record({
    kind: fc.constant('csv' as const),
    input: text.map((cell) => `text,field\n${csvCell(cell)},post\n`),
  }),
  fc.record({ kind: fc.constant('csv' as const), input: mutated(fc.constant('id;text;field\n1;"We at CERN";post\n')) }),
);

/** All trials; their shares add up to a thousand. */
export const trials: readonly Trial[] = [
  trial(
    'engine',
    760,
    fc.record({ draft: draftOf(text), who }),
    ({ draft, who }) => void checkHolds(draft, contextOf(who)),
  ),
  trial(
    'edits',
    120,
    text.chain((before) =>
      fc.record({ before: fc.constant(before), after: fc.oneof(mutated(fc.constant(before)), text), who }),
    ),
    ({ before, after, who }) => {
      const { findings } = checkHolds({ text: before, field: 'post', site: 'x' }, contextOf(who));
      editsHold(before, after, findings);
    },
  ),
  trial(
    'typing',
    10,
    fc.record({ versions, draft: draftOf(fc.constant('')), who }),
    ({ versions: texts, draft, who }) => typingHolds(texts, { ...draft, field: 'post' }, contextOf(who)),
  ),
  trial('command line', 60, fc.record({ run: inputs, format: fc.nat(3) }), ({ run, format }) =>
    commandLineHolds(run.input, run.kind, format),
  ),
  trial(
    'long texts',
    9.9,
    fc.record({ draft: draftOf(longText), who }),
    ({ draft, who }) => void checkHolds(draft, contextOf(who)),
  ),
  trial(
    'packs',
    20,
    fc.record({ pack: fc.nat(4), by: changes, sample: text }),
    ({ pack, by, sample }) => void packHolds(pack, by, sample),
  ),
  trial('settings', 20, fc.record({ by: changes, sample: text }), ({ by, sample }) => void settingsHold(by, sample)),
  trial(
    'lines of a million characters',
    0.1,
    fc.record({ line: hugeLine, who }),
    ({ line, who }) => void checkHolds({ text: line, field: 'post', site: 'x' }, contextOf(who)),
  ),
];
