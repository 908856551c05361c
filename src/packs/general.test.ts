import { describe, expect, test } from 'vitest';
import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { loadGrammar } from '../checks/language';
import type { Context } from '../core/context';
import { createEngine } from '../core/engine';
import type { Pack } from '../core/guideline';
import { copyOf, emptyForm, formOf, type PackForm, packFrom } from '../core/pack-form';
import { builtInPacks, loadPack, PackError } from '.';
import { runExamples } from './examples';
import { generalGuidelines } from './general';
import { MAX_USES } from './load';

await loadGrammar();
const engine = createEngine({ checks, detectLanguage });
const form = (more: Partial<PackForm> = {}): PackForm => ({
  ...emptyForm(generalGuidelines),
  id: 'example-institute',
  name: 'Example Institute',
  ...more,
});
const make = (more: Partial<PackForm> = {}): Pack => loadPack(packFrom(form(more), generalGuidelines));
const faultsOf = (pack: Pack) => [...runExamples(pack, engine)].filter(({ fault }) => fault);

describe('general guidelines', () => {
  test.each([
    ['Example Institute', 'Example Institute'],
    ['Université de Nulle-Part', 'Nulle-Part'],
    ['Harbour Conservation Trust', 'the Harbour Trust'],
  ])('do what their examples say for %s', (name, shortName) => {
    const pack = make({ name, shortName, aliases: [name, shortName] });
    expect(faultsOf(pack)).toEqual([]);
    expect(JSON.stringify(pack)).not.toContain('{organisation}');
  });

  test('are written in all three languages', () => {
    for (const guideline of generalGuidelines) {
      const texts = [guideline.title, guideline.summary, 'message' in guideline ? guideline.message : guideline.title];
      for (const text of texts) expect(Object.keys(text), guideline.id).toEqual(['en', 'fr', 'fi']);
    }
  });
});

describe('a form', () => {
  test.each(builtInPacks)('makes $id again, and loses nothing of it', (pack) => {
    const { version, disclaimers, aliases, ...again } = loadPack(
      packFrom(formOf(pack, generalGuidelines), generalGuidelines),
    );
    const { version: before, disclaimers: theirs, aliases: names, ...others } = pack;
    expect(again).toEqual(others);
    expect(version).not.toBe(before);
    const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);
    expect(disclaimers.toSorted(byText)).toEqual(theirs.toSorted(byText));
    expect(aliases.toSorted(byText)).toEqual(names.toSorted(byText));
  });

  test('keeps what was added, and copies under another name', () => {
    const example = { guideline: 'general-respect', kind: 'flags', text: 'You are ‹an idiot›.' } as const;
    const pack = make({ examples: [example] });
    expect(formOf(pack, generalGuidelines).examples).toEqual([example]);
    const copy = loadPack(packFrom(copyOf(pack, generalGuidelines), generalGuidelines));
    expect(copy.id).toBe('example-institute-2');
    expect(copy.version).toBe('0.0.1');
    expect(copy.guidelines).toEqual(pack.guidelines);
  });

  test('says of an example that it is missed, found though it should pass, or wrongly marked', () => {
    const pack = make({
      examples: [
        { guideline: 'general-respect', kind: 'flags', text: 'What a lovely day.' },
        { guideline: 'general-respect', kind: 'flags', text: '‹Good morning›, you are an idiot.' },
        { guideline: 'general-respect', kind: 'passes', text: 'You are an idiot.' },
        { guideline: 'general-respect', kind: 'passes', text: 'Half a ‹mark' },
      ],
    });
    expect(faultsOf(pack).map(({ fault }) => fault)).toEqual(['missed', 'elsewhere', 'found', 'marks']);
  });
});

describe('no pack can slow the extension', () => {
  test('uses of checks are counted', () => {
    const first = make().guidelines.find(({ kind }) => kind === 'check');
    const twice = { ...first, checks: [{ use: 'abuse' }, { use: 'discrimination' }] };
    const many = Array.from({ length: MAX_USES / 2 }, (_, i) => ({ ...twice, id: `rule-${i}` }));
    const pack = { ...make(), guidelines: [...many, { ...first, id: 'one-more' }] };
    expect(() => loadPack(pack)).toThrow(PackError);
    expect(() => loadPack(pack)).toThrow(/^guidelines: a pack uses checks at most 250 times, this does 251 times$/);
  });

  test('the largest pack there may be answers a long post in a moment', () => {
    const names = (length: number, word: string) => Array.from({ length }, (_, i) => ({ text: `${word} number ${i}` }));
    const uses = make().guidelines.filter(({ kind }) => kind === 'check');
    const pack = loadPack({
      ...make(),
      aliases: names(60, 'a'),
      units: names(300, 'the'),
      nicknames: names(60, 'of'),
      guidelines: Array.from({ length: 120 }, (_, i) => ({ ...uses[i % uses.length], id: `rule-${i}` })),
    });
    const account = { role: 'personal', profile: { [pack.id]: { affiliated: true, disclaimer: false } } } as const;
    const context = { packs: [pack], account, overrides: [], mutes: [], locale: 'en' } as const;
    const text = 'You are an idiot and the vote is on Thursday, say sources close to a number of people. '.repeat(30);
    const plain = { ...context, packs: [make()] };
    const timeOf = (of: Context) => {
      engine({ text, field: 'post', site: 'x' }, of);
      const start = performance.now();
      for (let i = 0; i < 5; i++) engine({ text: text + i, field: 'post', site: 'x' }, of);
      return performance.now() - start;
    };
    // Against the same guidelines once each, so that a slow machine is slow on both sides.
    expect(timeOf(context)).toBeLessThan(20 * timeOf(plain) + 50);
  });
});
