import { hostOf } from './background';
import { browser } from './browser';

/** The tab a popup speaks of. `host` is empty for pages that belong to the browser. */
export interface FrontTab {
  readonly id: number;
  readonly host: string;
  /** Do our scripts run there? */
  readonly known: boolean;
}

/** The tab in front, or the one an address such as `popup.html#tab=12` names. */
export async function frontTab(hash: string): Promise<FrontTab | undefined> {
  const named = /^#tab=(\d+)$/.exec(hash)?.[1];
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const url = tab.url ?? '';
  if (!/^https?:/.test(url)) return { id: tab.id, host: '', known: false };
  return { id: tab.id, host: hostOf(url), known: await runsAt(url) };
}

async function runsAt(url: string): Promise<boolean> {
  const { hostname, origin } = new URL(url);
  // A person may take back the permission for a built-in site, too.
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) return false;
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const added = await browser.scripting.getRegisteredContentScripts();
  const patterns = [...declared, ...added].flatMap(({ matches }) => matches ?? []);
  return patterns.some((pattern) => matchesHost(pattern, hostname));
}

/** Does a match pattern such as `https://*.example.org/*` cover the host? */
export function matchesHost(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
}
