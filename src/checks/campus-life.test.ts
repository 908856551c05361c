import { describe, expect, test } from 'vitest';
import { checkText } from '../packs/testing';

// What is posted on any campus, beside what it is easily taken for.
const CASES: readonly (readonly [check: string, pack: string, ordinary: string, guilty: string])[] = [
  [
    'secrets',
    'aalto',
    'Has anybody got a spare gown hook? Mine slid off in the rain',
    'Spare key is on the hook behind the bike shed door',
  ],
  [
    'secrets',
    'aalto',
    'I\'m told to retire the phrase "trivially follows" before the next lecture',
    'The login phrase is "marmot trivially follows"',
  ],
  [
    'secrets',
    'aalto',
    'Who left a file called plan_FINAL_v3_use_this on the lab laptop, it is blank',
    'The password on the lab laptop is plan_FINAL_v3',
  ],
  [
    'secrets',
    'aalto',
    'We had a panel on "gentle careers". Nobody wanted to leave.',
    'The door panel is "gentle heron", then push',
  ],
  [
    'confidential',
    'aalto',
    'I fell over in the very shoes my brother told me not to wear',
    'The dean told me not to tell anyone, but the nursing course closes in May',
  ],
  [
    'confidential',
    'aalto',
    'Friend in payroll asked me to tell everybody: the salaries come on the 28th this month',
    'My friend in payroll says the January salaries will be late',
  ],
  [
    'political',
    'caltech',
    'A month ago I joined the Centre for Urban Trees as a coordinator',
    'Today I joined Labour, because enough is enough',
  ],
  [
    'advertising',
    'aalto',
    'A word to our offer-holders: you need a kettle and a doorstop, nothing else',
    'Our offer ends tonight: 20% off at Brightleaf with my code',
  ],
  [
    'advertising',
    'aalto',
    'Selling: wok, bike lamp, a grammar of Estonian (untouched). All for 15 euros, pick up in Otaniemi',
    'Snap up the new Brightleaf notebooks, 20% off this week with my code!',
  ],
  [
    'advertising',
    'aalto',
    'Kitchen porter wanted, evenings, £12.40/h. Apply in person, ask for Marco.',
    'Best pizza in town, £9. Go to Luigi Express and ask for Marco!',
  ],
  [
    'personal-data',
    'aalto',
    'Long talk with my supervisor today. Came out with a plan for two chapters',
    'My supervisor came out as gay at dinner yesterday',
  ],
  [
    'personal-data',
    'aalto',
    'Thanks to the 190 residents who came out so quickly when the alarm rang',
    'My flatmate came out to me last night',
  ],
  [
    'abuse',
    'caltech',
    'News from the pond: Harald the goose has moved to the golf course',
    'Harald from our department is a lazy pig',
  ],
  [
    'abuse',
    'caltech',
    'In praise of the boring tool: our best software is a calendar',
    'My supervisor is a useless tool',
  ],
  [
    'abuse',
    'caltech',
    'The spoon-like thing in case four was part of a kettle',
    'Shut up, you complete spoon of a lecturer',
  ],
  [
    'abuse',
    'caltech',
    'Most archaeologists doubt that the builders were slaves',
    'Our builders are idiots, every one of them',
  ],
  [
    'discrimination',
    'caltech',
    'The concert is free for pupils, half price for those on benefits',
    'They all sit at home on benefits while we work',
  ],
  [
    'crisis',
    'aalto',
    'The bus hit a bollard at the roundabout, and it clearly wasn’t the driver’s fault',
    'The bus hit a student at the roundabout, clearly the driver’s fault',
  ],
  ['abuse', 'kent', 'Hope you are having a great day.', 'Hope you choke on your great day, idiot.'],
  ['abuse', 'kent', 'I hope you are not scared of the new lift!', 'I hope you rot in that lift, you moron'],
];

describe('what is posted on any campus', () => {
  test.each(CASES)('%s, %s: "%s"', (check, pack, ordinary) => {
    expect(checkText(check, ordinary, { pack })).toEqual([]);
  });
});

describe('and what it is easily taken for', () => {
  test.each(CASES)('%s, %s: not "%s", "%s"', (check, pack, _ordinary, guilty) => {
    expect(checkText(check, guilty, { pack })).not.toEqual([]);
  });
});
