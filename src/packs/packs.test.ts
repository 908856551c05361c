import { describe, expect, test } from 'vitest';
import inventory from '../../rules/inventory.json';
import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { loadGrammar } from '../checks/language';
import { createEngine } from '../core/engine';
import { exampleCase, parseMarks } from '../core/example';
import type { Example, Guideline } from '../core/guideline';
import { lengthOf } from '../core/length';
import { builtInPacks, isActive, loadPack, PackError, parsePack } from '.';
import { runExamples } from './examples';

await loadGrammar();
const packs = new Map(builtInPacks.map((pack) => [pack.id, pack]));
const guidelines = builtInPacks.flatMap((pack) =>
  pack.guidelines.map((guideline) => ({ ref: `${pack.id}.${guideline.id}`, pack, guideline })),
);
const checked = guidelines.flatMap(({ ref, pack, guideline }) =>
  guideline.kind === 'check' ? [{ ref, pack, guideline }] : [],
);

test.each(builtInPacks)('the file of $id is valid, and read as it stands', (pack) => {
  expect(pack).toEqual(loadPack(pack));
});

describe('every guideline of the inventory is in its pack', () => {
  test.each(inventory)('$id', ({ id, who, expect: kind, level, surface }) => {
    const [packId = '', name = ''] = id.split('.');
    const pack = packs.get(packId);
    if (kind === 'scope') {
      expect(pack?.scope?.map((scope) => scope.id)).toContain(name);
      return;
    }
    const guideline: Guideline | undefined = pack?.guidelines.find((guideline) => guideline.id === name);
    expect(guideline, `add "${name}" to rules/packs/${packId}.json`).toBeDefined();
    expect(guideline?.kind).toBe(kind);
    expect(guideline?.kind === 'check' ? guideline.level : null).toBe(level);
    expect(guideline?.applies?.roles).toEqual(rolesOf(who, packId));
    if (guideline?.kind === 'check') {
      // Media and shared posts are looked at beside the text of the field they stand with.
      const fields = surface.filter((place) => place !== 'media' && place !== 'share');
      expect([...guideline.fields].sort()).toEqual(fields.sort());
    }
  });

  test('and nothing else is', () => {
    const ids = builtInPacks.flatMap((pack) =>
      [...(pack.scope ?? []), ...pack.guidelines].map(({ id }) => `${pack.id}.${id}`),
    );
    expect(ids.sort()).toEqual(inventory.map(({ id }) => id).sort());
  });
});

function rolesOf(who: string, packId: string): readonly string[] | undefined {
  if (who === 'personal') return ['personal'];
  if (who === 'community') return ['community'];
  // Caltech counts labs and clubs among those who represent it.
  if (who === 'representing') return packId === 'caltech' ? ['official', 'community'] : ['official'];
  return undefined;
}

describe('what a person reads', () => {
  const languages = { cern: 'fr', aalto: 'fi' } as const;
  test.each(Object.entries(languages))('%s is translated to %s throughout', (packId, lang) => {
    const missing = textsOf(packs.get(packId)).filter(({ text }) => !text[lang]);
    // CERN is called the same in every language.
    expect(missing.map(({ path }) => path).filter((path) => path !== 'name' || packId !== 'cern')).toEqual([]);
  });

  test.each(builtInPacks)('$id offers disclaimers from long to short', ({ disclaimers }) => {
    for (const lang of new Set(disclaimers.map((disclaimer) => disclaimer.lang))) {
      const lengths = disclaimers
        .filter((disclaimer) => disclaimer.lang === lang)
        .map(({ text }) => lengthOf(text, { max: 0, unit: 'grapheme' }));
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      // The last one fits a bio that has hardly any room left.
      expect(lengths.at(-1)).toBeLessThanOrEqual(21);
    }
  });

  test.each(checked)('$ref says in its message what to do, in one sentence', ({ guideline }) => {
    expect(guideline.message.en).toMatch(/^[“A-Z][^.!?]+\.$/u);
    expect(guideline.message.en).toMatch(/[;,:] /);
  });
});

