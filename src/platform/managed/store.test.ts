import { describe, expect, it } from 'vitest';
import { problemAt } from '../../core/reasons';
import { openStore } from '../store';
import { memoryArea } from '../testing';
import { POLICY_KEY } from './key';
import type { InspectPacks } from './read';
import { openPolicySource } from './source';
import { managedStore } from './store';

const GOOD = { packs: ['good'], drawConsider: { value: true, locked: true }, reason: { en: 'Ask IT' } };
const NO_GOOD = problemAt('packs.0.id', 'no good', 'shape');
const BAD_PACK = { packs: ['bad'], drawConsider: { value: false, locked: true } };

/** A browser whose policy, version and storage a test can change. */
function browser() {
  const { area, stored } = memoryArea();
  const world = { policy: {} as Record<string, unknown>, version: '1.0.0', inspected: 0, stored };
  const inspectPacks: InspectPacks = async (packs) => {
    world.inspected++;
    const problems = packs.includes('bad') ? [NO_GOOD] : [];
    return { problems, organisations: new Set(['cern']), guidelines: new Set() };
  };
  const open = () => {
    const source = openPolicySource({
      read: async () => {
        if (Object.keys(world.policy).length === 0) throw new Error('Managed storage manifest not found');
        return world.policy;
      },
      keep: area,
      version: world.version,
      sites: [],
      inspectPacks,
    });
    return {
      source,
      store: managedStore(
        openStore(area, () => 'salt'),
        source,
      ),
    };
  };
  return { world, open };
}

describe('managed store', () => {
  it('is the plain store where the institution set nothing', async () => {
    const { store } = browser().open();
    const state = await store.change({ kind: 'draw-consider', on: true });
    expect(state.settings.drawConsider).toBe(true);
    expect(state).not.toHaveProperty('managed');
    expect(await store.packs()).toEqual({ texts: [], disclaimers: [] });
  });

  it('lays the policy over the settings, refuses what is locked and stores nothing of it', async () => {
    const { world, open } = browser();
    world.policy = GOOD;
    const { store } = open();
    const { settings, managed } = await store.read();
    expect(settings.drawConsider).toBe(true);
    expect(managed).toEqual({ locks: { drawConsider: { en: 'Ask IT' } }, problems: [] });
    expect((await store.packs()).texts).toEqual(['good']);
    await expect(store.change({ kind: 'draw-consider', on: false })).rejects.toThrow('locked');
    await store.change({ kind: 'welcomed' });
    expect(world.stored['settings']).toMatchObject({ drawConsider: false, welcomed: true, chosen: [] });
  });

  it('gives the same objects until something changes', async () => {
    const { world, open } = browser();
    world.policy = GOOD;
    const { store, source } = open();
    const before = [(await store.read()).settings, await store.packs()];
    expect((await store.read()).settings).toBe(before[0]);
    expect(await store.packs()).toBe(before[1]);
    world.policy = { ...GOOD, drawConsider: { value: false } };
    source.forget();
    expect((await store.read()).settings).not.toBe(before[0]);
  });

  it('keeps the last good policy while the present one is wrong, over restarts, and says why', async () => {
    const { world, open } = browser();
    world.policy = GOOD;
    await open().store.read();
    world.policy = BAD_PACK;
    for (const { store } of [open(), open()]) {
      const { settings, managed } = await store.read();
      expect(settings.drawConsider).toBe(true);
      expect((await store.packs()).texts).toEqual(['good']);
      expect(managed?.problems).toEqual([NO_GOOD]);
      expect(managed?.refused).toBe('last-good');
    }
    expect(world.inspected).toBe(2);
    world.policy = GOOD;
    expect((await open().store.read()).managed?.problems).toEqual([]);
    expect(world.stored[POLICY_KEY]).not.toHaveProperty('refused');
    world.policy = { ...BAD_PACK, packs: ['good'] };
    const { settings, managed } = await open().store.read();
    expect(settings.drawConsider).toBe(false);
    expect(managed?.problems).toEqual([]);
    expect(managed).not.toHaveProperty('refused');
  });

  it('has nothing to fall back on where the first policy is wrong', async () => {
    const { world, open } = browser();
    world.policy = BAD_PACK;
    const { store } = open();
    const { settings, managed } = await store.read();
    expect(settings.drawConsider).toBe(false);
    expect(managed).toEqual({
      locks: {},
      problems: [NO_GOOD],
      refused: 'none',
    });
    expect((await store.packs()).texts).toEqual([]);
  });

  it('does not bring a policy back that was taken away', async () => {
    const { world, open } = browser();
    world.policy = GOOD;
    await open().store.read();
    world.policy = {};
    expect(await open().store.read()).not.toHaveProperty('managed');
    world.policy = BAD_PACK;
    expect((await open().store.read()).managed?.refused).toBe('none');
  });

  it('looks again after an update, at the kept policy too', async () => {
    const { world, open } = browser();
    world.policy = GOOD;
    await open().store.read();
    world.version = '2.0.0';
    await open().store.read();
    expect(world.inspected).toBe(2);
    world.policy = BAD_PACK;
    world.version = '3.0.0';
    expect((await open().store.read()).managed?.refused).toBe('last-good');
    expect(world.inspected).toBe(4);
  });
});
