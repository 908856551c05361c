import type { Parsed } from '../../core/check';
import { isAttributed } from '../clause';
import type { Reading } from './reading';
import type { Word } from './slots';
import type { Act } from './verbs';

// What the name of the organisation is in its sentence: what acts, and whose words are told.

const PREPOSITIONS = new Set(
  'at in from to of for with by near about around against than into through via like toward towards inside outside between a au du de en chez where'.split(
    ' ',
  ),
);

const EVERYONE = /^(?:everyone|everybody|all|us|team)$/;

/** Is the name what acts, not where ("at Caltech") or whose ("of Caltech")? */
export function isSubject(doc: Parsed, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (before.folded === 'of' && /^(?:all|whole|everyone|everybody)$/.test(words[at - 2]?.folded ?? '')) return true;
  if (before.folded === 'at' && EVERYONE.test(words[at - 2]?.folded ?? '')) return true;
  if (before.folded === 'at' && /^(?:nobody|one)$/.test(words[at - 2]?.folded ?? ''))
    return words[at + 1]?.folded === 'will';
  return !PREPOSITIONS.has(before.folded) || /[,;:.!?–—]/.test(doc.text.slice(before.to, (words[at] as Word).from));
}

/** "Kent says sorry", "CERN hereby announces": the words that report are its own, and nobody else's are reported. */
export function isOwnReport({ doc, sentence, words }: Reading, at: number, { weight, end }: Act): boolean {
  const own = words.slice(at, end);
  if (own.some(({ folded }) => folded === 'hereby')) return true;
  const last = own.at(-1);
  if (weight < 2 || !last) return false;
  const others = sentence.tokens.filter(({ from, to }) => to <= (words[at] as Word).from || from >= last.to);
  return !isAttributed(doc, { ...sentence, tokens: others });
}
