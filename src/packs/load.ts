import * as z from 'zod/mini';
import { checks, isKnownCheck } from '../checks';
import type { Pack } from '../core/guideline';
import { optionsOf } from '../core/plan';
import { readJson } from '../core/read-json';
import { type FileProblem, problemAt, problemOf } from '../core/reasons';
import { packSchema } from './schema';

/** A pack that can't be used. Its message lists every problem with its path. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly FileProblem[];
  constructor(problems: readonly FileProblem[]) {
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
  const read = readJson(json, MAX_PACK_LENGTH);
  if ('problem' in read) throw new PackError([read.problem]);
  return loadPack(read.value);
}

/** Uses of checks in one pack; the built-in ones need a fifth. Each may read the draft once, so this bounds the time. */
export const MAX_USES = 250;

/**
 * Validates a pack: its shape, its references to checks, contacts and its own ids, and the options of each check.
 * @throws PackError with path and reason of everything wrong.
 */
export function loadPack(value: unknown): Pack {
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) throw new PackError(parsed.error.issues.map((issue) => problemOf(issue, value)));
  const { $schema: _schema, ...pack } = parsed.data;
  const problems = [...wrongReferences(pack), ...wrongOptions(pack), ...tooManyUses(pack)];
  if (problems.length > 0) throw new PackError(problems);
  return pack;
}

/** A guideline works once one of its checks exists; until then it is listed as not active yet. */
export function isActive(guideline: Pack['guidelines'][number]): boolean {
  return guideline.kind !== 'check' || guideline.checks.some((use) => checks.has(use.use));
}

function wrongReferences(pack: Pack): FileProblem[] {
  const problems: FileProblem[] = [];
  const contacts = new Set(pack.contacts.map((contact) => contact.id));
  const seen = new Set<string>();
  for (const scope of pack.scope ?? []) seen.add(scope.id);
  pack.guidelines.forEach((guideline, i) => {
    const path = `guidelines.${i}`;
    if (seen.has(guideline.id)) problems.push(problemAt(`${path}.id`, `"${guideline.id}" is used twice`, 'twice'));
    seen.add(guideline.id);
    const named = [...(guideline.contacts ?? []), ...(guideline.kind === 'contact' ? [guideline.contact] : [])];
    for (const contact of named) {
      if (contacts.has(contact)) continue;
      problems.push(problemAt(path, `there is no contact "${contact}" in this pack`, 'contact', { name: contact }));
    }
  });
  for (const [old, present] of Object.entries(pack.renamed ?? {})) {
    if (seen.has(present)) continue;
    problems.push(problemAt(`renamed.${old}`, `there is no guideline "${present}"`, 'guideline', { name: present }));
  }
  return problems;
}

function wrongOptions(pack: Pack): FileProblem[] {
  return pack.guidelines.flatMap((guideline, i) =>
    guideline.kind !== 'check'
      ? []
      : guideline.checks.flatMap((use, j) => wrongUse(use, `guidelines.${i}.checks.${j}`)),
  );
}

function tooManyUses(pack: Pack): FileProblem[] {
  const uses = pack.guidelines.reduce((sum, one) => sum + (one.kind === 'check' ? one.checks.length : 0), 0);
  if (uses <= MAX_USES) return [];
  const most = String(MAX_USES);
  const reason = `a pack uses checks at most ${most} times, this does ${uses} times`;
  return [problemAt('guidelines', reason, 'uses', { most })];
}

function wrongUse(use: { use: string }, path: string): FileProblem[] {
  if (!isKnownCheck(use.use)) {
    return [problemAt(`${path}.use`, `there is no check "${use.use}"`, 'check', { name: use.use })];
  }
  const options = optionsOf(use);
  try {
    checks.get(use.use)?.options.parse(options);
    return [];
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) return [problemAt(path, String(error), 'shape')];
    return error.issues.map((issue) => problemOf(issue, options, path.split('.')));
  }
}
