import type { Account, Mute, Profile, RuleOverride } from '../core/context';
import type { AccountRole, SiteId } from '../core/draft';
import type { PackId } from '../core/guideline';

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

/** Everything that is remembered. Nothing of it is text a person wrote, but for phrases muted on purpose. */
export interface Settings {
  readonly version: 1;
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
  /** Draw findings of level `consider` in the text too. */
  readonly drawConsider: boolean;
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
  | { readonly kind: 'draw-consider'; readonly on: boolean };

/** Settings of somebody who has just arrived. */
export function defaultSettings(salt: string): Settings {
  return {
    version: 1,
    welcomed: false,
    packs: [],
    accounts: [],
    overrides: [],
    mutes: [],
    profiles: [],
    sitesOff: [],
    sitesAdded: [],
    drawConsider: false,
    salt,
  };
}

/** Mutes kept at most; the oldest "this time" goes first. */
const MAX_MUTES = 1000;

/** The settings after a change. Pure. */
export function applyChange(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'packs':
      return { ...settings, packs: [...new Set(change.packs)] };
    case 'welcomed':
      return { ...settings, welcomed: true };
    case 'account':
      return { ...settings, accounts: [...without(settings.accounts, change.account), change.account] };
    case 'forget-account':
      return { ...settings, accounts: without(settings.accounts, change) };
    case 'override':
      return { ...settings, overrides: [...withoutOverride(settings.overrides, change.override), change.override] };
    case 'forget-override':
      return { ...settings, overrides: withoutOverride(settings.overrides, change) };
    case 'mute':
      return { ...settings, mutes: [...withoutMute(settings.mutes, change.mute), change.mute].slice(-MAX_MUTES) };
    case 'unmute':
      return { ...settings, mutes: withoutMute(settings.mutes, change.mute) };
    case 'forget-mutes':
      return { ...settings, mutes: settings.mutes.filter((mute) => mute.kind !== change.of) };
    case 'profile':
      return { ...settings, profiles: [...without(settings.profiles, change.profile), change.profile] };
    case 'site': {
      const others = settings.sitesOff.filter((host) => host !== change.host);
      return { ...settings, sitesOff: change.on ? others : [...others, change.host] };
    }
    case 'add-site':
      return { ...settings, sitesAdded: [...withoutHost(settings.sitesAdded, change.added.host), change.added] };
    case 'forget-site':
      return { ...settings, sitesAdded: withoutHost(settings.sitesAdded, change.host) };
    case 'draw-consider':
      return { ...settings, drawConsider: change.on };
  }
}

/** The account a draft is written from: the handle's own, else the site's, else a personal one. */
export function accountOf(settings: Settings, site: SiteId, handle: string | undefined): Account {
  const ofSite = settings.accounts.filter((account) => account.site === site);
  const known =
    ofSite.find((account) => account.handle !== undefined && account.handle === handle) ??
    ofSite.find((account) => account.handle === undefined);
  const seen = settings.profiles.find((profile) => profile.site === site && profile.handle === handle);
  return { role: known?.role ?? 'personal', profile: seen?.packs ?? {} };
}

interface Place {
  readonly site: SiteId;
  readonly handle?: string | undefined;
}

function without<T extends Place>(list: readonly T[], { site, handle }: Place): T[] {
  return list.filter((item) => item.site !== site || item.handle !== handle);
}

function withoutOverride(list: readonly RuleOverride[], of: { guideline: string; site?: string | undefined }) {
  return list.filter((item) => item.guideline !== of.guideline || item.site !== of.site);
}

function withoutMute(list: readonly Mute[], mute: Mute): Mute[] {
  const key = JSON.stringify(mute);
  return list.filter((item) => JSON.stringify(item) !== key);
}

function withoutHost(list: readonly AddedSite[], host: string): AddedSite[] {
  return list.filter((item) => item.host !== host);
}
