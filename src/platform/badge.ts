import { browser } from './browser';

/** Shows how many findings a tab's draft has; with none, what the icon shows everywhere. A tab that is gone needs no badge. */
export async function showCount(tab: number, count: number): Promise<void> {
  await paint(tab, count === 0 ? null : count > 99 ? '99+' : String(count), '#8a3b00');
}

/** A dot on the icon of every tab that has nothing else to show: something of a checklist is due again. */
export async function showDue(due: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: due ? '•' : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b5a63' });
}

/** Says on the icon of a tab that drafts are not being checked. */
export async function showTrouble(tab: number): Promise<void> {
  await paint(tab, '!', '#7a1f1f');
}

async function paint(tabId: number, text: string | null, color: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
