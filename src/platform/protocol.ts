import type { AccountRole, Draft, SiteId } from '../core/draft';
import type { Edit, Finding, Report } from '../core/finding';
import type { Contact, Disclaimer, GuidelineRef, Lang, Pack, PackId, Text, Topic } from '../core/guideline';
import type { Nudge } from '../core/nudges';
import type { FileProblem } from '../core/reasons';
import type { WeekCounts } from '../core/statistics';
import type { TableRow } from '../core/table';
import type { Locks } from './managed/merge';
import type { Change, Settings } from './settings';

export type { FileProblem };

/** What a card says about a guideline; looked up in the background so that the page carries no packs. */
export interface GuidelineCard {
  readonly ref: GuidelineRef;
  readonly title: Text;
  readonly organisation: Text;
  readonly section: string;
  readonly contacts: readonly Contact[];
  /** The institution locked how loud it is. */
  readonly locked?: true;
}

/** For a bio: words to add with one click. */
export interface BioOffer {
  readonly text: string;
  /** Whether the organisation asks for these words or they are ours. */
  readonly origin: Disclaimer['origin'];
  readonly edit: Edit;
}

/** The answer to a draft. `more`: the text was too long for one call, ask again with the same text. */
export interface CheckReply {
  readonly report: Report;
  readonly guidelines: readonly GuidelineCard[];
  /** Only for a personal bio that shows an organisation and has no disclaimer; `none-fits`: the limit leaves no room. */
  readonly offer?: BioOffer | 'none-fits';
  /** Reminders for the moments the draft is in. */
  readonly nudges?: readonly Nudge[];
}

/** What the page needs to know before it checks anything. */
export interface PageState {
  /** False where the person switched the site off. */
  readonly watched: boolean;
  /** Draw the quietest findings in the text too. */
  readonly drawConsider: boolean;
  /** Show what is required and open beside the site's button. */
  readonly lastLook: boolean;
  /** The language the person chose instead of the browser's, with our words in it. */
  readonly language?: { readonly lang: Lang; readonly table: object };
}

/** A finding the person does not want to hear of again. `text` is the draft, for the sentence its words stand in, or what stands around a field that is meant as a whole. */
export type Dismissal =
  | { readonly kind: 'once'; readonly finding: Pick<Finding, 'topic' | 'quote' | 'range'>; readonly text: string }
  | { readonly kind: 'phrase'; readonly phrase: string; readonly guideline: GuidelineRef }
  | { readonly kind: 'rule'; readonly guidelines: readonly GuidelineRef[]; readonly site?: SiteId };

/** What a script in a web page may ask of the background. Who the person is and what counts is never among it. */
export interface PageCalls {
  /** Wakes the worker; it then reads its language data while the person thinks of the first word. */
  warm(): PageState;
  check(draft: Draft): CheckReply;
  dismiss(dismissal: Dismissal): void;
  /** One finding of a topic was mended by a click, or dismissed; counted only for somebody who asked for it. */
  settled(how: 'fixed' | 'dismissed', topic: Topic): void;
  /** The site took the draft: that one was posted, and nothing of what it said. */
  sent(site: SiteId, handle?: string): void;
  /** The draft is gone: no more count on the icon. */
  closed(): void;
}

/** Settings, and what went wrong when they could not be read: then nothing is saved, so nothing is lost. */
export interface SettingsState {
  readonly settings: Settings;
  readonly problem?: SettingsProblem;
  /** What the institution set; absent where it set nothing. The settings have it in them already. */
  readonly managed?: ManagedState;
}

/** What an institution's policy means for this person. */
export interface ManagedState {
  readonly locks: Locks;
  /** It wants nobody welcomed. */
  readonly skipWelcome?: true;
  /** What of the policy could not be used. */
  readonly problems: readonly FileProblem[];
  /** The policy the browser has now can't be used at all: the last good one counts, or none. */
  readonly refused?: 'last-good' | 'none';
}
export type SettingsProblem = 'unreachable' | 'corrupt' | 'newer';

/** A pack of one's own that this version can't use: it stays stored, and nothing of it counts. */
export interface BrokenPack {
  /** Empty where it has none. */
  readonly id: PackId;
  /** What it calls itself, as far as that can be told. */
  readonly name: string;
  readonly problems: readonly FileProblem[];
  /** The text of its file as it is stored, to be mended. */
  readonly json: string;
}
/** What came of a file that was read: the settings after it, or everything wrong with it. */
export type ImportReply = { readonly state: SettingsState } | { readonly problems: readonly FileProblem[] };

