import { describe, expect, it } from 'vitest';
import { tableRows } from '../cli/table';
import { readPlanned } from './planned';

const readTable = (text: string) => readPlanned(tableRows(text));

describe('planned posts', () => {
  it('come from a table copied out of a spreadsheet', () => {
    const table = 'id\ttext\taccount\tsite\nmon\tOpen day on Saturday.\tofficial\tx\ntue\t"Two\nlines"\t\t';
    expect(readTable(table)).toEqual([
      {
        line: 2,
        id: 'mon',
        draft: { text: 'Open day on Saturday.', field: 'post', site: 'x' },
        as: { role: 'official' },
        named: { site: true, field: false },
      },
      {
        line: 3,
        id: 'tue',
        draft: { text: 'Two\nlines', field: 'post', site: 'unknown' },
        as: {},
        named: { site: false, field: false },
      },
    ]);
  });

  it('come from plain text with empty lines between them', () => {
    const posts = readPlanned('First post,\nwith two lines.\n\n \n\nSecond post.\n');
    expect(posts.map((post) => 'draft' in post && post.draft.text)).toEqual([
      'First post,\nwith two lines.',
      'Second post.',
    ]);
    expect(posts.map((post) => 'id' in post && post.id)).toEqual(['1', '2']);
  });

  it('keep their place when they can’t be read', () => {
    const [good, bad] = readTable('text,account\nHello,personal\nHello,boss\n');
    expect(good).toHaveProperty('draft');
    expect(bad).toMatchObject({ line: 3, problems: [{ path: 'account', said: { id: 'wrong_value' } }] });
  });

  it.each([
    ['posts in a text', 'Hello\n\n'],
    ['lines of JSON', '{"id":1,"text":"Hello"}\n'],
  ])('are never silently fewer: too many %s are a problem', (_kind, post) => {
    expect(readPlanned(post.repeat(5000))).toHaveLength(5000);
    expect(readPlanned(post.repeat(5001))).toEqual([
      {
        line: 1,
        problems: [
          {
            path: '',
            reason: expect.stringMatching(/^5,001 posts are too many: at most 5,000 .* Split the file/),
            said: { id: 'wrong_posts', values: { most: '5000' } },
          },
        ],
      },
    ]);
  });
});
