import type { Pack } from '../core/guideline';
import { problemAt } from '../core/reasons';
import type { InspectPacks } from '../platform/managed/read';
import type { FileProblem } from '../platform/protocol';
import { builtInPacks, PackError, parsePack } from './engine';

/** Reads an institution's packs and tells everything wrong with them by its place in the policy. */
export const inspectPacks: InspectPacks = async (texts) => {
  const problems: FileProblem[] = [];
  const packs: Pack[] = [...builtInPacks];
  const own = new Set<string>();
  texts.forEach((text, i) => {
    try {
      const pack = parsePack(text);
      if (own.has(pack.id)) problems.push(problemAt(`packs.${i}.id`, `"${pack.id}" is used twice`, 'twice'));
      own.add(pack.id);
      packs.push(pack);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      for (const problem of error.problems) {
        problems.push({ ...problem, path: problem.path ? `packs.${i}.${problem.path}` : `packs.${i}` });
      }
    }
  });
  return {
    problems,
    organisations: new Set(packs.map(({ id }) => id)),
    guidelines: new Set(packs.flatMap(({ id, guidelines }) => guidelines.map((guideline) => `${id}.${guideline.id}`))),
  };
};
