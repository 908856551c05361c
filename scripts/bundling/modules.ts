// Modules read and written while the extension is built.
import { parseSync } from 'vite';

/** A part of a module's syntax tree, with its place in the text. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a module that is to read otherwise. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Visits every part of a module, an outer one before what is in it. Throws an Error where the module can't be read. */
export function eachNode(code: string, visit: (node: Node, parent?: Node) => void): void {
  const walk = (value: unknown, parent?: Node): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, parent);
    if (!isNode(value)) return;
    visit(value, parent);
    for (const child of Object.values(value)) walk(child, value);
  };
  const { program, errors } = parseSync('module.ts', code);
  if (errors[0]) throw new Error(`Can't read the module: ${errors[0].message}`);
  walk(program);
}

/** The module with the edits made; none may overlap another. */
export function rewritten(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
}
