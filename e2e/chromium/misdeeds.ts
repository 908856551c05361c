/** What must not happen in a tested browser: requests that nobody may make, and errors. */
import type { BrowserContext, CDPSession, Request } from '@playwright/test';

const OURS = 'chrome-extension://';

/** Lists that grow while the browser runs. */
export interface Misdeeds {
  readonly requests: string[];
  readonly errors: string[];
}

/** Notes every request to a host that is not there, every one by the extension beyond its own files, and all errors. */
export async function noteMisdeeds(
  context: BrowserContext,
  session: CDPSession,
  hosts: readonly string[],
): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { requests: [], errors: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:'].includes(url.protocol)) return;
    const from = originOf(request);
    const byUs = from.startsWith(OURS);
    if (byUs || !hosts.includes(url.host) || url.protocol !== 'https:') {
      misdeeds.requests.push(`${from} requested ${url.href}`);
    }
  });
  // A content script's request looks like the page's own, except for the script that made it.
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const by = initiator.stack?.callFrames.find((frame) => frame.url.startsWith(OURS));
    if (by && !/^(chrome-extension|data|blob):/.test(request.url)) {
      misdeeds.requests.push(`content script ${by.url} requested ${request.url}`);
    }
  });
  await session.send('Network.enable');
  context.on('weberror', (error) => misdeeds.errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  return misdeeds;
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
