import { describe, expect, it } from 'vitest';
import { applyChange, defaultSettings } from './settings';
import { type Area, openStore } from './store';

function memory(initial: Record<string, unknown> = {}) {
  const stored = { ...initial };
  const area: Area = {
    get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (values) => void Object.assign(stored, structuredClone(values)),
  };
  return { stored, area };
}
const salt = () => 'salt';

describe('settings store', () => {
  it('starts with defaults and a salt, and keeps them', async () => {
    const { area, stored } = memory();
    expect(await openStore(area, salt).read()).toEqual({ settings: defaultSettings('salt') });
    expect(stored['settings']).toEqual(defaultSettings('salt'));
    expect(await openStore(area, () => 'other').read()).toEqual({ settings: defaultSettings('salt') });
  });

  it('keeps both of two changes made at once', async () => {
    const { area } = memory();
    const store = openStore(area, salt);
    await Promise.all([
      store.change({ kind: 'packs', packs: ['cern'] }),
      store.change({ kind: 'account', account: { site: 'x', role: 'official' } }),
    ]);
    const { settings } = await openStore(area, salt).read();
    expect(settings.packs).toEqual(['cern']);
    expect(settings.accounts).toEqual([{ site: 'x', role: 'official' }]);
  });

  it.each([
    ['corrupt', { version: 1, packs: 'cern' }],
    ['corrupt', 'nonsense'],
    ['corrupt', { version: 0 }],
    ['newer', { ...defaultSettings('s'), version: 2 }],
  ])('says %s and leaves what it cannot read as it is', async (problem, settings) => {
    const { area, stored } = memory({ settings });
    const store = openStore(area, salt);
    expect((await store.read()).problem).toBe(problem);
    await expect(store.change({ kind: 'welcomed' })).rejects.toThrow(problem);
    expect(stored['settings']).toEqual(settings);
  });

  it('puts unreadable settings aside when asked to start afresh', async () => {
    const { area, stored } = memory({ settings: 'nonsense' });
    const store = openStore(area, salt);
    expect(await store.reset()).toEqual({ settings: defaultSettings('salt') });
    expect(stored['settings-put-aside']).toBe('nonsense');
    expect((await store.change({ kind: 'welcomed' })).settings.welcomed).toBe(true);
  });

  it('goes on without a store and comes back with it', async () => {
    const { area } = memory({ settings: { ...defaultSettings('s'), packs: ['cern'] } });
    let reachable = false;
    const store = openStore({
      get: (key) => (reachable ? area.get(key) : Promise.reject(new Error('no disk'))),
      set: area.set,
    });
    expect(await store.read()).toEqual({ settings: defaultSettings(''), problem: 'unreachable' });
    await expect(store.change({ kind: 'welcomed' })).rejects.toThrow('unreachable');
    reachable = true;
    expect((await store.read()).settings.packs).toEqual(['cern']);
  });
});

describe('applyChange', () => {
  const start = defaultSettings('s');
  it('keeps one account for each site and handle', () => {
    const one = applyChange(start, { kind: 'account', account: { site: 'x', handle: 'ada', role: 'personal' } });
    const two = applyChange(one, { kind: 'account', account: { site: 'x', handle: 'ada', role: 'official' } });
    expect(two.accounts).toEqual([{ site: 'x', handle: 'ada', role: 'official' }]);
    expect(applyChange(two, { kind: 'forget-account', site: 'x', handle: 'ada' }).accounts).toEqual([]);
  });
  it('switches a site off and on', () => {
    const off = applyChange(start, { kind: 'site', host: 'x.com', on: false });
    expect(off.sitesOff).toEqual(['x.com']);
    expect(applyChange(off, { kind: 'site', host: 'x.com', on: true }).sitesOff).toEqual([]);
  });
  it('undoes a mute', () => {
    const mute = { kind: 'phrase', phrase: 'we at CERN' } as const;
    const muted = applyChange(start, { kind: 'mute', mute });
    expect(applyChange(muted, { kind: 'unmute', mute: { ...mute } }).mutes).toEqual([]);
  });
});
