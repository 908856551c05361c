import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { deflatedTables, noNotes, shortLetters } from './scripts/bundling/plugin';
import { sites } from './src/sites';

// A fixed id for tests only; the store gives the published extension its own. The private half was never kept.
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvAxMcBWX/m0s6OKDrM92sjKhSZizj1FuE36bZJPZU1Ig2DJWo1ibH9WtUbAp8dxFg6xqZE7UlDCuOJ2PxPX7FAOlrP/KUAkn5tgr+3IhdxWy70a+D0aLo8D/X9OwDYkOSV/0cONGQQWMnEjo99+9Uv3VX25bvLd8k8mfQ99ZwKjtE+PlcR19JiDLykhU8NmxM03KbKN4fYnS90kAJjy1HMnk8Rkr5Kbs5FEBeJIor+dqkeve3vk1aUeXEHv5FNjiA3AKqhBF32g9T7tON5JNmtay1Iq7WAT09V3A59Gu3hqAOvWoW1GZ/AA6CoDrrXVLXPkYs+KfaLtm7qu18quMJQIDAQAB';

const matches = [...new Set(sites.flatMap((site) => site.matches))];

/** Stylesheets that travel inside a script lose their comments and indentation, as a minified one would. */
const shortStyles: Plugin = {
  name: 'short-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css\?raw$/ },
    handler(_code, id) {
      const css = readFileSync(id.replace(/\?raw$/, ''), 'utf8');
      const short = css
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':');
      return { code: `export default ${JSON.stringify(short)}`, map: null };
    },
  },
};

const MANAGED_SCHEMA = 'managed-schema.json';

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'extension',
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), shortStyles, deflatedTables, noNotes, shortLetters],
    // The same reader of tables as on the command line, in the form it has for browsers.
    resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } },
    // Tables as one literal each: a name for every entry, exported and never asked for, was 3 % of the package.
    json: { namedExports: false, stringify: false },
    build: { target: 'es2022' },
  }),
  hooks: {
    // Firefox has no such schema and takes any policy.
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return;
      // What the settings are for is told in docs/rollout; Chrome looks at the types alone.
      const schema = readFileSync(resolve('schema/managed.json'), 'utf8');
      const typesAlone = (key: string, value: unknown) =>
        key === 'description' && typeof value === 'string' ? undefined : value;
      files.push({ contents: JSON.stringify(JSON.parse(schema, typesAlone)), relativeDest: MANAGED_SCHEMA });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    host_permissions: matches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    // WXT's wrapper for content scripts talks to itself through events of the page: any page could tell that we are
    // here, or stop us. Hence the page script is a plain script, declared by hand.
    content_scripts: [
      { matches, js: ['compose.js'], all_frames: true, match_origin_as_fallback: true, run_at: 'document_idle' },
    ],
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compose-assistant@extensions.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: MANAGED_SCHEMA },
          ...(process.env['COMPOSE_ASSISTANT_TEST_BUILD'] && { key: TEST_KEY }),
        }),
  }),
});
