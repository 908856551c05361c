// How the kinds of letters that checks ask for are written in what runs. V8 makes a set of some seven hundred stretches
// of every `\p{L}`, anew whenever it reads an expression, first runs it and compiles it: that took a quarter of the time
// from a cold worker to its first finding. A few stretches say the same of Latin with all its marks, Greek and Cyrillic,
// which is what checks read; a mark on a letter counts as one, so that it ends no word. Of other scripts up to U+1EFF all
// counts as a letter, signs of vowels too; beyond nothing does.
import { type Edit, eachNode, type Node, rewritten } from './modules.ts';

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

/** Is the literal an expression? Kinds of letters are known to it with the flag `u` only. */
function isExpression(literal: Node): boolean {
  if (!('regex' in literal && literal.regex)) return false;
  const { pattern, flags } = literal.regex as { readonly pattern: string; readonly flags: string };
  if (pattern.includes('\\p{') && !flags.includes('u')) throw new Error(`Write /${pattern}/ with the flag u`);
  return true;
}

/**
 * A module with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in its expressions, strings and templates written as stretches.
 * @throws Error where a set of characters is put together from several parts: what is in it can't be told; where an
 * expression asks for kinds of letters without the flag `u`, and where the module can't be read.
 */
export function withShortLetters(code: string): string {
  const edits: Edit[] = [];

  /** What is written as one: a literal, or what a template has around its expressions. */
  function shorten(nodes: readonly Node[], parts: RegExp): void {
    const written = nodes.map(({ start, end }) => code.slice(start, end)).join(HOLE);
    if (!written.includes('\\p{')) return;
    const texts = shortened(written, parts).split(HOLE);
    edits.push(...nodes.map((node, i) => ({ ...node, text: texts[i] ?? '' })));
  }

  eachNode(code, (node, parent) => {
    if (node.type === 'Literal') shorten([node], isExpression(node) ? IN_EXPRESSION : IN_STRING);
    if (node.type === 'TemplateLiteral' && 'quasis' in node)
      shorten(node.quasis as Node[], parent?.type === 'TaggedTemplateExpression' ? IN_EXPRESSION : IN_STRING);
  });
  return rewritten(code, edits);
}
