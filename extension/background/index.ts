import './no-eval'; // before anything that makes a schema

import { defineBackground } from 'wxt/utils/define-background';
import { extensionCalls } from '../../src/background/extension-calls';
import { reachOpenPages } from '../../src/background/open-pages';
import { loadOwnPack } from '../../src/background/own-packs';
import { pageCalls } from '../../src/background/page-calls';
import { remindOfChecklist } from '../../src/background/reminders';
import { openSettings } from '../../src/background/settings';
import { followTabs } from '../../src/background/tabs';
import { leavePages, serve } from '../../src/platform/background';
import { browser } from '../../src/platform/browser';
import { OWN_PACKS_KEY, openOwnPacks } from '../../src/platform/own-packs';
import { openRecentPosts } from '../../src/platform/recent-posts';
import { openStatistics } from '../../src/platform/statistics';
import { tabDrafts } from '../../src/platform/tab-drafts';
import { injectInto, PAGE_SCRIPT, registerAddedSites } from '../../src/platform/watched-sites';

// Listeners are added at once, in the first turn of the worker: the browser wakes it for the events they name.
export default defineBackground(() => {
  const store = openSettings();
  const drafts = tabDrafts();
  const own = openOwnPacks(browser.storage.local, loadOwnPack);
  browser.storage.onChanged.addListener((changes) => {
    if (OWN_PACKS_KEY in changes) own.forget();
  });
  const statistics = openStatistics(browser.storage.local, browser.storage.session);
  const posts = openRecentPosts(browser.storage.session);
  serve(pageCalls(store, own, drafts, posts, statistics), extensionCalls(store, own, drafts, statistics));

  remindOfChecklist(store, own);

  void reachOpenPages(store).catch(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  followTabs(drafts, statistics);

  // The browser's question may outlive the popup that asked it: the answer arrives here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void store
      .read()
      .then(({ settings }) => registerAddedSites(settings.sitesAdded, PAGE_SCRIPT))
      .then(() => injectInto(origins, PAGE_SCRIPT));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leavePages(origins));

  async function welcome(): Promise<void> {
    const { settings } = await store.read();
    if (!settings.welcomed) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
});
