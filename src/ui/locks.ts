import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../core/guideline';
import type { Change } from '../platform/settings';

/** The lock of the person's institution that forbids a change: its reason, or `true` where it gave none. */
export type LockOn = (change: Change) => Text | true | undefined;

/** Around every screen: what is locked. */
export const LockContext = createContext<LockOn>(() => undefined);

/** Asks what is locked; a control that makes a locked change is disabled and says why. */
export const useLocks = (): LockOn => useContext(LockContext);
