import type { Sentence } from './check';
import type { Token } from './tokens';

// Words after which a full stop does not end a sentence. Lower case, without the stop.
const ABBREVIATIONS = new Set(
  'dr prof mr mrs ms st sr jr vs approx dept fig figs eq ref refs ed eds vol pp no nr etc al e.g i.e cf ca inc ltd corp gov sen rep gen capt lt col rev hon est tel ext mme mlle esim mm ym ks klo n'.split(
    ' ',
  ),
);
// An end of sentence: closing punctuation with what may follow it, or a line break.
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|\n+/gu;
const LAST_WORD = /(?<![\p{L}.])[\p{L}.]+$/u;

/**
 * Cuts a draft into sentences at closing punctuation and line breaks. Abbreviations ("Prof. Adeyemi", "e.g. this")
 * don't end one. Ranges are without surrounding white space; sentences without a word in them are left out.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let token = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    from = to;
    const first = token;
    while (token < tokens.length && (tokens[token] as Token).from < to) token++;
    if (token === first) return;
    sentences.push({
      range: { from: start, to: end },
      text: text.slice(start, end),
      tokens: tokens.slice(first, token),
    });
  };
  for (const end of sentenceEnds(text)) push(end);
  push(text.length);
  return sentences;
}

/** The offsets in a text where a sentence ends, its closing marks or line breaks included; not the end of the text. */
export function* sentenceEnds(text: string): Generator<number> {
  let from = 0;
  for (const match of text.matchAll(END)) {
    if (match[0] === '.' && endsInAbbreviation(text, from, match.index)) continue;
    from = match.index + match[0].length;
    yield from;
  }
}

function endsInAbbreviation(text: string, from: number, stop: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(from, stop - 12), stop))?.[0];
  if (word === undefined) return false;
  // A single capital is an initial: "J. Adeyemi".
  return ABBREVIATIONS.has(word.toLowerCase()) || (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word));
}
