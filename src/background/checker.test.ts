import { expect, it } from 'vitest';
import { hasGrammar } from '../checks/language';
import { defaultSettings } from '../platform/settings';
import { checkDraft, listPacks } from './checker';

const SETTINGS = { ...defaultSettings('salt'), packs: ['cern'] };
const checked = async (text: string) =>
  (await checkDraft({ text, field: 'post', site: 'x' }, SETTINGS, 'en', 0)).report;

it('reads the grammar only for a draft that has a use for it, and answers that one whole', async () => {
  await checked('We at CERN are proud. ');
  expect(hasGrammar()).toBe(false);
  // Praise and an offer of something with a name; only the grammar knows "snap" for a command.
  const { more, findings } = await checked(
    'The new Brightleaf notebooks are gorgeous, 20% off this week. Snap them up!',
  );
  expect(more).toBeUndefined();
  expect(findings.map(({ topic }) => topic)).toContain('endorsement');
});

// Firefox leaves getters out of a message, and tables that are inflated when asked are full of them.
it('lists packs as plain data', () => {
  const guidelines = listPacks().flatMap(({ pack }) => pack.guidelines);
  const getters = guidelines.flatMap((guideline) =>
    Object.values(Object.getOwnPropertyDescriptors(guideline)).filter(({ get }) => get),
  );
  expect(getters).toEqual([]);
  expect(guidelines.every(({ summary }) => summary.en.length > 0)).toBe(true);
});
