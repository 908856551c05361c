import cern from '../../rules/packs/cern.json';
import type { Pack } from '../core/guideline';
import { loadPack } from './load';

export { isActive, loadPack, MAX_PACK_LENGTH, PackError, type PackProblem, parsePack } from './load';

/** The packs that come with the extension, in alphabetical order of their ids. */
export const builtInPacks: readonly Pack[] = [cern].map(loadPack);
