import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { coldStarts } from './cold';
import { byLength, byPacks, longDraft, ours } from './engine';
import { type Measured, measure, type Spread } from './measure';
import { idlePage, keyToMark, popup, timePerKey } from './page';
import { peers } from './peers.mjs';
import { plot } from './plot';
import { posts } from './posts';

const ROUNDS = 7;
const DOCS = new URL('../docs/', import.meta.url);
const LENGTHS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const PACKS = [1, 2, 5, 10, 20];
const COLD_ROUNDS = 15;
const KEYS = 40;
const PAGES = 15;

/** Measures the engine against its peers and prints a table; `--save` writes docs/performance.md and its plots. */
export async function main(args: readonly string[]): Promise<number> {
  const { clean, close, flagged } = posts(200);
  const [onClean, ...rivals] = await measure([ours('Compose Assistant'), ...(await peers())], clean, ROUNDS);
  const [onClose] = await measure([ours('Compose Assistant, close to a guideline')], close, ROUNDS);
  const [onFlagged] = await measure([ours('Compose Assistant, something to find')], flagged, ROUNDS);
  if (!onClean || !onClose || !onFlagged) throw new Error('nothing was measured');
  const long = longDraft(clean, 10_000, 15);
  const lengths = await byLength(clean, LENGTHS, 3);
  const packs = await byPacks(clean, PACKS, 3);
  const cold = await coldStarts(COLD_ROUNDS);
  const marks = await keyToMark(KEYS);
  const perKey = await timePerKey(KEYS);
  const { script, heap } = await idlePage(PAGES);
  const popups = await popup(PAGES);

  const report = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.versions.node}. ${clean.length} posts of 280 characters, ${ROUNDS} rounds after one to warm up, subjects in turn.`,
    '',
    '| 280 characters, one call | median ms | 99th percentile | medians of the rounds | times our median |',
    '|---|---|---|---|---|',
    ...[onClean, ...rivals, onClose, onFlagged].map((measured) => row(measured, onClean.median)),
    '',
    '| 10,000 characters, nothing to find | median ms | times a post of 280 |',
    '|---|---|---|',
    longRow('first call of an engine that never saw them', long.first, onClean.median),
    longRow('one more key press at the end', long.end, onClean.median),
    longRow('one more key press in the middle', long.middle, onClean.median),
    '',
    ...table(`cold worker: from the input that wakes it to a mark, in Chromium, ${COLD_ROUNDS} rounds, ms`, cold),
    ...table(`words complete → mark painted, page four times slowed down, ${KEYS} times, ms`, marks),
    ...table(`main thread in the wake of a key press, feed changing, ${KEYS} keys, ms`, perKey),
    ...table(`script while a page loads in which nobody writes, ${PAGES} loads, ms`, script),
    ...table('heap of that page, kB', heap),
    ...table(`first words on the screen, ${PAGES} times, ms`, popups),
    `Cost by length, ms: ${lengths.map(({ size, ms: cost }) => `${size.toLocaleString('en')} → ${ms(cost)}`).join(', ')}.`,
    `Cost by number of organisations, ms: ${packs.map(({ size, ms: cost }) => `${size} → ${ms(cost)}`).join(', ')}.`,
  ].join('\n');
  console.log(report);

  if (args.includes('--save')) {
    writeFileSync(new URL('performance-length.svg', DOCS), plot('Cost by length of the draft', 'characters', lengths));
    writeFileSync(
      new URL('performance-packs.svg', DOCS),
      plot('Cost by number of organisations', 'organisations', packs),
    );
    writeFileSync(new URL('performance.md', DOCS), page(report));
  }
  return 0;
}

const ms = (value: number) => value.toFixed(value < 1 ? 3 : 1);

function row({ name, median, p99, spread }: Measured, floor: number): string {
  return `| ${name} | ${ms(median)} | ${ms(p99)} | ${ms(spread[0])}–${ms(spread[1])} | ${(median / floor).toFixed(1)} |`;
}

/** Rows beside the first one of them, which is what they are measured against. */
const table = (title: string, rows: readonly Spread[]) => [
  `| ${title} | median | 95th percentile | times the first row |`,
  '|---|---|---|---|',
  ...rows.map(
    ({ name, median, p95 }) =>
      `| ${name} | ${ms(median)} | ${ms(p95)} | ${(median / (rows[0]?.median ?? Number.NaN)).toFixed(1)} |`,
  ),
  '',
];

const longRow = (name: string, cost: number, post: number) => `| ${name} | ${ms(cost)} | ${(cost / post).toFixed(1)} |`;

function page(report: string): string {
  return `<!-- Written by \`npm run bench -- --save\`. Changes made here are lost. -->

# How fast it is

Times differ from machine to machine and from minute to minute; what counts is the last column, measured in the same run on the same posts. \`alex\` and Harper look for other things than we do: they show what a check of a post costs elsewhere.

${report}

![Cost by length](performance-length.svg) ![Cost by number of organisations](performance-packs.svg)

In a browser, Chromium's own profiler looks ten thousand times a second: what is in our scripts at that moment, or in layout that they force, counts as ours.
`;
}
