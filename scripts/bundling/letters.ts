// How the kinds of letters that checks ask for are written in what runs. V8 makes a set of some seven hundred stretches
// of every `\p{L}`, anew whenever it reads an expression, first runs it and compiles it: that took a quarter of the time
// from a cold worker to its first finding. A few stretches say the same of all scripts up to U+1EFF: Latin with all its
// marks, Greek, Cyrillic, Hebrew, Arabic, those of India. Chinese or Japanese has no borders of words to look for.
import { parseSync } from 'vite';

const LAST = '\u1eff';
const STRETCHES = {
  L: `A-Za-zÀ-ÖØ-${LAST}`,
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я',
  Ll: `a-zß-${LAST}`,
  N: String.raw`\d`,
} as const;

type Kind = keyof typeof STRETCHES;

const isKind = (name: string): name is Kind => Object.hasOwn(STRETCHES, name);

/** What stands for an expression of a template. */
const HOLE = '\0';

/** Kinds of letters, other signs behind a backslash, what opens and ends a set, holes: as expressions are written, and as strings write them. */
const IN_EXPRESSION = /\\p\{(?<kind>\w+)\}|\\.|[[\]\0]/gs;
const IN_STRING = /\\\\p\{(?<kind>\w+)\}|\\\\(?:\\\\|.)|\\.|[[\]\0]/gs;

function shortened(written: string, parts: RegExp): string {
  let inSet = false;
  const shorter = written.replaceAll(parts, (part, kind: string | undefined) => {
    if (inSet && part === HOLE) throw new Error(`Write sets of characters without \${…}: ${written}`);
    if (part === '[') inSet = true;
    else if (part === ']') inSet = false;
    if (kind === undefined || !isKind(kind)) return part;
    const stretches = parts === IN_STRING ? STRETCHES[kind].replace('\\', '\\\\') : STRETCHES[kind];
    return inSet || kind === 'N' ? stretches : `[${stretches}]`;
  });
  if (inSet) throw new Error(`Write sets of characters as a whole: ${written}`);
  return shorter;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/**
 * A module with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in its expressions, strings and templates written as stretches.
 * @throws Error where a set of characters is put together from several parts: what is in it can't be told.
 */
export function withShortLetters(code: string): string {
  const edits: { readonly node: Node; readonly text: string }[] = [];

  /** What is written as one: a literal, or what a template has around its expressions. */
  function shorten(nodes: readonly Node[], parts: RegExp): void {
    const written = nodes.map(({ start, end }) => code.slice(start, end)).join(HOLE);
    if (!written.includes('\\p{')) return;
    const texts = shortened(written, parts).split(HOLE);
    edits.push(...nodes.map((node, i) => ({ node, text: texts[i] ?? '' })));
  }

  function visit(value: unknown, parent?: Node): void {
    if (Array.isArray(value)) for (const one of value) visit(one, parent);
    if (!isNode(value)) return;
    if (value.type === 'Literal') shorten([value], 'regex' in value && value.regex ? IN_EXPRESSION : IN_STRING);
    if (value.type === 'TemplateLiteral' && 'quasis' in value)
      shorten(value.quasis as Node[], parent?.type === 'TaggedTemplateExpression' ? IN_EXPRESSION : IN_STRING);
    for (const child of Object.values(value)) visit(child, value);
  }

  visit(parseSync('module.ts', code).program);
  return edits
    .toSorted((a, b) => b.node.start - a.node.start)
    .reduce((all, { node, text }) => all.slice(0, node.start) + text + all.slice(node.end), code);
}
