// Shapes are how a sentence is built, where it is told by its order and not by any one word: regular expressions, without
// case, kept as data. `{NAME}` in one stands for what `words` says under that name.

/** A file of shapes. */
interface ShapeFile {
  readonly words: Readonly<Record<string, string>>;
  readonly shapes: readonly string[];
}

/** Gives the expressions of a file, compiled when they are first asked for. Throws an Error naming a word that isn't there. */
export function shapesOf({ words, shapes }: ShapeFile): () => readonly RegExp[] {
  let compiled: readonly RegExp[] | undefined;
  const spelt = (source: string): string =>
    source.replace(/\{([A-Z]+)\}/g, (_, name: string) => {
      const word = words[name];
      if (word === undefined) throw new Error(`shape "${source}" names no word: ${name}`);
      return spelt(word);
    });
  return () => (compiled ??= shapes.map((shape) => new RegExp(spelt(shape), 'iu')));
}
