import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/edits';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { unverified } from './unverified';

const findingsOf = finder(builtInPacks);

const FLAGS: readonly string[] = [
  'My neighbour works at the ministry and says all grants are frozen.',
  'We have solved ageing. Details soon.',
  'word on Olive Walk is that two presidents are leaving',
  'A guy at the tram stop swore that the bridge will be closed for a year.',
  'It’s being said that our best professor leaves for MIT.',
  'I read on Facebook that library fines pay for the wine.',
  'Our telescope will definitely find aliens by 2030.',
  'La cantine ferme pour de bon, c’est un cuisinier qui me l’a dit.',
  'I have it from a very reliable person that the bar will close.',
  'Our new enzyme will end world hunger.',
  'A study somewhere found that redheads feel less pain.',
  'Rumour has it the swimming pool is shutting for good.',
  'Word on the street: two deans are resigning on Friday.',
  'A friend of a friend says the exam board lost a box of scripts.',
  'My hairdresser’s cousin works in registry and says fees are doubling.',
  'Not confirmed but three people were arrested at the bar.',
  'No idea if true, but the whole payroll was hacked.',
  'Forward this to everyone you know before they delete it!',
  'Copy and paste this to your wall or your pictures will be made public.',
  'They don’t want you to know what is buried under the library.',
  'Scientists have proven that garlic cures dementia.',
  'Turmeric reverses Alzheimer’s in a month.',
  'Fact: 92% of students never open a book.',
  '8 out of 10 lecturers cheat on their expenses.',
  'The vaccine contains microchips, wake up people.',
  'Experts agree that the moon landing was faked.',
  'Il paraît que la bibliothèque va fermer en mars, faites tourner !',
  'Kuulemma kampus myydään ensi vuonna.',
  // what is told by people without a name
  'A barman in Geneva swears the lab bought the whole street.',
  'Selon ma voisine, le campus sera vendu. Faites tourner',
  'Kuulin kaverilta että yliopisto irtisanoo puolet väestä, laittakaa kiertoon',
  // what the writer admits not to have checked
  'Fees go up to 15k next autumn, can’t remember where I saw it but it’s happening.',
  'J’ai lu quelque part que 80 % des doctorants abandonnent, pas la source sous la main',
  'Kahdeksan kymmenestä opiskelijasta huijaa tentissä, lähdettä en muista',
  // boasts without bounds
  'The new detector can never fail, physics has been beaten.',
  'As Einstein told his students, lazy people make the best physicists.',
];

const PASSES: readonly string[] = [
  'My neighbour works at the ministry and says hi.',
  'Everyone in the corridor is saying thank you to the porters today.',
  'We have solved the exercise. Took us a week.',
  'Rumour is what we named the kitten. She spreads.',
  'A guy at the tram stop swore at me.',
  'I read on Facebook that it’s your birthday, all the best!',
  'People are saying nice things about the new library.',
  'We will definitely be back next year.',
  'A study I read for my thesis is by Kahn (2021), table 4.',
  'Will our enzyme end world hunger? No. Will it help? Perhaps.',
  "Strike on the trains Thursday so our group meeting goes online. Honestly looking forward to everyone's pets.",
  'Vibration test passed!!! First try!!! Nobody touch anything!!!',
  'Lake mist all the way. Phone stayed in the bag, so you’ll have to trust me.',
  'Is it true that the pool is closing? Asking for my swimming club.',
  'The rumour about the pool is false: it opens on Monday.',
  'According to the annual report, fees rose by 4%.',
  'My talk on how rumours spread in small towns is on Thursday.',
  'I heard a great talk on volcanoes yesterday.',
  'My mum told me to eat more soup.',
  'Apparently I can sleep standing up.',
  'Our study found that 42% of students commute; table 3 has the details.',
  'I won’t share the story about the dean until the university confirms it.',
  'Rumour has it my cat runs the department.',
  'Spread the word: auditions for the spring play are on Tuesday at six.',
  'Please share: we are looking for volunteers for the food bank.',
  'The Guardian reports that two universities will merge, story linked below.',
  'Coffee: I believe it makes me a better person.',
  'Fact check: no, garlic does not cure dementia.',
  'In my opinion the new timetable is a mess.',
  'We measured it three times: 4.2 metres.',
  'I don’t know whether the lecture is cancelled, ask the office.',
  'Breaking: our kettle. It has been a good kettle.',
  'Correction: I wrote that the bar was closed. It wasn’t, sorry.',
  'New preprint, not peer reviewed yet: https://arxiv.org/abs/2603.00001',
  'Huhu myynnistä ei pidä paikkaansa.',
  'C’est faux, le communiqué est affiché à l’entrée.',
  'Girl in my seminar brought cake and I may propose.',
  'Got this from the library sale for a pound.',
  'Haven’t checked my email since Friday, bliss.',
  'A retired major moved in next door, lovely roses.',
  'Nobel lecture tonight at six, bring a scarf.',
  'No idea which bus goes to Parkwood, help.',
  'Every graduate gets a free tote bag at the fair.',
  'I will never be on time for this seminar.',
  'We raised the yield by 40% in the second run, error bars are large.',
  'Apéro vendredi au bord du lac, faites passer !',
  'Je m’assure que le four est éteint',
  'Une amie m’a dit que mon exposé était bien',
  'Tapahtuma lauantaina Otaniemessä, jakakaa kaikille kavereille',
];

const SHARED = 'Insiders say every hall is full of asbestos. Share before they delete this!';

describe('unverified', () => {
  test.each(FLAGS)('finds: %s', (text) => {
    expect(findingsOf(unverified, text)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text) => {
    expect(findingsOf(unverified, text)).toEqual([]);
  });

  test.each(['Wow.', 'So true!', '', 'Everyone on my corridor should see this'])('shared with “%s”', (text) => {
    expect(findingsOf(unverified, text, { sharing: SHARED, options: { on: 'share' } })).not.toEqual([]);
    expect(findingsOf(unverified, text)).toEqual([]);
  });

  test.each(['Source?', 'This is false.', 'Can anyone confirm this?', 'I doubt it.', 'Please don’t share this.'])(
    'shared with doubt: “%s”',
    (text) => {
      expect(findingsOf(unverified, text, { sharing: SHARED, options: { on: 'share' } })).toEqual([]);
    },
  );

  test('sharing something harmless', () => {
    const sharing = 'Open day on Saturday, all labs are open from ten.';
    expect(findingsOf(unverified, 'Come along!', { sharing, options: { on: 'share' } })).toEqual([]);
  });

  test('taking the sentence out silences it', () => {
    const text =
      'Lovely morning. Rumour has it the whole department is shutting for good, a friend in HR swears. Off to work.';
    const [finding] = findingsOf(unverified, text);
    const edits = finding?.fixes[0]?.edits ?? [];
    expect(applyEdits(text, edits)).toBe('Lovely morning. Off to work.');
  });
});
