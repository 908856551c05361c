import { expect, test } from 'vitest';
import type { Context } from '../core/context';
import { createEngine } from '../core/engine';
import { builtInPacks } from '../packs';
import { checks } from '.';

const engine = createEngine({ checks, detectLanguage: () => undefined });
const everyPack = builtInPacks.map(({ id }) => id);

function messagesFor(address: string, packIds: readonly string[]): readonly string[] {
  const context: Context = {
    packs: builtInPacks.filter(({ id }) => packIds.includes(id)),
    account: { role: 'personal', profile: {} },
    overrides: [],
    mutes: [],
    locale: 'en',
  };
  const { findings } = engine({ text: address, field: 'login', site: 'unknown' }, context);
  return findings.map(({ message }) => message.en);
}

test('the address of any organisation that is switched on is a work address, and the reason names whose', () => {
  const [own] = messagesFor('a.byron@lancs.ac.uk', ['lancaster', 'cern']);
  expect(own).toContain('Lancaster University');
  const [other] = messagesFor('a.byron@mail.cern.ch', ['lancaster', 'cern']);
  expect(other).toContain('CERN');
  expect(other).not.toContain('Lancaster');
});

test('the address of an organisation that is not switched on is somebody else’s business', () => {
  expect(messagesFor('a.byron@cern.ch', ['lancaster', 'kent'])).toEqual([]);
  expect(messagesFor('a.byron@lancaster.ac.uk', ['cern', 'kent'])).toEqual([]);
});

test.each([
  'a.byron@cern.ch.example.com',
  'a.byron@notkent.ac.uk',
  'lancaster.ac.uk@example.org',
  'cern.ch',
  '@cern.ch',
])('no work address: %s', (address) => expect(messagesFor(address, everyPack)).toEqual([]));
