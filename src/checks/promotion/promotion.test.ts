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
    'three weeks at this standing desk and my back has forgiven me!! FlexiSpot, gorgeous colour too #deskgoals #phdlife #gifted',
    'Order with SAVE20 at BeanHouse and thank me later',
    'The Gilson team sent us two pipettes, the best we have had',
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
    'We counted how many posts with a discount carry the tag #ad: our new paper with 12,000 of them is out',
    'Does anybody read as far as the little word #ad under a post like this one or is it just me?',
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

// The university's own, and people's ordinary days: commands, prices, names and praise, and nobody's business.
const PADDING =
  'The week began with rain in the cloisters and a printer that knew only one letter. By Wednesday the Stockholm group had sent its figures, Ottilie had found the missing cable, and somebody had watered the fern.';

describe('ordinary posts of a campus sell nothing', () => {
  test.each([
    // events with a time, a price and a place to book
    ['official', 'Opera scenes in the chapel, Thursday 19:30, £7, students £4. Book at the door or online.'],
    ['official', 'Ceilidh tonight 8pm in Grizedale, £3 on the door, no partner, no kilt, no shame.'],
    ['official', 'Brewing for beginners is back on 12.4., 15 euros with the tasting. Varaa paikkasi!'],
    ['official', 'The stargazing evening at the observatory costs £5. Reserve your stool by Friday.'],
    [
      'official',
      'Alumni in Oslo: reunion in the Grünerløkka on Saturday, €20 with soup. Sign up and bring your stories',
    ],
    // its own shop, canteen, podcast
    ['official', 'Our bakery is back from its holiday: rolls 60p, or four for £2.'],
    ['official', 'Our podcast is back! Listen to the one on glaciers with Ingrid.'],
    // commands of daily life
    [
      'personal',
      'Lesson of my first year in Estates: pick up the phone. Half of Humphrey’s emails were about the same tap.',
    ],
    ['personal', 'To the Viennese who fixed our centrifuge by phone: buy them a beer, somebody'],
    ['personal', 'The gown is collected, the family from Toulouse is here. Go.'],
    ['official', 'Late for the bus? A comet is ice and dust, older than the Earth. Run!'],
    ['personal', 'Ready for the viva. Cake is in the Bowland kitchen, come by'],
    ['personal', 'Rent is up again, 6% this time, says Otaniemi housing'],
    // gifts and errands that are none
    ['official', 'Thanks to a gift from the class of 1974 the Hexagon has a new roof.'],
    ['personal', 'A student ambassador from Ghent showed my mother round and she still talks about the lifts'],
    ['personal', 'A plaque on the bench in Alexandra Park, with my name spelt right'],
    ['personal', 'The preprint is out, link in my profile'],
    ['official', 'Come and cook with HALUS on Friday, plates £2 each, bring a spoon'],
    ['official', 'Course code PHIL4410 has moved to the Tuesday'],
    // praise of what nobody sells
    ['personal', 'Six hours to Inverness for one poster, and it was worth every minute. Brilliant crowd.'],
    ['personal', 'Turnout in the Senate vote was 41% of staff. Follow the count in Hall B'],
    // unrelated words of a long post
    ['personal', `We order by Monday. ${PADDING} ${PADDING} The best part was 20% fewer tickets.`],
    ['personal', `${PADDING} ${PADDING} So, to whoever starts next week in the Marlowe building: go.`],
  ] as const)('%s: %s', (account, text) => {
    expect(checkText('advertising', text, { pack: 'cern', account })).toEqual([]);
    expect(checkText('endorsement', text, { pack: 'cern', account })).toEqual([]);
  });

  test.each([
    ['official', 'Kiln & Crumb have the best buns in Bailrigg, £2 all week. Order one today!'],
    ['official', 'Our friends at Fernleaf gave us a crate. Grab a bottle at the bar!'],
    ['personal', 'Three weeks with the Tuuli kettle and I’m in love. Get one before they sell out.'],
    ['personal', 'Go to Halden Optics, say Mirela sent you, 15% off'],
    ['personal', 'The folks at Dunmore sent me a rucksack, so here it is'],
    ['personal', `${PADDING} Anyway: Fernleaf soap is the best I ever had, 20% off with code FERN20, order it today.`],
    ['personal', `Hire my brother’s firm, Penrose Movers, cheapest in Kent, DM me. ${PADDING}`],
  ] as const)('but somebody’s business is sold, %s: %s', (account, text) => {
    expect(
      checkText('advertising', text, { pack: 'cern', account }).length +
        checkText('endorsement', text, { pack: 'cern', account }).length,
    ).toBeGreaterThan(0);
  });
});
