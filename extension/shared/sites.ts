import { hostOf } from '../../src/platform/extension-page';
import { sites } from '../../src/sites';
import type { ListedSite } from '../../src/ui/sites';

/** The built-in sites as our screens list them. */
export const listedSites: readonly ListedSite[] = sites
  .filter(({ matches }) => matches.length > 0)
  .map(({ id, name, matches }) => ({
    id,
    name,
    hosts: [...new Set(matches.map((pattern) => hostOf(pattern.replace('://*.', '://').replace(/^\*/, 'https'))))],
  }));