/** Every `Text` of a pack with where it stands. */
function textsOf(value: unknown, path = ''): { path: string; text: Readonly<Record<string, string>> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [{ path, text: value as Record<string, string> }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

describe('examples', () => {
  test.each(checked)('$ref has at least three of each kind', ({ guideline: { examples } }) => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.passes.length).toBeGreaterThanOrEqual(3);
  });

  test('no two rows share one', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { ref, guideline } of checked) {
      for (const example of [...guideline.examples.flags, ...guideline.examples.passes]) {
        const key = keyOf(example);
        const other = owner.get(key);
        if (other !== undefined) shared.push(`${ref} and ${other}: ${key}`);
        owner.set(key, ref);
      }
    }
    expect(shared).toEqual([]);
  });

  test('only what is found is marked, in fields the guideline covers', () => {
    for (const { ref, guideline } of checked) {
      for (const example of guideline.examples.passes) {
        expect(exampleCase(guideline, example).ranges, `${ref}: a pass has no marks`).toEqual([]);
      }
      for (const example of [...guideline.examples.flags, ...guideline.examples.passes]) {
        expect(guideline.fields, ref).toContain(exampleCase(guideline, example).draft.field);
      }
    }
  });
});

/** What makes an example itself: its words and what it answers, shares or shows. */
function keyOf(example: string | Example): string {
  const { text, sharing, media } = typeof example === 'string' ? { text: example } : example;
  return [parseMarks(text).text, sharing, ...(media ?? []).map(({ name, alt }) => `${name} ${alt}`)].join(' | ');
}

describe('examples are tests', () => {
  const failed: string[] = [];
  const engine = createEngine({ checks, detectLanguage, onFailure: (id) => failed.push(id) });

  test.each(checked)('$ref', ({ pack, guideline }) => {
    const alone = { ...pack, guidelines: [guideline] };
    expect([...runExamples(alone, engine)].filter(({ fault }) => fault)).toEqual([]);
    expect(failed).toEqual([]);
  });

  test.each(checked)('$ref waits for no check that is still to be written', ({ guideline }) => {
    expect(isActive(guideline)).toBe(true);
  });
});

describe('a pack that is wrong says where and why', () => {
  const cern = () => structuredClone(packs.get('cern')) as unknown as Wrong;
  interface Wrong {
    [key: string]: unknown;
    guidelines: { [key: string]: unknown; checks?: Record<string, unknown>[] }[];
  }
  const problemsOf = (value: unknown) => {
    try {
      loadPack(value);
    } catch (error) {
      expect(error).toBeInstanceOf(PackError);
      return (error as PackError).problems.map(({ path, reason }) => `${path}: ${reason}`);
    }
    return [];
  };
  const indexOf = (pack: Wrong, id: string) => pack.guidelines.findIndex((guideline) => guideline['id'] === id);

  test('a good one loads', () => {
    expect(problemsOf(cern())).toEqual([]);
  });

  test('unknown key', () => {
    const pack = cern();
    pack['colour'] = 'blue';
    expect(problemsOf(pack)).toEqual([expect.stringMatching(/colour/)]);
  });

  test('unknown key in a guideline', () => {
    const pack = cern();
    const at = indexOf(pack, 'facts');
    Object.assign(pack.guidelines[at] as object, { lvl: 'must' });
    expect(problemsOf(pack)).toEqual([expect.stringMatching(new RegExp(`^guidelines\\.${at}: .*lvl`))]);
  });

  test('unknown check', () => {
    const pack = cern();
    const at = indexOf(pack, 'facts');
    Object.assign(pack.guidelines[at] as object, { checks: [{ use: 'astrology' }] });
    expect(problemsOf(pack)).toEqual([`guidelines.${at}.checks.0.use: there is no check "astrology"`]);
  });

  test('option that the check does not know', () => {
    const pack = cern();
    const at = indexOf(pack, 'personal-details');
    Object.assign(pack.guidelines[at] as object, { checks: [{ use: 'personal-data', kinds: ['shoe-size'] }] });
    expect(problemsOf(pack)).toEqual([
      expect.stringMatching(new RegExp(`^guidelines\\.${at}\\.checks\\.0\\.kinds\\.0: `)),
    ]);
  });

  test('id used twice, contact and renamed id that do not exist', () => {
    const pack = cern();
    const at = indexOf(pack, 'facts');
    Object.assign(pack.guidelines[at] as object, { id: 'logo', contacts: ['nobody'] });
    pack['renamed'] = { old: 'nothing' };
    expect(problemsOf(pack)).toEqual([
      `guidelines.${at}: there is no contact "nobody" in this pack`,
      expect.stringMatching(/^guidelines\.\d+\.id: "logo" is used twice$/),
      'renamed.old: there is no guideline "nothing"',
    ]);
  });

  test('not JSON, and far too long', () => {
    expect(() => parsePack('{')).toThrow(PackError);
    expect(() => parsePack(`"${'x'.repeat(600_000)}"`)).toThrow(/at most 500000 characters/);
  });
});
