import { describe, expect, test } from 'vitest';
import { tokenize } from '../core/tokens';
import { deobfuscate, plainTokens, splitHashtags } from './deobfuscate';
import { hiddenWords } from './respect/vocabulary';

const found = (text: string) =>
  deobfuscate(text, hiddenWords()).map(({ from, to, plain }) => `${text.slice(from, to)}=${plain}`);

describe('deobfuscate', () => {
  test.each([
    ['you 1d10t', ['1d10t=idiot']],
    ['what a m0r0n, really', ['m0r0n=moron']],
    ['f u c k this', ['f u c k=fuck']],
    ['well f.u.c.k. me', ['f.u.c.k=fuck']],
    ['sh*t happens', ['sh*t=shit']],
    ['a f**k up', ['f**k=fuck']],
    ['you b!tch', ['b!tch=bitch']],
    ['oh SHIIIIT', ['SHIIIIT=shit']],
    ['such an a$$', ['a$$=ass']],
    ['motherf—ing rain', ['motherf—ing=motherfucking']],
    ['sh\u200Bit', ['sh\u200Bit=shit']],
    ['іdіot with other letters', ['іdіot=idiot']],
    ['that c u n t again', ['c u n t=cunt']],
    ['v1ttu mikä päivä', ['v1ttu=vittu']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'Room B12, 13.6 TeV, 2nd floor, 3rd try, 50% off',
    'state-of-the-art, well-known, x-ray, t-shirt, co-author',
    'rm s***.log and ls *.txt',
    'e.g. the U.S.A. and the U.K., p.m. and a.m.',
    'a b c d e f g',
    'mail me at jane_doe@example.org',
    'Woooow, sooo good, yesss, hmmm, aaaah',
    'C-3PO and R2-D2 meet H2O',
    'https://example.org/path_to/file-name.html?id=123',
    '5*3 is 15, and 4+4 = 8',
    '@ssafoetida is a spice; @lice is a physicist',
  ])('leaves %s alone', (text) => expect(found(text)).toEqual([]));

  test('keeps offsets and the order of tokens', () => {
    const text = 'you f u c k 1d10t!';
    const tokens = plainTokens(tokenize(text), deobfuscate(text, hiddenWords()));
    expect(tokens.map(({ folded }) => folded)).toEqual(['you', 'fuck', 'idiot']);
    expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(['you', 'f u c k', '1d10t']);
  });

  test('takes long rows of signs in linear time', () => {
    const started = performance.now();
    for (const text of ['a '.repeat(20_000), 'f*'.repeat(20_000), '1!'.repeat(20_000), 'x.'.repeat(20_000)])
      found(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('splitHashtags cuts at capitals, with exact places', () => {
  const text = 'so #FireThatFossil and #fossilfriday';
  const tokens = splitHashtags(text, tokenize(text));
  expect(tokens.map(({ folded }) => folded)).toEqual(['so', 'fire', 'that', 'fossil', 'and', '#fossilfriday']);
  expect(tokens.slice(1, 4).map(({ from, to }) => text.slice(from, to))).toEqual(['Fire', 'That', 'Fossil']);
});
