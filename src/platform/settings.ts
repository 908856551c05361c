import type { Account, Mute, Profile, RuleOverride } from '../core/context';
import type { AccountRole, SiteId } from '../core/draft';
import type { GuidelineRef, Lang, PackId } from '../core/guideline';

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

/** An item of a checklist that was done: which, and on what day. */
export interface DoneItem {
  readonly guideline: GuidelineRef;
  readonly index: number;
  /** ISO date, e.g. `2026-03-01`. */
  readonly date: string;
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
  readonly checklist: readonly DoneItem[];
  /** Remind, by a dot on the icon, of checklist items that are due again. */
  readonly reminders: boolean;
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
  | { readonly kind: 'draw-consider'; readonly on: boolean }
  | { readonly kind: 'done'; readonly item: DoneItem }
  | { readonly kind: 'undone'; readonly guideline: GuidelineRef; readonly index: number }
  | { readonly kind: 'reminders'; readonly on: boolean }
  | { readonly kind: 'language'; readonly language?: Lang | undefined };

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
    checklist: [],
    reminders: true,
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
    case 'done':
      return { ...settings, checklist: [...withoutItem(settings.checklist, change.item), change.item] };
    case 'undone':
      return { ...settings, checklist: withoutItem(settings.checklist, change) };
    case 'reminders':
      return { ...settings, reminders: change.on };
    case 'language': {
      const { language: _before, ...others } = settings;
      return change.language ? { ...others, language: change.language } : others;
    }
  }
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

function withoutItem(list: readonly DoneItem[], of: { guideline: GuidelineRef; index: number }): DoneItem[] {
  return list.filter((item) => item.guideline !== of.guideline || item.index !== of.index);
}

function withoutMute(list: readonly Mute[], mute: Mute): Mute[] {
  const key = JSON.stringify(mute);
  return list.filter((item) => JSON.stringify(item) !== key);
}

function withoutHost(list: readonly AddedSite[], host: string): AddedSite[] {
  return list.filter((item) => item.host !== host);
}
