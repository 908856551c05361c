import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon, foldPhrase } from './lexicon';
import { fold, tokenize } from './tokens';

const found = (terms: string[], text: string) =>
  compileLexicon({ t: terms })
    .find(tokenize(text))
    .map(({ from, to }) => text.slice(from, to));

describe('compileLexicon', () => {
  test.each([
    [['cern'], 'At CERN, #CERN and @cern', ['CERN', '#CERN', '@cern']],
    [['university of kent'], 'the University  of\nKent', ['University  of\nKent']],
    [['endors*'], 'She endorses the endorsement', ['endorses', 'endorsement']],
    [['vice chancellor*'], 'our vice-chancellor’s plan', ['vice-chancellor’s']],
    [["l'universite"], 'L’Université de Genève', ['L’Université']],
    [['kent'], 'Kentucky and kentish', []],
    [['a', 'a b', 'a b c'], 'x a b d', ['a b']],
    [['@handle'], 'handle @handle', ['@handle']],
    [['caltech'], 'Caltech’s labs', ['Caltech’s']],
    [['universite du kent'], 'à l’Université du Kent', ['l’Université du Kent']],
  ])('%j in %j', (terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });

  test('finds nothing outside the text, whatever the text', () => {
    const lexicon = compileLexicon({ t: ['a*', 'b c', 'é'] });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { from, to } of lexicon.find(tokenize(text))) {
          expect(0 <= from && from < to && to <= text.length).toBe(true);
        }
      }),
    );
  });

  test('how a plain term is written makes no difference', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const text = `… ${words.join(' ')} …`;
        expect(found([words.join(' ')], text)).toEqual([words.join(' ')]);
        expect(found([words.join('-').toUpperCase()], text)).toEqual([words.join(' ')]);
      }),
    );
  });

  test('what it has read before makes no difference', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '#a', "b's", 'ab'), { maxLength: 6 });
    const terms = { t: ['a b', 'a-c', 'b', 'b c a', 'a*'], u: ['a', 'a b', 'c (b)'] };
    fc.assert(
      fc.property(words, words, (before, now) => {
        const lexicon = compileLexicon(terms);
        lexicon.find(tokenize(before.join(' ')));
        const tokens = tokenize(now.join(' '));
        expect(lexicon.find(tokens)).toEqual(compileLexicon(terms).find(tokens));
      }),
    );
  });

  test('a term without a word is refused by name', () => {
    expect(() => compileLexicon({ t: ['…'] }).find([])).toThrow('lexicon term "…"');
  });
});

test.each([
  ['Université', 'universite'],
  ['Don’t', "don't"],
  ['ﬁne', 'fine'],
  ['Äiti', 'aiti'],
])('fold %s → %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('foldPhrase makes two spellings of a phrase one', () => {
  expect(foldPhrase('  Don’t  PANIC! ')).toBe(foldPhrase("don't panic"));
});
