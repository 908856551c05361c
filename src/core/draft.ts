/** A half-open range `[from, to)` of UTF-16 offsets into `Draft.text`: the only way anything here says where. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What kind of box the text is typed into. */
export type FieldKind = 'post' | 'reply' | 'bio' | 'display-name' | 'login';

/** Whose account it is: one person's, an organisation's or unit's, or a community around it. */
export type AccountRole = 'personal' | 'official' | 'community';

/** Short name of a site, e.g. `x` or `mastodon`; `unknown` where only the shape of the box is known. */
export type SiteId = string;

/**
 * How much text the site accepts.
 * `grapheme` counts user-perceived characters, `utf16` JavaScript string units, `weighted` as X counts
 * (twitter-text v3: two for most scripts beyond Latin and for an emoji, `urlLength` for every link).
 */
export interface Limit {
  readonly max: number;
  readonly unit: 'grapheme' | 'utf16' | 'weighted';
  readonly urlLength?: number;
}

/** A link whose shown text may differ from where it leads. */
export interface Link {
  readonly range: Range;
  readonly href: string;
}

/** A file attached to the draft, as far as the page shows it. */
export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'file';
  readonly name?: string;
  readonly alt?: string;
}

/** Everything a check may know of what is being written. It never leaves the browser and is never stored. */
export interface Draft {
  readonly text: string;
  readonly field: FieldKind;
  readonly site: SiteId;
  /** The account's handle as the page shows it, without a leading `@`. */
  readonly handle?: string;
  readonly limit?: Limit;
  readonly links?: readonly Link[];
  /** Ranges that were pasted rather than typed. */
  readonly pasted?: readonly Range[];
  /** Text of the post being answered. */
  readonly replyingTo?: string;
  /** Text of the post being shared or quoted. */
  readonly sharing?: string;
  /** True while a post that is already out is being changed. */
  readonly editing?: boolean;
  /** True while the page asks whether a post may be deleted; there is no text then. */
  readonly deleting?: boolean;
  readonly media?: readonly Media[];
}
