import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs';
import { MAX_OWN_PACKS, OWN_PACKS_KEY, openOwnPacks } from '../platform/own-packs';
import { memoryArea } from '../platform/testing';
import { keepPack, loadOwnPack, readPacks } from './own-packs';

const [cern] = builtInPacks;
const pack = { ...cern, id: 'harbour', version: '1.0.0' };

function storage(...packs: readonly object[]) {
  const { area, stored } = memoryArea({ [OWN_PACKS_KEY]: packs });
  return { own: openOwnPacks(area, loadOwnPack), kept: () => stored[OWN_PACKS_KEY] };
}

describe('a pack of one’s own', () => {
  it.each([
    ['is not JSON', '{', '', 'wrong_json'],
    ['is wrong', JSON.stringify({ ...pack, version: 'two' }), 'version', 'want_version'],
    ['has the id of a built-in one', JSON.stringify({ ...pack, id: 'cern' }), 'id', 'wrong_taken'],
  ])('stays as it is when what should come in its place %s', async (_, json, path, id) => {
    const { own, kept } = storage(pack);
    expect(await keepPack(own, json)).toMatchObject([{ path, said: { id } }]);
    expect(kept()).toEqual([pack]);
    expect(await own.read()).toEqual([pack]);
  });

  it('that can’t be used is told by place and reason, and counts again once it is mended', async () => {
    const broken = { ...pack, guidelines: 'none' };
    const { own, kept } = storage(broken);
    expect(await own.read()).toEqual([]);
    const [told] = await own.broken();
    expect(told).toMatchObject({ id: 'harbour', problems: [{ path: 'guidelines', said: { id: 'wrong_array' } }] });
    expect(JSON.parse(told?.json ?? '')).toEqual(broken);
    expect(await keepPack(own, told?.json ?? '')).toEqual(told?.problems);
    expect(kept()).toEqual([broken]);
    expect(await keepPack(own, JSON.stringify(pack))).toEqual([]);
    expect(await own.broken()).toEqual([]);
    expect(await own.read()).toEqual([pack]);
  });

  it('finds no place where there are as many as there may be, unless it takes that of one', async () => {
    const { own, kept } = storage(...Array.from({ length: MAX_OWN_PACKS }, (_, at) => ({ ...pack, id: `no-${at}` })));
    expect(await keepPack(own, JSON.stringify(pack))).toMatchObject([
      { path: '', said: { id: 'wrong_packs', values: { most: String(MAX_OWN_PACKS) } } },
    ]);
    expect(await keepPack(own, JSON.stringify({ ...pack, id: 'no-3' }))).toEqual([]);
    expect(kept()).toHaveLength(MAX_OWN_PACKS);
  });
});

it('the packs of a settings file are refused by their place in it', async () => {
  expect(await readPacks([pack, { ...pack, version: 'two' }, null])).toMatchObject([
    { path: 'packs.1.version', said: { id: 'want_version' } },
    { path: 'packs.2', said: { id: 'wrong_object' } },
  ]);
});
