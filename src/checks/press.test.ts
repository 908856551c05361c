import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/edits';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { press } from './press';

const findingsOf = finder(builtInPacks);
const reply = (text: string, replyingTo: string) => findingsOf(press, text, { field: 'reply', replyingTo });

/** A reply and the post that it answers. */
const FLAGS: readonly [string, string][] = [
  [
    'Sure, it was chaos. Nobody checked the alarms.',
    'Hi, I’m a reporter at the Manchester Evening News, could you tell me what happened on campus?',
  ],
  ['Yes, 7pm works for me.', 'Producer for BBC Breakfast here, would you be free to talk about your post tomorrow?'],
  ['Of course you can use it!', 'Hello from Sky News, may we use your video with credit?'],
  ['They hid the figures from us for months.', 'Journalist with The Scotsman. What did you mean by "hidden figures"?'],
  ['DM me, I’ve got stories.', 'Hey, I write for the Tab. Any comment on the housing fiasco you posted about?'],
  [
    'It was a magnet quench and yes we lost a week.',
    'Physics World correspondent here – is it true there was a quench?',
  ],
  [
    'Happy to give a quote: shameful.',
    'I’m working on a story for the Independent about strikes, can I quote your thread?',
  ],
  ['Three people were let go.', 'Hi, education editor at the Irish Times. How many staff are affected?'],
  ['Call my mobile after six.', 'Would you be up for an interview? I’m with CBS Los Angeles.'],
  ['Our dean knew about it since May.', 'Reporter from the Pasadena Star here. When did management find out?'],
  [
    'Bien sûr, voici ce que je sais : le budget a été coupé de moitié.',
    'Bonjour, journaliste à 20 Minutes, pouvez-vous nous en dire plus ?',
  ],
  ['Joo, kyllä se pitää paikkansa.', 'Hei, toimittaja Turun Sanomista. Pitääkö paikkansa että kurssit loppuvat?'],
  [
    'My view is that the VC should resign.',
    'Hi Dr Lee, Times Radio producer. Would you come on the show to discuss your tweet?',
  ],
  ['Here’s my take: it was preventable.', 'Writing an article for Nature about your retraction, could you comment?'],
  ['We lost the whole cohort’s essays.', 'As a freelance journalist I’m curious: were any files lost?'],
  ['I did, twice, and nobody wrote back.', 'Local radio presenter here. Did you complain?'],
  ['Come round at noon, I’ll show you the mould.', 'Press photographer, may I see the flat tomorrow?'],
  ['I’d rather not, but it was the bursar.', 'Columnist at the Herald here. Who signed?'],
  ['Ja, six of us walked out.', 'Volkskrant here, is it correct that staff walked out?'],
  ['Olin siellä, ovi oli lukossa.', 'Hei, teen juttua Kalevaan. Olitko paikalla?'],
  ['Sure thing, photo is mine, taken at 9.15.', 'Reuters picture desk: is this your photo and can we license it?'],
];

const PASSES: readonly [string, string][] = [
  ['Please ask our press office, they’re great.', 'Reporter from the Guardian, could you comment on the cuts?'],
  ['It’s on page 12.', 'Where is the graph in your paper?'],
  ['Thanks, loved it too!', 'Did you read the Guardian piece about bees?'],
  ['I study physics.', 'What do you study?'],
  ['Sorry, I don’t comment on this, try communications@uni.', 'BBC journalist here, any comment?'],
  ['See you at eight.', 'Are you coming to the newsroom party?'],
  ['Good luck with the exam!', 'Journalism student here, exam tomorrow, any tips?'],
  ['Fantastic news, congrats on the byline.', 'My first article for the Times is out today!'],
  ['It depends on the sample.', 'How many samples did you use?'],
  ['Sure, quote the paper.', 'Can I quote you in my essay?'],
  ['Yes, the library opens at nine.', 'Is the library open on Sunday?'],
  ['The Daily Mail said that, not me.', 'Did you really say that to the Mail?'],
  ['Haha no, I only read the Sun for the crossword.', 'Do you read the Sun?'],
  ['I agree completely.', 'The reporter got this all wrong.'],
  ['Merci, à demain !', 'Tu viens au journal club ?'],
  ['I’m not able to talk about that one.', 'Reporter here, who leaked it?'],
  ['You would have to write to the comms people.', 'Journo at Metro, is it still shut?'],
  ['Let me get the go ahead first.', 'BBC researcher, would you come on at six?'],
  ['Wait for the statement, it’s out tomorrow.', 'Freelance reporter, did the vote pass?'],
  ['The union has to say yes before I do.', 'Telegraph here, would you talk to us?'],
  ['mediadesk@uni.example will know', 'Sky reporter, which lab?'],
  ['Je laisse la communication vous répondre.', 'Journaliste au Soir, êtes-vous concernée ?'],
  ['En kommentoi, kysy viestinnästä.', 'Toimittaja täällä, pitääkö huhu paikkansa?'],
  ['Five pounds a jar.', 'I’m with the BBC but off duty: do you sell honey?'],
  ['Flat all the way.', 'My brother is a reporter there, is the run flat?'],
  ['Happy to, send it over.', 'Editor of the society’s cookbook, may I have your scone recipe?'],
  ['Kiitos, välitän viestisi viestintään.', 'Toimittaja Ylestä, saisiko haastattelun?'],
];

describe('answers a journalist', () => {
  test.each(FLAGS)('%s', (text, replyingTo) => {
    const [finding] = reply(text, replyingTo);
    expect(finding).toBeDefined();
    expect(reply(applyEdits(text, finding?.fixes[0]?.edits ?? []), replyingTo)).toEqual([]);
  });
});

describe('points to the press office, or answers somebody else', () => {
  test.each(PASSES)('%s', (text, replyingTo) => {
    expect(reply(text, replyingTo)).toEqual([]);
  });
});

test('the press office itself may answer', () => {
  const [text, replyingTo] = FLAGS[0] ?? ['', ''];
  expect(findingsOf(press, text, { field: 'reply', replyingTo, account: 'official' })).toEqual([]);
});
