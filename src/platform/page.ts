// Runs inside every watched web page: the browser's own API, promises and all, saves each of them the polyfill's 10 kB.
import type { Runtime } from 'webextension-polyfill';
import type { Lang } from '../core/guideline';
import type { Render } from '../core/render';
import { answer, isRequest, remote } from './calls';
import type { PageCalls, Served, TabCalls } from './protocol';

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  sendResponse: (reply: unknown) => void,
) => true | undefined;
interface Native {
  readonly runtime: {
    readonly id: string | undefined;
    readonly onMessage: { addListener(listener: Listener): void };
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: { getMessage(id: string, values: readonly string[]): string; getUILanguage(): string };
}
const { browser, chrome } = globalThis as unknown as { browser?: Native; chrome?: Native };
const native = (browser ?? chrome) as Native;

/** The background, as a script in a web page sees it. */
export const background = remote<PageCalls>('page', (request) => native.runtime.sendMessage(request));

/** False once the extension was updated, switched off or removed: this script is then an orphan. */
export function isAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Answers the calls to this tab that it `hears`; a frame without a draft stays silent so that another can answer. */
export function serveTab(calls: Served<TabCalls, undefined>, hears: (name: string) => boolean): void {
  native.runtime.onMessage.addListener((message, sender, sendResponse) => {
    if (!isRequest(message) || message.to !== 'tab' || sender.id !== native.runtime.id) return undefined;
    if (!hears(message.name)) return undefined;
    void answer(calls, undefined, message).then(sendResponse);
    return true;
  });
}

/** The browser's language as far as we speak it, and our words in it; placeholders in alphabetical order of names. */
export function browserLanguage(): { readonly lang: Lang; readonly words: Render } {
  const lang = native.i18n.getUILanguage().slice(0, 2);
  return {
    lang: lang === 'fr' || lang === 'fi' ? lang : 'en',
    words({ id, values = {} }) {
      const ordered = Object.keys(values)
        .sort()
        .map((name) => values[name] as string);
      return native.i18n.getMessage(id, ordered);
    },
  };
}
