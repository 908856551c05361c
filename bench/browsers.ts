import { fileURLToPath } from 'node:url';
import { type ChromiumDriver, launchChromium } from '../e2e/chromium';
import { type ReplicaServer, serveReplicas } from '../e2e/server';
import { withSettings } from '../e2e/settings';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a browser may carry: the extension as built, one that only answers, or none. */
export const EXTENSIONS = { ours: folder('../.output/chrome-mv3'), empty: folder('empty-extension'), none: null };

/** How long to wait for a browser on a busy machine, in milliseconds. */
export const PATIENCE = 30_000;

/** Starts a Chromium for each of the extensions, ours with settings, and ends them whatever became of `use`. */
export async function withBrowsers<T>(
  extensions: readonly (keyof typeof EXTENSIONS)[],
  use: (browsers: readonly ChromiumDriver[]) => Promise<T>,
): Promise<T> {
  const server = await serveReplicas();
  const browsers: ChromiumDriver[] = [];
  try {
    for (const name of extensions) browsers.push(await open(name, server));
    return await use(browsers);
  } finally {
    for (const driver of browsers) await driver.close();
    await server.close();
  }
}

async function open(name: keyof typeof EXTENSIONS, server: ReplicaServer): Promise<ChromiumDriver> {
  const driver = await launchChromium({ server, extension: EXTENSIONS[name] });
  if (name === 'ours') await withSettings(driver);
  return driver;
}

/**
 * Puts words into the box under the caret in one input, as a key press is one: the milliseconds from that input to the
 * frame with a mark, of ours or of the empty extension. No mark may be there before.
 */
export async function inputToMark(driver: ChromiumDriver, text: string): Promise<number> {
  // An object around the promise, so that it is not waited for before the text is there.
  const watched = await driver.page.evaluateHandle(
    (patience) => ({
      took: new Promise<number>((resolve, reject) => {
        const look = (since: number) => {
          const took = performance.now() - since;
          if (CSS.highlights.has('compose-assistant-mark')) resolve(took);
          else if (took > patience) reject(new Error(`no mark within ${patience} ms`));
          else requestAnimationFrame(() => look(since));
        };
        addEventListener('beforeinput', () => look(performance.now()), { capture: true, once: true });
      }),
    }),
    PATIENCE,
  );
  await driver.page.keyboard.insertText(text);
  return await watched.evaluate(({ took }) => took);
}
