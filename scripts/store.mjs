// `npm run store`: takes the pictures for the stores anew, from the real screens: docs/store/pictures.
import { findBrowser, installPackages, root, runTool, stop } from './setup.mjs';

installPackages();
process.env.CHROMIUM_PATH = findBrowser();
if (runTool('npm', ['run', '-s', 'build:test']) !== 0) stop('The extension could not be built; the reason is above.');
process.exitCode = runTool('playwright', ['test', '--config', `${root}e2e/store/playwright.config.ts`]);
