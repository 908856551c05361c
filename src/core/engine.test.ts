import { describe, expect, test } from 'vitest';
import type { Check, Hit } from './check';
import type { Context } from './context';
import type { Draft } from './draft';
import { checkWhole, createEngine } from './engine';
import type { CheckGuideline, Pack } from './guideline';
import { muteHash } from './mutes';
import { packWith } from './testing';

/** A check that finds a word, with what the test wants of it. */
function wordCheck(id: string, word: string, extra: Partial<Check> = {}, hit: Partial<Hit> = {}): Check {
  return {
    id,
    topic: 'abuse',
    languages: 'any',
    summary: '',
    limits: '',
    fields: ['post', 'bio'],
    options: { parse: (value) => value },
    *find(doc) {
      const from = doc.text.indexOf(word);
      if (from >= 0) yield { range: { from, to: from + word.length }, ...hit };
    },
    ...extra,
  };
}

function guideline(id: string, use: string, extra: Partial<CheckGuideline> = {}): CheckGuideline {
  return {
    id,
    kind: 'check',
    title: { en: id },
    summary: { en: id },
    source: { section: 'S' },
    level: 'should',
    fields: ['post', 'bio'],
    checks: [{ use }],
    message: { en: 'found {quote}' },
    examples: { flags: [], passes: [] },
    ...extra,
  };
}

const pack = (id: string, guidelines: CheckGuideline[], extra: Partial<Pack> = {}) =>
  packWith(id, { guidelines, ...extra });

const post = (text: string, extra: Partial<Draft> = {}): Draft => ({ text, field: 'post', site: 'x', ...extra });
const context = (packs: Pack[], extra: Partial<Context> = {}): Context => ({
  packs,
  account: { role: 'personal', profile: {} },
  overrides: [],
  mutes: [],
  salt: 'salt',
  locale: 'en',
  ...extra,
});
const engineOf = (...checks: Check[]) =>
  createEngine({ checks: new Map(checks.map((check) => [check.id, check])), detectLanguage: () => 'en' });

describe('a long draft', () => {
  const PARAGRAPHS = ['One', 'Two', 'Three', 'Four', 'Five'].map(
    (name) => `${name} ${'more words '.repeat(60)}bad end.\n`,
  );
  const long = PARAGRAPHS.join('');
  const typed = long.replace('Two', 'Two x');
  const ctx = context([pack('p', [guideline('g', 'w'), guideline('h', 'all')])]);
  const placesOf = (text: string) => [...text.matchAll(/bad/g)].map(({ index }) => index);

  function watched() {
    const asked: string[] = [];
    const find = wordCheck('w', 'bad').find;
    const engine = engineOf(
      wordCheck('w', 'bad', {
        find(doc, ...rest) {
          asked.push(doc.text);
          return find(doc, ...rest);
        },
      }),
      wordCheck('all', 'nowhere', {
        scope: 'draft',
        find(doc) {
          asked.push(doc.text);
          return [];
        },
      }),
    );
    const check = (text: string) => {
      asked.length = 0;
      const { findings } = engine(post(text), ctx);
      expect(findings.map(({ range, quote }) => [range?.from, quote])).toEqual(
        placesOf(text).map((from) => [from, 'bad']),
      );
      return [...asked];
    };
    return { engine, check };
  }

  test('is asked about chunk by chunk, but as a whole where a check has to see all of it', () => {
    expect(watched().check(long)).toEqual([...PARAGRAPHS, long]);
  });

  test('costs the chunk that was typed in, and what is found moves with the others', () => {
    const { check } = watched();
    check(long);
    expect(check(typed)).toEqual([PARAGRAPHS[1]?.replace('Two', 'Two x'), typed]);
  });

  test('is forgotten when that is asked', () => {
    const { engine, check } = watched();
    check(long);
    engine.forget();
    expect(check(long)).toHaveLength(PARAGRAPHS.length + 1);
  });

  test('has no finding of a check that throws in one chunk', () => {
    const find = wordCheck('w', 'bad').find;
    const engine = engineOf(
      wordCheck('w', 'bad', {
        find(doc, ...rest) {
          if (doc.text.startsWith('Three')) throw new Error('no');
          return find(doc, ...rest);
        },
      }),
    );
    for (const text of [long, typed]) expect(engine(post(text), ctx)).toEqual({ findings: [], failed: ['w'] });
  });
});

