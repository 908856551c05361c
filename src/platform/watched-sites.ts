import { browser } from './browser';
import type { AddedSite } from './settings';

/** The script that runs in watched pages. */
export const PAGE_SCRIPT = 'compose.js';

const ID = 'added-sites';

/** Host patterns that a site added by the person needs; the popup asks the browser for them. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`, `*://www.${host}/*`];
}

/**
 * Registers the page script for the sites the person added, as far as the browser still allows them.
 * Survives restarts of the browser, so it is needed at installation and when the list changes.
 */
export async function registerAddedSites(sites: readonly AddedSite[], script: string): Promise<void> {
  const allowed: string[] = [];
  for (const { host } of sites) {
    const origins = originsOf(host);
    if (await browser.permissions.contains({ origins })) allowed.push(...origins);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (allowed.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [script],
      matches: allowed,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as Parameters<typeof browser.scripting.registerContentScripts>[0][number],
  ]);
}

/** Starts the page script in the tabs that are open already, so that nobody has to reload them. */
export async function injectInto(matches: readonly string[], script: string): Promise<void> {
  if (matches.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...matches] })) {
    if (tab.id === undefined) continue;
    // A tab may be discarded, closed or showing an error page: it gets the script with its next load.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [script] })
      .catch(() => undefined);
  }
}
