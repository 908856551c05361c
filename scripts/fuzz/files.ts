/** Packs and settings as somebody may have spoilt them: by a slip of the pen, an old version, or on purpose. */
import fc from 'fast-check';
import type { Context } from '../../src/core/context';
import type { Pack } from '../../src/core/guideline';
import { builtInPacks, loadPack, PackError } from '../../src/packs';
import { settingsSchema } from '../../src/platform/schemas';
import { accountOf, defaultSettings, type Settings } from '../../src/platform/settings';
import { contexts } from './drafts';
import { checkHolds } from './invariants';
import { examples, text } from './texts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One place of a file, chosen by numbers, and what becomes of it; nothing = it is taken away. */
interface Change {
  readonly steps: readonly number[];
  readonly value: Json | undefined;
}

const value: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, '', 0, -1, 1e99, true, [], {}, '*', '__proto__', 'x'.repeat(2000)),
  text,
  fc.constantFrom(...examples),
);
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ steps: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), value }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of a file with the changes made to it. */
export function spoilt(file: unknown, by: readonly Change[]): unknown {
  const copy = structuredClone(file) as Json;
  for (const change of by) apply(copy, change);
  return copy;
}

function apply(root: Json, { steps, value }: Change): void {
  let at = root;
  for (const [depth, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const holder = at as Record<string, Json>;
    const inner = holder[key] as Json;
    if (depth < steps.length - 1 && typeof inner === 'object' && inner !== null) at = inner;
    else if (value === undefined) delete holder[key];
    else holder[key] = value;
  }
}

/** A pack is refused with the place and the reason of everything wrong, or every check runs with it. */
export function packHolds(index: number, by: readonly Change[], sample: string): boolean {
  let pack: Pack;
  try {
    pack = loadPack(spoilt(builtInPacks[index % builtInPacks.length], by));
  } catch (error) {
    if (!(error instanceof PackError) || error.problems.length === 0) throw error;
    for (const { reason } of error.problems) if (reason === '') throw new Error('refused without a reason');
    return false;
  }
  for (const role of ['personal', 'official'] as const) {
    const context: Context = { ...(contexts[0] as Context), packs: [pack], account: { role, profile: {} } };
    checkHolds({ text: sample, field: 'post', site: 'x' }, context);
    checkHolds({ text: sample, field: 'bio', site: 'x' }, context);
  }
  return true;
}

const SETTINGS: Settings = {
  ...defaultSettings('salt'),
  packs: ['cern', 'kent'],
  accounts: [{ site: 'x', handle: 'sam', role: 'official' }],
  overrides: [{ guideline: 'cern.confidential', site: 'x', level: 'off' }],
  mutes: [
    { kind: 'once', hash: 'abc' },
    { kind: 'phrase', phrase: 'we at CERN' },
  ],
  profiles: [{ site: 'x', packs: { cern: { affiliated: true, disclaimer: false } } }],
  sitesOff: ['x.com'],
};

/** Settings are refused with a place and a reason, or every check runs with them. */
export function settingsHold(by: readonly Change[], sample: string): boolean {
  const parsed = settingsSchema.safeParse(spoilt(SETTINGS, by));
  if (!parsed.success) {
    if (parsed.error.issues.some(({ message }) => message === '')) throw new Error('refused without a reason');
    return false;
  }
  const { packs, overrides, mutes, salt } = parsed.data;
  const account = accountOf(parsed.data, 'x', 'sam');
  const on = builtInPacks.filter(({ id }) => packs.includes(id));
  checkHolds({ text: sample, field: 'post', site: 'x' }, { packs: on, account, overrides, mutes, salt, locale: 'en' });
  return true;
}
