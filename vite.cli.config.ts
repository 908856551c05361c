import { defineConfig } from 'vite';
import { shortLetters } from './scripts/bundling/plugin';

/** Bundles the command line into one file that plain Node runs: packs, lexicons and libraries are inside. */
export default defineConfig({
  publicDir: false,
  plugins: [shortLetters],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'check.mjs', codeSplitting: false } },
  },
});
