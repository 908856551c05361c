import { expect, it } from 'vitest';
import { POLICY_KEY } from './managed/key';
import { defaultSettings } from './settings';
import { storedSettings } from './stored-settings';

const settings = { ...defaultSettings('salt'), packs: ['cern'] };
const reading = (stored: Record<string, unknown>) => storedSettings({ get: async () => stored });

it('are what stands in the storage', async () => {
  expect(await reading({ settings })).toEqual(settings);
});

it.each([
  ['nothing is stored', {}],
  ['an institution has a word in it', { settings, [POLICY_KEY]: { good: {} } }],
  ['they are of another version', { settings: { ...settings, version: 1 } }],
  ['a list is no list', { settings: { ...settings, packs: 'nonsense' } }],
  ['one of them is missing', { settings: { ...settings, sitesOff: undefined } }],
  ['they are no settings at all', { settings: 'nonsense' }],
])('are left to the worker when %s', async (_why, stored) => {
  expect(await reading(stored)).toBeUndefined();
});
