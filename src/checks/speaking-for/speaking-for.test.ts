import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../core/edits';
import { builtInPacks } from '../../packs';
import { finder } from '../../packs/testing';
import { speakingFor } from '.';

const findingsOf = finder(builtInPacks);

/** Each with the words that must be among those found. */
const FLAGS: readonly [string, string][] = [
  ['We at CERN are shocked by this vote.', 'We at CERN'],
  ['as caltech we will fight this in court', 'as caltech we'],
  ['Bailrigg has decided: Roses moves to October, and the dean gave the go-ahead.', 'Bailrigg'],
  ['We, the University of Kent, owe the town an explanation.', 'We, the University of Kent'],
  ['On behalf of all of us at Lancaster University: well played!', 'On behalf of all of us at Lancaster University'],
  ['Speaking for the university here: the rumours are nonsense.', 'Speaking for the university'],
  ['Kent’s official line is simple: no cuts.', 'official line'],
  ['It is the view of Aalto University that exams are outdated.', 'the view of Aalto University'],
  ['The official CERN position: no war in physics.', 'official CERN position'],
  ['The University of Kent condemns the new visa rules.', 'The University of Kent condemns'],
  ['The Institute guarantees you housing for all four years.', 'The Institute guarantees'],
  ['I’m pleased to announce that Aalto University is building a new campus in Vantaa.', 'Aalto University is building'],
  ['I can confirm that the uni will be closing the bar.', 'the uni will be closing'],
  ['Lancaster University will not comment on this case any more.', 'will not comment'],
  ['Caltech is deeply sorry for the mistake.', 'is deeply sorry'],
  ['My column on strikes has been endorsed by Lancaster University, so share it.', 'endorsed by Lancaster University'],
  ['Every post here carries the approval of the University.', 'approval of the University'],
  ['The University agrees with me: rankings are rubbish.', 'agrees with me'],
  ['You get a paid place at Caltech, I promise you that.', 'I promise'],
  ['We have no comment and that is our official position.', 'our official position'],
  ['Au nom du CERN, je vous présente nos excuses.', 'Au nom du CERN'],
  ['Nous, à Caltech, condamnons cette décision du gouvernement.', 'Nous, à Caltech'],
  ['L’Université du Kent s’engage à rembourser les étudiants.', 's’engage'],
  ['Aalto-yliopiston puolesta pahoittelen sotkua.', 'puolesta'],
  ['CERN pahoittelee eilistä häiriötä ja korvaa kaikki kulut.', 'CERN pahoittelee'],
  ['Caltech neither confirms nor denies the existence of the tunnel pigs.', 'Caltech neither'],
  ['Take this as Aalto’s formal apology to the swans.', 'Take this as Aalto'],
  ['I say this for CERN: the door is open to every scientist.', 'I say this for CERN'],
  ['Kent will not be bullied by a bus company.', 'will not be bullied'],
  ['Canterbury, put Kent down for twenty thousand. You have my word and the uni’s.', 'put Kent down'],
  ['I’m answering as Lancaster now: yes to the merger.', 'I’m answering'],
  ['Lancaster says yes to the tram. Build it.', 'Lancaster says yes'],
  ['Caltech has no plans to sell Lot 12, and you can quote me.', 'has no plans'],
  ['For the record, CERN never promised anyone a black hole.', 'CERN never promised'],
  ['STATEMENT: Aalto University is appalled by the minister’s remarks.', 'is appalled'],
  ['Kent owes Medway an explanation, and here it is: we ran out of money.', 'Kent owes'],
  ['Le CERN ne commentera pas, et c’est moi qui vous le dis.', 'ne commentera'],
  ['Vastaan tähän Aallon puolesta: emme luovu rakennuksesta.', 'Aallon puolesta'],
];

