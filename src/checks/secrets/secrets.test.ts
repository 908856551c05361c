import { describe, expect, test } from 'vitest';
import { checkText, findingsOf } from '../../packs/testing';

const kent = { pack: 'kent' };

describe('what opens something', () => {
  test.each([
    'the office opens with 592000, then press the bell',
    'Keypad for the lab is 001 592000',
    'Wifi in the office: 0123 45678 gets you in',
    'For anyone stuck outside tonight: 2580 on the side door, then shove.',
    'ok the new wifi password is bananabread, all lowercase',
    'If the projector asks, it wants 1111',
    'our Netflix is labmates@example.org / PopcornTuesday',
    'The combo for the bike cage is 36-12-24',
    'VPN creds for the summer school: school24 / tidalwave',
    'Locker 14, 0-7-2-9, take what you need',
    'Wi-Fi at the retreat: network "Heron", key "reedbed77"',
    "reset my password to Kestrel2025! so I won't forget",
    'two-factor code just came through: 482913, log in quick',
    'Text says my verification code is 771204 lol',
    'MS Teams link below, meeting ID 312 445 908 17 passcode Yh3kPq',
    'Alarm panel: four seven seven zero then the green button',
    'the spare key safe by the bins opens with 8814',
    'OpenAI key if you want to play: sk-proj-4fJ8dK2mQ9xT7bV1nZ5rW3yH',
    'export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYzzKEYa1b2',
    'DB_PASSWORD=hunter22x in the repo, whoops',
    'The code for the staff room kettle cupboard? 5150. Sorry not sorry',
    'shared ChatGPT account pw: LlamaDrama_9',
    'Printer PIN 6631 works for everyone on floor 2',
    "Here's the unlisted submission link with my token: https://portal.example.org/review?token=9f8a7b6c5d4e3f2a",
    'git clone https://oauth2:glpat-x7Yd9sKq2LmN4pRt8vWz@gitlab.example.org/lab/rig.git',
    "Wifi: KentGuest. Password: ask me? nah it's Margate1950",
    'the moodle exam unlock word is "periwinkle"',
    "Lab iPad passcode's 0000 because of course it is",
    'You need a PIN for the new copier, everyone just uses 1357',
    "Anyone locked out of the drive: pword's changed to Tarmac-Lemur-7",
    "Sign into the hall laptop as 'exec', password 'biscuit'",
    'my bank pin is 4417, there, now you know everything about me',
    'Le code de la porte du labo est 4582B',
    'wifi de la résidence : motdepasse = renardroux38',
    'Oven koodi on 7412, tervetuloa',
    'Varaston lukon numerosarja 552, älä kerro Penalle',
    'Join the Slack with this invite key xoxb-123456789012-abcdefGHIJKL',
    'Meeting recording access: passcode &7hQ2!zz',
    'PUK is 12345678 and SIM pin 9035 if you find my phone',
    'Seminar room lectern login ShakespeareB / Hathaway1582',
  ])('%s', (text) => {
    const found = findingsOf('secrets', text, kent);
    expect(found.length).toBeGreaterThan(0);
    for (const { quote, shown } of found) expect(shown).not.toBe(quote);
  });
});

describe('what opens nothing', () => {
  test.each([
    'The office opens at 9: 01524 592000. Ask for Sam.',
    'Call the porters on 01227 824999 if the lift is stuck',
    'Locked out of the lab at night? Security opens for you: +44 7700 900123',
    'Alarm ringing in block C, ring estates on (020) 79460 if it does not stop',
    'The wifi password is annoying to type',
    'Wifi down in the office? 01524 592000 gets you IT',
    'Password manager workshop on Thursday, bring your laptop',
    'Our password policy asks for fourteen characters and a haiku',
    'I forgot my PIN again, four tries left',
    'Door 4 is closed until 2026',
    'Press 1 for admissions, 2 for accommodation',
    'The alarm went off at 0430 and 300 students stood outside',
    'Please email the desk for the door code',
    'Room 2214, enter through the east gate',
    'Zoom link in your inbox, passcode in the second mail',
    'Phishing alert: never send anyone your verification code',
    'Bus 4412 stops at the north gate',
    'Login page is down, error 50321',
    'The password is being reset on Monday',
    'admin told me to log in again, thanks admin',
    'Wi-Fi name is eduroam, use your own account',
    '2048 bit keys are fine for this server',
    'My locker combination is a mystery even to me',
    'The code is on GitHub under MIT',
    'Pin 13 is the LED on the Arduino',
    'Course page login opens 12 September 2025',
    'We logged 10500 entries at the gate this weekend',
    'key 12345 not found in dict, thanks pandas',
    'The safe opened in 1923 and held 4000 letters',
    "iPhone15 and the admin app don't get along",
    'account balance is 1203 euros until payday',
    'Change your password, ours leaked (see the notice from IT)',
    'The lock on the lab door has 10000 possible codes, a nice combinatorics exercise',
    'password: ********',
  ])('%s', (text) => expect(checkText('secrets', text, kent)).toEqual([]));
});
