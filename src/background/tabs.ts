import { tabCalls } from '../platform/background';
import { browser } from '../platform/browser';
import type { Statistics } from '../platform/statistics';
import type { TabDrafts } from '../platform/tab-drafts';
import { forgetDraft } from './open-checker';

/** A draft ends with the page it was in; a shortcut goes to the draft of the tab in front. */
export function followTabs(drafts: TabDrafts, statistics: Statistics): void {
  const ended = (tab: number) => {
    drafts.closeTab(tab);
    forgetDraft();
    void statistics.ended(`${tab} `, false);
  };
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') ended(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => ended(tab));
  // Put away to save memory, a tab gets another number.
  browser.tabs.onReplaced.addListener((_added, removed) => ended(removed));

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // No frame answers where nothing is being written.
    void tabCalls(tab.id)
      .step(command === 'previous-finding' ? -1 : 1)
      .catch(() => undefined);
  });
}
