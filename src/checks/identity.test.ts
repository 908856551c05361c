import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { identity } from './identity';

const caltech = builtInPacks.filter(({ id }) => id === 'caltech');
const findingsOf = finder(caltech);
const BIO: Setting = { field: 'bio' };

const FLAGS: readonly [string, Setting?][] = [
  ['Caltech’s summer school is the best in the world, sign up now!'],
  ['So proud of what we built at Caltech these past two years.'],
  ['The food at Caltech is outstanding and everyone should try it.'],
  ['Nobody treats its people better: Caltech is world class.'],
  ['As a neutral observer I find Caltech’s new dorms stunning.'],
  ['I have no ties to the place, but Caltech is simply amazing.'],
  ['Just some random tourist here: Caltech’s tour is superb.'],
  ['As the inventor of half of modern optics I say Caltech got this wrong.'],
  ['I’m the leading expert on earthquakes at Caltech, ask me anything.'],
  ['As a Caltech insider I can tell you how admissions really works.'],
  ['Caltech 🌴 dogs and sunsets', BIO],
  ['Sunshine, surfboards, @Caltech', BIO],
  ['Whispers from the corridors of Caltech. Anonymous.', BIO],
  ['Official spokesperson for Caltech and for cats', BIO],
  ['World’s foremost genius. Caltech.', BIO],
];

const PASSES: readonly [string, Setting?][] = [
  ['I work at Caltech, so take it with salt: the new dorms are stunning.'],
  ['As a postdoc at Caltech I think the cafeteria is superb.'],
  ['Full disclosure, I run the programme: Caltech’s summer school is excellent.'],
  ['Caltech’s application deadline is 3 January.'],
  ['Is Caltech the best in the world? Rankings disagree.'],
  ['Oxford’s summer school is the best in the world!'],
  ['The best coffee is in my own kitchen.'],
  ['I visited Caltech as a tourist. The turtles are wonderful.'],
  ['“Caltech is the best in the world”, it says on the mug.'],
  ['The people who discovered gravitational waves number in the thousands.'],
  ['I am no expert, but the paper from Caltech looks careful.'],
  ['From the Caltech press release: an outstanding year for seismology.'],
  ['PhD student at Caltech. Rocks and climbing.', BIO],
  ['Caltech alum, now in Oslo.', BIO],
  ['Research engineer @Caltech. Views mine.', BIO],
  ['Parody account, not Caltech.', BIO],
  ['Runner. Reader. Two cats.', BIO],
  ['The official feed of the Division, Caltech', { account: 'official', field: 'bio' }],
];

describe('identity', () => {
  test.each(FLAGS)('finds: %s', (text, setting) => {
    expect(findingsOf(identity, text, setting)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text, setting) => {
    expect(findingsOf(identity, text, setting)).toEqual([]);
  });

  test('says nothing of a role that the profile settles', () => {
    const text = 'Unlike Stanford, we never bend a hire. Best faculty anywhere.';
    expect(findingsOf(identity, text, { affiliated: true })).not.toEqual([]);
    expect(findingsOf(identity, text, { affiliated: true, disclaimed: true })).toEqual([]);
    const kinds = { affiliated: true, options: { kinds: ['role-claim'] } };
    expect(findingsOf(identity, text, kinds)).toEqual([]);
  });

  test('a guideline can ask for one kind alone', () => {
    const text = 'As a Caltech insider I can tell you that nobody sleeps.';
    expect(findingsOf(identity, text, { options: { kinds: ['role-claim'] } })).toHaveLength(1);
    expect(findingsOf(identity, 'Caltech 🌴 dogs', { ...BIO, options: { kinds: ['role-claim'] } })).toEqual([]);
  });
});
