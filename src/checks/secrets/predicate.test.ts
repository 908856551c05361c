import { describe, expect, test } from 'vitest';
import { checkText, findingsOf } from '../../packs/testing';

const found = (text: string) => checkText('secrets', text, { pack: 'kent' });

describe('a word that can only be the password', () => {
  test.each([
    ['the admin password on the old kiosk is still marmalade', 'marmalade'],
    ['Passcode’s Halibut, same as last week', 'Halibut'],
    ['new pw: tortoise, tell nobody else', 'tortoise'],
    ['The shared secret for our lab tunnel is wheelbarrow', 'wheelbarrow'],
    ['wifi here is free and the key is lighthouse', 'lighthouse'],
    ['book club wants a passcode, it’s Austen17', 'Austen17'],
    ['le mot de passe du wifi est toujours coquelicot', 'coquelicot'],
    ['verkon salasana on edelleen karjalanpiirakka', 'karjalanpiirakka'],
    ['salis: muurahainen', 'muurahainen'],
    ['log in as guest with the word hedgehog', 'hedgehog'],
    ['Every box in the rack takes root / banana', 'banana'],
    ['When the console asks, admin:pelican', 'pelican'],
    ['The login details for the tablet are desk and Poppy21', 'Poppy21'],
  ])('%s', (text, secret) => expect(found(text)).toEqual([secret]));
});

test('is marked where it is told, not where the same letters stood before', () => {
  const text = 'the admin password for raspberrypi is raspberry';
  const [finding] = findingsOf('secrets', text, { pack: 'kent' });
  expect(finding?.range?.from).toBe(text.lastIndexOf('raspberry'));
});

describe('codes told in any order', () => {
  test.each([
    'We set the back door to 6060 for the weekend',
    'Ring nobody, dial #3391 downstairs and push',
    'press 2 then 9 then 5 to get in',
    'The key box is behind the bin. 4 4 9 1.',
    'The combination goes 8 left, 22 right, 15 left',
    'Mon code de carte bancaire est 4471',
    'Lien de la visio + code : 551 209',
    'Takaoven koodi on 7731 jos tulette myöhään',
    'the garage is hash nine nine one three',
  ])('%s', (text) => expect(found(text)).not.toEqual([]));
});

describe('talk of passwords and codes', () => {
  test.each([
    'The password is dead, long live the passkey',
    'the wifi password is unavailable, ask at the desk',
    'A password is nothing without a second factor',
    'Your password is private',
    'my password is longer than my thesis',
    'The password is history, we use cards now',
    'forgot the passcode again, it’s embarrassing',
    'Which password is right?',
    'password and username boxes need labels',
    'Le mot de passe est obligatoire',
    'Salasana on vanhentunut, taas',
    'the key is patience',
    'The key is under discussion in the senate',
    'we have admin/teaching meetings on Tuesdays',
    'Guest/visitor parking is full',
    'test: positive, staying home',
    'the server room is on floor 3 of building 4471',
    'Course code for the seminar is 8830',
    'promo code at the till: 4471',
    'Le code postal du village est 74160',
    'Room12 and Week10 are in the new timetable, log in to see it',
    'a four-digit lock and a pin-tumbler, a talk about combinations',
    'GET /v1/papers?year=2026 needs no key at all',
    'The alarm went off at 6060 Hollywood Boulevard',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
