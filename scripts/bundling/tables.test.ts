import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CountryCode, isPossiblePhoneNumber as isPossibleBy } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { inflateTables } from './inflate';
import { FILES, phoneTable, writeTables } from './tables';

const root = new URL('../../', import.meta.url);
const sourceOf = (file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

const shipped: Record<string, unknown> = {};
await inflateTables(writeTables(), shipped);

test('every table of the project travels', () => {
  const tables = import.meta.glob(['../../rules/{lexicons,packs}/*.json', '../../src/checks/scorer/*.json']);
  const files = Object.keys(tables).map((path) => path.replace('../../', ''));
  expect(Object.keys(shipped)).toEqual(expect.arrayContaining(files));
  expect(FILES).toHaveLength(files.length + 1);
});

test.for(FILES.filter((file) => file.startsWith('rules/lexicons/')))('%s travels whole, but for its origin', (file) => {
  const { origin, ...lexicon } = sourceOf(file);
  expect(origin).toEqual(expect.any(String));
  expect(shipped[file]).toEqual(lexicon);
});

test.for(FILES.filter((file) => /^(?:rules\/packs|src)\//.test(file)))('%s travels whole', (file) => {
  expect(shipped[file]).toEqual(sourceOf(file));
});

test('phone numbers are as possible as by all there is to know of them', () => {
  const short = phoneTable(metadata);
  expect(JSON.stringify(short).length).toBeLessThan(0.6 * JSON.stringify(metadata).length);
  const agree = (number: string, region: CountryCode) => {
    expect([number, region, isPossibleBy(number, region, short)]).toEqual([
      number,
      region,
      isPossiblePhoneNumber(number, region),
    ]);
  };
  for (const [region, [callingCode]] of Object.entries(metadata.countries)) {
    const { [region]: national } = examples as Partial<Record<string, string>>;
    if (national === undefined) continue;
    const numbers = [national, `0${national}`, `${national}1`, national.slice(1)];
    for (const number of [...numbers, ...numbers.map((one) => `+${callingCode}${one}`)]) {
      agree(number, region as CountryCode);
    }
  }
  const regions = Object.keys(metadata.countries) as CountryCode[];
  fc.assert(fc.property(fc.stringMatching(/^\+?\d{4,15}$/), fc.constantFrom(...regions), agree));
});
