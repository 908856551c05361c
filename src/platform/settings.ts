import type { Account, Mute, Profile, RuleOverride } from '../core/context';
import type { AccountRole, SiteId } from '../core/draft';
import type { GuidelineRef, Lang, PackId } from '../core/guideline';
import type { TypedLimit } from '../core/typed-limits';

/** One account of the person on one site; without a handle it stands for all of that site. */
export interface KnownAccount {
  readonly site: SiteId;
  readonly handle?: string | undefined;
  readonly role: AccountRole;
}

/** What was last seen in a profile: two facts per organisation, never its text. */
export interface SeenProfile {
  readonly site: SiteId;
  readonly handle?: string | undefined;
  readonly packs: Readonly<Record<PackId, Profile>>;
}

/** A site the person asked us to watch beside the built-in ones. */
export interface AddedSite {
  readonly host: string;
  /** Which site description fits, e.g. `mastodon`; `unknown` = by shape alone. */
  readonly site: SiteId;
}

/** An item of a checklist that was done: which, and on what day; without a site, for all accounts. */
export interface DoneItem {
  readonly site?: SiteId | undefined;
  readonly handle?: string | undefined;
  readonly guideline: GuidelineRef;
  readonly index: number;
  /** ISO date, e.g. `2026-03-01`. */
  readonly date: string;
}

/**
 * Name of one thing that can be chosen, so that it can be said who chose it: `packs`, `site:x.com`,
 * `limit:social.example/post`, `rule:cern.confidential`, `rule:cern.confidential@x`, `account:x`, `account:x/ada` and so
 * on.
 */
export type SettingKey =
  | 'packs'
  | 'drawConsider'
  | 'reminders'
  | 'language'
  | `site:${string}`
  | `limit:${string}`
  | `rule:${GuidelineRef}`
  | `account:${string}`;

/** Everything that is remembered. Nothing of it is text a person wrote, but for phrases muted on purpose. */
export interface Settings {
  readonly version: 2;
  /**
   * What the person chose, where the value alone does not tell: a choice that happens to be what everybody starts
   * with still outweighs what the institution suggests.
   */
  readonly chosen: readonly SettingKey[];
  /** The welcome page was gone through. */
  readonly welcomed: boolean;
  readonly packs: readonly PackId[];
  readonly accounts: readonly KnownAccount[];
  readonly overrides: readonly RuleOverride[];
  readonly mutes: readonly Mute[];
  readonly profiles: readonly SeenProfile[];
  /** Hosts on which we keep still. */
  readonly sitesOff: readonly string[];
  readonly sitesAdded: readonly AddedSite[];
  readonly limits: readonly TypedLimit[];
  /** Draw findings of level `consider` in the text too. */
  readonly drawConsider: boolean;
  /** Show what is required and still open when somebody is about to send. */
  readonly lastLook: boolean;
  readonly checklist: readonly DoneItem[];
  /** Remind, by a dot on the icon, of checklist items that are due again. */
  readonly reminders: boolean;
  /** Count, in this browser only, what was found and what came of it. */
  readonly statistics: boolean;
  /** Language of our own words; absent = the browser's. */
  readonly language?: Lang | undefined;
  /** Makes the hashes of "this time" useless outside this browser. */
  readonly salt: string;
}

/** One change to the settings. */
export type Change =
  | { readonly kind: 'packs'; readonly packs: readonly PackId[] }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'account'; readonly account: KnownAccount }
  | { readonly kind: 'forget-account'; readonly site: SiteId; readonly handle?: string | undefined }
  | { readonly kind: 'override'; readonly override: RuleOverride }
  | { readonly kind: 'forget-override'; readonly guideline: string; readonly site?: string | undefined }
  | { readonly kind: 'mute'; readonly mute: Mute }
  | { readonly kind: 'unmute'; readonly mute: Mute }
  | { readonly kind: 'forget-mutes'; readonly of: Mute['kind'] }
  | { readonly kind: 'profile'; readonly profile: SeenProfile }
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean }
  | { readonly kind: 'add-site'; readonly added: AddedSite }
  | { readonly kind: 'forget-site'; readonly host: string }
  | { readonly kind: 'limit'; readonly limit: TypedLimit }
  | ({ readonly kind: 'forget-limit' } & Omit<TypedLimit, 'max'>)
  | { readonly kind: 'draw-consider'; readonly on: boolean }
  | { readonly kind: 'last-look'; readonly on: boolean }
  | { readonly kind: 'done'; readonly item: DoneItem }
  | ({ readonly kind: 'undone' } & Omit<DoneItem, 'date'>)
  | { readonly kind: 'reminders'; readonly on: boolean }
  | { readonly kind: 'statistics'; readonly on: boolean }
  | { readonly kind: 'language'; readonly language?: Lang | undefined };

/** Settings of somebody who has just arrived. */
export function defaultSettings(salt: string): Settings {
  return {
    version: 2,
    chosen: [],
    welcomed: false,
    packs: [],
    accounts: [],
    overrides: [],
    mutes: [],
    profiles: [],
    sitesOff: [],
    sitesAdded: [],
    limits: [],
    drawConsider: false,
    lastLook: true,
    checklist: [],
    reminders: true,
    statistics: false,
    salt,
  };
}

/** The account a draft is written from: the handle's own, else the site's, else a personal one. */
export function accountOf(settings: Settings, site: SiteId, handle: string | undefined): Account {
  const ofSite = settings.accounts.filter((account) => account.site === site);
  const known =
    ofSite.find((account) => account.handle !== undefined && account.handle === handle) ??
    ofSite.find((account) => account.handle === undefined);
  const profiles = settings.profiles.filter((profile) => profile.site === site);
  const seen =
    profiles.find((profile) => profile.handle === handle) ?? profiles.find((profile) => profile.handle === undefined);
  return { role: known?.role ?? 'personal', profile: seen?.packs ?? {} };
}

/** Are we to keep still on this host? A site that is off is off on all its subdomains. */
export function isSiteOff({ sitesOff }: Settings, host: string): boolean {
  return sitesOff.some((off) => isAtOrUnder(host, off));
}

/** Is a host the site's own or one of its subdomains? */
export function isAtOrUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
