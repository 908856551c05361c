import type { SettingsState } from '../protocol';
import type { Settings } from '../settings';
import type { Store } from '../store';
import { applyPolicy, type Locks, lockOn } from './merge';
import type { PolicyFile } from './policy';
import type { PolicySource, PolicyState } from './source';

/** Packs and wordings beside the built-in ones. */
export interface PackSources {
  /** Texts of pack files; where two have the same id, the first one counts. */
  readonly texts: readonly string[];
  readonly disclaimers: NonNullable<PolicyFile['disclaimers']>;
}

/** The settings as they count, an institution's policy included. */
export interface ManagedStore extends Store {
  /** What the person chose, without the policy: for a file they carry to another browser. */
  own(): Promise<SettingsState>;
  /** The same object as long as nothing changed. */
  packs(): Promise<PackSources>;
}

/** Somebody tried to change what the institution locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  constructor() {
    super('locked');
  }
}

const NO_PACKS: PackSources = { texts: [], disclaimers: [] };

/** Lays the institution's policy over what the store says; what is stored stays the person's own. */
export function managedStore(store: Store, source: PolicySource): ManagedStore {
  // The same object for the same settings and policy: others remember by it.
  let last: { own: Settings; under: PolicyState; merged: { settings: Settings; locks: Locks } } | undefined;
  let packs: { under: PolicyState; sources: PackSources } | undefined;

  function merge(state: SettingsState, under: PolicyState | undefined): SettingsState {
    if (!under) return state;
    const { policy, problems, refused } = under;
    const reported = { problems, ...(refused && { refused }) };
    if (state.problem || !policy) return { ...state, managed: { locks: {}, ...reported } };
    if (last?.own !== state.settings || last.under !== under) {
      last = { own: state.settings, under, merged: applyPolicy(state.settings, policy) };
    }
    const { settings, locks } = last.merged;
    return { settings, managed: { locks, ...(policy.skipWelcome && { skipWelcome: true }), ...reported } };
  }

  return {
    async read() {
      const [state, under] = await Promise.all([store.read(), source.current()]);
      return merge(state, under);
    },
    async change(change) {
      const under = await source.current();
      const { locks } = merge(await store.read(), under).managed ?? {};
      if (locks && lockOn(change, locks)) throw new LockedError();
      return merge(await store.change(change), under);
    },
    async replace(make) {
      return merge(await store.replace(make), await source.current());
    },
    async reset() {
      return merge(await store.reset(), await source.current());
    },
    own: store.read,
    forget: store.forget,
    async packs() {
      const under = await source.current();
      if (!under?.policy) return NO_PACKS;
      if (packs?.under !== under) {
        const { packs: texts = [], disclaimers = [] } = under.policy;
        packs = { under, sources: { texts, disclaimers } };
      }
      return packs.sources;
    },
  };
}
