import { browser } from '../platform/browser';
import type { ManagedStore } from '../platform/managed/store';
import { injectInto, originsOf, PAGE_SCRIPT, registerAddedSites } from '../platform/watched-sites';

/** Kept as long as browser and extension go on. */
const REACHED = 'reached';

/**
 * Gives pages that are open already their script, once each time the extension comes: installed, updated, or switched
 * on again, of which no event tells. What is kept for a session only is gone each of those times. Rejects where settings
 * or sites can't be had: the next start of the worker tries again.
 */
export async function reachOpenPages(store: Pick<ManagedStore, 'read'>): Promise<void> {
  const { session } = browser.storage;
  if (REACHED in (await session.get(REACHED))) return;
  const { sitesAdded } = (await store.read()).settings;
  await registerAddedSites(sitesAdded, PAGE_SCRIPT);
  await session.set({ [REACHED]: true });
  const declared = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  await injectInto([...declared, ...sitesAdded.flatMap(({ host }) => originsOf(host))], PAGE_SCRIPT);
}
