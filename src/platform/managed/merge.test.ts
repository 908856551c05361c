import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedMax } from '../../core/typed-limits';
import { applyChange, keyOf } from '../changes';
import { type Change, defaultSettings, type Settings } from '../settings';
import { applyPolicy, lockOn } from './merge';
import type { Policy } from './policy';

const SITES = ['x', 'linkedin'];
const HOSTS = ['x.com', 'social.example'];
const GUIDELINES = ['cern.a', 'kent.b'];

const site = fc.constantFrom(...SITES);
const optionalSite = fc.constantFrom(undefined, ...SITES);
const handle = fc.constantFrom(undefined, 'ada', 'bob');
const host = fc.constantFrom(...HOSTS);
const guideline = fc.constantFrom(...GUIDELINES);
const level = fc.constantFrom('must', 'should', 'consider', 'off');
const role = fc.constantFrom('personal', 'official', 'community');
const field = fc.constantFrom('post', 'bio');
const max = fc.integer({ min: 1, max: 9 });
const lang = fc.constantFrom('en', 'fr', 'fi');
const packs = fc.uniqueArray(fc.constantFrom('cern', 'kent', 'aalto'));
const without = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const change: fc.Arbitrary<Change> = fc.oneof(
  packs.map((ids): Change => ({ kind: 'packs', packs: ids })),
  fc.boolean().map((on): Change => ({ kind: 'draw-consider', on })),
  fc.boolean().map((on): Change => ({ kind: 'reminders', on })),
  lang.map((language): Change => ({ kind: 'language', language })),
  fc.record({ host, on: fc.boolean() }).map((value): Change => ({ kind: 'site', ...value })),
  host.map((one): Change => ({ kind: 'add-site', added: { host: one, site: 'unknown' } })),
  host.map((one): Change => ({ kind: 'forget-site', host: one })),
  fc.record({ host, field, max }).map((limit): Change => ({ kind: 'limit', limit })),
  fc.record({ host, field }).map((of): Change => ({ kind: 'forget-limit', ...of })),
  fc
    .record({ guideline, site: optionalSite, level })
    .map((override): Change => ({ kind: 'override', override: without(override) })),
  fc.record({ guideline, site: optionalSite }).map((where): Change => ({ kind: 'forget-override', ...without(where) })),
  fc.record({ site, handle, role }).map((account): Change => ({ kind: 'account', account: without(account) })),
  fc.record({ site, handle }).map((place): Change => ({ kind: 'forget-account', ...without(place) })),
);
const changes = fc.array(change, { maxLength: 12 });
const settingsAfter = (list: readonly Change[]) => list.reduce(applyChange, defaultSettings('salt'));

const locked = fc.constantFrom(true, false);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(fc.record({ value, locked }), { nil: undefined });
const policy: fc.Arbitrary<Policy> = fc
  .record({
    organisations: maybe(packs),
    drawConsider: maybe(fc.boolean()),
    reminders: maybe(fc.boolean()),
    language: maybe(lang),
    hosts: fc.array(
      fc.record({ host, on: fc.boolean(), locked }).map((one) => ({ ...one, builtIn: one.host === 'x.com' })),
      { maxLength: 3 },
    ),
    limits: fc.array(fc.record({ host, field, max, locked }), { maxLength: 3 }),
    levels: fc.array(fc.record({ guideline, site: optionalSite, level, locked }).map(without), { maxLength: 4 }),
    roles: fc.array(fc.record({ site, handle, role, locked }).map(without), { maxLength: 4 }),
  })
  .map(without) as fc.Arbitrary<Policy>;

const levelFor = ({ overrides }: Settings, ref: string, at: string) =>
  (
    overrides.findLast((one) => one.guideline === ref && one.site === at) ??
    overrides.findLast((one) => one.guideline === ref && one.site === undefined)
  )?.level;

describe('applyPolicy', () => {
  it('changes nothing where the institution says nothing', () =>
    fc.assert(
      fc.property(changes, (list) => {
        const settings = settingsAfter(list);
        expect(applyPolicy(settings, {})).toEqual({ settings, locks: {} });
      }),
    ));

  it('gives the same when laid over its own outcome', () =>
    fc.assert(
      fc.property(changes, policy, (list, rules) => {
        const once = applyPolicy(settingsAfter(list), rules);
        const twice = applyPolicy(once.settings, rules);
        expect(twice.locks).toEqual(once.locks);
        expect(sorted(twice.settings)).toEqual(sorted(once.settings));
      }),
    ));

  it('lets a locked value win, whatever the person did', () =>
    fc.assert(
      fc.property(changes, policy, (list, rules) => {
        const { settings } = applyPolicy(settingsAfter(list), rules);
        if (rules.organisations?.locked) expect(settings.packs).toEqual(rules.organisations.value);
        if (rules.drawConsider?.locked) expect(settings.drawConsider).toBe(rules.drawConsider.value);
        if (rules.language?.locked) expect(settings.language).toBe(rules.language.value);
        const last = rules.hosts?.findLast((one) => one.locked);
        if (last) expect(settings.sitesOff.includes(last.host)).toBe(!last.on);
        const limit = rules.limits?.findLast((one) => one.locked);
        if (limit) expect(typedMax(settings.limits, limit.host, limit.field)).toBe(limit.max);
        const level = rules.levels?.findLast((one) => one.locked);
        if (level) expect(levelFor(settings, level.guideline, level.site ?? 'elsewhere')).toBe(level.level);
      }),
    ));

  it('comes out the same before and after a change that a lock forbids', () =>
    fc.assert(
      fc.property(changes, policy, change, (list, rules, one) => {
        const before = settingsAfter(list);
        const { settings, locks } = applyPolicy(before, rules);
        fc.pre(lockOn(one, locks) !== undefined);
        // It takes the site's lengths along: nobody locked those.
        fc.pre(one.kind !== 'forget-site' || before.limits.length === 0);
        const after = applyPolicy(applyChange(before, one), rules).settings;
        expect(sorted({ ...after, chosen: [] })).toEqual(sorted({ ...settings, chosen: [] }));
      }),
    ));

  it('lets the person have the last word on what is not locked', () =>
    fc.assert(
      fc.property(changes, policy, change, (list, rules, one) => {
        const before = settingsAfter(list);
        fc.pre(lockOn(one, applyPolicy(before, rules).locks) === undefined);
        // Taking an entry back returns to what the institution suggests: that is no value of one's own.
        fc.pre(!['forget-override', 'forget-account', 'forget-limit'].includes(one.kind));
        fc.pre(one.kind !== 'forget-site' || !rules.limits?.length);
        const { settings } = applyPolicy(applyChange(before, one), rules);
        expect(sorted({ ...applyChange(settings, one), chosen: [] })).toEqual(sorted({ ...settings, chosen: [] }));
      }),
    ));

  it('says of every lock what change it forbids', () =>
    fc.assert(
      fc.property(policy, change, (rules, one) => {
        const key = keyOf(one);
        const { locks } = applyPolicy(defaultSettings('salt'), rules);
        if (key && key in locks) expect(lockOn(one, locks)).toBe(true);
      }),
    ));
});

