import * as z from 'zod';
import { checks, isKnownCheck } from '../checks';
import { optionsOf } from '../core/engine';
import type { Pack } from '../core/guideline';
import { packSchema } from './schema';

/** One thing wrong with a pack: where it stands, in dotted form, and what is wrong with it. */
export interface PackProblem {
  readonly path: string;
  readonly reason: string;
}

/** A pack that can't be used. Its message lists every problem with its path. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly PackProblem[];
  constructor(problems: readonly PackProblem[]) {
    super(problems.map(({ path, reason }) => `${path || '(the file)'}: ${reason}`).join('\n'));
    this.problems = problems;
  }
}

/** Largest pack file accepted, in characters. The built-in ones are a fifth of it. */
export const MAX_PACK_LENGTH = 500_000;

/**
 * Reads a pack from the text of its JSON file.
 * @throws PackError with path and reason of everything wrong; the caller keeps the pack it had.
 */
export function parsePack(json: string): Pack {
  if (json.length > MAX_PACK_LENGTH) {
    throw new PackError([
      { path: '', reason: `a pack has at most ${MAX_PACK_LENGTH} characters, this has ${json.length}` },
    ]);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new PackError([{ path: '', reason: `this is not JSON: ${(error as Error).message}` }]);
  }
  return loadPack(value);
}

/**
 * Validates a pack: its shape, its references to checks, contacts and its own ids, and the options of each check.
 * @throws PackError with path and reason of everything wrong.
 */
export function loadPack(value: unknown): Pack {
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) throw new PackError(problemsOf(parsed.error));
  const { $schema: _schema, ...pack } = parsed.data;
  const problems = [...wrongReferences(pack), ...wrongOptions(pack)];
  if (problems.length > 0) throw new PackError(problems);
  return pack;
}

/** A guideline works once one of its checks exists; until then it is listed as not active yet. */
export function isActive(guideline: Pack['guidelines'][number]): boolean {
  return guideline.kind !== 'check' || guideline.checks.some((use) => checks.has(use.use));
}

function problemsOf(error: z.ZodError, prefix: readonly PropertyKey[] = []): PackProblem[] {
  return error.issues.map((issue) => ({ path: [...prefix, ...issue.path].join('.'), reason: issue.message }));
}

function wrongReferences(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const contacts = new Set(pack.contacts.map((contact) => contact.id));
  const seen = new Set<string>();
  for (const scope of pack.scope ?? []) seen.add(scope.id);
  pack.guidelines.forEach((guideline, i) => {
    const path = `guidelines.${i}`;
    if (seen.has(guideline.id)) problems.push({ path: `${path}.id`, reason: `"${guideline.id}" is used twice` });
    seen.add(guideline.id);
    const named = [...(guideline.contacts ?? []), ...(guideline.kind === 'contact' ? [guideline.contact] : [])];
    for (const contact of named) {
      if (!contacts.has(contact)) problems.push({ path, reason: `there is no contact "${contact}" in this pack` });
    }
  });
  for (const [old, present] of Object.entries(pack.renamed ?? {})) {
    if (!seen.has(present)) problems.push({ path: `renamed.${old}`, reason: `there is no guideline "${present}"` });
  }
  return problems;
}

function wrongOptions(pack: Pack): PackProblem[] {
  return pack.guidelines.flatMap((guideline, i) =>
    guideline.kind !== 'check'
      ? []
      : guideline.checks.flatMap((use, j) => wrongUse(use, `guidelines.${i}.checks.${j}`)),
  );
}

function wrongUse(use: { use: string }, path: string): PackProblem[] {
  if (!isKnownCheck(use.use)) return [{ path: `${path}.use`, reason: `there is no check "${use.use}"` }];
  try {
    checks.get(use.use)?.options.parse(optionsOf(use));
    return [];
  } catch (error) {
    return error instanceof z.ZodError ? problemsOf(error, path.split('.')) : [{ path, reason: String(error) }];
  }
}
