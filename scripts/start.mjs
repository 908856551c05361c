// `npm start`: sets up, builds, and opens a browser with the extension on a page with real compose boxes. Without a
// display the same runs headless: it types sample posts, prints what was found and where the screenshots are.
import { findBrowser, installPackages, runTool, say, stop } from './setup.mjs';

installPackages();
const browser = findBrowser();
say('Building the extension …');
// The replica pages are built as the sites are, with React's production half.
const env = { NODE_ENV: 'production', COMPOSE_ASSISTANT_TEST_BUILD: '1', CHROMIUM_PATH: browser };
if (runTool('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 2] }) !== 0) stop('The build failed; see above.');
process.exitCode = runTool('node', ['scripts/run.mjs', 'scripts/try.ts', ...process.argv.slice(2)], { env });
