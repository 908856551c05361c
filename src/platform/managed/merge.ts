import type { RuleOverride } from '../../core/context';
import type { Text } from '../../core/guideline';
import type { TypedLimit } from '../../core/typed-limits';
import { accountKey, keyOf, limitKey, ruleKey, siteKey } from '../changes';
import type { AddedSite, Change, KnownAccount, SettingKey, Settings } from '../settings';
import { isAtOrUnder } from '../settings';
import type { ManagedHost, ManagedLevel, ManagedLimit, ManagedRole, Policy } from './policy';

/** What the person can't change, with the institution's reason; `true` where it gave none. */
export type Locks = Readonly<Partial<Record<SettingKey, Text | true>>>;

/** Settings as they count, and which of them are locked. */
export interface Managed {
  readonly settings: Settings;
  readonly locks: Locks;
}

/**
 * The person's settings with the institution's policy laid over them. Locked values win over everything; the others
 * count until the person chooses for themselves. Pure; what is stored is never changed, so that a policy that goes
 * leaves everything as it was.
 */
export function applyPolicy(settings: Settings, policy: Policy): Managed {
  const locks = locksOf(policy);
  const {
    organisations,
    drawConsider,
    reminders,
    language,
    levels = [],
    limits = [],
    roles = [],
    skipWelcome,
  } = policy;
  const pick = <T>(key: SettingKey, managed: Rule<T> | undefined, own: T): T =>
    managed && (managed.locked || !settings.chosen.includes(key)) ? managed.value : own;
  const { language: ownLanguage, ...others } = settings;
  const spoken = pick('language', language, ownLanguage);
  return {
    locks,
    settings: {
      ...others,
      ...sitesUnder(settings, policy),
      welcomed: settings.welcomed || skipWelcome === true,
      packs: pick('packs', organisations, settings.packs),
      overrides: listUnder<RuleOverride>(
        settings.overrides,
        lockedLast(levels).map(toOverride),
        ruleKey,
        isLockedRule(levels),
      ),
      accounts: listUnder<KnownAccount>(
        settings.accounts,
        lockedLast(roles).map(toAccount),
        accountKey,
        isLockedAccount(roles),
      ),
      limits: listUnder<TypedLimit>(settings.limits, lockedLast(limits).map(toLimit), limitKey, isLockedLimit(limits)),
      drawConsider: pick('drawConsider', drawConsider, settings.drawConsider),
      reminders: pick('reminders', reminders, settings.reminders),
      ...(spoken && { language: spoken }),
    },
  };
}

/**
 * The lock that forbids a change, if any: on the very thing, or a wider one on a guideline everywhere, on all accounts
 * of a site, or on a site that the host is part of.
 */
export function lockOn(change: Change, locks: Locks): Text | true | undefined {
  const key = keyOf(change);
  if (key === undefined) return undefined;
  const wider = key.replace(/^(rule:[^@]*)@.*$|^(account:[^/]*)\/.*$/s, '$1$2') as SettingKey;
  return locks[key] ?? locks[wider] ?? (key.startsWith('site:') ? lockOnSiteOf(key, locks) : undefined);
}

function lockOnSiteOf(key: string, locks: Locks): Text | true | undefined {
  const host = key.slice('site:'.length);
  const site = Object.keys(locks).find(
    (locked) => locked.startsWith('site:') && isAtOrUnder(host, locked.slice('site:'.length)),
  );
  return site === undefined ? undefined : locks[site as SettingKey];
}

interface Rule<T> {
  readonly value: T;
  readonly locked?: boolean;
}

function locksOf(policy: Policy): Locks {
  const { organisations, drawConsider, reminders, language, levels = [], hosts = [], limits = [], roles = [] } = policy;
  const all: readonly (readonly [SettingKey, { locked?: boolean; reason?: Text } | undefined])[] = [
    ['packs', organisations],
    ['drawConsider', drawConsider],
    ['reminders', reminders],
    ['language', language],
    ...levels.map((entry) => [ruleKey(entry), entry] as const),
    ...hosts.map((entry) => [siteKey(entry.host), entry] as const),
    ...limits.map((entry) => [limitKey(entry), entry] as const),
    ...roles.map((entry) => [accountKey(entry), entry] as const),
  ];
  return Object.fromEntries(
    all.flatMap(([key, rule]) => (rule?.locked ? [[key, rule.reason ?? policy.reason ?? true]] : [])),
  );
}

/** Own entries that no lock covers, and managed ones where there is no own entry left for the same thing. */
function listUnder<T>(
  own: readonly T[],
  managed: readonly T[],
  keyOfItem: (item: T) => SettingKey,
  locked: (item: T) => boolean,
): T[] {
  const kept = own.filter((item) => !locked(item));
  const taken = new Set(kept.map(keyOfItem));
  const latest = new Map(managed.map((item) => [keyOfItem(item), item]));
  return [...[...latest].flatMap(([key, item]) => (taken.has(key) ? [] : [item])), ...kept];
}

const isLockedRule = (levels: readonly ManagedLevel[]) => (own: RuleOverride) =>
  levels.some(
    ({ locked, guideline, site }) => locked && guideline === own.guideline && (site === undefined || site === own.site),
  );

const isLockedAccount = (roles: readonly ManagedRole[]) => (own: KnownAccount) =>
  roles.some(
    ({ locked, site, handle }) => locked && site === own.site && (handle === undefined || handle === own.handle),
  );

const isLockedLimit = (limits: readonly ManagedLimit[]) => (own: TypedLimit) =>
  limits.some(({ locked, host, field }) => locked && host === own.host && field === own.field);

const toLimit = ({ host, field, max }: ManagedLimit): TypedLimit => ({ host, field, max });
const toOverride = ({ guideline, site, level }: ManagedLevel): RuleOverride => ({
  guideline,
  level,
  ...(site !== undefined && { site }),
});
const toAccount = ({ site, handle, role }: ManagedRole): KnownAccount => ({
  site,
  role,
  ...(handle !== undefined && { handle }),
});

/** Switches host by host: a managed one counts where it is locked or the person has not touched it. */
function sitesUnder(settings: Settings, { hosts = [] }: Policy): Pick<Settings, 'sitesOff' | 'sitesAdded'> {
  const counting = lockedLast(hosts).filter(({ host, locked }) => locked || !settings.chosen.includes(siteKey(host)));
  const counts = new Map(counting.map((entry) => [entry.host, entry]));
  const own = settings.sitesAdded.filter(({ host }) => !counts.get(host)?.locked);
  const known = new Set(own.map(({ host }) => host));
  const managed = [...counts.values()];
  return {
    sitesOff: [
      ...settings.sitesOff.filter((off) => !managed.some((entry) => overrules(entry, off))),
      ...managed.flatMap(({ host, on }) => (on ? [] : [host])),
    ],
    sitesAdded: [
      ...own,
      ...managed.flatMap(({ host, on, builtIn }) => (on && !builtIn && !known.has(host) ? [added(host)] : [])),
    ],
  };
}

/** An own "off" gives way to an entry for the same host, and to a lock that keeps a part of it, or the whole, on. */
const overrules = ({ host, on, locked }: ManagedHost, off: string) =>
  host === off || (locked === true && on && (isAtOrUnder(host, off) || isAtOrUnder(off, host)));

const added = (host: string): AddedSite => ({ host, site: 'unknown' });

/** Where two entries speak of the same thing, the locked one is to have the last word. */
function lockedLast<T extends { readonly locked?: boolean }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => Number(a.locked ?? false) - Number(b.locked ?? false));
}
