import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import type { Fix } from '../core/finding';

/** Takes sentences out, each with the white space that it leaves behind. */
export function removeSentences(doc: Parsed, sentences: readonly Sentence[]): Fix {
  const ranges: Range[] = [];
  for (const { range } of [...sentences].sort((a, b) => a.range.from - b.range.from)) {
    const next = withSpace(doc.text, range);
    const last = ranges.at(-1);
    // Neighbours share the space between them; edits must not.
    if (last && next.from <= last.to) ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else ranges.push(next);
  }
  const label = { id: sentences.length > 1 ? 'fixRemoveSentences' : 'fixRemoveSentence' };
  return { label, edits: ranges.map((range) => ({ range, insert: '' })) };
}

/** Takes one sentence out. */
export function removeSentence(doc: Parsed, sentence: Sentence): Fix {
  return removeSentences(doc, [sentence]);
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
