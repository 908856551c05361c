/**
 * What only Firefox's own window can tell or do. These functions run there, with the rights of the browser itself;
 * each is sent as source text and sees nothing but its arguments and that window.
 */

// The few of Firefox's internals that are used, as of version 153.
interface ConsoleMessage {
  readonly category?: string;
  readonly flags?: number;
  readonly sourceName?: string;
  readonly errorMessage?: string;
}
interface Extension {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}
declare const Cc: Record<string, { getService(kind: unknown): unknown }>;
declare const Ci: Record<'nsIClipboardHelper' | 'nsIScriptError', new () => object>;
declare const Services: {
  readonly console: { reset(): void; getMessageArray(): ConsoleMessage[] };
};
interface AddonManager {
  getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
}
declare const ChromeUtils: { importESModule(url: string): { readonly AddonManager: AddonManager } };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };

/** Forgets the errors logged so far. */
export function forgetErrors(): void {
  Services.console.reset();
}

/** Errors nobody caught and refusals by a Content-Security-Policy, in pages and in the extension. */
export function loggedErrors(): string[] {
  const warning = 1; // nsIScriptError.warningFlag
  return (
    Services.console
      .getMessageArray()
      // Only what is asked for by its kind tells what its kind has.
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter(({ category = '', flags = warning, sourceName = '' }) => {
        if (!/^(?:https|moz-extension):/.test(sourceName)) return false;
        return (category.startsWith('CSP_') || category === 'content javascript') && (flags & warning) === 0;
      })
      .map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`)
  );
}

/** How the extension's event page is: `running`, `stopped`, or on the way. */
export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'not installed';
}

/** Ends the extension's event page, as the browser does with an idle one. */
export async function endBackground(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Switches the extension on or off, as a person does. */
export async function switchExtension(id: string, enabled: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (enabled ? addon.enable() : addon.disable());
}

/** Puts text on the clipboard. */
export function copyText(text: string): void {
  const helper = Cc['@mozilla.org/widget/clipboardhelper;1']?.getService(Ci.nsIClipboardHelper) as {
    copyString(text: string): void;
  };
  helper.copyString(text);
}
