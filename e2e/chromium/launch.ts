/** Starts a Chromium with a profile of its own, the extension, and no way to the internet. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import type { ReplicaServer } from '../server.ts';

/** How to start the browser. */
export interface ChromiumOptions {
  readonly server: ReplicaServer;
  /** Folder of the unpacked extension; null for none. */
  readonly extension: string | null;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Language of the browser's own interface, which the extension's follows. */
  readonly locale?: string;
  readonly deviceScaleFactor?: number;
  /** Where screenshots go. */
  readonly screenshots?: string;
  /**
   * Hosts the person has once allowed, so that the browser, which shows no question without a window, says yes at
   * once when the extension asks again.
   */
  readonly allowedHosts?: readonly string[];
  /** The extension is there when the browser starts, as where an institution installs it. */
  readonly installedAtStart?: boolean;
  /** Keeps pages for the way back, as browsers do; Playwright forbids it, for it hears nothing of such a return. */
  readonly keepsPages?: boolean;
}

/** A browser that runs. */
export interface Launched {
  readonly context: BrowserContext;
  /** Ends the browser and takes its profile away. */
  readonly end: () => Promise<void>;
  /** Gives it back, told the id of the extension that was installed since; one of one's own ends. */
  readonly giveBack: (installed: string | null) => Promise<void>;
}

/** How a browser looks to pages, unless told otherwise. */
export const LOOKS = {
  headless: true,
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  deviceScaleFactor: 1,
  locale: 'en-GB',
  keepsPages: false,
} as const;

/** Is the extension there when the browser starts? If not, it is still to be installed. */
export const startsWithExtension = ({ installedAtStart, allowedHosts = [] }: ChromiumOptions): boolean =>
  installedAtStart || allowedHosts.length > 0;

/** Starts a browser of one's own. */
export async function launch(options: ChromiumOptions): Promise<Launched> {
  const { server, extension, allowedHosts = [] } = options;
  const { headless, viewport, colorScheme, deviceScaleFactor, locale, keepsPages } = { ...LOOKS, ...options };
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: build it first (npm run build).`);
  }
  const profile = mkdtempSync(join(tmpdir(), 'compose-assistant-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (extension !== null && allowedHosts.length > 0) await allowBefore(profile, extension, allowedHosts);
  const hosts = server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`);
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless,
      viewport,
      colorScheme,
      deviceScaleFactor,
      locale,
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') } as Record<string, string>,
      args: [
        `--lang=${locale}`,
        `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
        '--ignore-certificate-errors',
        // The same glyph edges on every machine, so that pixels can be compared.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        ...(extension !== null && startsWithExtension(options)
          ? startingWith(extension)
          : ['--enable-unsafe-extension-debugging']),
      ],
      ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    });
    const end = async () => {
      await context.close();
      remove();
    };
    return { context, end, giveBack: end };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The Chromium to run: the one named in the environment, Debian's, or the one Playwright installed. */
function findChromium(): string {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', chromium.executablePath()];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found. Install the package "chromium", or run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH. Google Chrome does not do: it no longer loads extensions from the command line.',
  );
}

/** Has the browser start with an unpacked extension. */
function startingWith(folder: string): string[] {
  return [`--disable-extensions-except=${resolve(folder)}`, `--load-extension=${resolve(folder)}`];
}

/**
 * Installs an unpacked extension in a running browser and returns its id: one that it starts with is told of its
 * installation only three seconds later, in the middle of a test. One that is there already is updated.
 */
export async function install(context: BrowserContext, folder: string): Promise<string> {
  const { id } = (await askExtensions(context, 'loadUnpacked', { path: resolve(folder) })) as { readonly id: string };
  return id;
}

/** Takes an extension out of a running browser, with everything it kept. */
export async function uninstall(context: BrowserContext, id: string): Promise<void> {
  await askExtensions(context, 'uninstall', { id });
}

async function askExtensions(context: BrowserContext, method: string, params: object): Promise<unknown> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  // Playwright's types don't know the domain yet: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  try {
    return await send(`Extensions.${method}`, params);
  } finally {
    await session.detach();
  }
}

/** Runs the same extension once with the hosts as permissions it cannot do without; the profile remembers them. */
async function allowBefore(profile: string, extension: string, allowed: readonly string[]): Promise<void> {
  const greedy = mkdtempSync(join(tmpdir(), 'compose-assistant-greedy-'));
  try {
    cpSync(extension, greedy, { recursive: true });
    const file = join(greedy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions.push(...allowed.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]));
    writeFileSync(file, JSON.stringify(manifest));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...startingWith(greedy)],
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    await context.close();
  } finally {
    rmSync(greedy, { recursive: true, force: true });
  }
}
