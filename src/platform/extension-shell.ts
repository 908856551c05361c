import { browser } from './browser';
import { declaredOrigins, originsOf } from './watched-sites';

/** The version people see in the browser's list of extensions. */
export const version = (): string => browser.runtime.getManifest().version;

/** Our keyboard shortcuts as the browser has them now. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for changing them. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Gives the permission for an added site back; one that is built in as well needs it still. */
export async function returnSite(host: string): Promise<void> {
  if (declaredOrigins(host).length > 0) return;
  await browser.permissions.remove({ origins: originsOf(host) });
}

/** Those of the sites the browser does not let us run on: read from a file, new in an update, or taken back. */
export async function sitesNotAllowed(hosts: readonly string[]): Promise<readonly string[]> {
  const allowed = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: originsOf(host) })));
  return hosts.filter((_, index) => !allowed[index]);
}
