import { describe, expect, test } from 'vitest';
import { parseDraft } from '../core/parse';
import {
  clauseEnd,
  clauseStart,
  isAttributed,
  isConditional,
  isFirstPerson,
  isNegated,
  isQuestion,
  isQuoted,
  isResearchContext,
  isSatire,
  quotedRanges,
} from './clause';

const read = (text: string) => parseDraft({ text, field: 'post', site: 'unknown' }, () => 'en');
const first = (text: string) => {
  const doc = read(text);
  const [sentence] = doc.sentences;
  if (!sentence) throw new Error('no sentence');
  return { doc, sentence, tokens: sentence.tokens };
};
const at = (text: string, word: string) => first(text).tokens.findIndex(({ folded }) => folded === word);

test.each([
  ['He said "no way" and left.', ['"no way"']],
  ['Il a dit « jamais ».', ['« jamais »']],
  ['They call it ‘progress’.', ['‘progress’']],
  ["It's the students' choice, isn't it", []],
  ['RT @dean: big news today', ['RT @dean: big news today']],
  ['> old mail\nmy answer', ['> old mail']],
  ['a stray " mark', []],
])('quotations in %s', (text, quotations) => {
  expect(quotedRanges(read(text)).map(({ from, to }) => text.slice(from, to))).toEqual(quotations);
});

test('a range is quoted when the marks hold all of it', () => {
  const doc = read('She wrote "we at CERN are sorry" yesterday.');
  expect(isQuoted(doc, { from: 11, to: 21 })).toBe(true);
  expect(isQuoted(doc, { from: 0, to: 21 })).toBe(false);
});

describe('attribution', () => {
  test.each([
    'The university says results come out on Tuesday.',
    'According to the BBC the bridge is shut.',
    "D'après le communiqué, tout va bien.",
    'Aallon tiedotteen mukaan kirjasto on kiinni.',
    'I heard it late, but the dean told us it was fine.',
  ])('somebody else says it: %s', (text) => {
    const { doc, sentence } = first(text);
    expect(isAttributed(doc, sentence)).toBe(true);
  });
  test.each(['I said it before and I say it again.', 'We announced it.', 'Say hello to Ellie.', 'The bridge is shut.'])(
    'nobody else says it: %s',
    (text) => {
      const { doc, sentence } = first(text);
      expect(isAttributed(doc, sentence)).toBe(false);
    },
  );
});

test('who says it is asked once of each word, also where no clause ends', () => {
  const { doc, sentence } = first('we said so '.repeat(100_000));
  expect(isAttributed(doc, sentence)).toBe(false);
});

test('questions, whatever closes after the mark', () => {
  expect(isQuestion(first('Is it true?').sentence)).toBe(true);
  expect(isQuestion(first('(Is it true?)').sentence)).toBe(true);
  expect(isQuestion(first('It is true.').sentence)).toBe(false);
});

test('negation within reach', () => {
  expect(isNegated(first('I do not speak for CERN.').tokens, at('I do not speak for CERN.', 'speak'))).toBe(true);
  expect(isNegated(first('No, really, this one is good.').tokens, 5)).toBe(false);
});

test('clauses end at punctuation and conjunctions', () => {
  const text = 'I was late, but we won the prize, sadly';
  const { doc, tokens } = first(text);
  const won = at(text, 'won');
  const clause = tokens.slice(clauseStart(doc.text, tokens, won), clauseEnd(doc.text, tokens, won));
  expect(clause.map(({ folded }) => folded).join(' ')).toBe('we won the prize');
});

test('condition, first person, satire, research', () => {
  expect(isConditional(first('If I were rector, trams would be free.').tokens, 2)).toBe(true);
  expect(isFirstPerson(first('They left our lab.').tokens)).toBe(true);
  expect(isFirstPerson(first('They left.').tokens)).toBe(false);
  expect(isSatire(read('We are all saved /s'))).toBe(true);
  expect(isSatire(read('A 50/50 chance, and/or so'))).toBe(false);
  expect(isResearchContext(first('New paper on hate speech.').sentence)).toBe(true);
});
