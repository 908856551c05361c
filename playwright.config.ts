import { defineConfig } from '@playwright/test';
import type { Options } from './e2e/fixtures.ts';

export default defineConfig<Options>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that fails now and then is a fault to find, not to retry.
  retries: 0,
  workers: 2,
  // They end what hangs. How fast things are is measured by `npm run bench`: a busy machine is no fault of a test.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', extension: '.output/chrome-mv3' },
      testIgnore: '**/firefox/**',
    },
    {
      name: 'firefox',
      use: { browserName: 'firefox', extension: '.output/firefox-mv3' },
      testMatch: [
        '**/compose.spec.ts',
        '**/moments.spec.ts',
        '**/robust.spec.ts',
        '**/pages.spec.ts',
        '**/editors/fixes.spec.ts',
        '**/firefox/*.spec.ts',
      ],
    },
  ],
});
