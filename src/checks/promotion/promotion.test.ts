import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../core/edits';
import { checkText, findingsOf } from '../../packs/testing';

describe('advertising and endorsement speak', () => {
  test.each([
    'Get 20% off your Gymshark order with my code DRVALE20',
    'Sign up to Revolut via my invite link and we both get 30 CHF',
    'Samsung gifted me the new Fold and it is the best phone for researchers',
    'Hands down the best headphones are Bose, go order a pair, you won’t regret it',
    'Ce casque est une tuerie, -30% avec mon code LHC30',
    'Paras kahvi ikinä, tilaa Paulig heti!',
    'Use my referral link for the bike shop, half price till Sunday',
  ])('%s', (text) => {
    expect(checkText('advertising', text, { pack: 'aalto' })).not.toEqual([]);
    expect(checkText('endorsement', text, { pack: 'cern' })).not.toEqual([]);
  });
});

describe('and stay silent', () => {
  test.each([
    '#ad Get 20% off your Gymshark order with my code DRVALE20',
    'Paid partnership with Penguin: my five summer reads, buy them all',
    'Mainos: koodilla VALE20 saat alennusta',
    'Collaboration commerciale : -30% avec mon code LHC30',
    'My new book is out, order it from the publisher',
    'The oscilloscope is a Keysight, model number in the appendix.',
    'Has anyone’s Fitbit just stopped syncing since the update?',
    'Avoid this shop, they sent me a broken lamp and refused a refund',
    'My code ran first time. I don’t trust it.',
    'Our study of influencers and discount codes is out',
    'Reminder: no promo codes in this group',
    'The best part of the job is the students',
    'Book a room in the library before noon',
    'Course feedback is open until Sunday.',
    'We applied for a grant and got 30% of what we asked',
    'I bought a bike from Decathlon. It is blue.',
    'They sent me the reviewer comments, I love reviewer two',
  ])('%s', (text) => {
    expect(checkText('advertising', text, { pack: 'aalto' })).toEqual([]);
    expect(checkText('endorsement', text, { pack: 'cern' })).toEqual([]);
  });
});

test('the fix discloses and silences', () => {
  const text = 'Get 20% off your Gymshark order with my code DRVALE20';
  const fix = findingsOf('advertising', text, { pack: 'aalto' })[0]?.fixes[0];
  const after = applyEdits(text, fix?.edits ?? []);
  expect(after).toBe(`#ad ${text}`);
  expect(findingsOf('advertising', after, { pack: 'aalto' })).toEqual([]);
});

test('in the organisation’s name only where it is named', () => {
  const text = 'Go order a Bose pair, they are the best';
  expect(checkText('endorsement', text, { pack: 'caltech' })).toEqual([]);
  expect(checkText('endorsement', `${text}, we at Caltech love them`, { pack: 'caltech' })).not.toEqual([]);
});