describe('whom a guideline concerns', () => {
  const engine = engineOf(wordCheck('w', 'bad'));
  const found = (draft: Draft, ctx: Context) => engine(draft, ctx).findings.length;

  test('roles', () => {
    const packs = [pack('a', [guideline('g', 'w', { applies: { roles: ['official'] } })])];
    expect(found(post('bad'), context(packs))).toBe(0);
    expect(found(post('bad'), context(packs, { account: { role: 'official', profile: {} } }))).toBe(1);
  });

  test('a scope by mention concerns a personal account only where profile or draft shows the organisation', () => {
    const scope = [
      { id: 's', title: { en: 's' }, summary: { en: 's' }, source: { section: 's' }, personal: 'mentioned' as const },
    ];
    const packs = [pack('acme', [guideline('g', 'w')], { scope })];
    expect(found(post('bad'), context(packs))).toBe(0);
    expect(found(post('bad Acme'), context(packs))).toBe(1);
    const affiliated = { role: 'personal' as const, profile: { acme: { affiliated: true, disclaimer: false } } };
    expect(found(post('bad'), context(packs, { account: affiliated }))).toBe(1);
    expect(found(post('bad', { field: 'bio' }), context(packs, { account: affiliated }))).toBe(0);
  });

  test('fields', () => {
    const packs = [pack('a', [guideline('g', 'w', { fields: ['bio'] })])];
    expect(found(post('bad'), context(packs))).toBe(0);
    expect(found(post('bad', { field: 'bio' }), context(packs))).toBe(1);
  });
});

describe('levels', () => {
  const packs = [pack('a', [guideline('g', 'w')])];
  const engine = engineOf(wordCheck('w', 'bad'));
  test.each([
    [[{ guideline: 'a.g', level: 'off' as const }], undefined],
    [[{ guideline: 'a.g', level: 'must' as const }], 'must'],
    [
      [
        { guideline: 'a.g', site: 'x', level: 'must' as const },
        { guideline: 'a.g', level: 'off' as const },
      ],
      'must',
    ],
    [[{ guideline: 'a.g', site: 'mastodon', level: 'off' as const }], 'should'],
  ])('%j', (overrides, level) => {
    expect(engine(post('bad'), context(packs, { overrides })).findings[0]?.level).toBe(level);
  });
});

test('the same words for two organisations are one finding with the louder one’s voice', () => {
  const packs = [
    pack('a', [guideline('g', 'w', { message: { en: 'quiet' } })]),
    pack('b', [guideline('h', 'w', { level: 'must', message: { en: 'loud {quote}' } })]),
  ];
  const { findings } = engineOf(wordCheck('w', 'bad'))(post('so bad'), context(packs));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ guidelines: ['b.h', 'a.g'], level: 'must', message: { en: 'loud bad' } });
});

test('a check that throws is named and the others answer', () => {
  const failures: unknown[] = [];
  const broken = wordCheck('broken', '', {
    // biome-ignore lint/correctness/useYield: a check that fails before it finds anything
    *find() {
      throw new Error('no');
    },
  });
  const engine = createEngine({
    checks: new Map([broken, wordCheck('w', 'bad')].map((check) => [check.id, check])),
    detectLanguage: () => 'en',
    onFailure: (id) => failures.push(id),
  });
  const report = engine(post('bad'), context([pack('a', [guideline('g', 'broken'), guideline('h', 'w')])]));
  expect(report.failed).toEqual(['broken']);
  expect(report.findings[0]?.guidelines).toEqual(['a.h']);
  expect(failures).toEqual(['broken']);
});

test('a secret is masked wherever it is shown', () => {
  const engine = engineOf(wordCheck('w', 'hunter22', {}, { secret: true }));
  const [finding] = engine(post('it is hunter22'), context([pack('a', [guideline('g', 'w')])])).findings;
  expect(finding?.shown).toBe('h••••••2');
  expect(finding?.message.en).toBe('found h••••••2');
  expect(finding?.quote).toBe('hunter22');
});

test('mutes: this time holds for the sentence, this phrase everywhere', () => {
  const engine = engineOf(wordCheck('w', 'bad'));
  const packs = [pack('a', [guideline('g', 'w')])];
  const once = { kind: 'once' as const, hash: muteHash('salt', { topic: 'abuse', quote: 'bad' }, 'So bad.') };
  expect(engine(post('So bad.'), context(packs, { mutes: [once] })).findings).toEqual([]);
  expect(engine(post('Too bad.'), context(packs, { mutes: [once] })).findings).toHaveLength(1);
  const phrase = { kind: 'phrase' as const, phrase: 'Bad' };
  expect(engine(post('Too bad.'), context(packs, { mutes: [phrase] })).findings).toEqual([]);
});

test('a check of another language stays silent', () => {
  const engine = engineOf(wordCheck('w', 'bad', { languages: ['fi'] }));
  expect(engine(post('bad'), context([pack('a', [guideline('g', 'w')])])).findings).toEqual([]);
});

test('checkWhole comes to an end', () => {
  const engine = engineOf(wordCheck('w', 'bad'));
  expect(checkWhole(engine, post('bad'), context([pack('a', [guideline('g', 'w')])])).more).toBeUndefined();
});
