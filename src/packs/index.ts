import aalto from '../../rules/packs/aalto.json';
import caltech from '../../rules/packs/caltech.json';
import cern from '../../rules/packs/cern.json';
import kent from '../../rules/packs/kent.json';
import lancaster from '../../rules/packs/lancaster.json';
import type { Pack } from '../core/guideline';

export { combinePacks } from './combine';
export { isActive, loadPack, PackError, parsePack } from './load';

/**
 * The packs that come with the extension, in alphabetical order of their ids. Their files are validated by a test and
 * not here: that would be a tenth of what a cold worker needs to its first finding.
 */
export const builtInPacks = [aalto, caltech, cern, kent, lancaster].map(
  ({ $schema: _schema, ...pack }) => pack,
) as unknown as readonly Pack[];
