// `npm run bench [-- --save]`: installs the peers once, apart from the project's own packages, then measures.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, installPackages, root, runTool, say, stop } from './setup.mjs';

installPackages();
if (!existsSync(`${root}bench/node_modules/alex`)) {
  say('Installing what the engine is compared with (once) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: `${root}bench`, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('npm ci failed in bench: is the npm registry reachable? Its own words are above.');
}
process.env.CHROMIUM_PATH = findBrowser();
// What a browser runs is built apart from the measuring: Vite makes pages for developers in a process that measures.
for (const [tool, args] of [
  ['wxt', ['build']],
  ['node', ['scripts/replicas.ts']],
]) {
  if (runTool(tool, args, { stdio: ['ignore', 2, 2] }) !== 0) stop(`${tool} ${args.join(' ')} failed, see above.`);
}
process.exitCode = runTool('node', ['scripts/run.mjs', 'bench/run.ts', ...process.argv.slice(2)]);
