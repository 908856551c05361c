import type { AccountRole, Draft, SiteId } from '../core/draft';
import type { Edit, Finding, Report } from '../core/finding';
import type { Contact, Disclaimer, GuidelineRef, Lang, Pack, PackId, Text } from '../core/guideline';
import type { Nudge } from '../core/nudges';
import type { Change, Settings } from './settings';

/** What a card says about a guideline; looked up in the background so that the page carries no packs. */
export interface GuidelineCard {
  readonly ref: GuidelineRef;
  readonly title: Text;
  readonly organisation: Text;
  readonly section: string;
  readonly contacts: readonly Contact[];
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
  /** The language the person chose instead of the browser's, with our words in it. */
  readonly language?: { readonly lang: Lang; readonly table: object };
}

/** A finding the person does not want to hear of again. `text` is the draft, for the sentence its words stand in. */
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
  /** The site took the draft: that one was posted, and nothing of what it said. */
  sent(site: SiteId, handle?: string): void;
  /** The draft is gone: no more count on the icon. */
  closed(): void;
}

/** Settings, and what went wrong when they could not be read: then nothing is saved, so nothing is lost. */
export interface SettingsState {
  readonly settings: Settings;
  readonly problem?: SettingsProblem;
}
export type SettingsProblem = 'unreachable' | 'corrupt' | 'newer';

/** A pack, and its guidelines that nothing looks for yet. */
export interface ListedPack {
  readonly pack: Pack;
  readonly inactive: readonly string[];
}

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
  packs(): readonly ListedPack[];
  /** Checks a draft written in one of our own pages, with everything else as in the settings. */
  tryDraft(draft: Draft, as: Guise): CheckReply;
  /** Findings of the draft being written in a tab, from memory. */
  draftIn(tab: number): TabDraft | undefined;
}

/** What the background and our pages may ask of the script in a web page. Only a frame with an open draft answers. */
export interface TabCalls {
  draft(): TabDraft;
  /** Opens the card of the next (1) or previous (-1) finding. */
  step(by: 1 | -1): void;
  /** Opens the card of a finding, by its place in the list of `draft`. */
  show(index: number): void;
  /** Settings changed: check again. */
  refresh(): void;
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
