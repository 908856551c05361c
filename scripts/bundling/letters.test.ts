// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of modules.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withShortLetters } from './letters';

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');

/** What an expression is when the module that has it runs. */
const shortened = (source: string) => whole(withShortLetters(`/${source}/u`).slice(1, -2));

test.for([
  [String.raw`/(?<!\p{L})[\p{Lu}\d]\p{Ll}+\p{N}/gu`, /^\/\(\?<!\[A-Z[^\]]+\]\)\[A-Z[^\]]+\\d\]\[a-z[^\]]+\]\+\\d\/gu$/],
  [String.raw`'\\b\\p{N}'`, /^'\\\\b\\\\d'$/],
  ['`${A}\\\\p{L}${`${B}\\\\p{N}`}`', /^`\$\{A\}\[A-Z[^\]]+\]\$\{`\$\{B\}\\\\d`\}`$/],
  ['String.raw`\\[${A}\\p{N}\\]`', /^String\.raw`\\\[\$\{A\}\\d\\\]`$/],
  [String.raw`/\p{M}\P{L}\p{Script=Greek}\\p{L}/u`, /^\/\\p\{M\}\\P\{L\}\\p\{Script=Greek\}\\\\p\{L\}\/u$/],
] as const)('%s', ([code, expected]) => {
  expect(withShortLetters(`const it = ${code};`).slice('const it = '.length, -1)).toMatch(expected);
});

test('letters and digits of Latin, Greek and Cyrillic are the same', () => {
  const unlike: string[] = [];
  for (let code = 0; code < 0x0530; code++) {
    const character = String.fromCharCode(code);
    const isMark = /[\p{M}\p{Lm}\p{Sk}\p{Cn}]/u.test(character);
    const [ours, theirs] = [shortened('\\p{L}'), whole('\\p{L}')].map((expression) => expression.test(character));
    if (!isMark && ours !== theirs) unlike.push(character);
  }
  expect(unlike.join('')).toBe('ªµº÷\u037e\u0387\u03f6\u0482');
});

test.for(['É', 'Ø', 'Š', 'Đ', 'Ω', 'Ж'])('%s is a capital', (capital) => {
  expect(shortened('\\p{Lu}').test(capital)).toBe(true);
  expect(shortened('\\p{Lu}').test(capital.toLowerCase())).toBe(/[ŠĐ]/.test(capital));
  expect(shortened('\\p{Ll}').test(capital.toLowerCase())).toBe(true);
});

test.for(['“', '’', '…', '€', '×', '·', '🙂', ' ', '中'])('%s is no letter', (sign) => {
  expect(shortened('\\p{L}|\\p{Ll}|\\p{Lu}').test(sign)).toBe(false);
});

test('what has no kinds of letters stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes('p{'));
      const code = `const it = ${JSON.stringify(text)};`;
      expect(withShortLetters(code)).toBe(code);
    }),
  );
});

test.for(['const it = /\\p{L}/;', 'const it = /\\p{L}/v;'])('%s is refused', (code) => {
  expect(() => withShortLetters(code)).toThrow('with the flag u');
});

test('what can not be read is refused', () => {
  expect(() => withShortLetters('const it = /\\p{L}/u; const')).toThrow("Can't read");
});

test.for(['const it = `[${A}\\\\p{L}]`;', "const it = '[\\\\p{L}' + A + ']';"])('%s is refused', (code) => {
  expect(() => withShortLetters(code)).toThrow('Write sets of characters');
});
