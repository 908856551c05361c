import type { Range } from '../core/draft';
import { startsOf } from '../core/first-words';
import { compileLexicon, registerOpenings } from '../core/lexicon';
import type { Token } from '../core/tokens';

// Frames are sentences with open places: "_say ~2 for|as _self" is a word of speaking, up to two words of any kind, "for" or
// "as", and a word for oneself. They say how a thought is built, word classes say in which words, so that a wording nobody
// wrote down is still understood. In a frame stand, separated by spaces:
//   _class        a word or phrase of that class         word, wo*, *rd that word, or any that begins or ends so
//   a|_b          one of these                            a?            this or nothing
//   ~3            up to three words of the same clause    ~~3           the same, commas may stand between them
//   ^ $           a clause begins or ends here            $|a           a clause ends here, or this comes next
//   !a            what comes next is not this
// Words that follow each other in a frame may have a comma between them, never the end of a sentence or a bio's separator.

/** Terms by the name of their class, without the underscore. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A frame found. `tokens` is the half-open range of token indices it covers. */
export interface FrameFound<Category extends string> extends Range {
  readonly category: Category;
  readonly frame: string;
  readonly tokens: Range;
}

/** What stands before a word: nothing, a comma or bracket, or the end of what was said. */
type Border = 0 | 1 | 2;

