import { expect, test } from 'vitest';
import { parseDraft } from '../core/parse';
import { bareTokens, compilePhrases, copyRules, copySentence, expandPhrase, wordsOf } from './phrases';

const rules = copyRules(['the', 'really'], { _i: ['i', "i'm"] });
const docOf = (text: string) => parseDraft({ text, field: 'post', site: 'x' }, () => 'en');

test('alternatives are spelled out, an empty one leaves the word out', () => {
  expect(expandPhrase('(vote|voting) (for|) _party')).toEqual([
    'vote for _party',
    'vote _party',
    'voting for _party',
    'voting _party',
  ]);
});

test('a phrase with places, classes and borders is found, and its words marked', () => {
  const doc = docOf('Well, I really like the blue ones');
  const lexicon = compilePhrases({ like: ['_s i like the _colour'] }, rules);
  const copy = copySentence(doc, doc.tokens, [{ tokens: { from: 5, to: 6 }, word: '_colour' }], rules);
  const [match] = lexicon.find(copy);
  const range = wordsOf(copy, match?.tokens ?? { from: 0, to: 0 });
  expect(doc.text.slice(range.from, range.to)).toBe('I really like the blue');
});

test('a phrase does not run over a comma', () => {
  const doc = docOf('I like, blue');
  const lexicon = compilePhrases({ like: ['like blue'] }, rules);
  expect(lexicon.find(copySentence(doc, doc.tokens, [], rules))).toEqual([]);
});

test.each([
  ["l'UDC", 'UDC'],
  ["Labour's", 'Labour'],
  ["it's", "it's"],
  ["j'aime", "j'aime"],
])('%s is bared to %s', (word, bare) => {
  const doc = docOf(word);
  const [token] = bareTokens(doc.tokens);
  expect(word.slice(token?.from, token?.to)).toBe(bare);
});
