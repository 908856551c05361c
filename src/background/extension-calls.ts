import { refreshTabs } from '../platform/background';
import { browser } from '../platform/browser';
import { returnSite } from '../platform/extension-shell';
import { browserLanguage } from '../platform/language';
import type { ManagedStore } from '../platform/managed/store';
import type { OwnPacks } from '../platform/own-packs';
import type { ExtensionCalls, Served, SettingsState } from '../platform/protocol';
import {
  changeSchema,
  draftSchema,
  fileTextSchema,
  guiseSchema,
  plannedSchema,
  storedIdSchema,
  trialGuiseSchema,
} from '../platform/schemas';
import type { Settings } from '../platform/settings';
import { SettingsFileError, settingsFromFile, settingsToFile } from '../platform/settings-file';
import type { Statistics } from '../platform/statistics';
import { SettingsError } from '../platform/store';
import type { TabDrafts } from '../platform/tab-drafts';
import { injectInto, originsOf, PAGE_SCRIPT, registerAddedSites } from '../platform/watched-sites';
import { forgetDraft, openChecker } from './open-checker';
import { arePacks, keepPack, readPacks } from './own-packs';
import { withTables } from './with-tables';

/** What our own pages may ask. */
export function extensionCalls(
  store: ManagedStore,
  own: OwnPacks,
  drafts: TabDrafts,
  statistics: Statistics,
): Served<ExtensionCalls, undefined> {
  const checker = () => openChecker(own, store);
  const localeOf = ({ language }: Settings) => language ?? browserLanguage();
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
    async exportSettings() {
      const { settings, problem } = await store.own();
      if (problem) throw new SettingsError(problem);
      return settingsToFile(settings, await own.read());
    },
    async importSettings(_from, file) {
      try {
        const read = settingsFromFile(file);
        const packs = await readPacks(read.packs);
        if (!arePacks(packs)) return { problems: packs };
        const state = await store.replace(read.settings);
        await own.keepAll(packs);
        await sitesChanged(state);
        void refreshTabs();
        return { state };
      } catch (error) {
        if (error instanceof SettingsFileError) return { problems: error.problems };
        throw error;
      }
    },
    async eraseAll() {
      const { settings } = await store.read();
      for (const { host } of settings.sitesAdded) await returnSite(host);
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      store.forget();
      own.forget();
      forgetDraft();
      const state = await store.read();
      await sitesChanged(state);
      void refreshTabs();
      return state;
    },
    packs: async () => (await checker()).listPacks(),
    brokenPacks: () => own.broken(),
    async tryDraft(_from, request, as) {
      const { settings } = await store.read();
      const { tryDraft } = await checker();
      return tryDraft(draftSchema.parse(request), guiseSchema.parse(as), settings, localeOf(settings));
    },
    statistics: () => statistics.weeks(),
    eraseStatistics: () => statistics.erase(),
    readPlanned: async (_from, planned) =>
      (await withTables(() => import('./planned'))).readPlanned(plannedSchema.parse(planned)),
    reviewPack: async (_from, json) => (await checker()).reviewPack(fileTextSchema.parse(json)),
    async tryPack(_from, request, json, as) {
      const { settings } = await store.read();
      const { tryPack } = await checker();
      const draft = draftSchema.parse(request);
      return tryPack(draft, fileTextSchema.parse(json), trialGuiseSchema.parse(as), localeOf(settings));
    },
    async keepPack(_from, json) {
      const problems = await keepPack(own, fileTextSchema.parse(json));
      if (problems.length === 0) void refreshTabs();
      return problems;
    },
    async removePack(_from, id) {
      await own.remove(storedIdSchema.parse(id));
      const state = await store.replace((present) => ({
        ...present,
        packs: present.packs.filter((one) => one !== id),
      }));
      void refreshTabs();
      return state;
    },
    draftIn: (_from, tab) => drafts.get(tab),
  };
}

async function sitesChanged({ settings }: SettingsState): Promise<void> {
  await registerAddedSites(settings.sitesAdded, PAGE_SCRIPT);
}