type Element =
  | { readonly kind: 'word'; readonly choices: readonly Choice[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly words: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly choices: readonly Choice[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end'; readonly choices: readonly Choice[] };
type Choice =
  | { readonly named: string }
  | { readonly word: string }
  | { readonly stem: string }
  | { readonly ending: string };

interface Frame<Category extends string> {
  readonly category: Category;
  readonly source: string;
  readonly elements: readonly Element[];
}

const HARD = /[.!;|•·\n]|\s(?:[–—-]|\/{1,2})\s|→|\p{Extended_Pictographic}/u;
const PLAIN = new Set(['', ' ', '-', '_', '&']);
const SOFT = /[,:()[\]"“”«»?…–—/]/u;

/** Words of a text with what the classes call them, and where a new clause begins. */
interface Reading {
  readonly tokens: readonly Token[];
  /** What stands before the word at an index. */
  readonly border: (at: number) => Border;
  /** For each word, the classes of the terms that begin at it, with the number of words of the term. */
  readonly classes: readonly (ReadonlyMap<string, number> | undefined)[];
}

/** Looks for frames in words of a text. */
export interface Frames<Category extends string> {
  find(text: string, tokens: readonly Token[]): FrameFound<Category>[];
}

/**
 * Compiles frames over word classes. At one place the longest match of each category is found.
 * Cost: linear in the words for texts in which no frame begins; each begun frame looks at most a few words far.
 * Compiled by the first `find`, which throws an Error when a frame names a class that isn't there, or begins with
 * something that isn't a word.
 */
export function compileFrames<Category extends string>(
  frames: Readonly<Record<Category, readonly string[]>>,
  classes: WordClasses,
): Frames<Category> {
  const lexicon = compileLexicon(classes as Record<string, readonly string[]>);
  const parse = (category: Category, source: string): Frame<Category> => ({
    category,
    source,
    elements: source.split(' ').map((part) => parseElement(part, classes)),
  });
  let begun: ReturnType<typeof byFirstWord<Category>> | undefined;
  let openings = 0;
  return {
    find(text, tokens) {
      if (!begun) {
        begun = byFirstWord(
          (Object.keys(frames) as Category[]).flatMap((category) =>
            frames[category].map((one) => parse(category, one)),
          ),
        );
        const { words, stems, named } = begun;
        openings = registerOpenings(
          words,
          stems,
          [...named].flatMap((name) => classes[name] ?? []),
        );
      }
      const { at } = startsOf(openings, tokens);
      if (at.length === 0) return [];
      const reading = read(text, tokens, lexicon.find(tokens));
      const found: FrameFound<Category>[] = [];
      for (const start of new Set(at)) {
        const frames = begun.at(reading, start);
        if (frames === NONE) continue;
        const best = new Map<Category, FrameFound<Category>>();
        for (const frame of frames) {
          const end = match(frame.elements, 0, reading, start);
          const before = best.get(frame.category);
          if (end <= start || (before && before.tokens.to >= end)) continue;
          const from = (tokens[start] as Token).from;
          const to = (tokens[end - 1] as Token).to;
          best.set(frame.category, {
            category: frame.category,
            frame: frame.source,
            from,
            to,
            tokens: { from: start, to: end },
          });
        }
        if (best.size > 0) found.push(...best.values());
      }
      return found;
    },
  };
}

function parseElement(part: string, classes: WordClasses): Element {
  if (part === '^') return { kind: 'start' };
  if (part.startsWith('~')) {
    const commas = part.startsWith('~~');
    return { kind: 'gap', words: Number(part.slice(commas ? 2 : 1)), commas };
  }
  const [negated, optional] = [part.startsWith('!'), part.endsWith('?')];
  const body = part.slice(negated ? 1 : 0, optional ? -1 : undefined);
  const choices = body.split('|').flatMap((choice): readonly Choice[] => {
    if (choice === '$') return [];
    if (choice.startsWith('_')) {
      if (!(choice.slice(1) in classes)) throw new Error(`frame part "${part}" names no class`);
      return [{ named: choice.slice(1) }];
    }
    if (choice.startsWith('*')) return [{ ending: choice.slice(1) }];
    return [choice.endsWith('*') ? { stem: choice.slice(0, -1) } : { word: choice }];
  });
  if (body.startsWith('$')) return { kind: 'end', choices };
  return negated ? { kind: 'not', choices } : { kind: 'word', choices, optional };
}

const NONE: readonly never[] = [];

/** Frames that may begin at a word, looked up by its class or by itself; and what those words and classes are. */
function byFirstWord<Category extends string>(frames: readonly Frame<Category>[]) {
  const named = new Map<string, Frame<Category>[]>();
  const spelt = new Map<string, Frame<Category>[]>();
  const stems = new Map<string, Frame<Category>[]>();
  const add = (map: Map<string, Frame<Category>[]>, key: string, frame: Frame<Category>) => {
    const others = map.get(key);
    if (others) others.push(frame);
    else map.set(key, [frame]);
  };
  for (const frame of frames) {
    const first = frame.elements.find(({ kind }) => kind !== 'start');
    if (first?.kind !== 'word' || first.optional) throw new Error(`frame "${frame.source}" must begin with a word`);
    for (const choice of first.choices) {
      if ('named' in choice) add(named, choice.named, frame);
      else if ('word' in choice) add(spelt, choice.word, frame);
      else if ('stem' in choice) add(stems, choice.stem, frame);
      else throw new Error(`frame "${frame.source}" must not begin with a word's end`);
    }
  }
  const at = ({ tokens, classes }: Reading, start: number): Iterable<Frame<Category>> => {
    const word = (tokens[start] as Token).folded;
    const own = classes[start];
    const exact = spelt.get(word);
    let begun: Set<Frame<Category>> | undefined = exact && new Set(exact);
    const add = (list: readonly Frame<Category>[] | undefined) => {
      if (!list) return;
      begun ??= new Set();
      for (const frame of list) begun.add(frame);
    };
    if (own) for (const name of own.keys()) add(named.get(name));
    for (const [stem, list] of stems) if (word.startsWith(stem)) add(list);
    return begun ?? NONE;
  };
  return { at, words: spelt.keys(), stems: stems.keys(), named: named.keys() };
}

function read(text: string, tokens: readonly Token[], terms: readonly { category: string; tokens: Range }[]): Reading {
  const classes: (Map<string, number> | undefined)[] = [];
  for (const { category, tokens: at } of terms) {
    classes[at.from] ??= new Map();
    classes[at.from]?.set(category, at.to - at.from);
  }
  // Asked for only where a frame has begun, which is rarely.
  const known: Border[] = [];
  const border = (at: number): Border => {
    known[at] ??= borderBefore(text, tokens, at);
    return known[at];
  };
  return { tokens, border, classes };
}

function borderBefore(text: string, tokens: readonly Token[], at: number): Border {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return 2;
  const between = text.slice(before.to, token.from);
  if (between.length <= 1 && PLAIN.has(between)) return 0;
  return HARD.test(between) ? 2 : SOFT.test(between) ? 1 : 0;
}

/** The index after the longest match of the elements from `at` on, or -1. */
function match(elements: readonly Element[], next: number, reading: Reading, at: number): number {
  const element = elements[next];
  if (!element) return at;
  const { tokens, border } = reading;
  switch (element.kind) {
    case 'start':
      return at < tokens.length && border(at) > 0 ? match(elements, next + 1, reading, at) : -1;
    case 'end':
      return at >= tokens.length || border(at) > 0 || lengths(element.choices, reading, at).length > 0
        ? match(elements, next + 1, reading, at)
        : -1;
    case 'not': {
      const barred = at < tokens.length && border(at) < 2 && lengths(element.choices, reading, at).length > 0;
      return barred ? -1 : match(elements, next + 1, reading, at);
    }
    case 'gap': {
      let best = -1;
      for (let skipped = 0; skipped <= element.words && at + skipped <= tokens.length; skipped++) {
        const gap = border(at + skipped);
        const open = gap <= (element.commas ? 1 : 0);
        // With no word in between, a gap is like its absence: a comma may stand there.
        if (open || (skipped === 0 && gap === 1) || elements[next + 1]?.kind === 'end') {
          best = Math.max(best, match(elements, next + 1, reading, at + skipped));
        }
        if (!open) break;
      }
      return best;
    }
    case 'word': {
      let best = element.optional ? match(elements, next + 1, reading, at) : -1;
      if (at >= tokens.length || (!isFirst(elements, next) && border(at) === 2)) return best;
      for (const length of lengths(element.choices, reading, at)) {
        if (crossesSentence(border, at, length)) continue;
        best = Math.max(best, match(elements, next + 1, reading, at + length));
      }
      return best;
    }
  }
}

/** Does nothing but the start of a clause come before? */
const isFirst = (elements: readonly Element[], next: number): boolean =>
  next === 0 || (next === 1 && elements[0]?.kind === 'start');

function crossesSentence(border: Reading['border'], at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (border(i) === 2) return true;
  return false;
}

/** How many words each fitting choice takes at a place. */
function lengths(choices: readonly Choice[], { tokens, classes }: Reading, at: number): readonly number[] {
  const word = (tokens[at] as Token).folded;
  let found: number[] | undefined;
  for (const choice of choices) {
    const length = 'named' in choice ? classes[at]?.get(choice.named) : fits(word, choice) ? 1 : undefined;
    if (length === undefined) continue;
    found ??= [];
    found.push(length);
  }
  return found ?? NONE;
}

function fits(word: string, choice: Exclude<Choice, { named: string }>): boolean {
  if ('word' in choice) return word === choice.word;
  return 'stem' in choice ? word.startsWith(choice.stem) : word.endsWith(choice.ending);
}
