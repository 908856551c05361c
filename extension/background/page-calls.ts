import type { Draft } from '../../src/core/draft';
import type { PageSender } from '../../src/platform/background';
import { showCount, showTrouble } from '../../src/platform/badge';
import { changesFor } from '../../src/platform/dismissals';
import { browserLanguage } from '../../src/platform/language';
import type { PageCalls, PageState, Served } from '../../src/platform/protocol';
import type { RecentPosts } from '../../src/platform/recent-posts';
import { dismissalSchema, draftSchema, wordSchema } from '../../src/platform/schemas';
import type { SeenProfile, Settings } from '../../src/platform/settings';
import { SettingsError, type Store } from '../../src/platform/store';
import type { TabDrafts } from '../../src/platform/tab-drafts';
import { tables } from '../shared/language';

/** Language data and packs are read when first needed, not when the worker starts. */
const checker = () => import('./checker');

/** The words of a language that is not the browser's: the browser gives a page only its own. */
async function languageOf({ language: lang }: Settings): Promise<PageState['language']> {
  if (!lang || lang === browserLanguage()) return undefined;
  return { lang, table: (await tables[lang]()).default };
}

const accountKey = (site: string, handle: string | undefined) => `${site} ${handle ?? ''}`;

/** What scripts in web pages may ask. Everything about the person comes from the settings, never from the page. */
export function pageCalls(store: Store, drafts: TabDrafts, posts: RecentPosts): Served<PageCalls, PageSender> {
  async function settingsFor({ tab }: PageSender): Promise<Settings> {
    const { settings, problem } = await store.read();
    if (problem) {
      void showTrouble(tab);
      throw new SettingsError(problem);
    }
    return settings;
  }
  async function remember(settings: Settings, { site, handle }: Draft, packs: SeenProfile['packs']): Promise<void> {
    const known = settings.profiles.find((profile) => profile.site === site && profile.handle === handle);
    if (JSON.stringify(known?.packs) === JSON.stringify(packs)) return;
    await store.change({ kind: 'profile', profile: { site, ...(handle && { handle }), packs } });
  }
  return {
    async warm(from) {
      const settings = await settingsFor(from);
      setTimeout(() => void checker(), 0);
      const language = await languageOf(settings);
      return {
        watched: !settings.sitesOff.includes(from.host),
        drawConsider: settings.drawConsider,
        ...(language && { language }),
      };
    },
    async check(from, request) {
      const draft = draftSchema.parse(request);
      const settings = await settingsFor(from);
      const { checkDraft, profileIn } = await checker();
      const recent = await posts.count(accountKey(draft.site, draft.handle));
      const reply = checkDraft(draft, settings, settings.language ?? browserLanguage(), recent);
      // Only what a post is judged by is kept of a profile: two facts per organisation.
      if (draft.field === 'bio') await remember(settings, draft, profileIn(draft.text));
      drafts.set(from.tab, from.frame, { ...reply, site: draft.site, ...(draft.handle && { handle: draft.handle }) });
      const counted = reply.report.findings.filter(({ level }) => settings.drawConsider || level !== 'consider');
      void showCount(from.tab, counted.length);
      return reply;
    },
    async dismiss(from, request) {
      const dismissal = dismissalSchema.parse(request);
      const { salt } = await settingsFor(from);
      for (const change of changesFor(dismissal, salt)) await store.change(change);
    },
    sent: (_from, site, handle) => posts.add(accountKey(wordSchema.parse(site), handle && wordSchema.parse(handle))),
    closed({ tab, frame }) {
      if (drafts.delete(tab, frame)) void showCount(tab, 0);
    },
  };
}
