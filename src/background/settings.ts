import { refreshTabs } from '../platform/background';
import { browser } from '../platform/browser';
import { openPolicySource } from '../platform/managed/source';
import { type ManagedStore, managedStore } from '../platform/managed/store';
import { openStore } from '../platform/store';
import { PAGE_SCRIPT, registerAddedSites } from '../platform/watched-sites';
import { listedSites } from './listed-sites';
import { withTables } from './with-tables';

/** The settings with the institution's policy over them, kept in step with both. */
export function openSettings(): ManagedStore {
  const policy = openPolicySource({
    read: () => browser.storage.managed.get(),
    keep: browser.storage.local,
    version: browser.runtime.getManifest().version,
    sites: listedSites,
    inspectPacks: async (texts) => (await withTables(() => import('./inspect-packs'))).inspectPacks(texts),
  });
  const store = managedStore(openStore(browser.storage.local), policy);

  /** The institution decided anew: drafts and our own pages follow without a restart. */
  async function policyChanged(): Promise<void> {
    policy.forget();
    const { settings } = await store.read();
    await registerAddedSites(settings.sitesAdded, PAGE_SCRIPT);
    await refreshTabs();
  }
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void policyChanged();
    else if (area === 'local') store.forget();
  });
  return store;
}
