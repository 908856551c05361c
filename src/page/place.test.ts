import { describe, expect, it } from 'vitest';
import { placeBar, placeCard } from './place';

const view = { width: 1000, height: 600 };
const card = { width: 360, height: 200 };
const rect = (left: number, top: number, width = 80, height = 20) => new DOMRect(left, top, width, height);

describe('placeCard', () => {
  it('stands below the words', () =>
    expect(placeCard(rect(100, 50), card, view)).toMatchObject({ left: 100, top: 78 }));
  it('flips above where there is no room', () => expect(placeCard(rect(100, 500), card, view).top).toBe(292));
  it('stays on screen', () => expect(placeCard(rect(950, 50), card, view).left).toBe(632));
  it.each([10, 100, 250, 300, 400, 560])('never covers the words at %i', (top) => {
    const words = rect(100, top);
    const tall = { width: 360, height: 900 };
    const place = placeCard(words, tall, view);
    const bottom = place.top + Math.min(tall.height, place.maxHeight);
    expect(place.top >= words.bottom || bottom <= words.top).toBe(true);
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(view.height);
  });
});

describe('placeBar', () => {
  const bar = { width: 30, height: 24 };
  it('sits on the lower right edge', () => {
    expect(placeBar(rect(100, 100, 400, 80), bar, view, undefined)).toMatchObject({ left: 462, top: 168 });
  });
  it('leaves the site’s button uncovered', () => {
    const { left } = placeBar(rect(100, 100, 400, 80), bar, view, rect(440, 165, 60, 30));
    expect(left + bar.width).toBeLessThanOrEqual(440);
  });
});
