import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { discrimination } from './discrimination';
import { withoutScorers } from './scorer/learnt';

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

// The same words of groups that are welcome, of the past, of things, and of the writer.
describe('discrimination tells who is run down', () => {
  test.each([
    'Women and their work in 1920s Kent: a walk with the archivist.',
    'International students and their families are welcome at the picnic.',
    'International students should know that the visa desk closes at four.',
    'International students need to know where to register, so we made a map.',
    'Women could not take degrees here until 1948.',
    'Refugees deserve better than this form.',
    'Pregnant women can go to the front of the queue.',
    'Disabled students should not have to pay for their own scribes.',
    "Wheelchair users can't get into the old lab, we have reported it again.",
    'No wheelchair access at the back entrance, please use the front.',
    'There were no women on the first expedition in 1957.',
    'Back in the kitchen after exams, made soup for six.',
    'Walked past it every day and never saw the plaque.',
    'The yoghurt is past its sell-by date and so is the kettle.',
    'Dinosaurs! The natural history museum is free on Thursdays.',
    'Make a sandwich, fill a bottle, we leave at seven.',
    'Back on the boat at six tomorrow, novices bring gloves.',
    'This café ticks every box: quiet, cheap, sockets.',
    'A talk on the benefits of sleep for revision.',
    'Thanks for his kind words at the farewell.',
    'The first of their kind in Finland, these sensors measure dew.',
    'Grey squirrels are invaders, says the guide, and yet we feed them.',
    'The lecture hall is wired for recording.',
    'We need more people like that in committees.',
    'This spreadsheet is an abomination and I made it.',
    'The novel goes back to Naples in chapter four.',
    'I want to go back to Tromsø and see the lights.',
    'We go back to Leeds on Sunday.',
    'It is too early to go back to Windows.',
    'Young Researcher Prize for scientists under 35, nominate by May.',
    'She was nominated in the under 35 category.',
    "The captain of the women's first eleven switched on the lights.",
    'My mom always says eat your greens.',
    'your mum always asks how the thesis is going',
    "I'm not a girl with a pretty face, but I have pretty heart!",
    "I'm a trans woman and I teach the statistics module.",
    "I'm pregnant, so I do the desk work this term.",
    'No, mum, I do not fix printers for a living',
    'The old spectrometer nobody loved goes to the museum',
    'Queer cinema club, Tuesdays, subtitles and popcorn',
    'The plug is female and so is the socket, good luck',
    'My account has been disabled, who do I ring?',
    'The samples are burnt to gas in minutes',
    'Thanks to the kitchen for the soup',
    'My mother has been promoted',
  ])('passes %s', (text) =>
    // What a scorer makes of a line without a post around it is another matter.
    expect(withoutScorers(() => find(discrimination, text)).map(({ quote }) => quote)).toEqual([]),
  );

  test.each([
    'Get back in the kitchen, love',
    'Women belong in the kitchen and not in the clean room',
    'We want no wheelchair people on the excursion',
    'Go back to Poland, all of you',
    'They are taking our jobs and our flats',
    'Pensioners are past it, let the young ones drive',
    'Room to let: no Muslims, please',
    'Old men can’t write code',
    'Women should not vote on budgets',
    'Immigrants are parasites',
  ])('flags %s', (text) => expect(find(discrimination, text).length).toBeGreaterThan(0));
});
