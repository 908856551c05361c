import { expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { orgNames } from './organisation';
import { parseDraft } from './parse';
import { packWith } from './testing';

const pack = packWith('x', {
  name: { en: 'Kentish Lab' },
  shortName: 'KLAB',
  aliases: [{ text: 'KLAB' }, { text: 'University of Kent' }, { text: 'Kent', ambiguous: true }],
});

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

test.each([
  ['kent', 'Lecturer at Kent', ['Kent']],
  ['kent', 'Off to Kent for the weekend', []],
  ['kent', 'Clark Kent saves the day', []],
  ['kent', 'University of Kent', ['University of Kent']],
  ['lancaster', 'PhD student in Lancaster', ['Lancaster']],
  ['lancaster', 'Burt Lancaster films tonight', []],
  ['cern', 'I work @CERN', ['@CERN']],
  ['caltech', 'PhD @caltechastro', ['@caltechastro']],
  ['lancaster', 'Dr @lancasterphysics, not @lancastercastle', ['@lancasterphysics']],
  ['kent', 'I put the Clark in Clark Kent. Librarian.', []],
  ['kent', 'Professor Kent State football', []],
  ['kent', 'Lecteur à l’Université du Kent', ['l’Université du Kent']],
])('%s in %j: %j', (id, text, expected) => {
  const pack = builtInPacks.find((one) => one.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  const doc = parseDraft({ text, field: 'bio', site: 'x' }, () => undefined);
  expect(
    orgNames(pack)
      .mentions(doc)
      .map((mention) => mention.text),
  ).toEqual(expected);
});
