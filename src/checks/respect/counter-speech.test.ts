import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../core/parse';
import { checkText } from '../../packs/testing';
import { detectLanguage } from '../detect-language';
import { isCounterSpeech } from './counter-speech';

function counters(text: string): boolean {
  const doc = parseDraft({ text, field: 'post', site: 'unknown' }, detectLanguage);
  return doc.sentences.some((sentence) => isCounterSpeech(doc, sentence));
}

describe('isCounterSpeech', () => {
  test.each([
    'I would never say that Belgians are thick.',
    'It’s not true that nuns are a burden.',
    'It is wrong to claim that Norwegians are thieves.',
    'No Dane deserves to be treated like that.',
    'Whoever wrote "Swedes out" on the wall is a coward.',
    'To the man who called my son a savage: he is six.',
    'When you say Latvians are scum, you only show who you are.',
    'If you think Estonians are inferior, unfollow me.',
    'Calling somebody a cripple is never okay.',
    'Stop telling Austrians they are too slow for chess.',
    '"All Swiss are dumb" is exactly the kind of thing one hears there.',
    'You can’t just say that Icelanders are vermin.',
    'It was hurtful to read that nuns are leeches.',
    'Who still believes that Belgians are worthless?',
    'Not every Dane is a Viking.',
    'I don’t hate Swedes.',
    'We are not going to hate Danes because of one man.',
    'I refuse to believe that all Swiss are loud.',
    'Nuns aren’t stupid, your slides just have no captions.',
    'Some parents believe Austrian children can’t learn. They can.',
    'If anyone tells you Latvians are bad at proofs, send them to me.',
    'Somebody shouted that Greeks should go home. We went home together.',
    'I hate that Danish women get asked this in every interview.',
    'The idea that Danes are bad at maths is a myth.',
    'I was told Danes can’t present. In a meeting!',
    'My supervisor thinks mothers can’t do fieldwork.',
    'Women belong in the lab, the boardroom and wherever they like.',
  ])('%s', (text) => {
    expect(counters(text)).toBe(true);
  });

  test.each([
    'I don’t hate Swedes, but they should leave.',
    'You can’t say it any more, but Belgians are thick.',
    'My uncle said Danes are lazy and he’s right.',
    'Stop telling us that Austrians are our equals.',
    'It’s fair to say that Norwegians are thieves.',
    'I don’t think Latvians can code.',
    'Belgians are thick.',
    'Never hire a Dane.',
    'I hate that Danes are allowed in here.',
    'Women belong in the kitchen.',
    'It isn’t sexist to say Danish girls can’t solder.',
    'It’s wrong to say that all Danes are thieves, only most of them are.',
  ])('but not: %s', (text) => {
    expect(counters(text)).toBe(false);
  });
});

describe('about groups of people', () => {
  test.each([
    'I would never say that women are stupid.',
    'People who say "gays are freaks" should be ashamed.',
    'When you say immigrants are scum, you only show who you are.',
    'It was hurtful to read that disabled people are vermin.',
    'They hate us because we are queer.',
    'Trans people are wonderful.',
    'As a lesbian I’m tired of being asked who the man is.',
    'The gay marriage vote was ten years ago.',
  ])('silent: %s', (text) => {
    expect(checkText('abuse', text, { pack: 'kent' })).toEqual([]);
    expect(checkText('discrimination', text, { pack: 'kent' })).toEqual([]);
  });
});
