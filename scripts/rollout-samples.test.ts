import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { inspectPacks } from '../src/background/inspect-packs';
import { check, parsePack } from '../src/cli/engine';
import { parseMarks } from '../src/core/example';
import { readPolicy } from '../src/platform/managed/read';
import { managedSchema } from './managed-schema';
import { EXTENSION_ID, examplePolicy, GECKO_ID, rolloutSamples } from './rollout-samples';

const SITES = [{ id: 'x', hosts: ['x.com'] }];
const POLICY = `Policies\\\\(Google\\\\Chrome|Microsoft\\\\Edge)\\\\3rdparty\\\\extensions\\\\${EXTENSION_ID}\\\\policy`;

type Policy = Readonly<Record<string, unknown>>;

/** How each kind of file comes to be a policy in the browser that reads it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'linux-chrome.json': (text) => JSON.parse(text)['3rdparty'].extensions[EXTENSION_ID],
  'chrome-cloud-management.json': (text) =>
    Object.fromEntries(Object.entries(JSON.parse(text)).map(([name, entry]) => [name, (entry as Policy)['Value']])),
  'firefox-policies.json': (text) => JSON.parse(text).policies['3rdparty'].Extensions[GECKO_ID],
  'firefox-native-manifest.json': (text) => {
    const { name, type, data } = JSON.parse(text);
    expect([name, type]).toEqual([GECKO_ID, 'storage']);
    return data;
  },
  'windows-chrome.reg': fromRegistry,
  'windows-edge.reg': fromRegistry,
  'windows-chrome.ps1': fromPowerShell,
  'windows-edge.ps1': fromPowerShell,
  'macos-chrome.mobileconfig': (text) => fromProfile(text, `com.google.Chrome.extensions.${EXTENSION_ID}`),
  'macos-edge.mobileconfig': (text) => fromProfile(text, `com.microsoft.Edge.extensions.${EXTENSION_ID}`),
};

describe('every sample is the same good policy', () => {
  test.each([...rolloutSamples()])('%s', async (path, text) => {
    expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text);
    const policy = READERS[path.split('/').at(-1) ?? '']?.(text);
    expect(policy).toEqual(examplePolicy());
    if (path.includes('windows-')) expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(misfits(policy, managedSchema())).toEqual([]);
    expect((await readPolicy(policy, SITES, inspectPacks)).problems).toEqual([]);
  });
});

test('the example pack finds and passes what it says', () => {
  const pack = parsePack(examplePolicy()['packs']?.[0 as never] ?? '');
  const found = (text: string) => check({ text, affiliated: true }, { packs: [pack] }).findings;
  for (const guideline of pack.guidelines) {
    if (guideline.kind !== 'check') continue;
    for (const example of guideline.examples.flags) {
      const { text, ranges } = parseMarks(String(example));
      expect(
        found(text).map(({ guidelines }) => guidelines[0]),
        text,
      ).toEqual([`${pack.id}.${guideline.id}`]);
      expect(ranges).toHaveLength(1);
    }
    for (const example of guideline.examples.passes) expect(found(String(example)), String(example)).toEqual([]);
  }
});

test('Chrome gets types and words, nothing that it would refuse or drop values by', () => {
  const keywords = new Set<string>();
  JSON.stringify(managedSchema(), function (this: unknown, key, value) {
    if (typeof (this as Policy)['type'] === 'string') keywords.add(key);
    return value;
  });
  expect([...keywords].toSorted()).toEqual(['description', 'items', 'properties', 'type']);
});

/** Places where a value is of another type than Chrome's schema says; Chrome would drop it. */
function misfits(value: unknown, schema: ReturnType<typeof managedSchema>, place = ''): string[] {
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (type !== schema.type) return [`${place} is ${type}, not ${schema.type}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => (schema.items ? misfits(item, schema.items, `${place}.${i}`) : [place]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const inner = schema.properties?.[name];
    return inner ? misfits(part, inner, `${place}.${name}`) : [`${place}.${name} is unknown`];
  });
}

function fromRegistry(text: string): Policy {
  const [head, , key, ...values] = text.trimEnd().split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  expect(key).toMatch(new RegExp(`^\\[HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\${POLICY}\\]$`));
  return Object.fromEntries(
    values.map((line) => {
      const [, name = '', number, string] = /^"(\w+)"=(?:dword:(\d{8})|"(.*)")$/.exec(line) ?? [];
      return [name, number ? Number(number) === 1 : JSON.parse((string ?? '').replace(/\\([\\"])/g, '$1'))];
    }),
  );
}

function fromPowerShell(text: string): Policy {
  expect(text).toMatch(new RegExp(`\\$key = 'HKLM:\\\\SOFTWARE\\\\${POLICY}'\\r\\n`));
  const lines = text.split('\r\n').filter((line) => line.startsWith('Set-ItemProperty'));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', number, string] =
        /-Name '(\w+)' -Type (?:DWord -Value ([01])|String -Value '(.*)')$/.exec(line) ?? [];
      return [name, number ? number === '1' : JSON.parse((string ?? '').replaceAll("''", "'"))];
    }),
  );
}

function fromProfile(text: string, payloadType: string): unknown {
  const { DOMParser } = new Window();
  const root = new DOMParser().parseFromString(text.replace(/<!DOCTYPE[^>]*>/, ''), 'text/xml').documentElement;
  const profile = fromPlist(root.children[0]) as { PayloadType: string; PayloadContent: [Policy] };
  expect(profile.PayloadType).toBe('Configuration');
  expect(profile.PayloadContent[0]['PayloadType']).toBe(payloadType);
  return Object.fromEntries(Object.entries(profile.PayloadContent[0]).filter(([name]) => !name.startsWith('Payload')));
}

interface XmlElement {
  readonly localName: string;
  readonly textContent: string;
  readonly children: ArrayLike<XmlElement>;
}

function fromPlist(element: XmlElement | undefined): unknown {
  const children = Array.from(element?.children ?? []);
  switch (element?.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, i) => (i % 2 === 0 ? [[child.textContent, fromPlist(children[i + 1])]] : [])),
      );
    case 'array':
      return children.map(fromPlist);
    case 'true':
    case 'false':
      return element.localName === 'true';
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    default:
      throw new Error(`<${element?.localName}> is not of a property list we write`);
  }
}
