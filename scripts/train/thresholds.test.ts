import { describe, expect, it } from 'vitest';
import { type HeldBack, thresholdsFor } from './thresholds';

const posts = (count: number, post: Partial<HeldBack>): HeldBack[] =>
  Array.from({ length: count }, () => ({
    score: 0,
    isBrief: false,
    found: false,
    label: false,
    of: 'crisis',
    isPlain: false,
    counts: 1,
    ...post,
  }));

describe('what is enough', () => {
  const own = [
    ...posts(9, { score: 0.81, label: true }),
    ...posts(1, { score: 0.81 }),
    ...posts(10, { score: 0.41, label: true }),
    ...posts(10, { score: 0.41 }),
  ];

  it('is the highest score that finds most while nearly all is right', () => {
    expect(thresholdsFor('crisis', own, []).enough).toBeCloseTo(0.8);
  });

  it('rises where more ordinary posts are met than the drafts are worth', () => {
    const drafts = [...posts(10, { score: 0.81, label: true }), ...posts(1, { score: 0.41, label: true })];
    expect(thresholdsFor('crisis', drafts, []).enough).toBeCloseTo(0.4);
    expect(thresholdsFor('crisis', drafts, posts(5, { score: 0.41 })).enough).toBeCloseTo(0.8);
    expect(thresholdsFor('crisis', drafts, posts(1, { score: 0.41 })).enough).toBeCloseTo(0.4);
    expect(thresholdsFor('crisis', drafts, posts(1, { score: 0.41, counts: 5 })).enough).toBeCloseTo(0.8);
  });

  it('is told by the drafts that are most like posts', () => {
    const plain = posts(10, { score: 0.21, label: true, isPlain: true });
    expect(thresholdsFor('crisis', [...own, ...plain], []).enough).toBeCloseTo(0.2);
  });

  it('is never reached by a scorer that is mostly wrong', () => {
    expect(thresholdsFor('crisis', posts(20, { score: 0.5 }), []).enough).toBeGreaterThan(10);
  });
});

describe('the least for a rule', () => {
  const wrong = posts(9, { score: -1.05, found: true });
  const right = posts(50, { score: 0.3, found: true, label: true });

  it('overrules it where it has mostly been wrong', () => {
    expect(thresholdsFor('crisis', [...wrong, ...right], []).least).toBe(-0.4);
    expect(thresholdsFor('crisis', [...wrong, ...posts(9, { score: -0.75, found: true, label: true })], []).least).toBe(
      -0.8,
    );
  });

  it('takes more than a handful of drafts, and none of few words', () => {
    expect(thresholdsFor('crisis', [...wrong.slice(2), ...right], []).least).toBeNull();
    const brief = wrong.map((post) => ({ ...post, isBrief: true }));
    expect(thresholdsFor('crisis', [...brief, ...right], []).least).toBeNull();
  });

  it('is none for insults, which our drafts know less of than the rules', () => {
    expect(thresholdsFor('abuse', [...wrong, ...right], []).least).toBeNull();
  });
});
