/** Every site with a replica of markup only: what we say in its boxes, and that we say nothing in its decoys. */
import { matchesHost } from '../src/core/match-pattern.ts';
import { sites } from '../src/sites/index.ts';
import { plainReplicas } from '../src/sites/replicas/plain/index.ts';
import type { PlainReplica } from '../src/sites/replicas/plain/replica.ts';
import { type ChromiumDriver, launchChromium } from './chromium.ts';
import { test as base, expect, runIn } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked } from './steps.ts';

const POST = 'We at CERN are proud to announce it. ';
/** Something each of the other fields has a guideline against. */
const SMALL = { 'display-name': 'Caltech Chemistry Division ', login: 'a.byron@lancaster.ac.uk ' } as const;

const names = async (driver: ChromiumDriver) => (await driver.controls()).map(({ name }) => name);

/** The boxes of a page as its markup names them. */
function boxesIn(markup: string): { readonly name: string; readonly field: string }[] {
  return [...markup.matchAll(/data-(watched|decoy)="([\w-]+)"(?:\s+data-name="([\w-]+)")?/g)].map(
    ([, kind, word = '', name]) => ({ name: name ?? word, field: kind === 'decoy' ? 'decoy' : word }),
  );
}

/** By the time the popup has asked the page, a box that is watched says so. */
async function expectNothingWatched(driver: ChromiumDriver): Promise<void> {
  const popup = await driver.openPopup();
  await expect(popup.page.getByText('Waiting for you to start a post')).toBeVisible();
  await popup.close();
  expect(await driver.parts('.bar')).toEqual([]);
}

/** Writes in every box of every page of a replica. */
async function expectBoxesWatched(driver: ChromiumDriver, { host, pages }: PlainReplica): Promise<void> {
  for (const [path, markup] of Object.entries(pages)) {
    await driver.open(`https://${host}${path}`);
    const boxes = boxesIn(markup);
    // A hidden twin takes no focus: what is typed then goes nowhere.
    for (const { name } of boxes.filter(({ field }) => field === 'decoy')) {
      await driver.focus(name).catch(() => undefined);
      await driver.page.keyboard.insertText(POST);
    }
    let shown = 0;
    for (const { name, field } of boxes.filter(({ field }) => field !== 'decoy')) {
      const box = { message: `${host}${path} ${name}` };
      await driver.focus(name);
      if (field === 'bio') await expect.poll(() => names(driver), box).toContain('Add disclaimer');
      else if (field === 'post' || field === 'reply') {
        await driver.page.keyboard.insertText(POST);
        shown += 1;
        // Those of this page's boxes and of nothing else: decoys were written in before.
        await expect.poll(() => marked(driver), box).toEqual(Array(shown).fill('We at CERN'));
      } else {
        await driver.page.keyboard.insertText(SMALL[field as keyof typeof SMALL]);
        await expect.poll(() => driver.parts('.bar [data-count]'), box).not.toEqual([]);
      }
    }
    if (boxes.every(({ field }) => field === 'decoy')) await expectNothingWatched(driver);
  }
}

const isBuiltIn = ({ host }: PlainReplica) =>
  sites.some(({ matches }) => matches.some((pattern) => matchesHost(pattern, host)));
const added = plainReplicas.filter((replica) => !isBuiltIn(replica));

// One browser for all sites: what is tested is the page, and what a person has once allowed takes a second start.
const test = base.extend<object, { readonly watcher: ChromiumDriver }>({
  watcher: [
    async ({ server }, use) => {
      const driver = await launchChromium({
        server,
        extension: '.output/chrome-mv3',
        allowedHosts: added.map(({ host }) => host.replace(/^www\./, '')),
      });
      await withSettings(driver, { kind: 'packs', packs: ['cern', 'caltech', 'lancaster'] });
      expect([...(await driver.errors()), ...(await driver.strayRequests())]).toEqual([]);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ watcher }, use, info) => {
    await runIn(watcher, use, info, () => watcher.page.screenshot());
  },
});

for (const replica of plainReplicas.filter(isBuiltIn)) {
  test(`${replica.title}: boxes are watched for what they are, and decoys are not`, async ({ driver }) => {
    await expectBoxesWatched(driver, replica);
  });
}

for (const replica of added) {
  test(`${replica.title}: boxes are watched once the site is added`, async ({ driver }) => {
    await driver.open(`https://${replica.host}${Object.keys(replica.pages)[0]}`);
    const popup = await driver.openPopup();
    await popup.page.getByRole('button', { name: 'Watch this site' }).click();
    await expect(popup.page.getByText('Waiting for you to start a post')).toBeVisible();
    await popup.close();
    await expectBoxesWatched(driver, replica);
  });
}
