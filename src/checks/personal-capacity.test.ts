import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/edits';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { personalCapacity } from './personal-capacity';

const find = finder(builtInPacks.filter(({ id }) => id === 'cern'));
const member = { affiliated: true, disclaimed: false };

describe('asks for a word that the view is personal', () => {
  test.each([
    'CERN should publish the minutes of that meeting.',
    'Closing the hostel was a mistake and CERN knows it.',
    'Honestly disappointed by how CERN handled the canteen strike.',
    'Le CERN devrait rendre ce rapport public.',
    'The decision by @CERN to cut the shuttle is indefensible.',
  ])('%s', (text) => {
    const [finding] = find(personalCapacity, text, member);
    expect(finding?.quote).toMatch(/CERN/);
    const fixed = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    expect(find(personalCapacity, fixed, member)).toEqual([]);
  });
});

describe('stays silent', () => {
  const silent: readonly (readonly [string, Setting])[] = [
    ['In my view CERN should publish the minutes.', member],
    ['I think CERN got it wrong this time.', member],
    ['CERN should publish the minutes. Views my own.', member],
    ['Should CERN publish the minutes?', member],
    ['“CERN should be closed,” said the minister.', member],
    ['According to the audit, CERN needs to replace the cryostats.', member],
    ['CERN opens the Science Gateway at nine.', member],
    ['Lovely concert at CERN tonight.', member],
    ['You should see the new exhibition!', member],
    ['The canteen should open at seven. CERN badge needed.', member],
    ['À mon avis le CERN devrait publier ce rapport.', member],
    ['CERN should publish the minutes of that meeting.', { ...member, account: 'official' }],
    ['CERN should publish the minutes of that meeting.', { affiliated: false, disclaimed: false }],
    ['CERN should publish the minutes of that meeting.', { affiliated: true, disclaimed: true }],
  ];
  test.each(silent)('%s (%o)', (text, setting) => expect(find(personalCapacity, text, setting)).toEqual([]));
});
