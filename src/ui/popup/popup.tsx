import type { BrokenPack, ListedPack, ManagedState, SettingsProblem, TabDraft } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { checklistsOf, isoToday, progressOf } from '../checklist';
import { BrokenPacks } from '../components/broken-packs';
import { Notice } from '../components/notice';
import { PolicyProblems } from '../components/policy-problems';
import { Problem } from '../components/problem';
import { useLanguage } from '../language';
import { rolesOf } from '../roles';
import { DraftFindings } from './draft-findings';
import { GuidelineBrowser } from './guideline-browser';
import { Help } from './help';
import { type SiteState, SiteStatePanel } from './site-state';

/** What the popup shows; what is not known yet is undefined and comes a moment later. */
export interface PopupProps {
  readonly settings: Settings;
  readonly problem?: SettingsProblem | undefined;
  readonly managed?: ManagedState | undefined;
  readonly site: { readonly state: SiteState; readonly host: string } | undefined;
  readonly draft: TabDraft | undefined;
  readonly packs: readonly ListedPack[] | undefined;
  readonly broken: readonly BrokenPack[];
  readonly actions: PopupActions;
}

/** What the popup can do. */
export interface PopupActions {
  switchSite(on: boolean): void;
  watchSite(): void;
  showFinding(index: number): void;
  open(page: 'options' | 'welcome' | 'packs' | 'checklist' | 'playground'): void;
  reset(): void;
}

/** The toolbar popup: this site, this draft, whom to ask, what the guidelines say. */
export function Popup({ settings, problem, managed, site, draft, packs, broken, actions }: PopupProps) {
  const { t } = useLanguage();
  if (problem) {
    return (
      <div class="popup">
        <Problem problem={problem} onReset={actions.reset} />
      </div>
    );
  }
  const chosen = packs?.filter(({ pack }) => settings.packs.includes(pack.id));
  return (
    <div class="popup">
      <h1 class="unseen">{t('extensionName')}</h1>
      {site && (
        <SiteStatePanel state={site.state} host={site.host} onSwitch={actions.switchSite} onWatch={actions.watchSite} />
      )}
      {settings.packs.length === 0 ? (
        <Notice tone="calm" title={t('noOrganisation')}>
          <p>{t('noOrganisationHint')}</p>
          <button type="button" class="button button-main" onClick={() => actions.open('welcome')}>
            {t('chooseOrganisations')}
          </button>
        </Notice>
      ) : (
        <>
          {draft && <DraftFindings draft={draft} onShow={actions.showFinding} />}
          {chosen && (
            <>
              <Help packs={chosen} />
              <GuidelineBrowser packs={chosen} roles={rolesOf(settings)} overrides={settings.overrides} />
              <Progress packs={chosen} settings={settings} onOpen={() => actions.open('checklist')} />
            </>
          )}
        </>
      )}
      <PolicyProblems managed={managed} />
      <BrokenPacks broken={broken}>
        {() => (
          <button type="button" class="button" onClick={() => actions.open('packs')}>
            {t('sectionPacks')}
          </button>
        )}
      </BrokenPacks>
      <footer class="popup-foot">
        <button type="button" class="button-plain" onClick={() => actions.open('playground')}>
          {t('tryAPost')}
        </button>
        <button type="button" class="button-plain" onClick={() => actions.open('options')}>
          {t('settingsTitle')}
        </button>
      </footer>
    </div>
  );
}

function Progress(props: {
  readonly packs: readonly ListedPack[];
  readonly settings: Settings;
  readonly onOpen: () => void;
}) {
  const { t } = useLanguage();
  const { done, due, all } = progressOf(checklistsOf(props.packs, props.settings), isoToday());
  if (all === 0) return null;
  return (
    <section aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('checklistTitle')}</h2>
      <button type="button" class="progress-row" onClick={props.onOpen}>
        <span>
          {t('checklistProgress', { all, done })}
          {due > 0 && (
            <span class="due">
              <span class="dot" />
              {t('dueCount', { count: due })}
            </span>
          )}
        </span>
        <progress max={all} value={done} aria-label={t('checklistTitle')} />
      </button>
    </section>
  );
}
