import { describe, expect, it } from 'vitest';
import { addTo, countsOf, EMPTY_TALLY, mondayOf, seenIn, settledIn, sumOf, totalOf } from './statistics';

describe('a draft’s tally', () => {
  it('counts a finding once, however it flickers while somebody types', () => {
    const tally = [['abuse'], [], ['abuse'], ['abuse']] as const;
    const end = tally.reduce((before, topics) => seenIn(before, topics), EMPTY_TALLY);
    expect(countsOf(end, true)).toEqual({ abuse: { found: 1, fixed: 0, changed: 0, ignored: 1 } });
  });

  it('tells what was fixed, changed by oneself, dismissed and posted as it was', () => {
    let tally = seenIn(EMPTY_TALLY, ['abuse', 'secrets', 'political', 'crisis', 'crisis']);
    tally = seenIn(settledIn(tally, 'fixed', 'abuse'), ['secrets', 'political', 'crisis', 'crisis']);
    tally = seenIn(settledIn(tally, 'dismissed', 'secrets'), ['political', 'crisis', 'crisis']);
    tally = seenIn(tally, ['crisis']);
    expect(countsOf(tally, true)).toEqual({
      abuse: { found: 1, fixed: 1, changed: 0, ignored: 0 },
      secrets: { found: 1, fixed: 0, changed: 0, ignored: 1 },
      political: { found: 1, fixed: 0, changed: 1, ignored: 0 },
      crisis: { found: 2, fixed: 0, changed: 1, ignored: 1 },
    });
    expect(countsOf(tally, false).crisis).toEqual({ found: 2, fixed: 0, changed: 1, ignored: 0 });
  });

  it('sees that something new was found after something was fixed', () => {
    const tally = seenIn(settledIn(seenIn(EMPTY_TALLY, ['abuse']), 'fixed', 'abuse'), ['abuse']);
    expect(countsOf(tally, true)).toEqual({ abuse: { found: 2, fixed: 1, changed: 0, ignored: 1 } });
  });
});

describe('weeks', () => {
  const one = { abuse: { found: 1, fixed: 1, changed: 0, ignored: 0 } };
  it('add up, in order, and are a year at most', () => {
    const weeks = addTo(addTo(addTo([], '2026-01-12', one), '2026-01-05', one), '2026-01-12', one);
    expect(weeks.map(({ week, topics }) => [week, topics.abuse?.found])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-12', 2],
    ]);
    expect(totalOf(sumOf(weeks.map(({ topics }) => topics)))).toEqual({ found: 3, fixed: 3, changed: 0, ignored: 0 });
    const many = Array.from({ length: 60 }, (_, i) => mondayOf(new Date(2025, 0, 6 + 7 * i)));
    const kept = many.reduce((all, week) => addTo(all, week, one), [] as ReturnType<typeof addTo>);
    expect(kept).toHaveLength(53);
    expect(kept.at(-1)?.week).toBe(many.at(-1));
  });

  it('are left alone by a draft without findings', () => {
    expect(addTo([], '2026-01-05', {})).toEqual([]);
  });

  it('begin on Monday', () => {
    expect(mondayOf(new Date(2026, 10, 21))).toBe('2026-11-16');
    expect(mondayOf(new Date(2026, 10, 16))).toBe('2026-11-16');
    expect(mondayOf(new Date(2026, 10, 15, 23, 59))).toBe('2026-11-09');
  });
});
