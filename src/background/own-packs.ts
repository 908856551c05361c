import type { Pack } from '../core/guideline';
import { dotted, problemAt } from '../core/reasons';
import { type LoadPack, MAX_OWN_PACKS, type OwnPacks } from '../platform/own-packs';
import type { FileProblem } from '../platform/protocol';
import { withTables } from './with-tables';

/** Packs and checks are read when first needed, not when the worker starts. */
const packs = () => withTables(() => import('../packs'));

/** Validates what is stored as a pack. */
export const loadOwnPack: LoadPack = (value) => orProblems(({ loadPack }) => loadPack(value));

/** Whatever was asked for, or everything wrong with it. */
async function orProblems<T>(
  read: (from: Awaited<ReturnType<typeof packs>>) => T,
): Promise<T | readonly FileProblem[]> {
  const from = await packs();
  try {
    return read(from);
  } catch (error) {
    if (error instanceof from.PackError) return error.problems;
    throw error;
  }
}

/** The pack in a text, or everything wrong with it: its shape, and whether its id is free. */
export async function readPack(json: string): Promise<Pack | readonly FileProblem[]> {
  return orProblems(({ parsePack, builtInPacks }): Pack | readonly FileProblem[] => {
    const pack = parsePack(json);
    if (!builtInPacks.some(({ id }) => id === pack.id)) return pack;
    const reason = `"${pack.id}" comes with the extension: choose another id`;
    return [problemAt('id', reason, 'taken')];
  });
}

/** Keeps the pack in a text; empty when that is done. */
export async function keepPack(own: OwnPacks, json: string): Promise<readonly FileProblem[]> {
  const pack = await readPack(json);
  if (!('id' in pack)) return pack;
  const others = (await own.read()).filter(({ id }) => id !== pack.id);
  if (others.length < MAX_OWN_PACKS) {
    await own.keep(pack);
    return [];
  }
  const most = String(MAX_OWN_PACKS);
  return [problemAt('', `there can be ${most} packs at most`, 'packs', { most })];
}

/** Are these packs, rather than what is wrong with them? */
export function arePacks(read: readonly Pack[] | readonly FileProblem[]): read is readonly Pack[] {
  return read.every((one) => 'id' in one);
}

/** The packs of a settings file, or everything wrong with them. */
export async function readPacks(values: readonly unknown[]): Promise<readonly Pack[] | readonly FileProblem[]> {
  const read = await Promise.all(values.map((value) => readPack(JSON.stringify(value))));
  const problems = read.flatMap((pack, index) =>
    'id' in pack
      ? []
      : pack.map(({ path, ...why }) => ({ path: dotted(['packs', index, ...(path ? [path] : [])]), ...why })),
  );
  return problems.length > 0 ? problems : read.filter((pack) => 'id' in pack);
}
