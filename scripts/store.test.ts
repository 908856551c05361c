import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path));
const SCREENS = ['1-card', '2-popup', '3-profile', '4-settings'];

describe.each(['en', 'fr', 'fi'])('the listing in %s', (lang) => {
  const messages = JSON.parse(read(`public/_locales/${lang}/messages.json`).toString());

  it('keeps the bounds of the stores, in characters', () => {
    // Edge takes 45 for a name and 250 to 10,000 for a description; Chrome takes 132 for a summary.
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    const text = read(`docs/store/${lang}.md`).toString();
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain(`**${messages.extensionDescription.message}**`);
  });

  it.each([
    ...SCREENS.map((name) => [name, 1280, 800] as const),
    ['promo-small', 440, 280] as const,
    ['promo-marquee', 1400, 560] as const,
  ])('has its picture %s in the right size', (name, width, height) => {
    const picture = PNG.sync.read(read(`docs/store/pictures/${lang}-${name}.png`));
    expect([picture.width, picture.height]).toEqual([width, height]);
  });
});

it.each([
  ['docs/store/pictures/logo.png', 300],
  ['public/icon/128.png', 128],
])('%s is as large as the stores ask', (path, size) => {
  const picture = PNG.sync.read(read(path));
  expect([picture.width, picture.height]).toEqual([size, size]);
});
