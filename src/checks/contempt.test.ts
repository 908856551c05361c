import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { reputation } from './reputation';
import { withoutScorers } from './scorer/learnt';

const find = finder(builtInPacks.filter(({ id }) => id === 'kent'));
/** By the rules alone: what a scorer has learnt hides what they miss. */
const found = (text: string) => withoutScorers(() => find(reputation, text, { affiliated: true })).length > 0;

describe('contempt for one’s own house, mostly without its name', () => {
  test.each([
    'our accommodation office are crooks',
    'HR = vultures',
    'Freshers: moaners, the lot of them',
    'Procurement here is bent, ask anybody',
    'our exam board couldn’t organise a bake sale',
    'I wouldn’t trust our estates team with a teaspoon',
    'the porters at night sleep all shift',
    'Anywhere but Kent, kids.',
    'Please do not apply to Kent.',
    'Nobody decent stays at Kent',
    'mortified to have Kent on my CV',
    'so embarrassed that I study here',
    'helpdesk: where tickets go to die',
    'Kent takes anyone with a bank account',
    'a degree from here is worthless',
    'Six years surrounded by cheats',
    'Notre secrétariat, une bande d’incapables',
    'Meidän johto on surkea',
  ])('finds: %s', (text) => {
    expect(found(text)).toBe(true);
  });

  test.each([
    'the office dog met the dean’s dog',
    'our lab is smelly after the foam party',
    'the canteen is smelly today',
    'Our lab robot is back on Wednesday',
    'My supervisor is getting a dog',
    'Our new admin is brilliant, thank you Rosa',
    'Nobody in our group is useless, ask early',
    'Our students are not lazy',
    'the helpdesk is closed until Tuesday',
    'I love my group, bunch of nerds',
    'workshop, laser cutter and a nice bunch of nerds',
    'What does a press office do all day? Today: bees.',
    'Our exam board couldn’t meet on Monday because of the snow',
    'I wouldn’t trust the weather with a barbecue',
    'Please don’t come to Kent on Sunday, the water is off',
    'Do not apply to Kent before the portal opens on the third',
    'You can find this fern anywhere but the coast',
    'Nobody stays at the Kent hotel in winter',
    'embarrassed to admit I had never seen the Kent archive',
    'where do old posters go to be recycled?',
    'Kent takes part in the night of science',
    'A degree from here opens doors',
    'surrounded by sheep in the Dales',
    'The students hate mushrooms on pizza',
    'Security is at the gate until ten',
    'our dean, dressed as a clown for charity',
    'Le secrétariat est fermé vendredi',
    'Johto on lomalla heinäkuun',
    '“Our HR are crooks”, says a character in the play',
  ])('passes: %s', (text) => {
    expect(found(text)).toBe(false);
  });

  test('nobody’s own house is nobody’s business', () => {
    expect(find(reputation, 'our accommodation office are crooks')).toEqual([]);
  });
});
