import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

const split = (text: string) => splitSentences(text, tokenize(text)).map((sentence) => sentence.text);

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Prof. Adeyemi spoke. We listened.', ['Prof. Adeyemi spoke.', 'We listened.']],
  ['It costs 3.50 at cern.ch today', ['It costs 3.50 at cern.ch today']],
  ['Line one\nline two', ['Line one', 'line two']],
  ['e.g. this one, i.e. all of it.', ['e.g. this one, i.e. all of it.']],
  ['J. Smith won. So did I. Good.', ['J. Smith won.', 'So did I.', 'Good.']],
  ['“Stop.” She left.', ['“Stop.”', 'She left.']],
  ['Wait... what', ['Wait...', 'what']],
  ['🎉🎉🎉', []],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('sentences are in order, inside the text, and hold every token once', () => {
  const piece = fc.constantFrom('Word ', 'e.g. ', 'end. ', '\n', '🎉', 'שלום. ', '?!', '\r\n', ' Dr. ', '…');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join('');
      const tokens = tokenize(text);
      const sentences = splitSentences(text, tokens);
      expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
      let at = 0;
      for (const { range, text: own } of sentences) {
        expect(range.from).toBeGreaterThanOrEqual(at);
        expect(text.slice(range.from, range.to)).toBe(own);
        at = range.to;
      }
    }),
  );
});
