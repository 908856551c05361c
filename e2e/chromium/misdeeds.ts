/** What must not happen in a tested browser: requests that nobody may make, and errors. */
import type { BrowserContext, CDPSession, ConsoleMessage, Request, WebError } from '@playwright/test';

const OURS = 'chrome-extension://';

/** Lists that grow until they are stopped. */
export interface Misdeeds {
  readonly requests: string[];
  readonly errors: string[];
  /** Notes no more: the browser goes to the next test. */
  readonly stop: () => void;
}

/** Notes every request to a host that is not there, every one by the extension beyond its own files, and all errors. */
export async function noteMisdeeds(
  context: BrowserContext,
  session: CDPSession,
  hosts: readonly string[],
): Promise<Misdeeds> {
  const requests: string[] = [];
  const errors: string[] = [];
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    if (['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:'].includes(url.protocol)) return;
    const from = originOf(request);
    const byUs = from.startsWith(OURS);
    if (byUs || !hosts.includes(url.host) || url.protocol !== 'https:') {
      requests.push(`${from} requested ${url.href}`);
    }
  };
  // A content script's request looks like the page's own, except for the script that made it.
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const by = initiator.stack?.callFrames.find((frame) => frame.url.startsWith(OURS));
    if (by && !/^(chrome-extension|data|blob):/.test(request.url)) {
      requests.push(`content script ${by.url} requested ${request.url}`);
    }
  });
  await session.send('Network.enable');
  const onError = (error: WebError) => void errors.push(String(error.error()));
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  context.on('request', onRequest).on('weberror', onError).on('console', onConsole);
  const stop = () => {
    context.off('request', onRequest).off('weberror', onError).off('console', onConsole);
  };
  return { requests, errors, stop };
}

/** The address of who asks, as far as it has one: what a tab or a worker begins with belongs to no frame yet. */
function originOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return 'a tab';
  }
}