/** Lists of settings are sets: what is where in them says nothing. */
function sorted(settings: object): object {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value,
    ]),
  );
}

describe('examples', () => {
  const start = defaultSettings('salt');
  const reason = { en: 'Ask the press office' };

  it('suggests until the person chooses, even if they choose what everybody starts with', () => {
    const rules: Policy = { drawConsider: { value: true } };
    expect(applyPolicy(start, rules).settings.drawConsider).toBe(true);
    const chosen = applyChange(start, { kind: 'draw-consider', on: false });
    expect(applyPolicy(chosen, rules).settings.drawConsider).toBe(false);
  });

  it('locks a guideline everywhere against a choice for one site', () => {
    const own = applyChange(start, { kind: 'override', override: { guideline: 'cern.a', site: 'x', level: 'off' } });
    const { settings, locks } = applyPolicy(own, {
      reason,
      levels: [{ guideline: 'cern.a', level: 'must', locked: true }],
    });
    expect(settings.overrides).toEqual([{ guideline: 'cern.a', level: 'must' }]);
    expect(lockOn({ kind: 'forget-override', guideline: 'cern.a', site: 'x' }, locks)).toEqual(reason);
    expect(lockOn({ kind: 'forget-override', guideline: 'cern.ab' }, locks)).toBeUndefined();
  });

  it('adds a host of the institution and keeps a built-in one out of the list of added sites', () => {
    const { settings } = applyPolicy(start, {
      hosts: [
        { host: 'social.example', builtIn: false, on: true, locked: true },
        { host: 'x.com', builtIn: true, on: true },
        { host: 'bsky.app', builtIn: true, on: false },
      ],
    });
    expect(settings.sitesAdded).toEqual([{ host: 'social.example', site: 'unknown' }]);
    expect(settings.sitesOff).toEqual(['bsky.app']);
  });

  it('covers the subdomains of a locked site', () => {
    const own = applyChange(start, { kind: 'site', host: 'old.reddit.com', on: false });
    const { settings, locks } = applyPolicy(own, {
      hosts: [{ host: 'reddit.com', builtIn: true, on: true, locked: true }],
    });
    expect(settings.sitesOff).toEqual([]);
    expect(lockOn({ kind: 'site', host: 'old.reddit.com', on: false }, locks)).toBe(true);
    expect(lockOn({ kind: 'site', host: 'notreddit.com', on: false }, locks)).toBeUndefined();
  });

  it('suggests a length until the person types one, and again once they empty the field', () => {
    const rules: Policy = { limits: [{ host: 'social.example', field: 'post', max: 5000 }] };
    const typed = applyChange(start, { kind: 'limit', limit: { host: 'social.example', field: 'post', max: 300 } });
    const emptied = applyChange(typed, { kind: 'forget-limit', host: 'social.example', field: 'post' });
    const counts = [start, typed, emptied].map((own) => applyPolicy(own, rules).settings.limits.map(({ max }) => max));
    expect(counts).toEqual([[5000], [300], [5000]]);
  });

  it('locks one length of a host and leaves the other alone', () => {
    const { settings, locks } = applyPolicy(
      applyChange(start, { kind: 'limit', limit: { host: 'social.example', field: 'post', max: 300 } }),
      { reason, limits: [{ host: 'social.example', field: 'post', max: 5000, locked: true }] },
    );
    expect(settings.limits).toEqual([{ host: 'social.example', field: 'post', max: 5000 }]);
    expect(lockOn({ kind: 'forget-limit', host: 'social.example', field: 'post' }, locks)).toEqual(reason);
    expect(lockOn({ kind: 'forget-limit', host: 'social.example', field: 'bio' }, locks)).toBeUndefined();
  });

  it('does not bring back a suggested site that the person took off the list', () => {
    const forgotten = applyChange(start, { kind: 'forget-site', host: 'social.example' });
    const rules: Policy = { hosts: [{ host: 'social.example', builtIn: false, on: true }] };
    expect(applyPolicy(forgotten, rules).settings.sitesAdded).toEqual([]);
  });
});
