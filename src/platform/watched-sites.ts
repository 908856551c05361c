import { matchesHost } from '../core/match-pattern';
import { browser } from './browser';
import type { AddedSite } from './settings';

/** The script that runs in watched pages. */
export const PAGE_SCRIPT = 'compose.js';

const ID = 'added-sites';

/** The manifest's own host patterns that cover a host, with or without `www.`; none for a site the person added. */
export function declaredOrigins(host: string): string[] {
  const declared = browser.runtime.getManifest().host_permissions ?? [];
  return declared.filter((pattern) => matchesHost(pattern, host) || matchesHost(pattern, `www.${host}`));
}

/** Host patterns that a site needs, built in or added by the person; our pages ask the browser for them. */
export function originsOf(host: string): string[] {
  const declared = declaredOrigins(host);
  return declared.length > 0 ? declared : [`*://${host}/*`, `*://www.${host}/*`];
}

/**
 * Registers the page script for the sites the person added, as far as the browser still allows them.
 * Survives restarts of the browser, so it is needed at installation and when the list changes.
 */
export function registerAddedSites(sites: readonly AddedSite[], script: string): Promise<void> {
  const turn = queue.then(() => register(sites, script));
  queue = turn.catch(() => undefined);
  return turn;
}

/** One after the other: the last list given is the one that counts. */
let queue: Promise<unknown> = Promise.resolve();

async function register(sites: readonly AddedSite[], script: string): Promise<void> {
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

/**
 * Starts the page script in the tabs that are open already, so that nobody has to reload them. Waits for none of them: of
 * one that the browser has frozen there is no answer before it is looked at.
 */
export async function injectInto(matches: readonly string[], script: string): Promise<void> {
  if (matches.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...matches] })) {
    if (tab.id === undefined) continue;
    // A tab may be discarded, closed or showing an error page: it gets the script with its next load.
    void browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [script] })
      .catch(() => undefined);
  }
}
