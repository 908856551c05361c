import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { discrimination } from './discrimination';

const find = finder(builtInPacks);

describe('discrimination', () => {
  test.each([
    'Women are too emotional to lead a collaboration.',
    'All immigrants are criminals.',
    'I hate gay people.',
    'Muslims should be deported',
    'No Chinese applicants please',
    'We never hire mothers, they are gone at five',
    'Old people can’t learn anything new, just retire',
    'Disabled students are a burden on this department',
    'Go back to your own country if you don’t like it',
    'Black people are lazy',
    'f*ggots ruin everything',
    'Typical women drivers, cannot park',
    'Jews control the media',
    'Trans women are not real women',
    'Girls can’t code, everyone knows it',
    'Never trust a gypsy',
    'Tories are subhuman and should not be allowed to vote',
    'Too many foreigners in this lab already',
    'Deport all 🧕',
    'Les femmes sont incapables de diriger une équipe',
    'Naiset eivät osaa johtaa',
    'We only invite native speakers under thirty, so foreign candidates should not bother with the form.',
  ])('flags %s', (text) => expect(find(discrimination, text).length).toBeGreaterThan(0));

  test.each([
    'Women in physics: 40 portraits, opening on Thursday.',
    'We welcome applications from women and from disabled people.',
    'I do not hate gay people, and nobody should.',
    '“Women can’t do hardware,” said my first boss. I have built two trackers since.',
    'Saying that immigrants are criminals is racist, full stop.',
    'No woman deserves to be harassed at work.',
    'Our study finds that Muslims are described as violent in one of three articles.',
    'Immigration statistics for 2024 are out.',
    'Proud to be a gay physicist.',
    'My Chinese colleagues taught me mahjong.',
    'The black body radiation lecture moves to Room 3.',
    'Deaf students in the lab: how we changed our alarms.',
    'Republicans and Democrats agreed on the helium bill.',
    'The old man and the sea: reading group on Friday.',
    'Is it true that girls are worse at maths? No. Here is the evidence.',
    'Migrant birds are early this year.',
    'A chink in the armour of the standard model?',
    'He was told to go back to his own country. We stand with him.',
    'Racism has no place on our campus.',
    'Polish your CV with us on Monday.',
    'The Turkish coffee in the canteen is a revelation.',
    'Women are paid 12% less in our field.',
    'As a disabled student I needed a lift that works.',
    'The slur was painted over within an hour. Thank you, Estates.',
    'Retarded potentials, explained with a garden hose.',
    'Les femmes en physique : une exposition au Globe.',
    'Naisia opiskelee tekniikkaa enemmän kuin koskaan.',
  ])('passes %s', (text) => expect(find(discrimination, text).map(({ quote }) => quote)).toEqual([]));
});

describe('discrimination knows whose women', () => {
  test.each([
    'Our women in engineering network turns ten.',
    'Our women’s rowing team won by a length',
    'Our women in physics lunch is on Wednesday, all welcome',
  ])('%s', (text) => expect(find(discrimination, text)).toEqual([]));

  test.each(['They come here and take our women and our jobs', 'Keep them away from our women'])('flags %s', (text) =>
    expect(find(discrimination, text).length).toBeGreaterThan(0),
  );
});
