import type { FileProblem } from '../platform/protocol';
import type { Words } from './language';

/** What is wrong with a place in a file, in the reader's language. */
export function reasonIn({ said }: FileProblem, t: Words): string {
  return t(said.id, said.values);
}

/** The same with the place before it, on one line. */
export function problemLine(problem: FileProblem, t: Words): string {
  return [problem.path, reasonIn(problem, t)].filter(Boolean).join(': ');
}
