import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CountryCode, isPossiblePhoneNumber as isPossibleBy } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { phoneTable } from './tables';

const root = new URL('../../', import.meta.url);
// Modules as the plugin of this folder makes them: the unit tests run with it.
const lexicons = import.meta.glob<object>('../../rules/lexicons/*.json', { import: 'default', eager: true });
const packs = import.meta.glob<object>('../../rules/packs/*.json', { import: 'default', eager: true });
const scorers = import.meta.glob<object>('../../src/checks/scorer/*.json', { import: 'default', eager: true });

const sourceOf = (path: string) => JSON.parse(readFileSync(new URL(path.replace('../../', ''), root), 'utf8'));

test.for(Object.entries(lexicons))('%s travels whole, but for the note on its origin', ([path, shipped]) => {
  const { origin, ...lexicon } = sourceOf(path);
  expect(origin).toEqual(expect.any(String));
  // Of these the order tells what a word masked with stars is read as.
  const inOrder = /(?:insults|profanity|slurs)\.json$/.test(path) ? undefined : sortedLists;
  expect(JSON.parse(JSON.stringify(shipped), inOrder)).toEqual(JSON.parse(JSON.stringify(lexicon), inOrder));
});

/** Lists of twenty words and more travel in the order of the alphabet. */
function sortedLists(_key: string, value: unknown): unknown {
  const isLong = Array.isArray(value) && value.length >= 20 && value.every((word) => typeof word === 'string');
  return isLong ? value.toSorted() : value;
}

test.for(Object.entries({ ...packs, ...scorers }))('%s travels whole', ([path, shipped]) => {
  expect(JSON.parse(JSON.stringify(shipped))).toEqual(sourceOf(path));
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
