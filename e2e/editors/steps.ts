/** What several of the editors' specs do and look at. */

import type { Box, Driver } from '../driver.ts';
import { marked } from '../steps.ts';
import { within } from '../until.ts';
import { expect } from './fixtures.ts';
import { type EditorUnderTest, pageOf } from './index.ts';
import type { Piece } from './pages/kit.ts';

/** Words that the pack of the bench marks and offers to change. */
export const MISSPELT = 'Cal Tech';
/** What it offers instead. */
export const RIGHT = 'Caltech';

/** Marks may be this far from the words they belong to, in CSS pixels. */
const TOLERANCE = 2;
/** The line under marked words hangs up to this much lower than the words, in CSS pixels. */
const UNDERLINE = 4;

/** A draft with everything that shifts an offset before the words that are marked. */
export const RICH: readonly (readonly Piece[])[] = [
  [
    'Grüße 🎉👩‍🔬 to ',
    { mention: '@tim' },
    ' and ',
    { bold: 'all' },
    ' of ',
    { link: 'the lab', href: 'https://lab.example/' },
    '.',
  ],
  [
    'A hard break',
    { hardBreak: true },
    'and friends from Cal ',
    { bold: 'Te' },
    'ch with ',
    { mention: '@nora' },
    ' here.',
  ],
  [],
  ['Bye 👋 now'],
];

/** The same for a field of one line. */
const RICH_LINE: readonly (readonly Piece[])[] = [['Grüße 🎉👩‍🔬 at Cal Tech here. Bye 👋 now']];

/** The draft that suits an editor. */
export function richFor({ oneLine, losesFormats }: EditorUnderTest): readonly (readonly Piece[])[] {
  if (oneLine) return RICH_LINE;
  if (!losesFormats) return RICH;
  return RICH.map((pieces) =>
    pieces.map((piece) => (typeof piece === 'object' && 'bold' in piece ? piece.bold : piece)),
  );
}

/** Opens an editor's page and goes into its first box. */
export async function start(driver: Driver, editor: EditorUnderTest, ...wishes: readonly string[]): Promise<void> {
  await driver.open(pageOf(editor, ...wishes));
  await driver.focus('post');
}

/** Puts a draft into the box, as a site does with one it kept, and goes to its end. */
export async function fill(driver: Driver, paragraphs: readonly (readonly Piece[])[], field = 'post'): Promise<void> {
  await driver.run((field, paragraphs) => window.__bench.fill(field, paragraphs), field, paragraphs);
  await driver.focus(field);
}

/** Waits until exactly these words are marked. */
export async function expectMarked(driver: Driver, ...words: readonly string[]): Promise<void> {
  await expect.poll(() => marked(driver)).toEqual(words);
}

/** Waits until what the only mark paints, measured on pictures, stands on these words. */
export async function expectPaintedOn(driver: Driver, words: string, field = 'post'): Promise<void> {
  await expectMarked(driver, words);
  await expect(async () => {
    const [mark] = await driver.marks();
    const paint = mark && (await driver.paint(mark));
    const box = await driver.boxOf(field, words);
    expect(paint?.pixels ?? 0, 'painted pixels').toBeGreaterThan(100);
    expect(distance(paint?.box, box), JSON.stringify({ painted: paint?.box, words: box })).toBeLessThanOrEqual(
      TOLERANCE,
    );
  }).toPass({ timeout: 15_000 });
}

/** How far what is painted is from the words: its left and right edge, and its middle, as lines may be taller. */
function distance(painted: Box | undefined, words: Box): number {
  if (!painted) return Number.POSITIVE_INFINITY;
  const right = painted.x + painted.width - (words.x + words.width);
  const middle = painted.y + painted.height / 2 - (words.y + words.height / 2);
  return Math.max(Math.abs(painted.x - words.x), Math.abs(right), Math.abs(middle - UNDERLINE / 2) - UNDERLINE / 2);
}

/** Opens the card of the next finding. */
export async function openCardByKeyboard(driver: Driver): Promise<void> {
  await driver.nextFinding();
  await expect.poll(async () => (await driver.card())?.name).toBeTruthy();
}

/** Takes the change that the open card offers with the keyboard alone. */
export async function takeFixByKeyboard(driver: Driver): Promise<void> {
  const focused = async () => (await driver.card())?.controls.find((control) => control.focused)?.name ?? '';
  for (let presses = 0; presses < 8 && !(await focused()).startsWith('Change to'); presses++) {
    const before = await focused();
    await driver.press('Tab');
    // Assistive technology is told of the focus a moment after it has moved.
    await within(async () => !['', before].includes(await focused()) || undefined);
  }
  expect(await focused()).toMatch(/^Change to/);
  await driver.press('Enter');
}

/** Takes the change that the open card offers. */
export async function takeFix(driver: Driver): Promise<void> {
  await driver.clickControl(/^Change to/);
}

/** Nothing was sent. */
export async function expectNotSent(driver: Driver): Promise<void> {
  expect(await driver.submits()).toEqual({ count: 0, posted: null });
}
