import { describe, expect, test } from 'vitest';
import inventory from '../../rules/inventory.json';
import type { Guideline } from '../core/guideline';
import { builtInPacks } from '.';

const pack = (id: string) => builtInPacks.find((pack) => pack.id === id);

describe('every guideline of the inventory is in its pack', () => {
  test.each(inventory)('$id', ({ id, who, expect: kind, level }) => {
    const [packId = '', name = ''] = id.split(/\.(.*)/s);
    if (kind === 'scope') {
      expect(pack(packId)?.scope?.map((scope) => scope.id)).toContain(name);
      return;
    }
    const guideline: Guideline | undefined = pack(packId)?.guidelines.find((guideline) => guideline.id === name);
    expect(guideline, `add "${name}" to rules/packs/${packId}.json`).toBeDefined();
    expect(guideline?.kind).toBe(kind);
    expect(guideline?.kind === 'check' ? guideline.level : null).toBe(level);
    expect(guideline?.applies?.roles).toEqual(rolesOf(who, packId));
  });
});

function rolesOf(who: string, packId: string): readonly string[] | undefined {
  if (who === 'personal') return ['personal'];
  if (who === 'community') return ['community'];
  // Caltech counts labs and clubs among those who represent it.
  if (who === 'representing') return packId === 'caltech' ? ['official', 'community'] : ['official'];
  return undefined;
}
