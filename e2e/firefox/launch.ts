/** Starts Debian's Firefox for the tests: headless, with a new profile, and with the proxy as its only way out. */

import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { ReplicaServer } from '../server.ts';
import { Bidi } from './bidi.ts';
import { openProxy, type ReplicaProxy } from './proxy.ts';

/** The id in the manifest of the Firefox build. */
export const EXTENSION_ID = 'compose-assistant@extensions.invalid';
const UUID = '11111111-2222-4333-8444-555555555555';

/** Where the extension's own pages are. */
export const EXTENSION_ORIGIN = `moz-extension://${UUID}`;

/** Milliseconds in which Firefox may end by itself. */
const SHUTDOWN = 10_000;

/** How to start it otherwise than everybody's. */
export interface LaunchOptions {
  /** Another program than {@link findFirefox} finds. */
  readonly executablePath?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running Firefox, used by one test after the other: it takes seconds to start. */
export interface Firefox {
  readonly browser: Browser;
  readonly bidi: Bidi;
  readonly proxy: ReplicaProxy;
  readonly server: ReplicaServer;
  close(): Promise<void>;
}

/** The Firefox to run: the one named in the environment, or else the system's; undefined when it is not there. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  return (named ? [named] : ['/usr/bin/firefox-esr', '/usr/bin/firefox']).find((path) => existsSync(path));
}

/** Starts Firefox. */
export async function launchFirefox(server: ReplicaServer, options: LaunchOptions = {}): Promise<Firefox> {
  const executablePath = options.executablePath ?? findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH.');
  const proxy = await openProxy(server);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Pages of an extension, and the browser's own window, are otherwise out of reach.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // Without it, Firefox takes its settings service from nowhere but the network.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...options.env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      // It asks in a window of its own that no test reaches; as if the person always said yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // Idle or not, the event page ends when a test says so.
      'extensions.background.idle.timeout': 3_600_000,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'ui.systemUsesDarkTheme': 0,
    },
  });
  const bidi = new Bidi(browser);
  return {
    browser,
    bidi,
    proxy,
    server,
    async close() {
      const patience = new AbortController();
      // On a busy machine it shuts down for minutes; nothing of it is needed any more. Killed, it never says it has closed.
      await Promise.race([
        browser.close().catch(() => undefined),
        pause(SHUTDOWN, undefined, { signal: patience.signal })
          .then(() => browser.process()?.kill('SIGKILL'))
          .catch(() => undefined),
      ]);
      patience.abort();
      await proxy.close();
    },
  };
}
