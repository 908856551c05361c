// What bundles of the pages that tests and `npm start` show have in common.
import type { BuildOptions, InlineConfig } from 'vite';

/** Options to build pages with the real editor packages, readable, and apart from the extension's own build. */
export function pageBundle(root: string, build: BuildOptions): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Draft.js reads both, as in a Node bundle.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { minify: false, ...build },
  };
}
