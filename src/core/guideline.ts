import type { AccountRole, FieldKind } from './draft';

/** How strongly the organisation asks. `consider` is not drawn in the text unless the user asks for it. */
export type Level = 'must' | 'should' | 'consider';

/** Every topic a finding can have, in the order the options page lists them. */
export const TOPICS = [
  'abuse',
  'discrimination',
  'profanity',
  'personal-data',
  'secrets',
  'confidential',
  'political',
  'endorsement',
  'advertising',
  'speaking-for',
  'identity',
  'disclaimer',
  'branding',
  'unverified',
  'plain-language',
  'copyright',
  'suspicious-link',
  'crisis',
  'reputation',
  'expertise',
  'press',
  'login',
  'media',
  'conduct',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A moment in the life of a post at which a nudge is shown. */
export const MOMENTS = [
  'media-attached',
  'editing',
  'deleting',
  'many-posts',
  'long-hours',
  'before-send',
  'question-received',
  'login',
] as const;
export type Moment = (typeof MOMENTS)[number];

export type Lang = 'en' | 'fr' | 'fi';

/** Words of a pack that a person reads. English is always there; the others where somebody translated them. */
export interface Text {
  readonly en: string;
  readonly fr?: string | undefined;
  readonly fi?: string | undefined;
}

export type PackId = string;
export type CheckId = string;

/** A guideline of a pack by its full name, `<pack>.<guideline>`, e.g. `cern.confidential`. */
export type GuidelineRef = string;

/** One use of a check by a guideline: the check's name, its options and, rarely, a level of its own. */
export interface CheckUse {
  readonly use: CheckId;
  readonly level?: Level | 'off' | undefined;
  readonly [option: string]: unknown;
}

/** Example drafts of a guideline. `flags` mark what must be found with ‹ ›; `passes` must stay silent. */
export interface Example {
  readonly text: string;
  readonly field?: FieldKind | undefined;
  readonly account?: AccountRole | undefined;
  readonly site?: string | undefined;
  readonly replyingTo?: string | undefined;
  readonly sharing?: string | undefined;
  readonly bio?: string | undefined;
  readonly media?:
    | readonly { kind: 'image' | 'video' | 'audio' | 'file'; name?: string | undefined; alt?: string | undefined }[]
    | undefined;
}

interface GuidelineBase {
  /** Name within the pack, kebab-case; never changes (see `Pack.renamed`). */
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Heading of the source under which the rule stands, as the source writes it. */
  readonly source: { readonly section: string };
  /** Whom it concerns. No `roles` = everybody. `when: 'affiliated'` = only where profile or draft shows the organisation. */
  readonly applies?:
    | { readonly roles?: readonly AccountRole[] | undefined; readonly when?: 'always' | 'affiliated' | undefined }
    | undefined;
  /** Contacts of the pack that help with this guideline. */
  readonly contacts?: readonly string[] | undefined;
}

/** A guideline whose breach can be seen in a draft. */
export interface CheckGuideline extends GuidelineBase {
  readonly kind: 'check';
  readonly level: Level;
  readonly fields: readonly FieldKind[];
  readonly checks: readonly CheckUse[];
  /** One sentence: what was seen and why it matters. `{quote}` and the check's own values are filled in. */
  readonly message: Text;
  readonly examples: { readonly flags: readonly (string | Example)[]; readonly passes: readonly (string | Example)[] };
}
/** A guideline that speaks at a moment, not about words. */
export interface NudgeGuideline extends GuidelineBase {
  readonly kind: 'nudge';
  readonly on: Moment;
  readonly message: Text;
}
/** Something the owner of an account has done or has not. */
export interface ChecklistGuideline extends GuidelineBase {
  readonly kind: 'checklist';
  readonly items: readonly Text[];
  readonly reviewMonths?: number | undefined;
}
/** Whom to ask, and when. */
export interface ContactGuideline extends GuidelineBase {
  readonly kind: 'contact';
  readonly contact: string;
  readonly when: Text;
}
/** Listed and searchable; nothing to detect. */
export interface ReadingGuideline extends GuidelineBase {
  readonly kind: 'reading';
}
export type Guideline = CheckGuideline | NudgeGuideline | ChecklistGuideline | ContactGuideline | ReadingGuideline;

/** A name of the organisation. `ambiguous` counts only with a context word; `stem` also with an ending (Aallon, Aallossa). */
export interface Alias {
  readonly text: string;
  readonly ambiguous?: true | undefined;
  readonly stem?: true | undefined;
}

/** A way to reach somebody. At least one of `email`, `phone`, `url`, `note` is given. */
export interface Contact {
  readonly id: string;
  readonly name: Text;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: Text | undefined;
  /** What people turn to it for. */
  readonly helpsWith: readonly (
    | 'unsure'
    | 'press'
    | 'harassment'
    | 'suspicious-link'
    | 'security-incident'
    | 'account'
  )[];
}

/** A wording that says the views are personal; `origin` tells whether the source asks for it word by word. */
export interface Disclaimer {
  readonly text: string;
  readonly lang: Lang;
  readonly origin: 'source' | 'ours';
}

/** To what the whole guideline document applies. */
export interface Scope {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly source: { readonly section: string };
  /** `mentioned`: a personal account is concerned only where profile or draft shows the organisation. */
  readonly personal: 'always' | 'mentioned';
}

/** One organisation's guidelines, as data. See `schema/pack.json`. */
export interface Pack {
  readonly id: PackId;
  readonly version: string;
  readonly name: Text;
  /** How a person calls it in a sentence, e.g. `CERN`, `the University of Kent`. */
  readonly shortName: string;
  readonly aliases: readonly Alias[];
  /** Departments, laboratories, experiments, institutes of it. */
  readonly units: readonly Alias[];
  readonly nicknames: readonly Alias[];
  readonly misspellings: readonly { readonly wrong: string; readonly right: string }[];
  readonly logoWords: readonly string[];
  readonly domains: readonly string[];
  readonly handles: readonly string[];
  readonly publicAddresses: readonly string[];
  readonly contacts: readonly Contact[];
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly lastUpdated?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly scope?: readonly Scope[] | undefined;
  /** Longest first; the first of a language is the one to prefer. */
  readonly disclaimers: readonly Disclaimer[];
  readonly guidelines: readonly Guideline[];
  /** Old guideline id → present one. Keeps what a person muted or changed alive. */
  readonly renamed?: Readonly<Record<string, string>> | undefined;
}
