import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { Guideline } from '../core/guideline';
import { WANTED } from '../core/reasons';
import { builtInPacks, loadPack, PackError, parsePack } from '.';
import { MAX_PACK_LENGTH, MAX_USES } from './load';

const [good] = builtInPacks;
const guidelines = good?.guidelines ?? [];
const ofKind = <K extends Guideline['kind']>(kind: K) =>
  guidelines.find((one): one is Extract<Guideline, { kind: K }> => one.kind === kind) as Extract<
    Guideline,
    { kind: K }
  >;
const checked = ofKind('check');
const reviewed = (reviewMonths: number) => ({ guidelines: [{ ...ofKind('checklist'), reviewMonths }] });
const used = (...checks: unknown[]) => ({ guidelines: [{ ...checked, checks }] });

/** What is said of a built-in pack with something else in the place of one part of it. */
function saidOf(more: Record<string, unknown>) {
  try {
    loadPack({ ...good, ...more });
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(({ path, said }) => [path, said?.id, said?.values]);
    throw error;
  }
  return [];
}

describe('reasons for a refused pack', () => {
  it.each<[Record<string, unknown>, path: string, id: string, values?: Record<string, string>]>([
    [{ name: undefined }, 'name', 'wrong_missing'],
    [{ name: {} }, 'name.en', 'wrong_missing'],
    [{ shortName: 5 }, 'shortName', 'wrong_string'],
    [{ domains: 'example.edu' }, 'domains', 'wrong_array'],
    [{ source: null }, 'source', 'wrong_object'],
    [{ shortName: 'x'.repeat(121) }, 'shortName', 'wrong_long', { most: '120' }],
    [{ shortName: '' }, 'shortName', 'wrong_empty'],
    [{ domains: Array(61).fill('example.edu') }, 'domains', 'wrong_many', { most: '60' }],
    [{ aliases: [] }, 'aliases', 'wrong_few'],
    [{ nickname: [], motto: '' }, '', 'wrong_unknown', { keys: 'nickname, motto' }],
    [{ domains: ['no domain'] }, 'domains.0', 'want_domain'],
    [{ version: '1' }, 'version', 'want_version'],
    [
      { disclaimers: [{ text: 'x', lang: 'de', origin: 'ours' }] },
      'disclaimers.0.lang',
      'wrong_value',
      { values: 'en, fr, fi' },
    ],
    [{ source: { ...good?.source, url: 'http://example.edu' } }, 'source.url', 'wrong_url'],
    [{ source: { ...good?.source, lastUpdated: 'lately' } }, 'source.lastUpdated', 'wrong_date'],
    [{ guidelines: [{ kind: 'wish' }] }, 'guidelines.0.kind', 'wrong_shape'],
    [reviewed(0), 'guidelines.0.reviewMonths', 'wrong_least', { least: '1' }],
    [reviewed(61), 'guidelines.0.reviewMonths', 'wrong_most', { most: '60' }],
    [{ guidelines: [checked, checked] }, 'guidelines.1.id', 'wrong_twice'],
    [{ guidelines: [{ ...checked, contacts: ['nobody'] }] }, 'guidelines.0', 'wrong_contact', { name: 'nobody' }],
    [{ renamed: { old: 'nowhere' } }, 'renamed.old', 'wrong_guideline', { name: 'nowhere' }],
    [used({ use: 'mood' }), 'guidelines.0.checks.0.use', 'wrong_check', { name: 'mood' }],
    [used({ use: 'conduct', kinds: ['rude'] }), 'guidelines.0.checks.0.kinds.0', 'wrong_value', expect.anything()],
  ])('%j can be said in every language', (more, path, id, values) => {
    expect(saidOf(more)).toContainEqual([path, id, values]);
  });

  it('tell a pack that uses too many checks, and a file that is too long', () => {
    const checks = Array.from({ length: 12 }, () => ({ use: 'profanity' }));
    const many = Array.from({ length: 30 }, (_, at) => ({ ...checked, id: `no-${at}`, checks, contacts: [] }));
    expect(saidOf({ guidelines: many, renamed: {} })).toEqual([['guidelines', 'wrong_uses', { most: `${MAX_USES}` }]]);
    expect(() => parsePack(' '.repeat(MAX_PACK_LENGTH + 1))).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ said: expect.objectContaining({ id: 'wrong_long' }) })],
      }),
    );
  });

  it('tell a file that is not JSON', () => {
    expect(() => parsePack('{')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ said: { id: 'wrong_json' } })] }),
    );
  });

  it.each(Object.entries(WANTED))('say in the browser what the command line says of %s', (name, words) => {
    expect(english[`want_${name as keyof typeof WANTED}`].message).toBe(words);
  });
});
