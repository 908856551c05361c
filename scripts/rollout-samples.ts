// Sample files for every way to roll a policy out, all from one policy and one pack: docs/rollout/samples.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/rollout';
const root = join(import.meta.dirname, '..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, FOLDER, path), 'utf8'));

/** Where the id of the extension goes: the stores give it. */
export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
/** The id in Firefox is our own choice. */
export const GECKO_ID = 'compose-assistant@extensions.invalid';

const BROWSERS = {
  chrome: { registry: 'Google\\Chrome', domain: 'com.google.Chrome', name: 'Chrome' },
  edge: { registry: 'Microsoft\\Edge', domain: 'com.microsoft.Edge', name: 'Edge' },
} as const;
type Browser = (typeof BROWSERS)[keyof typeof BROWSERS];

/** The policy all samples carry: the example with its pack as one line of JSON. */
export function examplePolicy(): Readonly<Record<string, unknown>> {
  const policy = readJson('example-policy.json') as Record<string, unknown>;
  return { ...policy, packs: [JSON.stringify(readJson('example-pack.json'))] };
}

/** Every sample by its path. */
export function rolloutSamples(): ReadonlyMap<string, string> {
  const policy = examplePolicy();
  const files: Record<string, string> = {
    'linux-chrome.json': json({ '3rdparty': { extensions: { [EXTENSION_ID]: policy } } }),
    'chrome-cloud-management.json': json(mapValues(policy, (Value) => ({ Value }))),
    'firefox-policies.json': json({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } }),
    'firefox-native-manifest.json': json({
      name: GECKO_ID,
      description: 'Settings of Compose Assistant',
      type: 'storage',
      data: policy,
    }),
  };
  for (const [name, browser] of Object.entries(BROWSERS)) {
    files[`windows-${name}.reg`] = registryFile(browser, policy);
    files[`windows-${name}.ps1`] = powerShell(browser, policy);
    files[`macos-${name}.mobileconfig`] = configurationProfile(browser, policy);
  }
  return new Map(Object.entries(files).map(([name, text]) => [`${FOLDER}/samples/${name}`, text]));
}

/** JSON in plain ASCII: Windows reads files without a mark in an encoding of its own. */
const asciiJson = (value: unknown) =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const mapValues = (object: Readonly<Record<string, unknown>>, map: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));

const keyOf = ({ registry }: Browser) =>
  `SOFTWARE\\Policies\\${registry}\\3rdparty\\extensions\\${EXTENSION_ID}\\policy`;

/** Lists and objects are strings of JSON in the registry; the browser reads them by the schema. */
function registryFile(browser: Browser, policy: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(policy).map(([name, value]) =>
    typeof value === 'boolean'
      ? `"${name}"=dword:0000000${Number(value)}`
      : `"${name}"="${asciiJson(value).replace(/[\\"]/g, '\\$&')}"`,
  );
  return ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${keyOf(browser)}]`, ...values, ''].join(
    '\r\n',
  );
}

function powerShell(browser: Browser, policy: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(policy).map(([name, value]) =>
    typeof value === 'boolean'
      ? `Set-ItemProperty -Path $key -Name '${name}' -Type DWord -Value ${Number(value)}`
      : `Set-ItemProperty -Path $key -Name '${name}' -Type String -Value '${asciiJson(value).replaceAll("'", "''")}'`,
  );
  return [
    `# Settings of Compose Assistant for ${browser.name}; run as SYSTEM, for example by Intune.`,
    `$key = 'HKLM:\\${keyOf(browser)}'`,
    'New-Item -Path $key -Force | Out-Null',
    ...values,
    '',
  ].join('\r\n');
}

function configurationProfile({ domain, name }: Browser, policy: Readonly<Record<string, unknown>>): string {
  const payload = `${domain}.extensions.${EXTENSION_ID}`;
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `edu.example.${payload}`,
    PayloadUUID: '7B9C4C0E-0B7B-4D1E-9C55-0D0B6F4E2A10',
    PayloadDisplayName: `Compose Assistant in ${name}`,
    PayloadScope: 'System',
    PayloadContent: [
      {
        PayloadType: payload,
        PayloadVersion: 1,
        PayloadIdentifier: `edu.example.${payload}.settings`,
        PayloadUUID: '2F0E6A53-6C60-4E5D-8B35-53D1B0C9C7A4',
        PayloadDisplayName: 'Settings',
        ...policy,
      },
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}

/** A value of JSON as an Apple property list. */
function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.map((item) => plist(item, inner)), `${indent}</array>`].join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, part]) => `${inner}<key>${escapeXml(key)}</key>\n${plist(part, inner)}`,
    );
    return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
  }
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  return `${indent}<string>${escapeXml(String(value))}</string>`;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
