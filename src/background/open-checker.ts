import type { ManagedStore } from '../platform/managed/store';
import type { OwnPacks } from '../platform/own-packs';
import { withTables } from './with-tables';

let forget: (() => void) | undefined;

/** The checker, knowing of the packs as they are now. Its language data is read when it is first needed. */
export async function openChecker(own: OwnPacks, store: ManagedStore) {
  const checker = await withTables(() => import('./checker'));
  forget = checker.forgetDraft;
  checker.setPacks(...(await Promise.all([own.read(), store.packs()])));
  return checker;
}

/** Makes the checker forget the last draft; one that was never opened knows of none. */
export function forgetDraft(): void {
  forget?.();
}
