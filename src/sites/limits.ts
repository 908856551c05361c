import type { Limit } from '../core/draft';

/** A limit in JavaScript string units, as `maxlength` counts. */
export const utf16 = (max: number): Limit => ({ max, unit: 'utf16' });
