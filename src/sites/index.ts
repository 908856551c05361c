import type { Site } from './site';
import { x } from './x';

/** All sites we know, in the order of the options page. */
export const sites: readonly Site[] = [x];
