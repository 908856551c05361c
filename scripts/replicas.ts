/** Bundles the replica pages with the real editor packages: `node scripts/replicas.ts`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { replicas } from '../src/sites/replicas/index.ts';
import { pageBundle } from './page-bundle.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Where the bundles are: `<site>.js` and `<site>.css`, and one pair for all plain replicas. */
export const replicaBundles = resolve(root, 'dist/replicas');

/** Builds every replica as one script and one stylesheet. */
export async function buildReplicas(): Promise<void> {
  const own = Object.values(replicas).map(({ id }) => [id, `${id}.tsx`] as const);
  for (const [id, entry] of [...own, ['plain', 'plain/page.ts'] as const]) {
    const lib = {
      entry: resolve(root, `src/sites/replicas/${entry}`),
      name: 'replica',
      formats: ['iife' as const],
      fileName: () => `${id}.js`,
      cssFileName: id,
    };
    await build(pageBundle(root, { outDir: replicaBundles, emptyOutDir: false, lib }));
  }
}

if (import.meta.main) await buildReplicas();
