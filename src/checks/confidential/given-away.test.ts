import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../../packs';
import { finder } from '../../packs/testing';
import { withoutScorers } from '../scorer/learnt';
import { confidential } from '.';

const find = finder(builtInPacks.slice(0, 1));
const found = (text: string, account: 'personal' | 'official' = 'personal') =>
  withoutScorers(() => find(confidential, text, { account })).length > 0;

describe('what is given away with no word of secrecy', () => {
  test.each([
    'Week 3 quiz: C A A D B E',
    'algebra midterm has a Jordan form question, trust me, I wrote it',
    'a hint from the one who set the exam: learn chapter 4',
    'pics of question 2 on Friday’s test, quick',
    'Reviewer 3 on Lena’s paper? Me',
    'Just refereed a Science submission on batteries, pure garbage',
    'reading an unpublished thesis as examiner, yikes',
    'Fellowship panel just rejected the whole Leeds bunch',
    'the disciplinary board went 3-2 against the rower',
    'I was on the hiring committee and candidate four bombed',
    'dean shortlist: Ahlgren, Mensah, Roux',
    'I’m on the prize jury, ask me anything',
    'Prize winners will hear Tuesday. It’s Tom and Aino',
    'Comms sits on it until Thursday: the comet is new',
    'collaboration-only plot, but look at the dip',
    'Posted the restricted annex of the minutes',
    'trial got unblinded, placebo arm is winning',
  ])('finds: %s', (text) => {
    expect(found(text)).toBe(true);
  });

  test.each([
    'Quiz night: team C A A D B E won',
    'Quiz: a big one, a nice one, a cheap one, a free cake',
    'The exam on Friday is in the sports hall',
    'I set the exam and now I set the alarm',
    'Photos of the question time with our new dean',
    'Photos of questions from last year’s paper are on the portal',
    'Reviewer 2 asked for one more plot, fair enough',
    'My submission was reviewed in a week, kind words',
    'Reviewed a stack of proposals, tired, tea now',
    'Unpublished letters of Woolf are on display',
    'The fellowship panel just ranked our proposal first!',
    'The disciplinary board explained, in four slides',
    'I was on a panel about open science in Oulu',
    'on the hiring committee for a new tea round',
    'Winners will hear on Tuesday, good luck to all',
    'Finished one month early: the new bike shed',
    'The cat sits on it until Thursday',
    'Letters land on my desk, all for the last tenant',
    'Interview panel done, tea now',
    'Christmas came one month early: new lamps',
    'Applicants will hear Monday. It’s raining.',
    'Reviewer 2 here! No, only me with the mugs',
    'Staff-only stairs are slippery, mind the step',
    'Posted the announced timetable on the door',
    'Solutions are on the portal. Quiz 4: a, b, c, d',
  ])('passes: %s', (text) => {
    expect(found(text)).toBe(false);
  });

  test('whoever writes for an account has it to give', () => {
    expect(found('Week 3 quiz: C A A D B E', 'official')).toBe(false);
  });
});
