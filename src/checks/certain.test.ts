import { describe, expect, test } from 'vitest';
import { checkText, findingsOf } from '../packs/testing';

describe('secrets', () => {
  const found = (text: string) => checkText('secrets', text, { pack: 'kent' });
  test.each([
    ['guest wifi pw is Marlowe2023', 'Marlowe2023'],
    ['door code 9130 then push hard', '9130'],
    ['the password for the lab server is Quench!Tuesday', 'Quench!Tuesday'],
    ['Zoom at noon, passcode: revontulet5', 'revontulet5'],
    ['use my key: sk_live_9aK2mQ7xV4bN1cR8tY6uZ3wE', 'sk_live_9aK2mQ7xV4bN1cR8tY6uZ3wE'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a fell out of my notebook', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['salasana on Hirvi_2024', 'Hirvi_2024'],
    ['mot de passe : Tournesol#9', 'Tournesol#9'],
    ['ssh root@10.0.0.7, password is higgs125', 'higgs125'],
    ['alarm code is 4471#', '4471#'],
  ])('%s', (text, secret) => {
    expect(found(text)).toEqual([secret]);
    const [finding] = findingsOf('secrets', text, { pack: 'kent' });
    expect(finding?.shown).not.toContain(secret);
    expect(JSON.stringify(finding?.message)).not.toContain(secret);
  });
  test.each([
    'Never use the same password twice, a manager helps',
    'The password is wrong again',
    'Your password is: YOUR_PASSWORD',
    'Our course code is PHYS1010 this year',
    'Use promo code FRESHER10 at the till',
    'AKIAIOSFODNN7EXAMPLE is in the documentation',
    'The door code has been changed, ask at the desk',
    'sha256 of the file: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'commit 8f3a9c21 fixes the login page',
    'The genetic code has 64 codons',
    'Wi-Fi is down in the library again',
    'PIN required at checkout since 2019',
    'In the film the launch code is 00000000',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('suspicious-link', () => {
  const found = (text: string) => checkText('suspicious-link', text, { pack: 'aalto' });
  test.each([
    'Log in at https://aalto.fi.login-check.example',
    'new portal http://aalto-login.com/reset',
    'https://xn--alto-0ra.fi/grants',
    'see http://203.0.113.9/update',
    'https://staff:winter@files.example.net/x',
    'https://aaltto.fi/hr',
    'bit.ly/3xYzAbc has the slides',
    'http://[2001:db8::7]/monitor shows the queue',
    'http://3405803786/form for the survey',
    'files at ftp://guest:guest@files.example.net/pub',
    'https://www.rnicrosoft.co/join the call',
    'https://netfl1x-students.example/free',
    'https://aalto.education/apply by Friday',
    'https://bourse-aalto.example/2026',
    'Is https://aalto-fi.com a scam?',
  ])('%s', (text) => expect(found(text)).toHaveLength(1));
  test.each([
    'https://www.aalto.fi/en/news',
    'https://mycourses.aalto.fi/course',
    'https://doi.org/10.1038/s41586-020-2649-2',
    'https://youtu.be/dQw4w9WgXcQ and https://lnkd.in/abc',
    'hxxps://aalto-login[.]com is phishing, do not click',
    'Beware of aalto-login.com, it was reported on Monday',
    'Varokaa huijaussivua aalto-fi.com',
    'http://localhost:3000 and http://[::1]:8080 work here',
    'https://www.kentonline.co.uk/canterbury',
    'https://www.lancs.live/news',
    'https://www.amazon.co.uk/dp/1 and https://www.amazon.de',
    'https://alvaraalto.fi has the opening times',
    'version 2.4.1 at 10.15, see fig. 3.2',
    'kent-walks.org has the map',
    'mail me at ada@example.org',
    'Node.js and Vue.js are fine',
    'slides on https://moodle.uni-heidelberg.example/week3',
    'https://zoom.some-school.example/j/123',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('brand-name', () => {
  const found = (text: string) => checkText('brand-name', text, { pack: 'caltech', account: 'official' });
  test.each([
    ['Welcome to Cal Tech!', 'Cal Tech'],
    ['CalTech opens its doors', 'CalTech'],
  ])('%s', (text, words) => expect(found(text)).toEqual([words]));
  test.each(['Caltech opens', 'follow @CalTech', '#CalTech', 'https://caltech.edu/CalTech', 'Calculus and tech'])(
    'leaves alone: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('names and profiles', () => {
  test.each([
    ['work-login', 'a.byron@lancaster.ac.uk', { pack: 'lancaster', field: 'login' }, 1],
    ['work-login', 'a.byron@lancs.ac.uk', { pack: 'lancaster', field: 'login' }, 1],
    ['work-login', 'a.byron@example.org', { pack: 'lancaster', field: 'login' }, 0],
    ['work-login', 'a.byron@notlancaster.ac.uk', { pack: 'lancaster', field: 'login' }, 0],
    ['work-login', 'news@lancaster.ac.uk', { pack: 'lancaster', field: 'login', account: 'official' }, 0],
    ['display-name', 'University of Kent Physics', { pack: 'kent', field: 'display-name' }, 1],
    ['display-name', 'Ada Byron, University of Kent', { pack: 'kent', field: 'display-name' }, 0],
    ['display-name', 'Clark Kent', { pack: 'kent', field: 'display-name' }, 0],
    ['community-name', 'Robotics Club Otaniemi', { pack: 'aalto', field: 'display-name', account: 'community' }, 1],
    ['community-name', 'Aalto University Robotics', { pack: 'aalto', field: 'display-name', account: 'community' }, 0],
    ['official-bio', 'News, events and nice pictures.', { pack: 'kent', field: 'bio', account: 'official' }, 1],
    ['official-bio', 'News from the University of Kent.', { pack: 'kent', field: 'bio', account: 'official' }, 0],
  ] as const)('%s on %j: %j → %i', (check, text, setting, count) => {
    expect(findingsOf(check, text, setting)).toHaveLength(count);
  });

  test('a logo is told by file name and description', () => {
    const setting = { pack: 'cern', field: 'post' } as const;
    const media = [{ kind: 'image', name: 'cern_logo_blue.png' } as const];
    expect(findingsOf('logo-media', 'New poster!', { ...setting, media })).toHaveLength(1);
    expect(
      findingsOf('logo-media', 'New poster!', { ...setting, media: [{ kind: 'image', name: 'lake.png' }] }),
    ).toEqual([]);
  });
});

describe('copied-text', () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  test('a long quotation without link or credit', () => {
    expect(checkText('copied-text', `“${long}”`, { pack: 'cern' })).toHaveLength(1);
    expect(checkText('copied-text', `“${long}” https://example.org/a`, { pack: 'cern' })).toEqual([]);
  });
  test('whose it is, is told above it only', () => {
    const copied = `From yesterday's Guardian: I wrote this from a hospital bed. ${long}`;
    expect(checkText('copied-text', copied, { pack: 'cern' })).toHaveLength(1);
  });
  test('a closing mark opens no quotation', () => {
    expect(checkText('copied-text', `Dolores "Dee" Wain ${long} and "so on"`, { pack: 'cern' })).toEqual([]);
  });
  test('what was pasted counts, what was typed does not', () => {
    const pasted = [{ from: 0, to: long.length }];
    expect(checkText('copied-text', long, { pack: 'cern', pasted })).toHaveLength(1);
    expect(checkText('copied-text', long, { pack: 'cern' })).toEqual([]);
  });
  const body = `${long.replaceAll('word', 'Wort')}.`;
  test.each([
    'This.',
    'Yes. This.',
    'Typed this from a library copy:',
    'A paragraph from his last novel, page 12:',
    'sharing bc it is behind the wall',
  ])('a long text below “%s”', (line) =>
    expect(checkText('copied-text', `${line}\n\n${body}`, { pack: 'cern' })).toHaveLength(1),
  );
  test.each([
    'This year our group turned ten, and I made a list.',
    'I gave my first speech in this hall in 1999.',
    'Sharing in case somebody else starts as a technician this month.',
    'We met the people behind the new planetarium.',
    'My supervisor read a whole chapter on the train.',
    'I lost my voice in the middle of a speech 🦆',
    'A student paper asked me. My reply, in full:',
    'Every example comes from a ward: falls, waiting times and doses.',
  ])('one’s own long text below “%s”', (line) =>
    expect(checkText('copied-text', `${line}\n\n${body}`, { pack: 'cern' })).toEqual([]),
  );
});
