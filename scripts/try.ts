// The page to try it on: see start.mjs.
import { join } from 'node:path';
import { type ChromiumDriver, launchChromium } from '../e2e/chromium.ts';
import type { Card } from '../e2e/driver.ts';
import { serveReplicas } from '../e2e/server.ts';
import { withSettings } from '../e2e/settings.ts';
import { within } from '../e2e/until.ts';
import { addressOf, type ReplicaId } from '../src/sites/replicas/index.ts';
import { buildReplicas } from './replicas.ts';

const root = join(import.meta.dirname, '..');
const SCREENSHOTS = join(root, 'screenshots');

interface Sample {
  readonly site: ReplicaId;
  readonly field: string;
  readonly pack: string;
  readonly text: string;
}

const SAMPLES: readonly Sample[] = [
  { site: 'x', field: 'post', pack: 'cern', text: 'We at CERN are proud to announce that the magnet is cold again. ' },
  { site: 'mastodon', field: 'post', pack: 'kent', text: 'Kent lecturer here: ring Sam on 07700 900123. ' },
  { site: 'bluesky', field: 'post', pack: 'caltech', text: 'On behalf of Caltech I promise you free parking. ' },
  {
    site: 'linkedin',
    field: 'post',
    pack: 'lancaster',
    text: 'Write to Dr Vale at j.vale@example.org for her notes. ',
  },
  { site: 'x', field: 'bio', pack: 'caltech', text: 'Geologist at Caltech, baker at home ' },
  { site: 'x', field: 'post', pack: 'cern', text: 'Lovely morning by the lake, and the coffee was good too. ' },
];

/** Opens the browser to be tried by hand, or without a display tries the samples itself. */
export async function main(args: readonly string[]): Promise<number> {
  await buildReplicas();
  const server = await serveReplicas();
  const headed = !args.includes('--headless') && hasDisplay();
  const driver = await launchChromium({
    server,
    extension: join(root, '.output/chrome-mv3'),
    headless: !headed,
    screenshots: SCREENSHOTS,
  });
  try {
    if (headed) await byHand(driver);
    else await trySamples(driver);
    return 0;
  } finally {
    await driver.close();
    await server.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function byHand(driver: ChromiumDriver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  console.log('A browser is open. Choose your organisation on the welcome page, then type on the page "Home / X":');
  console.log('  We at CERN are proud to announce a new particle.');
  console.log('Close the browser to end.');
  await driver.context.waitForEvent('close', { timeout: 0 });
}

async function trySamples(driver: ChromiumDriver): Promise<void> {
  // Pictures of what stands there in the end, not of what fades in.
  await driver.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [index, { site, field, pack, text }] of SAMPLES.entries()) {
    await withSettings(driver, { kind: 'packs', packs: [pack] });
    await driver.open(addressOf(site, field));
    await driver.focus(field);
    await driver.press('Control+a');
    await driver.type(text);
    console.log(`\n${site}, ${field}, ${pack}: ${text}`);
    const picture = `${index + 1}-${site}-${field}`;
    const cards = await readCards(driver);
    for (const card of cards) console.log(`  ✎ ${card.text.replace(/\s+/g, ' ')}`);
    if (cards.length === 0) console.log('  nothing found');
    console.log(`  screenshot: ${await driver.screenshot(picture)}`);
  }
}

/** How long a draft has to be marked before it counts as fine, in milliseconds. */
const PATIENCE = 5000;

/** Clicks every mark and reads its card; none when nothing is marked in time. */
async function readCards(driver: ChromiumDriver): Promise<Card[]> {
  const cards: Card[] = [];
  const marks = await within(async () => {
    const found = await driver.marks();
    return found.length > 0 ? found : undefined;
  }, PATIENCE);
  for (const mark of marks ?? []) {
    const box = mark.boxes[0];
    if (!box) continue;
    await driver.clickAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const card = await within(async () => (await driver.card()) ?? undefined, PATIENCE);
    if (card) cards.push(card);
  }
  return cards;
}
