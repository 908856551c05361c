import type { Draft } from '../core/draft';
import { underTypedLimit } from '../core/typed-limits';
import type { PageSender } from '../platform/background';
import { showCount, showTrouble } from '../platform/badge';
import { changesFor } from '../platform/dismissals';
import { browserLanguage, wordTable } from '../platform/language';
import { type Locks, lockOn } from '../platform/managed/merge';
import type { ManagedStore } from '../platform/managed/store';
import type { OwnPacks } from '../platform/own-packs';
import type { GuidelineCard, PageCalls, PageState, Served, SettingsState } from '../platform/protocol';
import type { RecentPosts } from '../platform/recent-posts';
import { dismissalSchema, draftSchema, settledSchema, wordSchema } from '../platform/schemas';
import { isSiteOff, type SeenProfile, type Settings } from '../platform/settings';
import type { Statistics } from '../platform/statistics';
import { SettingsError } from '../platform/store';
import type { TabDrafts } from '../platform/tab-drafts';
import { forgetDraft, openChecker } from './open-checker';

/** The words of a language that is not the browser's: the browser gives a page only its own. */
async function languageOf({ language: lang }: Settings): Promise<PageState['language']> {
  if (!lang || lang === browserLanguage()) return undefined;
  // Without them it speaks the browser's language.
  const table = await wordTable(lang).catch(() => undefined);
  return table && { lang, table };
}

/** Nobody can silence a guideline whose level is locked: the card then does not offer it. */
const markLocked = (site: string, locks: Locks) => (card: GuidelineCard) =>
  lockOn({ kind: 'forget-override', guideline: card.ref, site }, locks) ? { ...card, locked: true as const } : card;

const frameKey = ({ tab, frame }: PageSender) => `${tab} ${frame}`;
const accountKey = (site: string, handle: string | undefined) => `${site} ${handle ?? ''}`;

/** What scripts in web pages may ask. Everything about the person comes from the settings, never from the page. */
export function pageCalls(
  store: ManagedStore,
  own: OwnPacks,
  drafts: TabDrafts,
  posts: RecentPosts,
  statistics: Statistics,
): Served<PageCalls, PageSender> {
  const checker = () => openChecker(own, store);
  /** The check of each frame that is under way: its box may go before it ends. */
  const underWay = new Map<string, AbortController>();
  async function stateFor({ tab }: PageSender): Promise<SettingsState> {
    const state = await store.read();
    if (state.problem) {
      void showTrouble(tab);
      throw new SettingsError(state.problem);
    }
    return state;
  }
  async function remember(settings: Settings, { site, handle }: Draft, packs: SeenProfile['packs']): Promise<void> {
    const known = settings.profiles.find((profile) => profile.site === site && profile.handle === handle);
    if (JSON.stringify(known?.packs) === JSON.stringify(packs)) return;
    await store.change({ kind: 'profile', profile: { site, ...(handle && { handle }), packs } });
  }
  return {
    async warm(from) {
      const { settings } = await stateFor(from);
      setTimeout(() => void checker(), 0);
      const language = await languageOf(settings);
      return {
        watched: !isSiteOff(settings, from.host),
        drawConsider: settings.drawConsider,
        lastLook: settings.lastLook,
        ...(language && { language }),
      };
    },
    async check(from, request) {
      const asked = draftSchema.parse(request);
      const box = new AbortController();
      const page = drafts.pageOf(from.tab);
      // A dialog that asks whether to delete is no box: it stays when the last box goes.
      if (!asked.deleting) underWay.set(frameKey(from), box);
      // Side by side: a worker that has just been woken reads its settings while its tables are inflated.
      const [{ settings, managed }, { checkDraft, profileIn }, recent] = await Promise.all([
        stateFor(from),
        checker(),
        posts.count(accountKey(asked.site, asked.handle)),
      ]);
      const draft = underTypedLimit(asked, settings.limits, from.host);
      if (box.signal.aborted) return { report: { findings: [], failed: [] }, guidelines: [] };
      const found = await checkDraft(draft, settings, settings.language ?? browserLanguage(), recent);
      const reply = { ...found, guidelines: found.guidelines.map(markLocked(draft.site, managed?.locks ?? {})) };
      // Only what a post is judged by is kept of a profile: two facts per organisation.
      if (draft.field === 'bio') await remember(settings, draft, profileIn(draft.text));
      if (box.signal.aborted || page !== drafts.pageOf(from.tab)) return reply;
      drafts.set(from.tab, from.frame, { ...reply, site: draft.site, ...(draft.handle && { handle: draft.handle }) });
      const counted = reply.report.findings.filter(({ level }) => settings.drawConsider || level !== 'consider');
      void showCount(from.tab, counted.length);
      // An emptied box says nothing of what became of the words: it may have been sent.
      if (settings.statistics && draft.text.trim() !== '') {
        const topics = counted.map(({ topic }) => topic);
        void statistics.seen(frameKey(from), topics);
      }
      return reply;
    },
    async dismiss(from, request) {
      const dismissal = dismissalSchema.parse(request);
      const { settings } = await stateFor(from);
      for (const change of changesFor(dismissal, settings.salt)) await store.change(change);
    },
    async settled(from, ...request) {
      const [how, topic] = settledSchema.parse(request);
      if ((await stateFor(from)).settings.statistics) await statistics.settled(frameKey(from), how, topic);
    },
    async sent(from, site, handle) {
      forgetDraft();
      await posts.add(accountKey(wordSchema.parse(site), handle && wordSchema.parse(handle)));
      await statistics.ended(frameKey(from), true);
    },
    closed(from) {
      underWay.get(frameKey(from))?.abort();
      underWay.delete(frameKey(from));
      forgetDraft();
      if (drafts.delete(from.tab, from.frame)) void showCount(from.tab, 0);
      void statistics.ended(frameKey(from), false);
    },
  };
}
