import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { hasDisclaimer } from './disclaimer-wording';

describe('any wording counts', () => {
  test.each([
    'Views =/= my employer',
    'my views != my employer',
    'Physicist at CERN. Views my own.',
    'all views my own',
    'the opinions represented here are my own, not those of Caltech.',
    'Opinions = mine | she/her',
    'Lecturer. Own views, bad puns.',
    'views mine, typos also mine',
    'Nothing here is endorsed by my employer.',
    'Tweets do not represent the University of Kent',
    'Not CERN’s opinions.',
    'Views ≠ employer',
    'I speak only for myself',
    'Work at CERN, speaks for herself',
    'Fundraiser, tweeting as plain old Sue',
    'Kent is where I teach, not who I write for',
    'Personal opinions ahead',
    'Here in a personal capacity',
    'This is a personal account',
    'My posts don’t necessarily reflect Lancaster’s position',
    'Personal opinions only 🌱',
    'Mes propos n’engagent que moi.',
    'Les opinions exprimées ici sont les miennes',
    'Je tweete à titre personnel',
    'avis perso',
    'Mielipiteet omia.',
    'Täällä omissa nimissäni',
    'Näkemykset ovat omiani, eivät Aallon',
    'VIEWS ARE MY OWN',
    'Opinions solely mine, RT ≠ endorsement',
  ])('%s', (bio) => expect(hasDisclaimer(bio)).toBe(true));
});

describe('the same words in another sense do not', () => {
  test.each([
    'RT ≠ endorsement',
    'Retweets are not endorsements',
    'Research associate, views over the bay are lovely',
    'CERN openlab. Own three bikes.',
    'Opinions? Plenty.',
    'Potholes ahead, opinions behind',
    'Speaks for an hour on stage',
    'I own a dog and post about my views from the office',
    'Love the view. I own two cats.',
    'Former coal mine guide, strong opinions on tea',
    'Personal trainer and PhD student',
    'Post-doc at Kent, own a canoe',
    'Ask me for my opinions',
    'Here for hot takes and great views',
    'Personnel officer at CERN',
    'Opinion columnist. Kent.',
    'Oma koira, oma lupa',
    'Data privacy researcher, personal data nerd',
    '',
  ])('%s', (bio) => expect(hasDisclaimer(bio)).toBe(false));
});

test('every wording that a pack offers is recognised', () => {
  for (const pack of builtInPacks) {
    for (const { text } of pack.disclaimers)
      expect(hasDisclaimer(`Chemist. ${text}`), `${pack.id}: ${text}`).toBe(true);
  }
});
