// What a check says of itself for docs/checks.md is for readers of that page: 8 kB that no worker needs.
import { type Edit, eachNode, type Node, rewritten } from './modules.ts';

const NOTES: ReadonlySet<string> = new Set(['summary', 'limits']);

type Part = Node & Readonly<Record<string, unknown>>;

/** A module without `summary` and `limits` of the checks it defines. */
export function withoutNotes(code: string): string {
  const edits: Edit[] = [];
  eachNode(code, (node) => {
    const { type, callee, arguments: given } = node as Part;
    if (type !== 'CallExpression' || (callee as Part)['name'] !== 'defineCheck') return;
    const [check] = given as readonly Part[];
    for (const { key, start, end } of (check?.['properties'] ?? []) as readonly Part[]) {
      if (!NOTES.has((key as Part | undefined)?.['name'] as string)) continue;
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      edits.push({ start, end: end + comma, text: '' });
    }
  });
  return rewritten(code, edits);
}
