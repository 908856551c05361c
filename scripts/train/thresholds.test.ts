import { describe, expect, it } from 'vitest';
import { type HeldBack, type Ordinary, thresholdsFor } from './thresholds';

const posts = (count: number, post: Partial<HeldBack>): HeldBack[] =>
  Array.from({ length: count }, () => ({
    score: 0,
    said: post.score ?? 0,
    isBrief: false,
    words: 20,
    isCertain: false,
    found: false,
    label: false,
    of: 'crisis',
    isPlain: false,
    ...post,
  }));

describe('what is enough', () => {
  const own = [
    ...posts(9, { score: 0.81, label: true }),
    ...posts(1, { score: 0.81 }),
    ...posts(10, { score: 0.41, label: true }),
    ...posts(10, { score: 0.41 }),
  ];

  it('is the least score from which on nearly all is right', () => {
    expect(thresholdsFor('crisis', own, []).enough).toBeCloseTo(0.8);
  });

  it('rises where too many ordinary posts of a kind are met', () => {
    const drafts = [...posts(10, { score: 0.81, label: true }), ...posts(1, { score: 0.41, label: true })];
    const at = (count: number, ordinary: Ordinary, among: number) =>
      thresholdsFor('crisis', drafts, [
        ...posts(count, { score: 0.6, ordinary }),
        ...posts(among - count, { score: -1, ordinary }),
      ]).enough;
    expect(at(1, 'public', 1000)).toBeCloseTo(0.4);
    expect(at(2, 'public', 1000)).toBeCloseTo(0.8);
    expect(at(1, 'campus', 1000)).toBeCloseTo(0.4);
    expect(at(2, 'campus', 1000)).toBeCloseTo(0.8);
    expect(at(4, 'tricky', 1000)).toBeCloseTo(0.4);
    expect(at(5, 'tricky', 1000)).toBeCloseTo(0.8);
  });

  it('has to be enough on the drafts that are most like posts, and on all', () => {
    const plain = [
      ...posts(1, { score: 0.95, label: true, isPlain: true }),
      ...posts(9, { score: 0.95, isPlain: true }),
    ];
    expect(thresholdsFor('crisis', [...posts(200, { score: 0.9, label: true }), ...plain], []).enough).toBeGreaterThan(
      10,
    );
    const easy = posts(10, { score: 0.41, label: true, isPlain: true });
    expect(thresholdsFor('crisis', [...own, ...easy], []).enough).toBeCloseTo(0.8);
  });

  it('lets more ordinary posts be met by what is only to be considered', () => {
    const drafts = [...posts(10, { score: 0.81, label: true }), ...posts(1, { score: 0.41, label: true })];
    const met = [...posts(2, { score: 0.6, ordinary: 'campus' }), ...posts(998, { score: -1, ordinary: 'campus' })];
    expect(thresholdsFor('crisis', drafts, met).enough).toBeCloseTo(0.8);
    expect(thresholdsFor('conduct', drafts, met).enough).toBeCloseTo(0.4);
  });

  it('is never reached where the rules are nearly always right', () => {
    expect(thresholdsFor('personal-data', own, []).enough).toBeGreaterThan(10);
  });

  it('is never reached by a scorer that is mostly wrong', () => {
    expect(thresholdsFor('crisis', posts(20, { score: 0.5 }), []).enough).toBeGreaterThan(10);
  });
});

describe('the least for a rule', () => {
  const wrong = posts(9, { score: -1.05, found: true });
  const right = posts(50, { score: 0.3, found: true, label: true });

  it('overrules it where it has been wrong, and no further', () => {
    expect(thresholdsFor('crisis', [...wrong, ...right], []).least).toBe(-1);
    expect(thresholdsFor('crisis', right, []).least).toBeNull();
  });

  it('leaves few words alone', () => {
    const brief = wrong.map((post) => ({ ...post, isBrief: true }));
    expect(thresholdsFor('crisis', [...brief, ...right], []).least).toBeNull();
  });

  it('costs hardly anything of what is right, unless the rule is mostly wrong', () => {
    const near = (count: number) => posts(count, { score: -1.15, found: true, label: true });
    const sure = posts(97, { score: 1, found: true, label: true });
    expect(thresholdsFor('crisis', [...wrong.slice(3), ...sure, ...near(3)], []).least).toBe(-1);
    expect(thresholdsFor('crisis', [...wrong.slice(3), ...sure, ...near(5)], []).least).toBeNull();
    expect(thresholdsFor('crisis', [...wrong, ...sure, ...near(5)], []).least).toBe(-1);
  });

  it('silences a false alarm only at its price', () => {
    const met = (count: number) => posts(count, { score: -1.05, found: true, ordinary: 'campus' });
    const lost = posts(4, { score: -1.15, found: true, label: true });
    const sure = posts(400, { score: 1, found: true, label: true });
    expect(thresholdsFor('crisis', [...sure, ...lost], met(2)).least).toBeNull();
    expect(thresholdsFor('crisis', [...sure, ...lost], met(3)).least).toBe(-1);
  });

  it('may cost more in long drafts, which count by themselves', () => {
    const long = (count: number, post: Partial<HeldBack>) => posts(count, { ...post, words: 30, found: true });
    const met = long(9, { score: -0.65, ordinary: 'campus' });
    const drafts = [...long(10, { score: -0.65, label: true }), ...long(90, { score: 1, label: true })];
    const { least, leastOfLong } = thresholdsFor('crisis', drafts, met);
    expect([least, leastOfLong]).toEqual([null, -0.6]);
    const certain = (all: readonly HeldBack[]) => all.map((post) => ({ ...post, isCertain: true }));
    expect(thresholdsFor('crisis', certain(drafts), certain(met)).leastOfLong).toBeNull();
  });

  it('is doubted the more the longer a draft is', () => {
    const met = (words: number) => posts(9, { score: -0.45, words, found: true, ordinary: 'campus' });
    expect(thresholdsFor('crisis', [], met(30)).leastOfLong).toBe(-0.4);
    expect(thresholdsFor('crisis', [], met(60)).leastOfLong).toBe(-0.6);
  });

  it('is none for insults, which our drafts know less of than the rules', () => {
    expect(thresholdsFor('abuse', [...wrong, ...right], []).least).toBeNull();
  });
});
