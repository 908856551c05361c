import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../core/edits';
import { builtInPacks } from '../../packs';
import { finder } from '../../packs/testing';
import { political } from '.';

const findOf = finder(builtInPacks);
const find = (text: string) => findOf(political, text);

describe('acronyms that are words of chats', () => {
  test.each([
    'im gonna vote with my feet rn, so tired',
    'they are all voting rn lol, vote rn',
    'vote lr or rl, the poll on our keyboards closes tonight',
    'ps vote for the pub quiz name',
    'Please close the dup, vote dup on the tracker',
  ])('no party: %s', (text) => expect(find(text)).toHaveLength(0));
  test('with its capitals it is one', () => expect(find('Ne votez pas RN dimanche')).not.toHaveLength(0));
});

describe('takes sides', () => {
  test.each([
    'Hold your nose if you must, but vote Labour on Thursday.',
    'Proud to be a Lib Dem, today more than ever.',
    'We deserve better than five more years of Sunak.',
    'Every vote for Reform is a vote against climate science.',
    'If you care about students there is only one choice on polling day: Labour.',
    "Don't let Farage anywhere near our NHS.",
    "I'm backing Andy Burnham and you should too.",
    'Spent the evening leafleting for the Greens, my feet hurt, worth it.',
    'Team Harris all the way!',
    'Tories out. That is the tweet.',
    'Remember what the Conservatives did to Erasmus when you are in the polling booth.',
    'Four more years of Biden please 🙏',
    "Can't wait to see the back of this Tory government.",
    'Please lend your vote to the Lib Dems here, it is the only way to beat the Conservatives.',
    'Trump is unfit for office and every scientist should say so before November. Vote him out.',
    'Kokoomukselle ei enää yhtään ääntä.',
    'Minä äänestän vihreitä ja toivon että sinäkin.',
    'Persut pois hallituksesta, kiitos.',
    'Le RN ne passera pas, dimanche votons tous contre Bardella.',
    'Soutien total à Raphaël Glucksmann pour les européennes !',
    'Dimanche, pas une seule voix ne doit aller à Le Pen.',
    'So happy that Labour won, what a night!',
    'I cannot in good conscience support any Republican this year.',
    'Going door to door for Katie Porter on Saturday, join me!',
    '#ToriesOut #GeneralElection',
    'As a physicist I endorse Kamala Harris for president.',
    'Yes on 36! Ballots are in the post, neighbours.',
    'My message to Badenoch: resign.',
    'Carney got over the line and my whole street is dancing',
    '#NotMyPresident, and I am not alone',
    'vance 2028 shirts in stock, message me for sizes',
    'Chipped in to the Schiff campaign, ActBlue link here',
    'Lindtman seuraavaksi pääministeriksi!',
    'Mikä tahansa paitsi sinimusta hallitus.',
    'Les insoumis ou rien, désolé.',
    'Notre maire mérite un deuxième mandat, dites-le autour de vous',
    'Votons non dimanche, le référendum est un piège',
    '#SNPWinning and I am here for it',
    'Please vote no on Measure H.',
  ])('%s', (text) => expect(find(text)).not.toHaveLength(0));
});

describe('takes no side', () => {
  test.each([
    'Our new paper tracks how Labour and Conservative manifestos talk about universities since 1945.',
    'The Labour candidate and the Conservative candidate debate on campus tonight, all welcome.',
    'Register to vote by midnight, it takes five minutes.',
    'Yes or no on Prop 50? Both sides tonight at six.',
    'I teach my students how the Republicans and the Democrats came to swap voters.',
    'Party at my place on Friday, bring crisps.',
    'Yes on the 85 mm lens, no on the flash.',
    'Not my party, not my playlist, but the cake is good.',
    'What would happen if a president had to resign? Guest lecture on Monday.',
    'He had to resign as treasurer of the chess club.',
    'The next slide explains modi of transport in 1900.',
    'Kausi alkaa, uusi kausi uudelle joukkueelle.',
    'Votez pour le meilleur poster, urne à la cafétéria.',
    'We resign ourselves to rain every open day.',
    'I vote we all say no on Mondays.',
    'The reform of the admissions process starts in May.',
    'Vote for your favourite teacher in the staff awards!',
    'Vote for the name of our new robot: Ada or Grace?',
    'Green chemistry must win this argument, and I think it will.',
    'Interview tomorrow about why people who vote Reform distrust experts.',
    'A conservative estimate: two weeks to finish the review.',
    'How did people in Kent vote in 2019? New map below.',
    '“Vote Labour” posters of 1945 go on show in the library.',
    'The minister visited our lab and asked good questions.',
    'Does voting Green make people happier? Our survey says it depends.',
    'President of the student chess society needed, elections on Tuesday.',
    'The government should fund postdocs for longer.',
    'Horizon Europe must keep its budget, whoever governs.',
    'I never say how I vote and I will not start now.',
    'Trump announced new tariffs on lab equipment, says Reuters.',
    'Labour of love: four years on one dataset.',
    'Labor Day weekend, see you on Tuesday.',
    'Keskusta on tänään täynnä turisteja.',
    'Vihreä valo rakennusluvalle, töihin!',
    'La réforme du site web est terminée, bravo à toutes.',
    'Le centre de calcul rouvre dimanche.',
    'Candidates for the postdoc position will hear from us on Thursday.',
    'The exit poll puts Labour at 410 seats and the Conservatives at 131.',
    'Harris tweed is the only thing that keeps me warm in this office.',
    'Political scientists: what is your best reading on why the Tories lost in 1997?',
    'The Greens, the Lib Dems and Labour have each published a science plan. A comparison in the thread.',
  ])('%s', (text) => expect(find(text)).toHaveLength(0));
});

test('removing the sentence silences it', () => {
  const text = 'Long week. Vote Labour on Thursday! Now for a bath.';
  const [hit] = find(text);
  const fixed = applyEdits(text, hit?.fixes?.[0]?.edits ?? []);
  expect(fixed).toBe('Long week. Now for a bath.');
  expect(find(fixed)).toHaveLength(0);
});

test('a line of a million characters takes a time that goes with its length', { timeout: 20_000 }, () => {
  // One sentence of a hundred thousand names: when each looked through those before it, it took minutes.
  expect(find('Labour '.repeat(150_000))).toHaveLength(0);
});

describe('no side of today', () => {
  test.each([
    'The dial-up modem of the reading room, up modem, down printer',
    'New in the collection: a ballot box from 1872, Pontefract. Go and see it.',
    'Join the Sports Centre team for a walk on Wednesday.',
    'A talk by the election observers on tea at the polling station, best evening of the term',
  ])('%s', (text) => expect(find(text)).toHaveLength(0));
  test.each(['Votez MoDem dimanche', 'Vote Green on Thursday, please'])('but %s', (text) =>
    expect(find(text)).not.toHaveLength(0),
  );
});
