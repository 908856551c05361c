import type { Range } from '../../core/draft';

/** A word as a frame may name it: by one of its kinds (`_group`) or by itself. */
export interface FrameWord extends Range {
  readonly kinds: readonly string[];
  /** The word, or the words of a fixed phrase ("waste of space"). */
  readonly word: string;
  /** A word that frames may step over: "such a", "really". */
  readonly filler?: boolean;
}

/** A frame found in a row of words. `at` is the half-open range of their indices. */
export interface FrameMatch<Kind extends string> extends Range {
  readonly category: Kind;
  readonly frame: string;
  readonly at: Range;
}

interface Node<Kind extends string> {
  readonly next: Map<string, Node<Kind>>;
  readonly ends: { readonly category: Kind; readonly frame: string }[];
}

const MAX_WORDS = 14;

/** Compiles frames to a trie that follows a word by its kind and by itself. Linear in the number of words. */
export function compileFrames<Kind extends string>(
  frames: Iterable<readonly [Kind, string]>,
): (words: readonly FrameWord[]) => FrameMatch<Kind>[] {
  const root: Node<Kind> = { next: new Map(), ends: [] };
  for (const [category, frame] of frames) {
    let node = root;
    for (const word of frame.split(' ')) {
      let child = node.next.get(word);
      if (!child) {
        child = { next: new Map(), ends: [] };
        node.next.set(word, child);
      }
      node = child;
    }
    node.ends.push({ category, frame });
  }
  return (words) => {
    const matches: FrameMatch<Kind>[] = [];
    for (let start = 0; start < words.length; start++) follow(root, words, start, start, matches);
    return matches;
  };
}

/** Goes on behind a filler without ending a frame a second time. */
function skip<Kind extends string>(
  node: Node<Kind>,
  words: readonly FrameWord[],
  start: number,
  at: number,
  matches: FrameMatch<Kind>[],
): void {
  follow({ next: node.next, ends: [] }, words, start, at, matches);
}

function follow<Kind extends string>(
  node: Node<Kind>,
  words: readonly FrameWord[],
  start: number,
  at: number,
  matches: FrameMatch<Kind>[],
): void {
  for (const end of node.ends) {
    const last = words[at - 1] as FrameWord;
    matches.push({ ...end, from: (words[start] as FrameWord).from, to: last.to, at: { from: start, to: at } });
  }
  const word = words[at];
  if (!word || at - start >= MAX_WORDS) return;
  for (const kind of word.kinds) {
    const next = node.next.get(kind);
    if (next) follow(next, words, start, at + 1, matches);
  }
  // Fillers stand inside a frame unseen, not at its beginning.
  if (word.filler && at > start) skip(node, words, start, at + 1, matches);
  const next = node.next.get(word.word) ?? spelt(node, word.word);
  if (next) follow(next, words, start, at + 1, matches);
}

/** Where a fixed phrase leads when a frame spells it word by word. */
function spelt<Kind extends string>(node: Node<Kind>, phrase: string): Node<Kind> | undefined {
  if (!phrase.includes(' ')) return undefined;
  return phrase.split(' ').reduce<Node<Kind> | undefined>((at, word) => at?.next.get(word), node);
}
