import { matchesHost } from '../core/match-pattern';
import { hostOf } from './background';
import { browser } from './browser';

/** The tab a popup speaks of. `host` is empty for pages that belong to the browser. */
export interface FrontTab {
  readonly id: number;
  readonly host: string;
  /** Do our scripts run there? */
  readonly known: boolean;
  /** It is built in, but the browser does not let us run there: in Firefox, and by click in Chrome, people decide. */
  readonly notAllowed?: boolean;
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
  return { id: tab.id, host: hostOf(url), ...(await stateOf(url)) };
}

async function stateOf(url: string): Promise<Pick<FrontTab, 'known' | 'notAllowed'>> {
  const { hostname, origin } = new URL(url);
  const [allowed, added] = await Promise.all([
    browser.permissions.contains({ origins: [`${origin}/*`] }),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const covers = ({ matches = [] }: { matches?: string[] }) => matches.some((one) => matchesHost(one, hostname));
  const builtIn = (browser.runtime.getManifest().content_scripts ?? []).some(covers);
  return allowed ? { known: builtIn || added.some(covers) } : { known: false, notAllowed: builtIn };
}
