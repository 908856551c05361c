import { describe, expect, it } from 'vitest';
import { type HeldBack, type Ordinary, thresholdsFor } from './thresholds';

const posts = (count: number, post: Partial<HeldBack>): HeldBack[] =>
  Array.from({ length: count }, () => ({
    score: 0,
    isBrief: false,
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
      ...posts(1, { score: 0.81, label: true, isPlain: true }),
      ...posts(9, { score: 0.81, isPlain: true }),
    ];
    expect(thresholdsFor('crisis', [...posts(200, { score: 0.9, label: true }), ...plain], []).enough).toBeGreaterThan(
      10,
    );
    const easy = posts(10, { score: 0.21, label: true, isPlain: true });
    expect(thresholdsFor('crisis', [...own, ...easy], []).enough).toBeCloseTo(0.8);
  });

  it('asks for more where the rules are nearly always right', () => {
    expect(thresholdsFor('personal-data', own, []).enough).toBeGreaterThan(10);
  });

  it('is never reached by a scorer that is mostly wrong', () => {
    expect(thresholdsFor('crisis', posts(20, { score: 0.5 }), []).enough).toBeGreaterThan(10);
  });
});

describe('the least for a rule', () => {
  const wrong = posts(9, { score: -1.05, found: true });
  const right = posts(50, { score: 0.3, found: true, label: true });

  it('overrules it where it has mostly been wrong', () => {
    expect(thresholdsFor('crisis', [...wrong, ...right], []).least).toBe(-0.2);
    expect(thresholdsFor('crisis', [...wrong, ...posts(9, { score: -0.75, found: true, label: true })], []).least).toBe(
      -0.8,
    );
  });

  it('takes more than a handful of drafts, and none of few words', () => {
    expect(thresholdsFor('crisis', [...wrong.slice(2), ...right], []).least).toBeNull();
    const brief = wrong.map((post) => ({ ...post, isBrief: true }));
    expect(thresholdsFor('crisis', [...brief, ...right], []).least).toBeNull();
  });

  it('overrules it where that helps ordinary posts and costs hardly anything', () => {
    const met = posts(1, { score: -0.75, found: true, ordinary: 'campus' });
    const lost = posts(1, { score: -0.65, found: true, label: true });
    const sure = posts(199, { score: 1, found: true, label: true });
    expect(thresholdsFor('crisis', sure, []).least).toBeNull();
    const few = posts(3, { score: -0.65, found: true, label: true });
    expect(thresholdsFor('crisis', [...sure, ...few, ...lost], met).least).toBe(-0.7);
    expect(thresholdsFor('crisis', [...sure, ...few], met).least).toBe(-0.2);
  });

  it('is none for insults, which our drafts know less of than the rules', () => {
    expect(thresholdsFor('abuse', [...wrong, ...right], []).least).toBeNull();
  });
});
