import { describe, expect, test } from 'vitest';
import { openRecentPosts } from './recent-posts';

function memory() {
  let held: Record<string, unknown> = {};
  return {
    get: async () => held,
    set: async (values: Record<string, unknown>) => {
      held = { ...held, ...values };
    },
  };
}

describe('recent posts', () => {
  test('are counted by account, for as long as they count', async () => {
    let time = 1_000_000;
    const area = memory();
    const posts = openRecentPosts(area, () => time);
    await posts.add('x ada');
    await posts.add('x ada');
    await posts.add('mastodon ada');
    expect(await posts.count('x ada')).toBe(2);
    time += 6 * 60_000;
    expect(await posts.count('x ada')).toBe(0);
    await posts.add('x ada');
    expect(JSON.stringify(await area.get())).not.toContain('mastodon');
  });

  test('survive what should not be there', async () => {
    const posts = openRecentPosts({
      get: async () => ({ 'recent-posts': { x: 'soon', y: [-1, 'no'] } }),
      set: async () => {},
    });
    expect(await posts.count('x')).toBe(0);
    const broken = openRecentPosts({
      get: () => Promise.reject(new Error('full')),
      set: () => Promise.reject(new Error('full')),
    });
    await broken.add('x');
    expect(await broken.count('x')).toBe(0);
  });
});
