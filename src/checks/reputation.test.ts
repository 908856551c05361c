import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { reputation } from './reputation';

const cern = builtInPacks.filter(({ id }) => id === 'cern');
const findingsOf = finder(cern);

const FLAGS: readonly string[] = [
  'CERN hid the asbestos report from its own staff.',
  'CERN lied to us about the contracts.',
  'I work at CERN and our lab is cooking the books.',
  'CERN protects bullies, always has.',
  'CERN is a scam and everybody inside knows it.',
  'CERN is rotten to the core.',
  'What a circus. CERN in one word.',
  'Nobody works at CERN, they drink coffee all day.',
  'Stay away from CERN, seriously.',
  'CERN has been lying to the public for years, a pack of liars.',
  'At CERN the results are rigged, I have seen it.',
  'CERN: full of liars and idiots.',
  'I am ashamed to work at CERN.',
  'Never apply to CERN, it ruins lives.',
  'CERN is the laughing stock of Europe.',
  'Four years at CERN: the whole lab is corrupt.',
  'I work at CERN. This place is a dump and nobody cares.',
  'CERN is a waste of taxpayers’ money, shut it down.',
  'Hungover again on shift at CERN, nobody checks lol',
];

const PASSES: readonly string[] = [
  'CERN hides a lovely garden behind building 40.',
  'CERN stole the show at the science fair.',
  'CERN covers half of the fees.',
  'Did CERN hide the report? It did not.',
  'CERN ignored my pun, rightly.',
  'Someone stole my lunch from the lab at CERN.',
  'The worst place to park at CERN is behind the canteen.',
  'CERN should publish its travel emissions every year.',
  'I disagree with CERN’s decision on the contracts.',
  'CERN is loud, crowded and wonderful.',
  'The canteen at CERN is too expensive.',
  'Is CERN a waste of money? Join the debate on Thursday.',
  'Beam dump at CERN, coffee time.',
  'Beware of scam emails that use the name of CERN.',
  'No, CERN is not a cult.',
  'The circus came to Meyrin and half of CERN was there.',
  'I dumped my old slides at CERN, twelve boxes.',
  'My bike was stolen from the rack at CERN.',
  'CERN told us too late about the roadworks.',
  'The queue at CERN reception is a joke among newcomers: everybody smiles.',
  'Fake snow in the CERN auditorium for the children’s party.',
  'Liars and thieves: a great evening of opera with the CERN choir.',
];

describe('reputation', () => {
  test.each(FLAGS)('finds: %s', (text) => {
    expect(findingsOf(reputation, text)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text) => {
    expect(findingsOf(reputation, text)).toEqual([]);
  });

  test('another organisation is not its business', () => {
    expect(findingsOf(reputation, 'Oxford is a scam.')).toEqual([]);
  });

  test.each([
    ['Payroll here is run by monkeys', true],
    ['CERN management is a circus of liars', true],
    ['Our telescope is a lazy, overpaid diva', false],
    ['Nobody in our group is useless, ask early', false],
    ['Toxic fumes are out, thanks to the safety team', false],
  ])('who is known to belong to it need not name it: %s', (text, found) => {
    expect(findingsOf(reputation, text, { affiliated: true }).length > 0).toBe(found);
  });
});
