import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMatch, matchesOf, mayMatch, tests } from './gate';

const PATTERNS: readonly RegExp[] = [
  /\bhouse(?:warming)?\b/iu,
  /(?<!\p{L})(?:my|her) (?:new )?flat\w* (?:no|number)/iu,
  /(?<![\p{L}\p{N}])code[a-e]?\d{3,5}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\d])[Ff]lat \d{1,3}(?!\p{L})/u,
  /(?:https?:\/\/|www\.)[^\s]{2,5}/iu,
  /(?:é|ss|👋)tage [ab]+x/iu,
  /(?=.{0,9}note)(?<name>[a-z]{4} (?:to|for) )\w+/u,
  /(?:abc){2}d?e|fgh{2,}i/,
  /x[- .,/]y{3}(?:z|$)/,
  /^(?:no one|nobody) is|\bof it\b/iu,
  /[\u{1F300}-\u{1F5FF}] ok ok|\u00e9\x41bc/u,
  /(?!not)(?:\d\d|a\b)-(?:ka|ks)/iu,
  /(\w)\1\1 (?:\1|thr)ee/u,
];

describe('mayMatch', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'house housewarming my her new flat no number code 12 345 http://x www.ab étage Étage ss 👋 tage'.split(' '),
    ),
    fc.constantFrom(
      'note to self',
      'for all',
      'abcabcde',
      'fghhi',
      'x-yyy',
      'xy',
      'No one is',
      'of it',
      '🌂 ok ok',
      'éAbc',
    ),
    fc.constantFrom(
      ' ',
      '  ',
      '_',
      '-',
      '.',
      '\n',
      '12-ka',
      'a-ks',
      'ooo three',
      'bbax',
      'ſs',
      'K',
      'ſ',
      'flat 7',
      'Flat 22,',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('').padEnd(24, ' '));

  test.each(PATTERNS)('says no of no text that %s matches', (pattern) => {
    fc.assert(
      fc.property(text, (one) => {
        if (one.search(pattern) >= 0) expect(mayMatch(pattern, one)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [/\bhouse(?:warming)?\b/iu, 'an open field, and nothing but a greenhouse on it'],
    [/(?:secret|private) (?:codes|stuff)/iu, 'nothing is private, and nobody has the keys to all of it'],
    [/(?<![\p{L}\p{N}])\d{4}-\d{3}(?![\p{L}\p{N}])/u, 'between 10 and 20 of us, or even 50 of us on one day'],
    [/\bfoo\d+bar\b|quux{3}/u, 'a text of the length that is looked at, without any'],
  ])('%s is not tried on what it could not match', (pattern, without) => {
    expect(mayMatch(pattern, without)).toBe(false);
    expect(tests(pattern, without)).toBe(pattern.test(without));
    expect(firstMatch(pattern, without)).toBeNull();
  });

  test('is no answer where an expression may match anything', () => {
    for (const pattern of [/./u, /\p{Lu}+/u, /a?b*/u, /(?:\w+|long enough)/u, /[^x]{5}/u]) {
      expect(mayMatch(pattern, 'a text that is long enough to be read')).toBe(true);
    }
  });
});

test('matchesOf finds what matchAll finds', () => {
  const text = 'one house, two houses, and a third house at the end of it';
  expect([...matchesOf(text, /\bhouses?\b/gu)]).toEqual([...text.matchAll(/\bhouses?\b/gu)]);
  expect([...matchesOf(text, /\bcastles?\b/gu)]).toEqual([]);
});
