import { showDue } from '../platform/badge';
import { browser } from '../platform/browser';
import { POLICY_KEY } from '../platform/managed/key';
import type { ManagedStore } from '../platform/managed/store';
import type { OwnPacks } from '../platform/own-packs';
import { checklistsOf, isoToday, progressOf } from '../ui/checklist';
import { openChecker } from './open-checker';

const ALARM = 'checklist';

/**
 * Looks once a day, and whenever the settings change, whether something of a checklist is due again, and says so with
 * a dot on the icon. No notification: nobody is in a hurry.
 */
export function remindOfChecklist(store: ManagedStore, own: OwnPacks): void {
  async function look(): Promise<void> {
    const { settings } = await store.read();
    // Packs are read only for somebody who has ever ticked anything.
    if (!settings.reminders || settings.checklist.length === 0) return showDue(false);
    const { listPacks } = await openChecker(own, store);
    const chosen = listPacks().filter(({ pack }) => settings.packs.includes(pack.id));
    await showDue(progressOf(checklistsOf(chosen, settings), isoToday()).due > 0);
  }
  // Alarms may be lost with the browser's end; naming one again replaces it.
  const start = () => {
    void browser.alarms.create(ALARM, { periodInMinutes: 24 * 60 });
    void look();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('settings' in changes || POLICY_KEY in changes)) void look();
  });
}
