import type { Subject } from './measure';

/** The peers, ready to be measured. */
export declare function peers(): Promise<readonly Subject[]>;
