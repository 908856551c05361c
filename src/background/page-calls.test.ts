import { expect, it, vi } from 'vitest';
import type { Draft } from '../core/draft';
import { managedStore } from '../platform/managed/store';
import { openOwnPacks } from '../platform/own-packs';
import { openRecentPosts } from '../platform/recent-posts';
import { openStatistics } from '../platform/statistics';
import { openStore } from '../platform/store';
import { tabDrafts } from '../platform/tab-drafts';
import { memoryArea } from '../platform/testing';
import { loadOwnPack } from './own-packs';
import { pageCalls } from './page-calls';
import './checker'; // what it takes to read the language data is no part of the test

vi.mock('../platform/browser', () => ({
  browser: {
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const FROM = { tab: 1, frame: 0, host: 'x.com' };

/** Everything a page may tell of what is around a box, each part with a word nobody else writes. */
const DRAFT: Draft = {
  text: 'We at CERN are proud of Quizzaciously, see here. ',
  field: 'reply',
  site: 'x',
  handle: 'jane',
  links: [{ range: { from: 43, to: 47 }, href: 'https://zyxmoreland.example/' }],
  pasted: [{ from: 0, to: 5 }],
  replyingTo: '@vexillographer: is it true that the lab closes? I’m a reporter with the Echo.',
  sharing: 'BREAKING, please share: floccinaucinihil is on fire!',
  media: [{ kind: 'image', name: 'borborygmus.png', alt: 'A logo of Absquatulate' }],
};
const TOKENS = /quizzaciously|zyxmoreland|vexillographer|floccinaucinihil|borborygmus|absquatulate/i;

function served(drafts = tabDrafts()) {
  const [local, session] = [memoryArea(), memoryArea()];
  const source = { current: async () => undefined, forget: () => undefined };
  const store = managedStore(openStore(local.area), source);
  const statistics = openStatistics(local.area, session.area);
  const own = openOwnPacks(local.area, loadOwnPack);
  const calls = pageCalls(store, own, drafts, openRecentPosts(session.area), statistics);
  return { local, session, store, calls, drafts };
}

it('shows nothing of a page that went while its draft was checked', async () => {
  const { calls, drafts, store } = served();
  await store.change({ kind: 'packs', packs: ['cern'] });
  await calls.check(FROM, DRAFT);
  expect(drafts.get(FROM.tab)?.report.findings).not.toEqual([]);
  const late = calls.check(FROM, DRAFT);
  drafts.closeTab(FROM.tab);
  expect((await late).report.findings).not.toEqual([]);
  expect(drafts.get(FROM.tab)).toBeUndefined();
});

it('keeps nothing of a draft or of what the page shows around it, whatever is done with it', async () => {
  const { local, session, store, calls } = served();
  await store.change({ kind: 'packs', packs: ['cern', 'lancaster'] });
  await store.change({ kind: 'statistics', on: true });

  let { report } = await calls.check(FROM, DRAFT);
  while (report.more) report = (await calls.check(FROM, DRAFT)).report;
  expect(report.findings.map(({ topic }) => topic)).toEqual(['speaking-for', 'press']);
  for (const finding of report.findings) {
    const { topic, quote, range: { from, to } = { from: 0, to: 0 } } = finding;
    await calls.dismiss(FROM, { kind: 'once', finding: { topic, quote, range: { from, to } }, text: DRAFT.text });
    await calls.settled(FROM, 'dismissed', topic);
  }
  await calls.check(FROM, { ...DRAFT, field: 'bio' });
  await calls.sent(FROM, DRAFT.site, DRAFT.handle);
  await calls.closed(FROM);

  const kept = JSON.stringify([local.stored, session.stored]);
  expect(kept).not.toMatch(TOKENS);
  // What may be kept is there: it was looked for where things are kept.
  expect(Object.keys(local.stored).sort()).toEqual(['settings', 'statistics']);
  expect(local.stored['settings']).toMatchObject({ profiles: [{ site: 'x', handle: 'jane' }], mutes: [{}, {}] });
  expect(session.stored['recent-posts']).toEqual({ 'x jane': [expect.any(Number)] });
});
