import { defineBackground } from 'wxt/utils/define-background';
import { serve, tabCalls } from '../../src/platform/background';
import { browser } from '../../src/platform/browser';
import { openRecentPosts } from '../../src/platform/recent-posts';
import { openStore } from '../../src/platform/store';
import { tabDrafts } from '../../src/platform/tab-drafts';
import { injectInto, PAGE_SCRIPT, registerAddedSites } from '../../src/platform/watched-sites';
import { extensionCalls } from './extension-calls';
import { pageCalls } from './page-calls';

// Listeners are added at once, in the first turn of the worker: the browser wakes it for the events they name.
export default defineBackground(() => {
  const store = openStore(browser.storage.local);
  const drafts = tabDrafts();
  browser.storage.onChanged.addListener(store.forget);
  serve(pageCalls(store, drafts, openRecentPosts(browser.storage.session)), extensionCalls(store, drafts));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void start();
  });

  // A tab's badge goes with the page it spoke of.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') drafts.closeTab(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => drafts.closeTab(tab));

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // No frame answers where nothing is being written.
    void tabCalls(tab.id)
      .step(command === 'previous-finding' ? -1 : 1)
      .catch(() => undefined);
  });

  // The browser's question may outlive the popup that asked it: the answer arrives here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void store
      .read()
      .then(({ settings }) => registerAddedSites(settings.sitesAdded, PAGE_SCRIPT))
      .then(() => injectInto(origins, PAGE_SCRIPT));
  });

  /** Pages that were open before we came get their script now. */
  async function start(): Promise<void> {
    const { settings } = await store.read();
    await registerAddedSites(settings.sitesAdded, PAGE_SCRIPT);
    const declared = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    await injectInto(declared, PAGE_SCRIPT);
  }
});
