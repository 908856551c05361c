import type { FileProblem } from '../core/reasons';

/** A draft, or a table of them, that can't be read: its message is for the command line, its problems for a screen. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly problems: readonly FileProblem[];
  /** Where in a table; undefined when that can't be told, or is told otherwise. */
  readonly line: number | undefined;
  constructor(problems: readonly FileProblem[], message: string, line?: number) {
    super(message);
    this.problems = problems;
    this.line = line;
  }
  /** The error for the one thing that is wrong. */
  static of(problem: FileProblem, line?: number): RequestError {
    return new RequestError([problem], problem.reason, line);
  }
}

/** What `read` gives; where it throws a RequestError, what `refused` makes of that. Any other error is a fault of ours. */
export function readOr<T>(read: () => T, refused: (problem: RequestError) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RequestError) return refused(error);
    throw error;
  }
}
