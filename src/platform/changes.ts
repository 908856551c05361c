import type { Mute, RuleOverride } from '../core/context';
import type { SiteId } from '../core/draft';
import type { GuidelineRef } from '../core/guideline';
import type { TypedLimit } from '../core/typed-limits';
import { type Change, type DoneItem, isAtOrUnder, type SettingKey, type Settings } from './settings';

/** Mutes kept at most; the oldest "this time" goes first. */
const MAX_MUTES = 1000;

/** What a change is about; undefined for what nobody but the person decides. */
export function keyOf(change: Change): SettingKey | undefined {
  switch (change.kind) {
    case 'packs':
    case 'reminders':
    case 'language':
      return change.kind;
    case 'draw-consider':
      return 'drawConsider';
    case 'site':
    case 'forget-site':
      return siteKey(change.host);
    case 'add-site':
      return siteKey(change.added.host);
    case 'limit':
      return limitKey(change.limit);
    case 'forget-limit':
      return limitKey(change);
    case 'override':
      return ruleKey(change.override);
    case 'forget-override':
      return ruleKey(change);
    case 'account':
      return accountKey(change.account);
    case 'forget-account':
      return accountKey(change);
    default:
      return undefined;
  }
}

/** Key of the switch of a host. */
export const siteKey = (host: string): SettingKey => `site:${host}`;
/** Key of what was typed for a kind of box on a host. */
export const limitKey = ({ host, field }: Omit<TypedLimit, 'max'>): SettingKey => `limit:${host}/${field}`;
/** Key of a guideline's level, everywhere or on one site. */
export const ruleKey = ({ guideline, site }: { guideline: GuidelineRef; site?: SiteId | undefined }): SettingKey =>
  site === undefined ? `rule:${guideline}` : `rule:${guideline}@${site}`;
/** Key of the role of an account, or of all accounts of a site. */
export const accountKey = ({ site, handle }: Place): SettingKey =>
  handle === undefined ? `account:${site}` : `account:${site}/${handle}`;

/** The settings after a change. Pure. */
export function applyChange(settings: Settings, change: Change): Settings {
  const after = changed(settings, change);
  const key = keyOf(change);
  // Levels, accounts and lengths are lists of choices already.
  if (key === undefined || /^(rule|account|limit):/.test(key) || after.chosen.includes(key)) return after;
  return { ...after, chosen: [...after.chosen, key] };
}

function changed(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'packs':
      return { ...settings, packs: [...new Set(change.packs)] };
    case 'welcomed':
      return { ...settings, welcomed: true };
    case 'account':
      return { ...settings, accounts: [...without(settings.accounts, change.account), change.account] };
    case 'forget-account':
      return {
        ...settings,
        accounts: without(settings.accounts, change),
        checklist: without(settings.checklist, change),
      };
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
      const { host, on } = change;
      const others = settings.sitesOff.filter((off) => off !== host && !(on && isAtOrUnder(host, off)));
      return { ...settings, sitesOff: on ? others : [...others, host] };
    }
    case 'add-site':
      return { ...settings, sitesAdded: [...withoutHost(settings.sitesAdded, change.added.host), change.added] };
    case 'forget-site':
      return {
        ...settings,
        sitesAdded: withoutHost(settings.sitesAdded, change.host),
        limits: withoutHost(settings.limits, change.host),
      };
    case 'limit':
      return { ...settings, limits: [...withoutLimit(settings.limits, change.limit), change.limit] };
    case 'forget-limit':
      return { ...settings, limits: withoutLimit(settings.limits, change) };
    case 'draw-consider':
      return { ...settings, drawConsider: change.on };
    case 'last-look':
      return { ...settings, lastLook: change.on };
    case 'done':
      return { ...settings, checklist: [...withoutItem(settings.checklist, change.item), change.item] };
    case 'undone':
      return { ...settings, checklist: withoutItem(settings.checklist, change) };
    case 'reminders':
      return { ...settings, reminders: change.on };
    case 'statistics':
      return { ...settings, statistics: change.on };
    case 'language': {
      const { language: _before, ...others } = settings;
      return change.language ? { ...others, language: change.language } : others;
    }
  }
}

interface Place {
  readonly site?: SiteId | undefined;
  readonly handle?: string | undefined;
}

function without<T extends Place>(list: readonly T[], { site, handle }: Place): T[] {
  return list.filter((item) => item.site !== site || item.handle !== handle);
}

function withoutOverride(list: readonly RuleOverride[], of: { guideline: string; site?: string | undefined }) {
  return list.filter((item) => item.guideline !== of.guideline || item.site !== of.site);
}

function withoutItem(list: readonly DoneItem[], of: Omit<DoneItem, 'date'>): DoneItem[] {
  const others = new Set(without(list, of));
  return list.filter((item) => others.has(item) || item.guideline !== of.guideline || item.index !== of.index);
}

function withoutMute(list: readonly Mute[], mute: Mute): Mute[] {
  const key = JSON.stringify(mute);
  return list.filter((item) => JSON.stringify(item) !== key);
}

function withoutHost<T extends { readonly host: string }>(list: readonly T[], host: string): T[] {
  return list.filter((item) => item.host !== host);
}

function withoutLimit(list: readonly TypedLimit[], { host, field }: Omit<TypedLimit, 'max'>): TypedLimit[] {
  return list.filter((item) => item.host !== host || item.field !== field);
}
