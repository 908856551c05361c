// `npm run build:engine`: the engine as a package in dist/engine, with its types, and its size.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { packTypes } from './engine-types.mjs';
import { installPackages, root, runTool, stop } from './setup.mjs';

installPackages();
for (const [tool, args] of [
  ['vite', ['build', '-c', 'vite.engine.config.ts', '--logLevel', 'error']],
  ['tsc', ['-p', 'tsconfig.engine.json']],
]) {
  if (runTool(tool, args, { stdio: ['ignore', 2, 2] }) !== 0)
    stop(`The engine could not be built: ${tool} failed, see above.`);
}
packTypes(`${root}dist/engine/types`, 'src/cli/engine.d.ts');
const { version, license } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const manifest = {
  name: 'compose-assistant-engine',
  version,
  license,
  type: 'module',
  exports: { '.': { types: './types/src/cli/engine.d.ts', default: './index.mjs' } },
};
writeFileSync(`${root}dist/engine/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`dist/engine/index.mjs: ${Math.round(statSync(`${root}dist/engine/index.mjs`).size / 1000)} kB`);
