/** Texts that nobody would write and texts that nearly are posts: what a compose box may hand in. */
import fc from 'fast-check';
import { parseMarks } from '../../src/core/example';
import type { CheckGuideline } from '../../src/core/guideline';
import { builtInPacks } from '../../src/packs';

/** Every example of every pack, without its marks. */
export const examples: readonly string[] = builtInPacks.flatMap(({ guidelines }) =>
  guidelines.filter((guideline): guideline is CheckGuideline => guideline.kind === 'check').flatMap(textsOf),
);

function textsOf({ examples: { flags, passes } }: CheckGuideline): string[] {
  return [...flags, ...passes].map((one) => parseMarks(typeof one === 'string' ? one : one.text).text);
}

/** What has broken text handling before: half characters, characters nobody sees, text that turns around, markup. */
const NASTY: readonly string[] = [
  '\ud800',
  '\udc00',
  '\udfff\ud800',
  '\u0000',
  '\ufffe',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\ufe0f',
  '\u{e0041}\u{e007f}',
  '\u{10ffff}',
  'e\u0301\u0323',
  '\u0130',
  'ﬃ',
  '\u1e9e',
  'Ａ＠Ｂ',
  '👩‍👩‍👧‍👦',
  '🇫🇮🇫',
  '𝕬𝖆𝖑𝖙𝖔',
  '\r\n',
  '\u2028',
  '\u0085',
  '‹›',
  '<b onclick=alert(1)>',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;&#x41;&nbsp;',
  'javascript:alert(1)',
  '{found}{quote}$1$&$`',
  '__proto__',
  'constructor',
  'https://a.b/?q=%F0%9F',
  'user@example.org',
  '+44 7700 900123',
  '4111 1111 1111 1111',
  '2024-02-30',
];

/** Characters whose repetition is what slow matching dies of. */
const HOSTILE = '"\'“”‘’«»()[]{}<>.,;:!?…-–—_@#/\\&%+*=~^$£€|\t\n 0aAé١字'.split('');

const nasty = fc.constantFrom(...NASTY);
const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const example = fc.constantFrom(...examples);
/** A few words of an example. */
const phrase = fc.tuple(example, fc.nat(), fc.integer({ min: 1, max: 6 })).map(([text, at, count]) => {
  const words = text.split(' ');
  const from = at % words.length;
  return words.slice(from, from + count).join(' ');
});

const piece: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: phrase, weight: 6 },
  { arbitrary: nasty, weight: 4 },
  { arbitrary: halves, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), weight: 2 },
);

const soup = fc
  .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', ' ', '\n', '. ', '\u200b'))
  .map(([pieces, glue]) => pieces.join(glue));

/** Something short, over and over, between two other things. */
function repeated(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 }).map((characters) => characters.join('')),
    piece,
  );
  return fc
    .tuple(piece, unit, fc.integer({ min: 2, max: maxLength }), piece)
    .map(([before, unit, length, after]) => before + unit.repeat(length / Math.max(1, unit.length)) + after);
}

type Mutation = (text: string, a: number, b: number, insert: string) => string;
const MUTATIONS: readonly Mutation[] = [
  (text, a, b) => text.slice(0, a) + text.slice(b),
  (text, a, b) => text.slice(0, b) + text.slice(a),
  (text, a, b, insert) => text.slice(0, a) + insert + text.slice(b),
  (text, a, _b, insert) => text.slice(0, a) + insert + text.slice(a),
  (text, a, b) => text.slice(0, a) + text.slice(a, b).toUpperCase() + text.slice(b),
  (text, a, b) => text.slice(0, a) + [...text.slice(a, b)].join('\u200b') + text.slice(b),
  (text, a, b) => text.slice(0, a) + [...text.slice(a, b)].join('.') + text.slice(b),
  (text, a, b) => text.slice(0, a) + text.slice(a, b).normalize('NFD') + text.slice(b),
];

/** Changes a few stretches of a text. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.nat(), piece);
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 5 })).map(([text, changes]) =>
    changes.reduce((now, [mutate, x, y, insert]) => {
      const [a, b] = [x % (now.length + 1), y % (now.length + 1)].sort((p, q) => p - q) as [number, number];
      return mutate(now, a, b, insert);
    }, text),
  );
}

/** Any text, short ones most often. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutated(example), weight: 10 },
  { arbitrary: soup, weight: 6 },
  { arbitrary: mutated(soup), weight: 2 },
  { arbitrary: repeated(600), weight: 3 },
);

/** Texts of some 10,000 characters, of the kinds that cost most. */
export const longText: fc.Arbitrary<string> = fc.oneof(
  repeated(10_000),
  fc.array(mutated(example), { minLength: 30, maxLength: 70 }).map((texts) => texts.join('\n')),
  fc.array(soup, { minLength: 30, maxLength: 100 }).map((texts) => texts.join(' ')),
);

const paragraphs = fc
  .tuple(
    fc.array(fc.oneof(example, mutated(example)), { minLength: 4, maxLength: 40 }),
    fc.constantFrom('\n', '\n\n', ' '),
  )
  .map(([texts, glue]) => texts.join(glue));
/** What concerns the whole draft wherever it stands, and what people type. */
const typed = fc.oneof(
  fc.constantFrom('x', ' ', '\n', '\n\n', '.', ' /s', '#ad ', 'CERN', ' Views my own.', ' https://a.example '),
  piece,
  example,
);

/** The versions a long text goes through while somebody types and deletes in it. */
export const versions: fc.Arbitrary<readonly string[]> = fc
  .tuple(paragraphs, fc.array(fc.tuple(fc.nat(), fc.nat(20), typed), { minLength: 1, maxLength: 8 }))
  .map(([first, edits]) => {
    const texts = [first];
    for (const [place, gone, insert] of edits) {
      const text = texts.at(-1) as string;
      const at = place % (text.length + 1);
      texts.push(text.slice(0, at) + insert + text.slice(at + gone));
    }
    return texts;
  });

/** One line of a million characters. */
export const hugeLine: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...HOSTILE), phrase, nasty, example)
  .map((unit) => unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000));
