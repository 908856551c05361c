import { browser } from './browser';
import { remote } from './calls';
import { POLICY_KEY } from './managed/key';
import { OWN_PACKS_KEY } from './own-packs';
import type { ExtensionCalls } from './protocol';
import type { Settings } from './settings';
import { storedSettings as readStored } from './stored-settings';
import { originsOf } from './watched-sites';

export { hostOf, tabCalls } from './background';

/** The background, as our own pages see it. */
export const background = remote<ExtensionCalls>('extension', (request) => browser.runtime.sendMessage(request));

/** The settings without asking the background, where they can be had so. */
export const storedSettings = (): Promise<Settings | undefined> => readStored(browser.storage.local);

/** Calls back whenever the settings, or packs, were changed, by whichever page or by the institution. */
export function onSettingsChange(changed: () => void, packsChanged: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if ('settings' in changes || POLICY_KEY in changes) changed();
    if (OWN_PACKS_KEY in changes || POLICY_KEY in changes) packsChanged();
  });
}

/** Opens one of our own pages in a tab, at a place of it. */
export async function openPage(page: 'options' | 'welcome', place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + (place && `#${place}`) });
}

/** Closes the tab this page is in. The only tab of a window stays: the window, or the browser, would go with it. */
export async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  const others = await browser.tabs.query({ ...(tab.windowId !== undefined && { windowId: tab.windowId }) });
  if (others.length > 1) await browser.tabs.remove(tab.id);
}

/**
 * Asks the browser whether we may run on sites the person wants watched. Must be called first thing in a click:
 * the browser only asks while it sees the person's hand.
 */
export function askForSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(hosts.flatMap(originsOf))] });
}
