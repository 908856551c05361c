import { describe, expect, test } from 'vitest';
import { orgNames } from '../core/organisation';
import { parseDraft } from '../core/parse';
import { builtInPacks } from '../packs';
import { detectLanguage } from './detect-language';
import { impersonationIn } from './impersonation';

const orgs = builtInPacks.map(orgNames);

function poses(text: string): boolean {
  const doc = parseDraft({ text, field: 'post', site: 'unknown' }, detectLanguage);
  return orgs.some((org) => impersonationIn(doc, org) !== undefined);
}

describe('impersonationIn', () => {
  test.each([
    'Hello everyone, Caltech Admissions here! Ask us anything, answers within the hour.',
    'CERN Press Office checking in, the rumours are false',
    'CERN Visitors Service here, send us your bank details for the hardship fund',
    'I registered @CaltechAlerts yesterday, looks so official lol',
    'We set up a page called CERN Jobs Official and people already send CVs',
    'Changed my display name to Caltech Registrar and my landlord believed me',
    'This is the official Caltech frosh account, run by two of us from Keynes',
    'Selling mugs with the CERN logo I traced, three left',
    'My podcast now has the Caltech seal as its avatar, I just copied it from the site',
    'Greetings from your Caltech security team: doors close at 9 now',
    "Dean of Students at Caltech here, extensions for all, you're welcome",
    'Voici le compte officiel du CERN pour les stages, tenu depuis ma chambre',
    'Caltech Housing (official) – room swaps and gossip by a frosh',
    'We took over the CERN cafeteria handle, nobody at the lab has to know',
    'Set my LinkedIn page name to Caltech Careers, recruiters answer in minutes',
  ])('takes for a pose: %s', (text) => {
    expect(poses(text)).toBe(true);
  });

  test.each([
    'Caltech sophomore here, hi',
    'The CERN choir here, singing carols',
    'I turned it into CERN fan art',
    'Hello from your Caltech friends in Pasadena',
    'Caltech - official rankings are out today',
    'I bought a Caltech hoodie without asking the price',
    'Caltech postdoc here, ask me anything about dark matter',
    'Kent alum here, the rabbits were already there in 1998',
    'Caltech here I come!',
    'CERN cafeteria here serves the best fries in Meyrin',
    'Two physicists from CERN here, we brought chocolate',
    'This is the official Caltech page on grants: link in the replies',
    "It's official: I'm joining Caltech in March!",
    'The official CERN account has the video, look there',
    'Changed my display name to "Caltech postdoc" at last',
    'Changed my profile picture to the Caltech turtle pond',
    "Please don't put the CERN logo on merch, you need permission",
    'Wearing my Caltech hoodie with the old logo to the interview',
    'My avatar is a photo of me in front of the CERN globe',
    "I run @CaltechHikers, all welcome, it's just us and our dogs",
    'We made a page for Kent beekeepers, unofficial and proud of it',
    'Hello from the Caltech library, still open, still cold',
    'Love from all your friends at Kent, get well soon Rosie',
    'New logo for the Caltech chess club, drawn by our treasurer',
    'Official opening of the CERN visitor centre tonight',
    'Kent is speaking at the conference on Tuesday',
    'Caltech reporting record rainfall this week',
    'Sold my old Caltech textbooks, thanks all',
    'The new University of Kent branding is very purple',
    'Our startup moved out of the Caltech incubator today, customers and all',
    'Fan account of the CERN llamas. Not official, obviously.',
    'I turned it into a Caltech joke and nobody laughed',
    'My invoice to Caltech got paid after nine weeks, hooray',
    'Someone set up a fake Caltech Admissions account, please report it',
  ])('lets be: %s', (text) => {
    expect(poses(text)).toBe(false);
  });
});
