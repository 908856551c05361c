import { defineConfig } from 'vitest/config';
import { shortLetters } from './scripts/bundling/plugin.ts';

const engine = ['src/{core,checks,packs,cli}/**/*.test.ts'];
const page = ['src/{sites,page,ui,platform}/**/*.test.{ts,tsx}'];

// A test that takes a tenth of it has done so on a machine that was busy with other things.
const testTimeout = 20_000;

export default defineConfig({
  test: {
    // It ends what hangs; how fast things are is measured elsewhere, and a busy machine is no fault of a test.
    testTimeout: 60_000,
    // Vitest leaves a core free for who watches; on a machine with two, that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        // Checks are tested with their expressions as the extension carries them.
        plugins: [shortLetters],
        test: {
          name: 'engine',
          testTimeout,
          environment: 'node',
          // What it remembers of drafts changes no answer; loading all checks anew for each file took most of the time.
          isolate: false,
          include: engine,
        },
      },
      {
        plugins: [shortLetters],
        test: {
          name: 'core',
          testTimeout,
          environment: 'node',
          include: ['{src,scripts,rules,extension}/**/*.test.ts'],
          exclude: [...engine, ...page],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'page', testTimeout, environment: 'happy-dom', include: page },
      },
    ],
  },
});
