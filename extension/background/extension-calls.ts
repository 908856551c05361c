import { refreshTabs } from '../../src/platform/background';
import { browserLanguage } from '../../src/platform/language';
import type { ExtensionCalls, Served, SettingsState } from '../../src/platform/protocol';
import { changeSchema, draftSchema, guiseSchema } from '../../src/platform/schemas';
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
      void refreshTabs();
      return state;
    },
    async resetSettings() {
      const state = await store.reset();
      void refreshTabs();
      return state;
    },
    packs: async () => (await import('./checker')).listPacks(),
    async tryDraft(_from, request, as) {
      const { settings } = await store.read();
      const { tryDraft } = await import('./checker');
      return tryDraft(
        draftSchema.parse(request),
        guiseSchema.parse(as),
        settings,
        settings.language ?? browserLanguage(),
      );
    },
    draftIn: (_from, tab) => drafts.get(tab),
  };
}

async function sitesChanged({ settings }: SettingsState): Promise<void> {
  await registerAddedSites(settings.sitesAdded, PAGE_SCRIPT);
}
