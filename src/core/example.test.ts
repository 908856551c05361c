import { describe, expect, test } from 'vitest';
import { exampleCase, parseMarks } from './example';
import type { CheckGuideline } from './guideline';

describe('parseMarks', () => {
  test('takes marks out and says where they were', () => {
    expect(parseMarks('We ‹at CERN› hope, ‹all of us›.')).toEqual({
      text: 'We at CERN hope, all of us.',
      ranges: [
        { from: 3, to: 10 },
        { from: 17, to: 26 },
      ],
    });
  });

  test('counts in UTF-16 units, as drafts do', () => {
    expect(parseMarks('🍪 ‹é›')).toEqual({ text: '🍪 é', ranges: [{ from: 3, to: 4 }] });
  });

  test('leaves a text without marks alone', () => {
    expect(parseMarks('“quoted” «cité»')).toEqual({ text: '“quoted” «cité»', ranges: [] });
  });

  test.each(['‹open', 'close›', '‹a ‹b› c›', 'nothing ‹›'])(
    'names the example when the marks are wrong: %s',
    (marked) => {
      expect(() => parseMarks(marked)).toThrow(marked);
    },
  );
});

describe('exampleCase', () => {
  const guideline: CheckGuideline = {
    id: 'g',
    kind: 'check',
    title: { en: 't' },
    summary: { en: 's' },
    source: { section: 's' },
    applies: { roles: ['official', 'community'] },
    level: 'must',
    fields: ['bio', 'display-name'],
    checks: [],
    message: { en: 'm' },
    examples: { flags: [], passes: [] },
  };

  test('fills in the first field and the first role of the guideline', () => {
    expect(exampleCase(guideline, '‹a›')).toEqual({
      draft: { text: 'a', field: 'bio', site: 'unknown' },
      role: 'official',
      ranges: [{ from: 0, to: 1 }],
    });
    expect(exampleCase({ ...guideline, applies: undefined }, 'a').role).toBe('personal');
  });

  test('takes what the example says over from it', () => {
    const example = {
      text: 'a',
      field: 'reply',
      account: 'personal',
      site: 'x',
      replyingTo: 'b',
      sharing: 'c',
      bio: 'd',
      media: [{ kind: 'image', name: 'e.png' }],
    } as const;
    const { account, bio, ...draft } = example;
    expect(exampleCase(guideline, example)).toEqual({ draft, role: account, bio, ranges: [] });
  });
});
