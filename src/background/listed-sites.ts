import { hostOf } from '../platform/extension-page';
import { sites } from '../sites';
import type { ListedSite } from '../ui/sites';

/** The built-in sites as our screens list them. */
export const listedSites: readonly ListedSite[] = sites
  .filter(({ matches }) => matches.length > 0)
  .map(({ id, name, matches, composers }) => ({
    id,
    name,
    limits: Object.fromEntries(composers.flatMap(({ field, limit }) => (limit ? [[field, limit]] : []))),
    hosts: [...new Set(matches.map((pattern) => hostOf(pattern.replace('://*.', '://').replace(/^\*/, 'https'))))],
  }));
