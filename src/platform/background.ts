import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { answer, isRequest, remote } from './calls';
import type { ExtensionCalls, PageCalls, Remote, Served, TabCalls } from './protocol';

/** Which page asks, as the browser tells it. */
export interface PageSender {
  readonly tab: number;
  readonly frame: number;
  /** Host of the page, without a leading `www.`; empty when the browser does not say. */
  readonly host: string;
}

/** Answers calls. Scripts in web pages get the page functions only; our own pages get theirs. Nobody else gets any. */
export function serve(page: Served<PageCalls, PageSender>, extension: Served<ExtensionCalls, undefined>): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    if (!isRequest(message) || sender.id !== browser.runtime.id) return undefined;
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (message.to === 'extension' && ours) void answer(extension, undefined, message).then(sendResponse);
    else if (message.to === 'page' && !ours && sender.tab?.id !== undefined) {
      void answer(page, pageSender(sender, sender.tab.id), message).then(sendResponse);
    } else return undefined;
    return true;
  };
  // The types don't know that a listener may leave a message to others.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** Calls to the scripts of a tab, all frames; the first frame with an open draft answers. */
export function tabCalls(tab: number): Remote<TabCalls> {
  return remote('tab', (request) => browser.tabs.sendMessage(tab, request));
}

/** Tells all tabs something; in most of them nobody listens. */
async function tellTabs(tell: (tab: Remote<TabCalls>) => Promise<void>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void tell(tabCalls(id)).catch(() => undefined);
  }
}

/** Tells all tabs that something changed. Only those with an open draft listen; the others have nothing to redo. */
export async function refreshTabs(): Promise<void> {
  await tellTabs((tab) => tab.refresh());
}

/** Tells all tabs that the person took back what the browser allowed: it leaves the scripts that are there running. */
export async function leavePages(patterns: readonly string[]): Promise<void> {
  await tellTabs((tab) => tab.withdrawn(patterns));
}

function pageSender(sender: Runtime.MessageSender, tab: number): PageSender {
  return { tab, frame: sender.frameId ?? 0, host: hostOf(sender.url) || hostOf(sender.tab?.url) };
}

/** The host of an address as settings know it; empty for addresses without one. */
export function hostOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
