import { describe, expect, it } from 'vitest';
import { defaultSettings } from './settings';
import { openStore } from './store';
import { memoryArea } from './testing';

const salt = () => 'salt';

describe('settings store', () => {
  it('starts with defaults and a salt, and keeps them', async () => {
    const { area, stored } = memoryArea();
    expect(await openStore(area, salt).read()).toEqual({ settings: defaultSettings('salt') });
    expect(stored['settings']).toEqual(defaultSettings('salt'));
    expect(await openStore(area, () => 'other').read()).toEqual({ settings: defaultSettings('salt') });
  });

  it('keeps both of two changes made at once', async () => {
    const { area } = memoryArea();
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
    ['newer', { ...defaultSettings('s'), version: 3 }],
  ])('says %s and leaves what it cannot read as it is', async (problem, settings) => {
    const { area, stored } = memoryArea({ settings });
    const store = openStore(area, salt);
    expect((await store.read()).problem).toBe(problem);
    await expect(store.change({ kind: 'welcomed' })).rejects.toThrow(problem);
    expect(stored['settings']).toEqual(settings);
  });

  it('puts unreadable settings aside when asked to start afresh', async () => {
    const { area, stored } = memoryArea({ settings: 'nonsense' });
    const store = openStore(area, salt);
    expect(await store.reset()).toEqual({ settings: defaultSettings('salt') });
    expect(stored['settings-put-aside']).toBe('nonsense');
    expect((await store.change({ kind: 'welcomed' })).settings.welcomed).toBe(true);
  });

  it('goes on without a store and comes back with it', async () => {
    const { area } = memoryArea({ settings: { ...defaultSettings('s'), packs: ['cern'] } });
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
