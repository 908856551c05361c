import { defineConfig } from 'vite';
import { shortLetters } from './scripts/bundling/plugin';

/** Bundles the engine as one ES module without dependencies, for other programs; see docs/planned-posts.md. */
export default defineConfig({
  publicDir: false,
  plugins: [shortLetters],
  build: {
    lib: { entry: 'src/cli/engine.ts', formats: ['es'], fileName: () => 'index.mjs' },
    outDir: 'dist/engine',
    target: 'es2022',
    minify: true,
    rolldownOptions: { output: { codeSplitting: false } },
    emptyOutDir: true,
  },
});
