import { browser } from './browser';
import { remote } from './calls';
import type { ExtensionCalls } from './protocol';

export { hostOf, tabCalls } from './background';

/** The background, as our own pages see it. */
export const background = remote<ExtensionCalls>('extension', (request) => browser.runtime.sendMessage(request));