const PASSES: readonly string[] = [
  'We had a great time at CERN yesterday.',
  'We at the CERN choir sing on Tuesdays.',
  'We at the Aalto climbing club have decided to boycott Mondays.',
  'We at the Kent chess society apologise for the noise.',
  'We at the Students’ Union will refund your deposit.',
  'When we at Kent were students, there was no internet.',
  'I don’t speak for CERN, obviously.',
  'Nobody speaks on behalf of the university here.',
  'The rector signed the pledge on behalf of Aalto University.',
  'She accepted the prize on behalf of Caltech.',
  'On behalf of the chess club, thank you for the biscuits.',
  'What is CERN’s official position on this?',
  'I wonder what Kent’s official line is.',
  'The BBC says the University of Kent condemns the new rules.',
  '“We at CERN are shocked”, said the Director-General.',
  'The University should apologise, and soon.',
  'If Caltech apologises I will eat my hat.',
  'I hope Lancaster University will refund the students.',
  'Apparently the uni is scrapping exams, no idea if that is true.',
  'The university doesn’t pay its PhD students enough.',
  'The uni won’t fix our heating.',
  'Caltech will be my home for the next five years!',
  'According to the press release, CERN will not comment.',
  'My view, not the university’s: strikes work.',
  'This is not the position of the University, only mine.',
  'Our study was approved by the University’s ethics committee.',
  'CERN is a laboratory near Geneva.',
  'Kent cricket will be paying Surrey a visit.',
  'Alvar Aalto promises nothing to visitors of this house.',
  'Opinions mine: the University guarantees nothing to anybody.',
  'Je ne parle pas au nom du CERN.',
  'Selon le communiqué, le CERN condamne la guerre.',
  'En puhu Aallon puolesta, vain omastani.',
  'Rehtorin mukaan Aalto-yliopisto tukee ehdotusta.',
  // A word that every object of the language knows is no verb.
  'La Tribune écrit que le CERN constructor est convaincu.',
  'Caltech has announced a new president, details on the homepage.',
  'Lancaster says on its website that parking is free in August.',
  'I love Kent in spring.',
  'I’m applying for CERN’s summer programme, wish me luck!',
  'I’m Caltech class of 2009 and proud of it.',
  'I work for Aalto but this view is mine.',
  'I can’t speak for Lancaster, ask the press office.',
  'I’ve been answering emails for CERN’s open days all week.',
  'Nobody can say what Kent wants any more.',
  'I’m telling this for Caltech students only: free pizza at noon in Winnett.',
  'The university’s lawyers are probably busy.',
  'Kent’s weather, as of today: rain.',
  'CERN’s position on the map: 46.23 north.',
  'Aalto’s cafeteria is closing at three today.',
  'Lancaster beat York 4-1 in the rowing.',
  'Kent can’t park buses, news at ten.',
  'The uni can’t even fix a door.',
  'My supervisor says yes to everything, unlike Caltech.',
  'Caltech has never paid me on time.',
  'Count the cats at Caltech: seven.',
  'I heard from CERN that my visa came through.',
  'You heard it from Lancaster students first: the bar is reopening.',
  'Good answer from Caltech in the quiz final.',
  'An apology from Kent would be nice.',
  'I got my official offer from Lancaster and cried.',
  'Final notice from Lancaster library: eleven books.',
  'I am Caltech’s oldest undergraduate.',
  'Kent as a whole has more castles than Sussex.',
  'The statement from the university is online.',
  'We at the choir of Caltech sing on Sunday.',
  'Speaking for the first time at CERN next week, nervous!',
  'Speaking for the philosophy club: cheese on toast is a sandwich.',
  'Je travaille pour le CERN depuis dix ans.',
  'J’écris une histoire du CERN pour les enfants.',
  'Je parle pour moi, pas pour le CERN.',
  'Le CERN fête ses 70 ans, quel bel âge.',
  'Le bus Y du CERN est encore en retard.',
  'Aalto sai uuden rehtorin, onneksi olkoon!',
  'Kirjoitan gradua Aallon arkkitehtuurista.',
  'Puhun Aallossa ensi viikolla, tervetuloa.',
  'Aallon kanta-asiakaskortti olisi hyvä idea.',
  'I accepted an offer from Caltech as a postdoc.',
  'I’m thanking my supervisor and CERN for a great summer.',
  'Tell Caltech I said hi.',
  'I promised my mum a hoodie from Lancaster.',
  'Caltech wants me to fill in form 12 again.',
];

describe('speaks for an organisation', () => {
  test.each(FLAGS)('%s', (text, found) => {
    const [finding] = findingsOf(speakingFor, text);
    expect(finding, 'should be found').toBeDefined();
    const said = finding?.evidence.map(({ from, to }) => text.slice(from, to)).join(' … ') ?? '';
    expect(said.includes(found) || found.includes(said), said).toBe(true);
  });
  test.each(FLAGS)('a fix silences: %s', (text) => {
    for (const fix of findingsOf(speakingFor, text)[0]?.fixes ?? []) {
      expect(findingsOf(speakingFor, applyEdits(text, fix.edits)), applyEdits(text, fix.edits)).toEqual([]);
    }
  });
});

describe('speaks for nobody else', () => {
  test.each(PASSES)('%s', (text) => {
    expect(findingsOf(speakingFor, text).map(({ quote }) => quote)).toEqual([]);
  });
});

test('an official account may', () => {
  expect(findingsOf(speakingFor, 'We at CERN are proud.', { account: 'official' })).toEqual([]);
});

test('a pack chooses the kinds', () => {
  const text = 'Posts here are approved by the University.';
  expect(findingsOf(speakingFor, text)).toHaveLength(1);
  expect(findingsOf(speakingFor, text, { options: { kinds: ['voice'] } })).toEqual([]);
});

test.each([
  ['We at CERN are shocked.', 'I am shocked.'],
  ['We at CERN constructor objects are shocked.', 'I constructor objects are shocked.'],
  ['On behalf of CERN, thank you!', 'Thank you!'],
  ['Caltech’s view is that it rains.', 'My own view is that it rains.'],
  ['Sorry on behalf of CERN!', 'Sorry!'],
  ['The University condemns the vote.', 'As far as I know, the University condemns the vote.'],
  ['Lovely day. The University condemns the vote. Off for lunch.', 'Lovely day. Off for lunch.'],
])('mends %s', (text, mended) => {
  const fix = findingsOf(speakingFor, text)[0]?.fixes[0];
  expect(applyEdits(text, fix?.edits ?? [])).toBe(mended);
});

test.each(['We are hiring! Research software engineer, three years, University of Kent. Deadline 14 March.'])(
  'a group that looks for somebody claims no opinion: %s',
  (text) => {
    expect(findingsOf(speakingFor, text)).toEqual([]);
  },
);
