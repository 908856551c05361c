// `node scripts/run.mjs SCRIPT.ts [ARGUMENT…]`: runs a TypeScript script that imports from src as src itself does,
// without extensions. Vite, which builds the rest, resolves them; nothing is written to disk.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { shortLetters } from './bundling/plugin.ts';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs SCRIPT.ts [ARGUMENT…]');
  process.exit(2);
}
const { module } = await runnerImport(resolve(script), {
  configFile: false,
  logLevel: 'error',
  plugins: [shortLetters],
});
process.exitCode = (await module.main(args)) ?? 0;
