/** Bundles the bench's pages with the real editor packages, as modules that share what they have in common. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pageBundle } from '../../scripts/page-bundle.ts';
import { editors } from './index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');

/** Where the bundles are: `<editor>.js`, one stylesheet, and what several editors share. */
export const editorBundles = resolve(root, 'dist/editors');

/** Builds all pages at once. */
export async function buildEditors(): Promise<void> {
  await build(
    pageBundle(root, {
      outDir: editorBundles,
      emptyOutDir: true,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(editors.map(({ id }) => [id, pageFile(id)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js', assetFileNames: '[name][extname]' },
      },
    }),
  );
}

function pageFile(id: string): string {
  const file = resolve(here, 'pages', id);
  return existsSync(`${file}.tsx`) ? `${file}.tsx` : `${file}.ts`;
}
