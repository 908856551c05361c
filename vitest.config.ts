import { defineConfig } from 'vitest/config';

const page = ['src/{sites,page,ui,platform}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', environment: 'node', include: ['{src,scripts,rules}/**/*.test.ts'], exclude: page } },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'page', environment: 'happy-dom', include: page },
      },
    ],
  },
});
