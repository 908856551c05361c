import { useEffect, useState } from 'preact/hooks';
import { askForSites, background, openPage, storedSettings, tabCalls } from '../../src/platform/extension-page';
import { type FrontTab, frontTab } from '../../src/platform/front-tab';
import type { TabDraft } from '../../src/platform/protocol';
import { isSiteOff } from '../../src/platform/settings';
import { Popup, type PopupActions } from '../../src/ui/popup/popup';
import { siteState } from '../../src/ui/popup/site-state';
import '../../src/ui/pages.css';
import { mount, type Page } from '../shared/mount';

const tabInFront = frontTab(location.hash);

function PopupPage({ state, settings, packs, broken, change, reset }: Page) {
  const [tab, setTab] = useState<FrontTab>();
  const [draft, setDraft] = useState<TabDraft>();
  useEffect(() => {
    void tabInFront.then(async (found) => {
      setTab(found);
      // The page knows best; the background remembers while the page is busy.
      if (found) setDraft(await draftIn(found.id));
    });
  }, []);

  const host = tab?.host ?? '';
  const actions: PopupActions = {
    switchSite: (on) => void change({ kind: 'site', host, on }),
    async watchSite() {
      const asked = askForSites([host]);
      if (tab?.notAllowed) return void setTab({ ...tab, known: await asked });
      await change({ kind: 'add-site', added: { host, site: 'unknown' } });
      if (await asked) setTab(tab && { ...tab, known: true });
      else await change({ kind: 'forget-site', host });
    },
    showFinding: (index) => void (tab && tabCalls(tab.id).show(index).finally(leave)),
    open: (page) =>
      void (page === 'welcome' ? openPage('welcome') : openPage('options', page === 'options' ? '' : page)).then(leave),
    reset,
  };
  const site = tab && { host, state: siteState(tab, isSiteOff(settings, host), draft !== undefined) };
  return (
    <Popup
      settings={settings}
      problem={state.problem}
      managed={state.managed}
      site={site}
      draft={draft}
      packs={packs}
      broken={broken}
      actions={actions}
    />
  );
}

async function draftIn(tab: number): Promise<TabDraft | undefined> {
  const reply = await tabCalls(tab)
    .draft()
    .catch(() => undefined);
  return reply ?? (await background.draftIn(tab));
}

/** A popup closes; the same page opened in a tab, as tests do, stays. */
function leave(): void {
  if (location.hash === '') window.close();
}

void mount(PopupPage, storedSettings);
