import { expect, test } from 'vitest';
import type { Pack } from './guideline';
import { orgNames } from './organisation';
import { parseDraft } from './parse';

const pack: Pack = {
  id: 'x',
  version: '1.0.0',
  name: { en: 'Kentish Lab' },
  shortName: 'KLAB',
  aliases: [{ text: 'KLAB' }, { text: 'University of Kent' }, { text: 'Kent', ambiguous: true }],
  units: [],
  nicknames: [],
  misspellings: [],
  logoWords: [],
  domains: [],
  handles: [],
  publicAddresses: [],
  contacts: [],
  source: { title: '', publisher: '' },
  disclaimers: [],
  guidelines: [],
};

const named = (text: string) =>
  orgNames(pack)
    .mentions(parseDraft({ text, field: 'post', site: 'unknown' }, () => undefined))
    .map((mention) => mention.text);

test.each([
  ['KLAB’s view is clear.', ['KLAB’s']],
  ['L’avis d’KLAB compte.', ['d’KLAB']],
  ['KLABin puolesta pahoittelen, KLABissa satoi.', ['KLABin', 'KLABissa']],
  ['KLABology is not it.', []],
  ['The University of Kent opens.', ['University of Kent']],
  ['Kent has lovely hops.', []],
  ['Kent promises every fresher a room.', ['Kent']],
])('names in %s', (text, names) => {
  expect(named(text)).toEqual(names);
});
