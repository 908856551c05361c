/** What a person sees and does while writing, the same on every site. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../src/platform/settings.ts';
import { addressOf, type ReplicaId, replicas } from '../src/sites/replicas/index.ts';
import type { Box as BoxOnPage, Driver, Paint } from './driver.ts';
import { expect, everyBrowser as test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { clickOn, marked } from './steps.ts';

interface Box {
  readonly site: ReplicaId;
  readonly field: string;
}

/** Every box that is written in on these sites, and what it is. */
const boxes: readonly Box[] = [
  { site: 'x', field: 'post' },
  { site: 'x', field: 'modal' },
  { site: 'x', field: 'reply' },
  { site: 'mastodon', field: 'post' },
  { site: 'bluesky', field: 'post' },
  { site: 'bluesky', field: 'reply' },
  { site: 'linkedin', field: 'post' },
  { site: 'linkedin', field: 'comment' },
];

async function write(driver: Driver, { site, field }: Box, text: string, ...changes: readonly Change[]): Promise<void> {
  await withSettings(driver, ...changes);
  await driver.open(addressOf(site, field));
  await driver.focus(field);
  await driver.type(text);
}

for (const { site, field } of boxes) {
  test(`${site}: words in the ${field} are marked once they stand, and only they`, async ({ driver }) => {
    await write(driver, { site, field }, 'First line.\nToday we at CERN');
    // The last word could still become another one.
    const typed = Date.now();
    await pause(300);
    const early = await marked(driver);
    // A second's rest finishes a word: where looking took that long, it tells nothing.
    if (Date.now() - typed < 900) expect(early).toEqual([]);
    await driver.type(' are proud 🎉 of @tim and more');
    await expect.poll(() => marked(driver)).toEqual(['we at CERN']);
    const [mark] = await driver.marks();
    if (!mark) throw new Error('The mark is gone.');
    const words = await driver.boxOf(field, 'we at CERN');
    // The last letters may still be checked, which sets the marks anew in the middle of a picture.
    const paints: Paint[] = [];
    const pixels = async () => {
      const paint = await driver.paint(mark);
      if (paint) paints.push(paint);
      return paint?.pixels ?? 0;
    };
    await expect.poll(pixels).toBeGreaterThan(100);
    const { x = 0, width = 0 } = paints.at(-1)?.box ?? {};
    expect(Math.abs(x - words.x)).toBeLessThanOrEqual(2);
    expect(Math.abs(x + width - (words.x + words.width))).toBeLessThanOrEqual(2);
    await expect.poll(() => driver.count()).toBe('1');
    await expect.poll(() => driver.badge()).toBe('1');
  });
}

for (const { site, field } of boxes.filter((box) => box.field === 'post' || box.field === 'modal')) {
  test(`${site}: a fix in the ${field} changes those words, and one undo takes it back`, async ({ driver }) => {
    const text = 'Met friends from Cal Tech today, it was @fun and they say hi';
    await write(
      driver,
      { site, field },
      text,
      { kind: 'packs', packs: ['caltech'] },
      { kind: 'account', account: { site, role: 'official' } },
    );
    await expect.poll(() => marked(driver)).toEqual(['Cal Tech']);
    await clickOn(driver, 'Cal Tech', field);
    await expect.poll(async () => (await driver.card())?.name).toContain('name and style');
    const card = await driver.card();
    expect(card?.text).toContain('Be on-brand');
    const words = await driver.boxOf(field, 'Cal Tech');
    expect(overlap(card?.box, words), 'the card covers the words').toBe(false);
    // The caret is where the person clicked, and stays on that letter.
    const caret = (await driver.selection(field))?.from ?? 0;
    await driver.clickControl(/^Change to/);
    const fixed = text.replace('Cal Tech', 'Caltech');
    await expect.poll(() => driver.model(field)).toBe(fixed);
    await expect.poll(() => marked(driver)).toEqual([]);
    await expect.poll(() => driver.card()).toBeNull();
    const end = text.indexOf('Cal Tech') + 'Caltech'.length;
    expect(caret).toBeGreaterThan(13);
    await expect.poll(() => driver.selection(field)).toEqual({ from: end, to: end });
    await driver.press('Control+z');
    await expect.poll(() => driver.model(field)).toBe(text);
    expect(await driver.submits()).toEqual({ count: 0, posted: null });
  });
}

function overlap(a: BoxOnPage | undefined, b: BoxOnPage): boolean {
  return a !== undefined && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

for (const site of Object.keys(replicas) as ReplicaId[]) {
  test(`${site}: boxes that only look alike stay unwatched`, async ({ driver }) => {
    await withSettings(driver);
    for (const [decoy, path] of Object.entries(replicas[site].decoys)) {
      const text = 'We at CERN are proud to announce it. ';
      // A composer of the same page may take the focus as it opens: the words are to stand in the decoy itself.
      await expect(async () => {
        await driver.open(`https://${replicas[site].hosts[0]}${path}`);
        const takesFocus = await driver.focus(decoy).then(
          () => true,
          () => false,
        );
        await driver.type(text);
        if (takesFocus) expect(await driver.model(decoy)).toContain('We at CERN');
      }).toPass();
      await pause(400);
      expect(await marked(driver), decoy).toEqual([]);
      expect(await driver.parts('.bar'), decoy).toEqual([]);
    }
  });

  test(`${site}: a bio that names the organisation is offered a disclaimer`, async ({ driver }) => {
    await withSettings(driver);
    await driver.open(addressOf(site, 'bio'));
    const before = await driver.model('bio');
    await driver.focus('bio');
    await expect.poll(async () => (await driver.controls()).map(({ name }) => name)).toContain('Add disclaimer');
    await driver.clickControl('Add disclaimer');
    await expect.poll(() => driver.model('bio')).toMatch(/^.+ (?:Views|Opinions|My|The) .+/s);
    expect((await driver.model('bio')).startsWith(before)).toBe(true);
    await expect.poll(() => driver.parts('.bar')).toEqual([]);
    await driver.press('Control+z');
    await expect.poll(() => driver.model('bio')).toBe(before);
    expect(await driver.submits()).toEqual({ count: 0, posted: null });
  });
}

test('a disclaimer is offered, in our words and without a finding, where the organisation asks for none', async ({
  driver,
}) => {
  await withSettings(driver, { kind: 'packs', packs: ['aalto'] });
  await driver.open(addressOf('mastodon', 'bio'));
  await driver.focus('bio');
  await driver.press('Control+a');
  await driver.type('Professor at Aalto University');
  await expect.poll(async () => (await driver.controls()).map(({ name }) => name)).toEqual(['Add disclaimer']);
  expect(await driver.count()).toBeNull();
  await driver.clickControl('Add disclaimer');
  await expect.poll(() => driver.model('bio')).toMatch(/^Professor at Aalto University\. .*[Vv]iews are my own/);
  await expect.poll(() => driver.parts('.bar')).toEqual([]);
});
