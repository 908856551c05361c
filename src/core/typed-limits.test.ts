import { expect, it } from 'vitest';
import type { Draft } from './draft';
import { type TypedLimit, underTypedLimit } from './typed-limits';

const limits: readonly TypedLimit[] = [
  { host: 'social.example', field: 'post', max: 5000 },
  { host: 'social.example', field: 'bio', max: 160 },
];
const draft: Draft = {
  text: 'Hi',
  field: 'post',
  site: 'mastodon',
  limit: { max: 500, unit: 'grapheme', urlLength: 23 },
};

it('outweighs what the page says, and counts as the site does', () => {
  for (const field of ['post', 'reply'] as const) {
    const { limit } = underTypedLimit({ ...draft, field }, limits, 'social.example');
    expect(limit).toEqual({ max: 5000, unit: 'grapheme', urlLength: 23 });
  }
});

it('is there where the page says nothing', () => {
  const bio: Draft = { text: 'Hi', field: 'bio', site: 'unknown' };
  expect(underTypedLimit(bio, limits, 'social.example').limit).toEqual({ max: 160, unit: 'grapheme' });
});

it('counts for its host and its kind of box only', () => {
  expect(underTypedLimit(draft, limits, 'other.example')).toBe(draft);
  const name: Draft = { ...draft, field: 'display-name' };
  expect(underTypedLimit(name, limits, 'social.example')).toBe(name);
});
