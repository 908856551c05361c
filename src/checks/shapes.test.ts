import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { abuse } from './abuse';
import { withoutScorers } from './scorer/learnt';
import { shapedBy } from './shapes';
import { unverified } from './unverified';

const find = finder(builtInPacks.slice(0, 1));

test('a word that is not there is named', () => {
  const broken = shapedBy({ words: {}, shapes: ['{WHAT} goes'] });
  expect(() => broken({} as never)).toThrow('names no word: WHAT');
});

describe('hearsay and false lore, by how they are passed on', () => {
  test.each([
    ['my uncle’s boss says the stadium is closing', true],
    ['friend of a friend saw a wolf on campus', true],
    ['two porters quit, or so I’m told', true],
    ['no clue if legit but the bar has been sold', true],
    ['Another leak at the plant, the press won’t tell you', true],
    ['5G masts gave my whole street cancer', true],
    ['We only use ten percent of our brain', true],
    ['The moon landing was all faked', true],
    ['The chef left for Oxford, a student heard', true],
    ['Lights over the lake: definitely a secret drone', true],
    ['my sister’s boss is a nurse', false],
    ['my mum’s friend saw our play', false],
    ['my uncle’s boss made us pancakes', false],
    ['a friend of mine sells bikes', false],
    ['Turn left at the pond, I’m told by the map', false],
    ['no idea if this plot is true to scale, see the study', false],
    ['The press will report on our open day', false],
    ['Vaccines don’t cause autism', false],
    ['Does wifi make people infertile? No.', false],
    ['That we only use 10% of our brains is a myth', false],
    ['The moon landing on our library screen, tonight at eight', false],
    ['The bell rang and a student heard it', false],
    ['definitely a secret ingredient, this cake', false],
  ])('%s', (text, found) => {
    expect(withoutScorers(() => find(unverified, text)).length > 0).toBe(found);
  });
});

describe('threats without a word of abuse', () => {
  test.each([
    ['We know where you park, wardens', true],
    ['last warning: take it down or get hurt', true],
    ['I’ll be waiting by your car', true],
    ['Followed you home again, nice hat', true],
    ['one more mail and I’m coming over with a hammer', true],
    ['say that again and I will put you in hospital', true],
    ['resign before everyone sees your messages', true],
    ['je te casse la figure', true],
    ['We know your poster from the corridor', false],
    ['Last chance to register or get a seat', false],
    ['I’ll be waiting at your door with a cake', false],
    ['The dog followed us home', false],
    ['I’m coming over with a bat detector', false],
    ['Flu put me in bed, not in hospital', false],
    ['Print it before everyone needs the printer', false],
    ['The crash put him in hospital, get well soon', false],
    ['The moon followed you home', false],
    ['“We know where you live”, says the ghost in the play', false],
    ['je te montre la figure 3', false],
  ])('%s', (text, found) => {
    expect(withoutScorers(() => find(abuse, text)).length > 0).toBe(found);
  });
});
