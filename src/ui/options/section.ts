import type { Draft } from '../../core/draft';
import type { Guideline, PackId } from '../../core/guideline';
import type { WeekCounts } from '../../core/statistics';
import type {
  BrokenPack,
  CheckReply,
  FileProblem,
  Guise,
  ListedPack,
  PackReview,
  PlannedPost,
} from '../../platform/protocol';
import type { Change, Settings } from '../../platform/settings';
import type { ListedSite } from '../sites';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The settings as a file, and gone. */
export interface SettingsFiles {
  exportSettings(): Promise<string>;
  /** Empty when the settings are now those of the file; otherwise everything wrong with it, and nothing changed. */
  importSettings(file: string): Promise<readonly FileProblem[]>;
  eraseAll(): Promise<void>;
}

/** What can be done with packs of one's own. A pack is handed over as the text of its file. */
export interface OwnPackActions {
  /** Guidelines that fit any organisation; undefined until the background has read them. */
  readonly general: readonly Guideline[];
  reviewPack(json: string): Promise<PackReview>;
  tryPack(draft: Draft, json: string, as: Omit<Guise, 'packs'>): Promise<CheckReply>;
  /** Empty when the pack is kept; otherwise everything wrong with it, and what there was stays. */
  keepPack(json: string): Promise<readonly FileProblem[]>;
  removePack(id: PackId): Promise<void>;
}

/** What was counted, and the way to forget it. */
export interface StatisticsActions {
  weeks(): Promise<readonly WeekCounts[]>;
  erase(): Promise<void>;
}

/** What every section of the settings is given. */
export interface OptionsData {
  readonly settings: Settings;
  readonly packs: readonly ListedPack[];
  /** Packs of one's own that can't be used. */
  readonly broken: readonly BrokenPack[];
  readonly sites: readonly ListedSite[];
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly change: (change: Change) => Promise<void>;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
  /** The posts in a table, CSV or plain text. */
  readonly readPlanned: (text: string) => Promise<readonly PlannedPost[]>;
  /** Asks the browser for a site and adds it; false when the person said no. */
  readonly addSite: (host: string) => Promise<boolean>;
  /** Hosts, built in and added, that the browser has still to be asked about. */
  readonly notAllowed: readonly string[];
  readonly allowSites: (hosts: readonly string[]) => void;
  /** Stops watching an added site and gives the permission back. */
  readonly forgetSite: (host: string) => Promise<void>;
  readonly changeShortcuts: () => void;
  readonly files: SettingsFiles;
  readonly ownPacks: OwnPackActions;
  readonly statistics: StatisticsActions;
}

/** The packs that are switched on. */
export function chosenPacks({ packs, settings }: OptionsData): readonly ListedPack[] {
  return packs.filter(({ pack }) => settings.packs.includes(pack.id));
}
