import type { Hit, Parsed, Sentence } from '../core/check';
import { firstMatch } from '../core/gate';
import { isQuoted } from './clause';
import { removeSentence } from './fixes';

// Shapes are how a sentence is built, where it is told by its order and not by any one word: regular expressions, without
// case, kept as data. `{NAME}` in one stands for what `words` says under that name.

/** A file of shapes. */
interface ShapeFile {
  readonly words: Readonly<Record<string, string>>;
  readonly shapes: readonly string[];
}

/**
 * Makes what finds the first sentence of a draft with one of the shapes of a file, its own words, that is not `spared`.
 * Compiled when first asked; an Error names a word that isn't there. Looked for once in a draft however many ask.
 */
export function shapedBy(
  { words, shapes }: ShapeFile,
  spared: (doc: Parsed, sentence: Sentence) => boolean = () => false,
): (doc: Parsed) => readonly Hit[] {
  const key = Symbol('shape');
  let compiled: readonly RegExp[] | undefined;
  const spelt = (source: string): string =>
    source.replace(/\{([A-Z]+)\}/g, (_, name: string) => {
      const word = words[name];
      if (word === undefined) throw new Error(`shape "${source}" names no word: ${name}`);
      return spelt(word);
    });
  const find = (doc: Parsed, patterns: readonly RegExp[]): readonly Hit[] => {
    for (const pattern of patterns) {
      const match = firstMatch(pattern, doc.text);
      const range = match && { from: match.index, to: match.index + match[0].length };
      const sentence = range && doc.sentenceAt(range.from);
      if (!sentence || isQuoted(doc, range) || spared(doc, sentence)) continue;
      return [{ range, evidence: [range], fixes: [removeSentence(doc, sentence)] }];
    }
    return [];
  };
  return (doc) => {
    const patterns = (compiled ??= shapes.map((shape) => new RegExp(spelt(shape), 'iu')));
    return doc.memo(key, () => find(doc, patterns));
  };
}
