import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

const found = (text: string) => checkText('personal-data', text, { pack: 'kent' });

describe('somebody met at work whom the details tell', () => {
  test.each([
    'Night shift: a retired miner in bed 4, 79, dementia, still sings hymns at three',
    'On placement I sat with a lady called Mrs Tansley, broken hip, she taught half the village',
    'Home visit to a man in Herne Bay, 66, MS, ex postman, what a gentleman',
    'Invigilated for a lad with epilepsy today, surname Oduya, what a star',
    'Yövuorossa vanhus huoneessa 12, entinen opettaja, 88-vuotias, dementia',
  ])('%s', (text) => expect(found(text)).toHaveLength(1));
});

describe('work, illness and persons nobody could tell', () => {
  test.each([
    'Night shift again: ten patients, one nurse, no break',
    'Placement on the stroke ward starts Monday, nervous!',
    'A student nurse on our ward made everyone pancakes',
    'Dementia care needs carers who are paid, full stop',
    'The trial took 340 patients, aged 65 and over, with diabetes',
    'Police say a man from Leeds, 34, is in hospital with stab wounds',
    'In the film a retired docker in bed 6 with dementia escapes the care home',
    'My nan from Hythe turned 90 on the ward tea trolley rota, still volunteering',
    'Visited the hospital museum, third floor, wonderful leeches',
    'On call tonight. Coffee, crossword, hope.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('dates, marks and numbers', () => {
  test.each([
    ['born 03/09/1991 and still waiting for my growth spurt', 1],
    ['My cousin Hal’s birthday is May 2 1990', 1],
    ['Löytyi bussikortti, nimi Aada, syntynyt 4.5.2002', 1],
    ['Graded the essay by Piers Lomas: 39. Ouch.', 1],
    ['Arvosanat: Ilona 4, Valtteri hylätty', 1],
    ['Well done Amir, 44% in thermo after all', 1],
    ['the car with plate GE 55512 is Mr Favre’s', 1],
    ['Fire brigade: +41 22 555 01 23', 0],
    ['chat to our careers team or call 01524 555 019', 0],
    ['Tilausnumero 20198834 ei liiku', 0],
    ['write to registrar@example.edu', 0],
    ['your@example.com is what the form suggests', 0],
    ['The college was born 14/02/1989 in a pub', 0],
    ['Turnout was 44% in the poll', 0],
    ['We marked 212 scripts: a record', 0],
    ['Meillä Ville voitti 3, Vesa 2 -ottelun', 0],
    ['Update on the incident: 320 Willis Street stays closed, home owners were told', 0],
  ] as const)('%s → %i', (text, count) => expect(found(text)).toHaveLength(count));
});
