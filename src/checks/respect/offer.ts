import type { Hit, Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import type { Fix } from '../../core/finding';
import { matchesOf } from '../../core/gate';
import { removeSentence } from '../fixes';

/** A finding of words to take back: where they are, and what may be taken out without leaving half a sentence. */
export function hitFor(doc: Parsed, sentence: Sentence, evidence: readonly Range[]): Hit {
  const range = {
    from: Math.min(...evidence.map(({ from }) => from)),
    to: Math.max(...evidence.map(({ to }) => to)),
  };
  return { range, evidence, fixes: fixesFor(doc, sentence, range) };
}

function fixesFor(doc: Parsed, sentence: Sentence, range: Range): Fix[] {
  const fixes: Fix[] = [];
  const clause = lastClause(doc.text, sentence, range);
  if (clause) fixes.push({ label: { id: 'fixRemoveWords' }, edits: [{ range: clause, insert: '' }] });
  if (doc.sentences.length > 1) fixes.push(removeSentence(doc, sentence));
  return fixes;
}

const BREAK = /\s{0,8}(?:[,;:–—]|\s-\s|\.{3}|…)(?:\s+(?:and|but|so|because|et|mais|ja|mutta))?\s+/gu;

/** The last clause of the sentence, with the comma before it, when the range lies in it and something is left before. */
function lastClause(text: string, sentence: Sentence, range: Range): Range | undefined {
  const { from, to } = sentence.range;
  let start: number | undefined;
  for (const match of matchesOf(text.slice(from, range.from), BREAK)) start = from + match.index;
  if (start === undefined || start - from < 12) return undefined;
  const end = to - (/(?<![.!?…"”»)\]])[.!?…"”»)\]]*$/u.exec(text.slice(from, to))?.[0].length ?? 0);
  // Only the last clause: what follows another comma would be left hanging.
  if (end < range.to || /[,;:–—]\s/u.test(text.slice(range.to, end))) return undefined;
  return { from: start, to: end };
}
