import aalto from '../../rules/packs/aalto.json';
import caltech from '../../rules/packs/caltech.json';
import cern from '../../rules/packs/cern.json';
import kent from '../../rules/packs/kent.json';
import lancaster from '../../rules/packs/lancaster.json';
import type { Pack } from '../core/guideline';
import { loadPack } from './load';

export { isActive, loadPack, PackError, parsePack } from './load';

/** The packs that come with the extension, in alphabetical order of their ids. */
export const builtInPacks: readonly Pack[] = [aalto, caltech, cern, kent, lancaster].map(loadPack);
