/** What a person sees while writing: marks, card, fix. The same on every site. */
import { addressOf, type ReplicaId, replicas } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const main: Readonly<Record<ReplicaId, string>> = { x: 'post', mastodon: 'post', bluesky: 'post', linkedin: 'post' };

for (const site of Object.keys(replicas) as ReplicaId[]) {
  test(`${site}: words are marked while typing`, async ({ driver }) => {
    await withSettings(driver);
    await driver.open(addressOf(site, main[site]));
    await driver.focus(main[site]);
    await driver.type('We at CERN are proud to announce a result. ');
    await expect.poll(async () => (await driver.marks()).map((mark) => mark.text)).not.toEqual([]);
  });
}
