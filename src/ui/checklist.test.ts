import { describe, expect, it } from 'vitest';
import type { ChecklistGuideline, Pack } from '../core/guideline';
import { applyChange } from '../platform/changes';
import { defaultSettings, type Settings } from '../platform/settings';
import { addMonths, checklistsOf, isoToday, progressOf } from './checklist';

const list = (id: string, more: Partial<ChecklistGuideline> = {}): ChecklistGuideline => ({
  kind: 'checklist',
  id,
  title: { en: id },
  summary: { en: id },
  source: { section: 'Accounts' },
  items: [{ en: 'first' }, { en: 'second' }],
  ...more,
});
const pack = {
  id: 'org',
  name: { en: 'Org' },
  guidelines: [list('all', { reviewMonths: 6 }), list('official', { applies: { roles: ['official'] } })],
} as unknown as Pack;
const packs = [{ pack, inactive: [] }];

const settings = (...accounts: Settings['accounts']): Settings => ({ ...defaultSettings(''), accounts });
const tick = { guideline: 'org.all', index: 0, date: '2026-01-31' };
const progress = (of: Settings, today: string) => progressOf(checklistsOf(packs, of), today);

describe('checklists', () => {
  it('are all shown to somebody without an account, else each account gets those of its role', () => {
    expect(progress(settings(), '2026-02-01')).toEqual({ done: 0, due: 0, all: 4 });
    const two = settings({ site: 'x', handle: 'jane', role: 'personal' }, { site: 'mastodon', role: 'official' });
    expect(checklistsOf(packs, two).map(({ lists }) => lists.map(({ guideline }) => guideline.id))).toEqual([
      ['all'],
      ['all', 'official'],
    ]);
  });

  it('come due again after the months the guideline names', () => {
    const done = applyChange(settings(), { kind: 'done', item: tick });
    expect(progress(done, '2026-07-30')).toEqual({ done: 1, due: 0, all: 4 });
    expect(progress(done, '2026-07-31')).toEqual({ done: 0, due: 1, all: 4 });
  });

  it('are ticked per account; what was ticked before there was one counts for all', () => {
    const account = { site: 'x', handle: 'jane', role: 'personal' } as const;
    const general = applyChange(settings(account, { site: 'bluesky', role: 'personal' }), { kind: 'done', item: tick });
    expect(progress(general, '2026-02-01').done).toBe(2);
    const own = applyChange(settings(account, { site: 'bluesky', role: 'personal' }), {
      kind: 'done',
      item: { ...tick, site: 'x', handle: 'jane' },
    });
    expect(progress(own, '2026-02-01').done).toBe(1);
    const gone = applyChange(own, { kind: 'forget-account', site: 'x', handle: 'jane' });
    expect(gone.checklist).toEqual([]);
    expect(applyChange(own, { kind: 'undone', guideline: tick.guideline, index: 0 }).checklist).toHaveLength(1);
  });
});

it('counts months to the last day a month has', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

it('takes the day of the person’s own clock', () => {
  expect(isoToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});
