/** What our own schemas ask for, as the command line says it; in the browser the message `want_<name>`. */
export const WANTED = {
  hyphens: 'use lower case words joined by hyphens',
  term: 'write one to twelve words of letters or digits',
  reach: 'give an email, phone, url or note',
  domain: 'write a domain such as example.edu',
  version: 'write a version such as 1.0.0',
  handle: 'write a handle without spaces',
  letters: 'write a handle with letters or digits',
  host: 'write a host such as x.com',
} as const;

type Wanted = keyof typeof WANTED;
type Wrong =
  | 'missing'
  | 'string'
  | 'array'
  | 'object'
  | 'boolean'
  | 'number'
  | 'long'
  | 'many'
  | 'empty'
  | 'few'
  | 'unknown'
  | 'value'
  | 'shape'
  | 'most'
  | 'least'
  | 'email'
  | 'url'
  | 'date'
  | 'json'
  | 'table'
  | 'posts'
  | 'row'
  | 'file'
  | 'taken'
  | 'twice'
  | 'contact'
  | 'guideline'
  | 'organisation'
  | 'check'
  | 'uses'
  | 'packs'
  | 'setting'
  | 'foreign';

/** Why something in a file or a policy can't be used, to be said in the reader's language. */
interface Reason {
  readonly id: `want_${Wanted}` | `wrong_${Wrong}`;
  readonly values?: Readonly<Record<string, string>>;
}

/** One thing wrong with a file or a policy. */
export interface FileProblem {
  /** Where it stands, in dotted form; empty for the whole. */
  readonly path: string;
  /** What is wrong with it, in English. */
  readonly reason: string;
  /** The same to be said in the reader's language, which may be less exact. */
  readonly said: Reason;
}

/** What zod says of a value, as far as it is looked at. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

/** The problem in an issue of zod's with a value. `at` is where that value stands itself. */
export function problemOf(issue: Issue, value: unknown, at: readonly PropertyKey[] = []): FileProblem {
  return { path: dotted([...at, ...issue.path]), reason: issue.message, said: reasonOf(issue, value) };
}

/** A problem that no schema finds: `reason` for the command line, the message `wrong_<kind>` for everybody else. */
export function problemAt(
  path: string,
  reason: string,
  kind: Wrong,
  values?: Readonly<Record<string, string>>,
): FileProblem {
  return { path, reason, said: wrong(kind, values) };
}

/** A path as people write it. */
export const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const KINDS: Readonly<Record<string, Wrong>> = {
  string: 'string',
  array: 'array',
  object: 'object',
  record: 'object',
  boolean: 'boolean',
  number: 'number',
  int: 'number',
};
const FORMATS: Readonly<Record<string, Wrong>> = { email: 'email', url: 'url', date: 'date' };

function reasonOf(issue: Issue, root: unknown): Reason {
  const { code, expected = '', origin = '', format = '', keys = [], values = [] } = issue;
  const wanted = (Object.keys(WANTED) as Wanted[]).find((name) => WANTED[name] === issue.message);
  if (wanted) return { id: `want_${wanted}` };
  if (code !== 'unrecognized_keys' && valueAt(root, issue.path) === undefined) return { id: 'wrong_missing' };
  switch (code) {
    case 'invalid_type':
      return wrong(KINDS[expected] ?? 'shape');
    case 'invalid_format':
      return wrong(FORMATS[format] ?? 'shape');
    case 'invalid_value':
      return wrong('value', { values: values.map(String).join(', ') });
    case 'unrecognized_keys':
      return wrong('unknown', { keys: keys.join(', ') });
    case 'too_big':
      return wrong(TOO_BIG[origin] ?? 'most', { most: String(issue.maximum) });
    case 'too_small':
      return TOO_SMALL[origin] ? wrong(TOO_SMALL[origin]) : wrong('least', { least: String(issue.minimum) });
    default:
      return wrong('shape');
  }
}

/** What is too big or too small, by what it is; anything else is a number. */
const TOO_BIG: Readonly<Record<string, Wrong>> = { string: 'long', array: 'many' };
const TOO_SMALL: Readonly<Record<string, Wrong>> = { string: 'empty', array: 'few' };

function wrong(kind: Wrong, values?: Readonly<Record<string, string>>): Reason {
  return { id: `wrong_${kind}`, ...(values && { values }) };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}
