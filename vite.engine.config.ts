import { defineConfig } from 'vite';

/** Bundles the engine as one ES module without dependencies, for other programs; see docs/planned-posts.md. */
export default defineConfig({
  publicDir: false,
  build: {
    lib: { entry: 'src/cli/engine.ts', formats: ['es'], fileName: () => 'index.mjs' },
    outDir: 'dist/engine',
    target: 'es2022',
    minify: true,
    rolldownOptions: { output: { codeSplitting: false } },
    emptyOutDir: true,
  },
});
