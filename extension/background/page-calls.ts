import type { Draft } from '../../src/core/draft';
import { muteHash } from '../../src/core/mutes';
import type { PageSender } from '../../src/platform/background';
import { showCount, showTrouble } from '../../src/platform/badge';
import { browserLanguage } from '../../src/platform/language';
import type { PageCalls, Served } from '../../src/platform/protocol';
import { dismissalSchema, draftSchema } from '../../src/platform/schemas';
import type { Change, SeenProfile, Settings } from '../../src/platform/settings';
import { SettingsError, type Store } from '../../src/platform/store';
import type { TabDrafts } from '../../src/platform/tab-drafts';

/** Language data and packs are read when first needed, not when the worker starts. */
const checker = () => import('./checker');

/** What scripts in web pages may ask. Everything about the person comes from the settings, never from the page. */
export function pageCalls(store: Store, drafts: TabDrafts): Served<PageCalls, PageSender> {
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
      return { watched: !settings.sitesOff.includes(from.host), drawConsider: settings.drawConsider };
    },
    async check(from, request) {
      const draft = draftSchema.parse(request);
      const settings = await settingsFor(from);
      const { checkDraft, profileIn } = await checker();
      const reply = checkDraft(draft, settings, settings.language ?? browserLanguage());
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
      const changes: Change[] =
        dismissal.kind === 'rule'
          ? dismissal.guidelines.map((guideline) => ({
              kind: 'override',
              override: { guideline, level: 'off', ...(dismissal.site && { site: dismissal.site }) },
            }))
          : dismissal.kind === 'phrase'
            ? [{ kind: 'mute', mute: dismissal }]
            : [{ kind: 'mute', mute: { kind: 'once', hash: muteHash(salt, dismissal.finding, dismissal.sentence) } }];
      for (const change of changes) await store.change(change);
    },
    closed({ tab, frame }) {
      if (drafts.delete(tab, frame)) void showCount(tab, 0);
    },
  };
}
