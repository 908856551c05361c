import type { FileProblem, ManagedState } from '../protocol';
import { POLICY_KEY } from './key';
import type { Policy } from './policy';
import { type InspectPacks, type KnownSite, readPolicy, rereadPolicy } from './read';

/** The policy in force, and what of the present one could not be used. */
export interface PolicyState extends Pick<ManagedState, 'problems' | 'refused'> {
  readonly policy?: Policy;
}

/** Where the policy comes from. */
export interface PolicySource {
  /** Undefined where the institution set nothing. */
  current(): Promise<PolicyState | undefined>;
  /** The browser says that the policy changed: read anew next time. */
  forget(): void;
}

/** What a source stands on. */
export interface PolicySourceOptions {
  /** Everything in `storage.managed`; Firefox rejects where there is no policy. */
  readonly read: () => Promise<Readonly<Record<string, unknown>>>;
  /** Where the last good policy is kept. */
  readonly keep: {
    get(key: string): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** Version of the extension: a new one may know more or other things, so it looks again. */
  readonly version: string;
  readonly sites: readonly KnownSite[];
  readonly inspectPacks: InspectPacks;
}

/** A policy that was inspected, by which version, and what was found. */
interface Inspected {
  readonly version: string;
  readonly raw: unknown;
  readonly problems: readonly FileProblem[];
}

interface Kept {
  /** The last one that could be used. */
  readonly good?: Inspected;
  /** The present one, where it can't be used. */
  readonly refused?: Inspected;
}

/**
 * Opens the source. A policy is inspected once and the outcome is kept: later starts need no language data to read it
 * again, and a good policy outlives a bad successor.
 */
export function openPolicySource(options: PolicySourceOptions): PolicySource {
  const { keep, version, sites, inspectPacks } = options;
  let known: Promise<PolicyState | undefined> | undefined;

  async function read(): Promise<PolicyState | undefined> {
    const raw = await options.read().catch(() => ({}));
    const kept = ((await keep.get(POLICY_KEY).catch(() => undefined))?.[POLICY_KEY] ?? {}) as Kept;
    if (Object.keys(raw).length === 0) {
      // A policy that was taken away must not come back as the last good one.
      if (kept.good ?? kept.refused) await keep.remove(POLICY_KEY);
      return undefined;
    }
    const isKnown = (one: Inspected | undefined) => one?.version === version && sameJson(one.raw, raw);
    if (kept.good && isKnown(kept.good)) {
      // Pages that show why another one was refused follow this record.
      if (kept.refused) await write({ good: kept.good });
      return inForce(rereadPolicy(raw, sites), kept.good.problems);
    }
    if (kept.refused && isKnown(kept.refused)) return refusal(await usable(kept.good), kept.refused.problems);
    const { policy, problems } = await readPolicy(raw, sites, inspectPacks);
    const inspected: Inspected = { version, raw, problems };
    if (policy) {
      await write({ good: inspected });
      return inForce(policy, problems);
    }
    await write({ ...(kept.good && { good: kept.good }), refused: inspected });
    return refusal(await usable(kept.good), problems);
  }

  /** What another version of the extension found good is looked at again: its packs must be readable to this one. */
  async function usable(good: Inspected | undefined): Promise<Policy | undefined> {
    if (!good) return undefined;
    return good.version === version
      ? rereadPolicy(good.raw, sites)
      : (await readPolicy(good.raw, sites, inspectPacks)).policy;
  }

  // A full disk costs a second look at the next start, nothing else.
  const write = (record: Kept) => keep.set({ [POLICY_KEY]: record }).catch(() => undefined);

  return {
    current: () => (known ??= read()),
    forget() {
      known = undefined;
    },
  };
}

const inForce = (policy: Policy | undefined, problems: readonly FileProblem[]): PolicyState => ({
  problems,
  ...(policy && { policy }),
});
const refusal = (before: Policy | undefined, problems: readonly FileProblem[]): PolicyState => ({
  ...inForce(before, problems),
  refused: before ? 'last-good' : 'none',
});

/** The same value? Browsers keep the order of keys, so a text of each is enough; a difference only costs a look. */
function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
