import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

const found = (text: string) => checkText('personal-data', text, { pack: 'kent' });

describe('records of people', () => {
  test.each([
    'Hugo Marsh’s transcript, page two, have a look below',
    'Screenshot of Olwen’s payslip, unbelievable',
    'Voici le certificat médical de Bastien',
    'Greta Lund’s disciplinary is on Tuesday',
    'Seminar no-shows: Okoye, Varga, Pinto',
    'The whistleblower was Tamsin from finance',
    'Salaries in our group: Otto 54k, Mina 61k',
    'Walt in estates is on £47k, unreal',
    'Dr. Novak’s son goes to Northgate Primary',
    'Full spreadsheet with emails and birthdays attached',
    'Here’s the whole seminar list with phone numbers',
    'Photo of my passport, worst haircut ever',
    'ID 3320917, dear registrar please fix my timetable',
    'Vera overstayed her visa by a year',
  ])('%s', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  test.each([
    'Today’s transcript of the debate is below',
    'Master’s transcript requests: see the link below',
    'The university’s disciplinary policy is here',
    'Rejected: Nature, Science, Cell',
    'Resits: Maths, Physics, Chemistry',
    'Speakers: Okoye, Varga, Pinto',
    'The winner was Tamsin from finance',
    'Budget lines in our group: travel 54k, kit 61k',
    'Otto’s cat goes to Northgate Vets',
    'Never post a list with emails and birthdays',
    'HR needs a scan of my passport, again',
    'Full spreadsheet with galaxies and redshifts attached',
    'I overstayed my welcome at the pub',
    'Poirot reads the victim’s passport, photo and all',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
