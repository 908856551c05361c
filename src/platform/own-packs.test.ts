import { describe, expect, it } from 'vitest';
import type { Pack } from '../core/guideline';
import { problemAt } from '../core/reasons';
import { openOwnPacks } from './own-packs';
import type { Area } from './store';

function memory(initial: Record<string, unknown> = {}) {
  const stored = { ...initial };
  let broken = false;
  const area: Area = {
    get: async (key) => {
      if (broken) throw new Error('no storage');
      return key in stored ? { [key]: structuredClone(stored[key]) } : {};
    },
    set: async (values) => void Object.assign(stored, structuredClone(values)),
  };
  return { stored, area, break: (now: boolean) => (broken = now) };
}
const pack = (id: string, version = '1.0.0') => ({ id, version }) as Pack;
const WRONG = [problemAt('version', 'wrong', 'shape')];
const load = async (value: unknown) => {
  if ((value as Partial<Pack> | null)?.version?.includes('.')) return value as Pack;
  return WRONG;
};

describe('own packs', () => {
  it('come in the place of the one with the same id, both of two at once', async () => {
    const { area } = memory();
    const own = openOwnPacks(area, load);
    await Promise.all([own.keep(pack('one')), own.keep(pack('two')), own.keep(pack('one', '1.0.1'))]);
    expect(await openOwnPacks(area, load).read()).toEqual([pack('two'), pack('one', '1.0.1')]);
    await own.remove('two');
    expect(await own.read()).toEqual([pack('one', '1.0.1')]);
  });

  it('are the same array until something changes', async () => {
    const own = openOwnPacks(memory({ 'own-packs': [pack('one')] }).area, load);
    const before = await own.read();
    expect(await own.read()).toBe(before);
    own.forget();
    expect(await own.read()).not.toBe(before);
  });

  it('leave out what no longer fits, without losing it', async () => {
    const { area, stored } = memory({ 'own-packs': [pack('one', 'wrong'), pack('two')] });
    const own = openOwnPacks(area, load);
    expect(await own.read()).toEqual([pack('two')]);
    await own.keep(pack('three'));
    expect(stored['own-packs']).toHaveLength(3);
  });

  it('tell which do not fit and why, whatever is stored there, until those are replaced or removed', async () => {
    const stored = [{ ...pack('one', 'wrong'), name: { en: 'First' } }, null, 'nonsense', pack('two')];
    const own = openOwnPacks(memory({ 'own-packs': stored }).area, load);
    const problems = WRONG;
    expect(await own.broken()).toEqual([
      { id: 'one', name: 'First', problems, json: JSON.stringify(stored[0], null, 2) },
      { id: '', name: '', problems, json: 'null' },
      { id: '', name: '', problems, json: '"nonsense"' },
    ]);
    await own.keep(pack('one'));
    await own.remove('');
    expect(await own.broken()).toEqual([]);
    expect(await own.read()).toEqual([pack('two'), pack('one')]);
  });

  it('that can’t be used outlive a settings file, unless it brings the same ones mended', async () => {
    const { area, stored } = memory({ 'own-packs': [pack('one', 'wrong'), pack('two', 'wrong'), pack('three')] });
    const own = openOwnPacks(area, load);
    await own.keepAll([pack('two'), pack('four')]);
    expect(stored['own-packs']).toEqual([pack('one', 'wrong'), pack('two'), pack('four')]);
  });

  it('try again when the storage did not answer', async () => {
    const storage = memory({ 'own-packs': [pack('one')] });
    const own = openOwnPacks(storage.area, load);
    storage.break(true);
    await expect(own.read()).rejects.toThrow('no storage');
    storage.break(false);
    expect(await own.read()).toEqual([pack('one')]);
  });
});
