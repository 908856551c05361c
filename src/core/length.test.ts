import { expect, test } from 'vitest';
import type { Limit } from './draft';
import { lengthOf, roomLeft } from './length';

const x: Limit = { max: 280, unit: 'weighted', urlLength: 23 };
const mastodon: Limit = { max: 500, unit: 'grapheme', urlLength: 23 };
const plain: Limit = { max: 160, unit: 'utf16' };

test.each([
  [x, 'hello', 5],
  [x, 'héllo', 5],
  [x, '日本', 4],
  [x, '👩🏽‍🔬', 2],
  [x, '🇫🇮', 2],
  [x, 'see https://example.org/a/very/long/path?with=query now', 31],
  [mastodon, '👩🏽‍🔬é', 2],
  [mastodon, 'https://cern.ch', 23],
  [plain, '👩🏽‍🔬', 7],
])('%j counts %j as %i', (limit, text, length) => {
  expect(lengthOf(text, limit)).toBe(length);
});

test('without a limit there is always room', () => {
  expect(roomLeft('x'.repeat(1e6), undefined)).toBe(Number.POSITIVE_INFINITY);
  expect(roomLeft('abc', { max: 2, unit: 'utf16' })).toBe(-1);
});
