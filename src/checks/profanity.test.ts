import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { profanity } from './profanity';

const find = finder(builtInPacks);
const words = (text: string) => find(profanity, text).map(({ quote }) => quote);

describe('profanity', () => {
  test.each([
    ['What a fucking day', ['fucking']],
    ['this is sh1t', ['sh1t']],
    ['oh f u c k', ['f u c k']],
    ['F**k the rain', ['F**k']],
    ['Total bullshit.', ['bullshit']],
    ['I can’t be arsed today', ['can’t be arsed']],
    ['my ass is frozen', ['my ass']],
    ['Bastard printer ate my poster', ['Bastard']],
    ['SHIIIIT, we won', ['SHIIIIT']],
    ['🖕 Monday', ['🖕']],
    ['Putain, encore en panne', ['Putain']],
    ['Quelle merde ce train', ['merde']],
    ['Voi vittu, bussi meni', ['vittu']],
    ['Perkeleen perkele', ['Perkeleen', 'perkele']],
    ['un-fucking-believable', ['fucking']],
    ['#fuckthis', ['#fuckthis']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    'Scunthorpe, Penistone and Lightwater are on the map.',
    'Professor Fuchs and Dr Dick Cockburn present on Friday.',
    'A great tit sang outside the library.',
    'The cock pheasant and the hen',
    'She graduated magna cum laude.',
    'Prick the potatoes with a fork. The prick test was negative.',
    'The study of swear words: a seminar',
    'Moby Dick marathon reading tonight',
    'Turn the knob to the left.',
    'Assess, assemble, assist, classic, passport.',
    'Hell is a small town in Norway.',
    'The damn dam was damned by the committee',
    'Bloody Mary, the queen, in six objects',
    'Our bitch whelped seven pups.',
    'Hancock and Hitchcock, a double bill',
    'Le cul-de-sac est fermé.',
    'Helvetinjärvi on kaunis paikka.',
    'Kuusi kuusta kuusikossa',
    'Shiitake soup, mishit ball, Matsushita.',
  ])('passes %s', (text) => expect(words(text)).toEqual([]));

  test('a word that only adds force can be taken out', () => {
    const [finding] = find(profanity, 'Fucking brilliant talk');
    expect(finding?.fixes[0]?.edits).toEqual([{ range: { from: 0, to: 9 }, insert: 'B' }]);
  });
});
