/** What the drivers use of the browser's own interface for extensions, in the extension's name. */

/** A place where extensions keep things. */
export type StorageArea = 'local' | 'sync' | 'session';

/** `chrome` in one browser, `browser` in the other. */
export interface ExtensionApi {
  readonly storage: Record<
    StorageArea,
    { get(): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }
  >;
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
}
