import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

// Secrets said after their name without a verb, behind compounds, in single quotes and after a break.
describe('a secret said plainly', () => {
  test.each([
    'plotter login is guest and the word is marmalade',
    'field station wifi is fieldstation, pass kittiwake',
    'psql refuses me: user app, pw tortoise',
    'Enrolment key lowercase kittiwake',
    'the scanner login is lab lab',
    'Kerhohuoneen kaappi aukeaa numerolla 771',
    "the cabin's smart lock listens to 55219",
    "exam zip unlocks with 'thermos'",
    'Alarm code changed again sigh. 3321 now.',
    "L'armoire du labo s'ouvre avec 2-7-9",
    'Bike cage at Riverside: C-4-1-9, close it behind you',
    'REDIS=rediss://:tortoiseshell@cache.internal:6379/0',
  ])('%s', (text) => expect(checkText('secrets', text, { pack: 'kent' })).not.toEqual([]));

  test.each([
    'keys, phone, pass holder, gone',
    'password lowercase letters only',
    'Zoom, password fatigue, and other reasons to leave',
    'root / shoot ratio in our barley was 0.8',
    'The lift takes 630 kg, not five rugby players',
    "I tried 'wait and see' and the server still crashed",
    'Spell check on the control panel says no',
    'A-B-B-A night at the boat house, doors at eight',
    'kaappi 415 on tyhjä',
    'le local 420 est fermé',
    'The exhibition opens with 314 works by students',
  ])('%s', (text) => expect(checkText('secrets', text, { pack: 'kent' })).toEqual([]));
});
