import type { Draft } from '../../core/draft';
import type { CheckReply, Guise, ListedPack } from '../../platform/protocol';
import type { Change, Settings } from '../../platform/settings';
import type { ListedSite } from '../sites';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What every section of the settings is given. */
export interface OptionsData {
  readonly settings: Settings;
  readonly packs: readonly ListedPack[];
  readonly sites: readonly ListedSite[];
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly change: (change: Change) => Promise<void>;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
  /** Asks the browser for a site and adds it; false when the person said no. */
  readonly addSite: (host: string) => Promise<boolean>;
  /** Stops watching an added site and gives the permission back. */
  readonly forgetSite: (host: string) => Promise<void>;
  readonly changeShortcuts: () => void;
}

/** The packs that are switched on. */
export function chosenPacks({ packs, settings }: OptionsData): readonly ListedPack[] {
  return packs.filter(({ pack }) => settings.packs.includes(pack.id));
}
