import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context';
import type { Draft } from '../core/draft';
import { nudgesFor } from '../core/nudges';
import { builtInPacks } from '.';

const context = (role: 'personal' | 'official', overrides: Context['overrides'] = []): Context => ({
  packs: builtInPacks,
  account: { role, profile: {} },
  overrides,
  mutes: [],
  locale: 'en',
});
const draft = (more: Partial<Draft> = {}): Draft => ({ text: 'Hello', field: 'post', site: 'x', ...more });
const refs = (given: Draft, where: Context, recent = 0, moment?: string) =>
  nudgesFor(given, where, recent)
    .filter((nudge) => moment === undefined || nudge.moment === moment)
    .flatMap(({ finding }) => finding.guidelines);

describe('reminders', () => {
  test('an attached picture asks for rights and consent', () => {
    const withPicture = draft({ media: [{ kind: 'image' }] });
    expect(refs(withPicture, context('personal'), 0, 'media-attached')).toContain('cern.upload-rights');
    expect(refs(draft(), context('personal'), 0, 'media-attached')).toEqual([]);
  });

  test('many posts are three within the window', () => {
    expect(refs(draft(), context('personal'), 3, 'many-posts')).toContain('cern.overposting');
    expect(refs(draft(), context('personal'), 2, 'many-posts')).toEqual([]);
  });

  test('a question reaches official accounts only', () => {
    const asked = draft({ field: 'reply', replyingTo: 'When does the open day start?' });
    expect(refs(asked, context('official'), 0, 'question-received')).not.toEqual([]);
    expect(refs(asked, context('personal'), 0, 'question-received')).toEqual([]);
    const told = draft({ field: 'reply', replyingTo: 'See https://example.org/?a=1, it starts at ten.' });
    expect(refs(told, context('official'), 0, 'question-received')).toEqual([]);
  });

  test('editing and logging in have their own', () => {
    expect(refs(draft({ editing: true }), context('personal'), 0, 'editing')).not.toEqual([]);
    expect(refs(draft({ field: 'login' }), context('personal'))).toEqual(['aalto.work-credentials']);
  });

  test('a bio has none', () => {
    expect(refs(draft({ field: 'bio', media: [{ kind: 'image' }] }), context('personal'), 5)).toEqual([]);
  });

  test('one that was switched off stays away, there or everywhere', () => {
    const picture = draft({ media: [{ kind: 'image' }] });
    const off = (site?: string) =>
      context('personal', [{ guideline: 'cern.upload-rights', level: 'off', ...(site && { site }) }]);
    expect(refs(picture, off())).not.toContain('cern.upload-rights');
    expect(refs(picture, off('x'))).not.toContain('cern.upload-rights');
    expect(refs(picture, off('mastodon'))).toContain('cern.upload-rights');
  });
});
