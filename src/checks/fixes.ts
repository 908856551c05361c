import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import type { Fix } from '../core/finding';

/** Takes the sentence out, with the white space that it leaves behind. */
export function removeSentence(doc: Parsed, sentence: Sentence): Fix {
  return { label: { id: 'fixRemoveSentence' }, edits: [{ range: withSpace(doc.text, sentence.range), insert: '' }] };
}

/** Puts other words in the place of a range. */
export function replaceWith(range: Range, text: string): Fix {
  return { label: { id: 'fixReplace', values: { text } }, edits: [{ range, insert: text }] };
}

/**
 * Puts words before a sentence ("In my personal view, ") and lowers its first letter where that is only the
 * sentence's capital: not in "I", a name or an abbreviation.
 */
export function putBefore(doc: Parsed, sentence: Sentence, words: string, keepCapital: boolean): Fix {
  const { from } = sentence.range;
  const first = doc.text.slice(from, from + 1);
  const insert = words + (keepCapital ? first : first.toLowerCase());
  return {
    label: { id: 'fixAddWords', values: { text: words.trim().replace(/,$/, '') } },
    edits: [{ range: { from, to: from + first.length }, insert }],
  };
}

function withSpace(text: string, { from, to }: Range): Range {
  const after = /^[^\S\n]+|^\n+/.exec(text.slice(to))?.[0].length ?? 0;
  if (after > 0) return { from, to: to + after };
  // The last sentence leaves the space before it.
  return { from: text.slice(0, from).trimEnd().length, to };
}
