import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that fails now and then is a fault to find, not to retry.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  outputDir: 'test-results',
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
  projects: [{ name: 'chromium' }],
});
