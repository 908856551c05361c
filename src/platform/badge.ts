import { browser } from './browser';

/** Shows how many findings a tab's draft has; nothing when it has none. A tab that is gone needs no badge. */
export async function showCount(tab: number, count: number): Promise<void> {
  await paint(tab, count === 0 ? '' : count > 99 ? '99+' : String(count), '#8a3b00');
}

/** Says on the icon of a tab that drafts are not being checked. */
export async function showTrouble(tab: number): Promise<void> {
  await paint(tab, '!', '#7a1f1f');
}

async function paint(tabId: number, text: string, color: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
