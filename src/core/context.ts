import type { AccountRole } from './draft';
import type { GuidelineRef, Lang, Level, Pack, PackId } from './guideline';

/** What was last seen in a person's own profile, per organisation. */
export interface Profile {
  readonly affiliated: boolean;
  readonly disclaimer: boolean;
}

/** The account a draft is written from. Comes from the settings, never from the page. */
export interface Account {
  readonly role: AccountRole;
  readonly profile: Readonly<Record<PackId, Profile>>;
}

/** A person's change to one guideline, everywhere or on one site. */
export interface RuleOverride {
  readonly guideline: GuidelineRef;
  readonly site?: string;
  readonly level: Level | 'off';
}

/** Something a person does not want to hear of again: this match, or this phrase. */
export type Mute =
  | { readonly kind: 'once'; readonly hash: string }
  | { readonly kind: 'phrase'; readonly phrase: string; readonly guideline?: GuidelineRef };

/** Everything besides the draft that decides what is found. */
export interface Context {
  readonly packs: readonly Pack[];
  readonly account: Account;
  readonly overrides: readonly RuleOverride[];
  readonly mutes: readonly Mute[];
  /** Salt of the `once` mutes, made at installation. */
  readonly salt?: string;
  readonly locale: Lang;
}
