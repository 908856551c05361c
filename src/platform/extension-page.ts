import { browser } from './browser';
import { remote } from './calls';
import type { ExtensionCalls } from './protocol';
import { originsOf } from './watched-sites';

export { hostOf, tabCalls } from './background';

/** The background, as our own pages see it. */
export const background = remote<ExtensionCalls>('extension', (request) => browser.runtime.sendMessage(request));

/** Calls back whenever the settings were changed, by whichever page. */
export function onSettingsChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) changed();
  });
}

/** Opens one of our own pages in a tab, at a place of it. */
export async function openPage(page: 'options' | 'welcome', place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + (place && `#${place}`) });
}

/**
 * Asks the browser whether we may run on a site the person wants watched. Must be called first thing in a click:
 * the browser only asks while it sees the person's hand.
 */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}
