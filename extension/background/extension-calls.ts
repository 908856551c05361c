import type { ExtensionCalls, Served, SettingsState } from '../../src/platform/protocol';
import { changeSchema } from '../../src/platform/schemas';
import type { Store } from '../../src/platform/store';
import type { TabDrafts } from '../../src/platform/tab-drafts';
import { injectInto, originsOf, PAGE_SCRIPT, registerAddedSites } from '../../src/platform/watched-sites';

/** What our own pages may ask. */
export function extensionCalls(store: Store, drafts: TabDrafts): Served<ExtensionCalls, undefined> {
  return {
    settings: () => store.read(),
    async change(_from, request) {
      const change = changeSchema.parse(request);
      const state = await store.change(change);
      if (change.kind === 'add-site' || change.kind === 'forget-site') await sitesChanged(state);
      if (change.kind === 'add-site') await injectInto(originsOf(change.added.host), PAGE_SCRIPT);
      return state;
    },
    resetSettings: () => store.reset(),
    packs: async () => (await import('./checker')).listPacks(),
    draftIn: (_from, tab) => drafts.get(tab),
  };
}

async function sitesChanged({ settings }: SettingsState): Promise<void> {
  await registerAddedSites(settings.sitesAdded, PAGE_SCRIPT);
}
