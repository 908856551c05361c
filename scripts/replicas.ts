/** Bundles the replica pages with the real editor packages: `node scripts/replicas.ts`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { replicas } from '../src/sites/replicas/index.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Where the bundles are: `<site>.js` and `<site>.css`. */
export const replicaBundles = resolve(root, 'dist/replicas');

/** Builds every replica as one script and one stylesheet. */
export async function buildReplicas(): Promise<void> {
  for (const { id } of Object.values(replicas)) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      // Draft.js reads both, as in a Node bundle.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: replicaBundles,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: resolve(root, `src/sites/replicas/${id}.tsx`),
          name: 'replica',
          formats: ['iife'],
          fileName: () => `${id}.js`,
          cssFileName: id,
        },
      },
    });
  }
}

if (import.meta.main) await buildReplicas();
