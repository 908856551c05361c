/** Lends one browser to one test after another, as good as new: starting and ending one is half of a short test. */
import type { BrowserContext } from '@playwright/test';
import { until } from '../until.ts';
import { type ChromiumOptions, type Launched, LOOKS, launch, startsWithExtension, uninstall } from './launch.ts';

/** Lends browsers. */
export interface Lender {
  /** A browser for these options; who gives it back leaves nothing in it. */
  readonly lend: (options: ChromiumOptions) => Promise<Launched>;
  /** Ends the browser that was given back last. */
  readonly end: () => Promise<void>;
}

/** A lender that keeps the browser given back last, for the next who asks for one like it. */
export function openLender(): Lender {
  let kept: { readonly like: string; readonly launched: Launched } | undefined;
  const end = async () => {
    await kept?.launched.end();
    kept = undefined;
  };
  return {
    end,
    async lend(options) {
      // What a browser starts with stays in it.
      if (startsWithExtension(options)) return await launch(options);
      const { server, extension: _extension, allowedHosts: _none, installedAtStart: _not, ...looks } = options;
      const like = JSON.stringify({ ...LOOKS, ...looks });
      if (kept?.like !== like) await end();
      const launched = kept?.launched ?? (await launch(options));
      kept = undefined;
      return {
        ...launched,
        async giveBack(installed) {
          try {
            await renew(launched.context, installed, server.hosts);
          } catch (error) {
            console.warn(`A browser is not lent again: ${error}`);
            return await launched.end();
          }
          await end();
          kept = { like, launched };
        },
      };
    },
  };
}

/** Leaves nothing of a test in the browser: not the extension, no page, nothing that a page kept or was allowed. */
async function renew(context: BrowserContext, installed: string | null, hosts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await Promise.all(context.pages().map((old) => (old === page ? undefined : old.close())));
  if (installed !== null) {
    await uninstall(context, installed);
    await until('the extension stayed', async () => context.serviceWorkers().length === 0);
  }
  await context.clearCookies();
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  // All that there is would take a quarter of a second.
  const storageTypes = 'local_storage,indexeddb,cache_storage,service_workers';
  const clear = (host: string) =>
    session.send('Storage.clearDataForOrigin', { origin: `https://${host}`, storageTypes });
  await Promise.all(hosts.map(clear));
  await session.detach();
}
