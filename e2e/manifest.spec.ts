/** What the built extension may do, in both browsers: exactly what docs/permissions.md and PRIVACY.md say. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PERMISSIONS } from '../src/ui/options/permissions.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [key: string]: unknown;
}

/** What a manifest may say; a new key is a new power to think about. */
const KEYS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'content_scripts',
  'commands',
  'background',
  'action',
  'options_ui',
];
const OWN_KEYS = {
  chrome: ['minimum_chrome_version', 'storage', 'key'],
  firefox: ['browser_specific_settings'],
} as const;

for (const [browser, own] of Object.entries(OWN_KEYS)) {
  const manifest = () => JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Manifest;

  test(`${browser}: asks for what is explained, and for nothing else`, () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts, ...others } = manifest();
    expect([...permissions].toSorted()).toEqual(PERMISSIONS.map(([name]) => name).toSorted());
    expect(content_scripts.map(({ matches }) => matches)).toEqual([host_permissions]);
    expect(host_permissions.filter((match) => !/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/.test(match))).toEqual([]);
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(Object.keys(others).filter((key) => ![...KEYS, ...own].includes(key))).toEqual([]);
  });

  test(`${browser}: its pages load nothing from outside and connect to nothing`, () => {
    const [first, ...rules] = manifest().content_security_policy.extension_pages.split(/;\s*/);
    expect(first).toBe("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("form-action 'none'");
    const sources = rules.flatMap((rule) => rule.split(' ').slice(1));
    expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
    expect(rules.filter((rule) => rule.includes('data:'))).toEqual(["img-src 'self' data:"]);
  });
}

test('firefox: declares that no data is collected', () => {
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync('.output/firefox-mv3/manifest.json', 'utf8'),
  ) as { browser_specific_settings: { gecko: Record<string, unknown> } };
  expect(settings.gecko['data_collection_permissions']).toEqual({ required: ['none'] });
});
