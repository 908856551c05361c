// `npm run check`: builds the command line when its sources are newer, then runs it with the arguments given.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { installPackages, root, runTool, stop } from './setup.mjs';

const BUNDLE = `${root}dist/cli/check.mjs`;
const SOURCES = ['src/core', 'src/checks', 'src/packs', 'src/cli', 'rules', 'public/_locales', 'vite.cli.config.ts'];

installPackages();
if (!existsSync(BUNDLE) || SOURCES.some((path) => newestIn(root + path) > statSync(BUNDLE).mtimeMs)) {
  const status = runTool('vite', ['build', '-c', 'vite.cli.config.ts', '--logLevel', 'error'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('The command line could not be built; the reason is above.');
}
process.exitCode = runTool('node', [BUNDLE, ...process.argv.slice(2)]);

function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(`${path}/${name}`)));
}