/** A pack, and its guidelines that nothing looks for yet. */
export interface ListedPack {
  readonly pack: Pack;
  /** The person made it, or read it from a file. */
  readonly own?: true;
  readonly inactive: readonly string[];
}

/** A post of a table of planned ones, or why it can't be read. `line` counts from 1. */
export type PlannedPost =
  | { readonly line: number; readonly problems: readonly FileProblem[] }
  | {
      readonly line: number;
      readonly id: string;
      readonly draft: Draft;
      /** What the table says of the account. */
      readonly as: Partial<Guise>;
      /** What of the draft the table names rather than leaving it to whoever checks. */
      readonly named: { readonly site: boolean; readonly field: boolean };
    };

/** What came of one example of a pack. */
export interface ExampleResult {
  /** Id of the guideline it belongs to. */
  readonly guideline: string;
  readonly kind: 'flags' | 'passes';
  /** Its words, marks and all. */
  readonly text: string;
  /** Why it does not do what it is there for: not found, found elsewhere than marked, found though it should pass. */
  readonly fault?: 'missed' | 'elsewhere' | 'found' | 'marks';
}
/** What is wrong with a pack; when nothing is, what its examples do. */
export type PackReview = { readonly problems: readonly FileProblem[] } | { readonly results: readonly ExampleResult[] };

/** The draft of a tab, as the popup lists it. */
export interface TabDraft extends CheckReply {
  readonly site: SiteId;
  readonly handle?: string;
  readonly role?: AccountRole;
}

/** As whom a draft is tried out: an account that need not exist. */
export interface Guise {
  readonly packs: readonly PackId[];
  readonly role: AccountRole;
  /** The profile says where the person works. */
  readonly affiliated: boolean;
}

/** What our own pages may ask of the background. */
export interface ExtensionCalls {
  settings(): SettingsState;
  change(change: Change): SettingsState;
  /** Puts unreadable settings aside and starts afresh. */
  resetSettings(): SettingsState;
  /** All settings as the text of one file. */
  exportSettings(): string;
  /** Replaces all settings by those of a file; when anything in it is wrong, nothing changes. */
  importSettings(file: string): ImportReply;
  /** Forgets everything this browser keeps for us. */
  eraseAll(): SettingsState;
  packs(): readonly ListedPack[];
  brokenPacks(): readonly BrokenPack[];
  /** Checks a draft written in one of our own pages, with everything else as in the settings. */
  tryDraft(draft: Draft, as: Guise): CheckReply;
  /** The posts in a text, or in the rows of a table. Nothing is kept. */
  readPlanned(planned: string | readonly TableRow[]): readonly PlannedPost[];
  /** What was counted, oldest week first. */
  statistics(): readonly WeekCounts[];
  eraseStatistics(): void;
  /** What is wrong with the pack in a text, and what its examples do. Nothing is kept. */
  reviewPack(json: string): PackReview;
  /** Checks a draft with the pack in a text alone. Nothing is kept. */
  tryPack(draft: Draft, json: string, as: Omit<Guise, 'packs'>): CheckReply;
  /** Keeps the pack in a text, in the place of one's own with its id. Empty when done, else everything wrong with it. */
  keepPack(json: string): readonly FileProblem[];
  removePack(id: PackId): SettingsState;
  /** Findings of the draft being written in a tab, from memory. */
  draftIn(tab: number): TabDraft | undefined;
}

/** What the background and our pages may ask of the script in a web page. A frame without a draft leaves it to others. */
export interface TabCalls {
  draft(): TabDraft;
  /** Opens the card of the next (1) or previous (-1) finding. */
  step(by: 1 | -1): void;
  /** Opens the card of a finding, by its place in the list of `draft`. */
  show(index: number): void;
  /** Settings changed: check again. */
  refresh(): void;
  /** The browser no longer lets us into pages of these patterns. Every frame hears this one. */
  withdrawn(patterns: readonly string[]): void;
}

/** An interface of functions as seen from the other side of a message. */
export type Remote<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never;
};

/** An implementation of such an interface; `from` says who asks. */
export type Served<Calls, From> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Value
    ? (from: From, ...args: Args) => Value | Promise<Value>
    : never;
};

/** On the wire: which interface, which function, with what. */
export interface Request {
  readonly to: 'page' | 'extension' | 'tab';
  readonly name: string;
  readonly args: readonly unknown[];
}
/** On the wire: a value or an error. Errors name what failed, never what was in it. */
export type Reply = { readonly value: unknown } | { readonly error: string };
