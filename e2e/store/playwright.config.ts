import base from '../../playwright.config.ts';

/** Pictures for the stores: taken by `npm run store`, no part of the suite. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'pictures.ts',
  globalSetup: '../setup.ts',
  projects: base.projects?.filter(({ name }) => name === 'chromium') ?? [],
};
