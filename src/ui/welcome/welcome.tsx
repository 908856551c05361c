import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft';
import type { Text } from '../../core/guideline';
import type { CheckReply, Guise, ListedPack, ManagedState, SettingsProblem } from '../../platform/protocol';
import type { Change, Settings } from '../../platform/settings';
import { AccountEditor } from '../components/account-editor';
import { Lock } from '../components/lock';
import { Notice } from '../components/notice';
import { OrganisationPicker } from '../components/organisation-picker';
import { Problem } from '../components/problem';
import { Promises } from '../components/promises';
import { SitesNotAllowed } from '../components/sites-not-allowed';
import { type MessageId, useLanguage } from '../language';
import { useLocks } from '../locks';
import type { ListedSite } from '../sites';
import { TryIt } from './try-it';

const STEPS = [
  { id: 'organisations', title: 'stepOrganisations', hint: 'stepOrganisationsHint' },
  { id: 'accounts', title: 'stepAccounts', hint: 'stepAccountsHint' },
  { id: 'try', title: 'stepTry', hint: 'stepTryHint' },
] as const satisfies readonly { id: string; title: MessageId; hint: MessageId }[];
type StepId = (typeof STEPS)[number]['id'];

/** What the welcome page shows and can do. */
export interface WelcomeProps {
  readonly settings: Settings;
  readonly problem?: SettingsProblem | undefined;
  readonly managed?: ManagedState | undefined;
  readonly packs: readonly ListedPack[] | undefined;
  readonly sites: readonly ListedSite[];
  /** Hosts of sites the browser does not let us run on. */
  readonly notAllowed: readonly string[];
  readonly allowSites: (hosts: readonly string[]) => void;
  readonly change: (change: Change) => Promise<void>;
  readonly reset: () => void;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
  /** Closes the page, where that takes no more with it. */
  readonly close: () => void;
}

/**
 * Three steps for somebody who has just arrived. Every choice counts at once; nothing waits for the last step. What
 * their institution has locked is told and not asked, what it has set is one step back; also where its policy comes after
 * the page: hence steps have names and no numbers. A policy that wants no welcome closes a page nobody has touched.
 */
export function Welcome(props: WelcomeProps) {
  const { t } = useLanguage();
  const lock = useLocks()({ kind: 'packs', packs: [] });
  const steps = STEPS.filter(({ id }) => id !== 'organisations' || lock === undefined);
  const isSet = props.managed && props.settings.packs.length > 0 && !props.settings.chosen.includes('packs');
  const [wanted, setWanted] = useState<StepId>();
  const [finished, setFinished] = useState(false);
  const [wasWelcomed, setWasWelcomed] = useState(props.settings.welcomed);
  const { close } = props;
  const needless = props.managed?.skipWelcome === true && !wasWelcomed;
  useEffect(() => {
    // Whoever clicked or typed here has begun: nothing is taken from under their hands.
    if (needless && !navigator.userActivation.hasBeenActive) close();
  }, [needless, close]);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // A screen reader starts at the top of the new step, not at a button that is gone.
    if (moved.current) title.current?.focus();
    moved.current = false;
  });
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === (wanted ?? (isSet ? 'accounts' : 'organisations'))),
  );
  const step = steps[at] ?? STEPS[0];
  const go = (to: number) => {
    moved.current = true;
    setWanted(steps[to]?.id ?? 'try');
  };
  const finish = () => {
    moved.current = true;
    setFinished(true);
    setWasWelcomed(true);
    void props.change({ kind: 'welcomed' });
  };
  const last = at === steps.length - 1;
  const nothingChosen = step.id === 'organisations' && props.settings.packs.length === 0;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      {needless && (
        <Notice tone="calm" title={t('welcomeNeedless')}>
          <p>{t('welcomeNeedlessHint')}</p>
        </Notice>
      )}
      {props.problem ? (
        <Problem problem={props.problem} onReset={props.reset} />
      ) : finished ? (
        <section class="sheet">
          <h2 ref={title} tabIndex={-1}>
            {t('welcomeDone')}
          </h2>
          <p>{t('welcomeDoneHint')}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => setFinished(false)}>
              {t('back')}
            </button>
          </p>
        </section>
      ) : (
        <section class="sheet" aria-labelledby="step-title">
          <Steps steps={steps} at={at} onGo={go} />
          <h2 id="step-title" ref={title} tabIndex={-1}>
            {t(step.title)}
          </h2>
          <p class="hint">{t(step.hint)}</p>
          {props.packs && <Step step={step.id} {...props} packs={props.packs} lock={at === 0 ? lock : undefined} />}
          <div class="step-buttons">
            {at > 0 && (
              <button type="button" class="button" onClick={() => go(at - 1)}>
                {t('back')}
              </button>
            )}
            <button
              type="button"
              class="button button-main"
              disabled={nothingChosen}
              onClick={() => (last ? finish() : go(at + 1))}
            >
              {last ? t('finish') : t('next')}
            </button>
          </div>
        </section>
      )}
      <section class="sheet" aria-labelledby="promises-title">
        <h2 id="promises-title">{t('promisesTitle')}</h2>
        <Promises />
      </section>
    </div>
  );
}

function Steps(props: {
  readonly steps: readonly (typeof STEPS)[number][];
  readonly at: number;
  readonly onGo: (step: number) => void;
}) {
  const { t } = useLanguage();
  const { at } = props;
  return (
    <ol class="steps" aria-label={t('stepsTitle')}>
      {props.steps.map(({ title }, step) => (
        <li key={title} class={step <= at ? 'step step-reached' : 'step'}>
          {step < at ? (
            <button type="button" class="button-plain" onClick={() => props.onGo(step)}>
              {t(title)}
            </button>
          ) : (
            <span aria-current={step === at ? 'step' : undefined}>{t(title)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Step(
  props: WelcomeProps & {
    readonly step: StepId;
    readonly packs: readonly ListedPack[];
    /** Why the organisations were not asked for; told at the first step that is left. */
    readonly lock: Text | true | undefined;
  },
) {
  const { say } = useLanguage();
  const { settings, packs, sites, change } = props;
  const chosen = packs.flatMap(({ pack }) => (settings.packs.includes(pack.id) ? [pack] : []));
  if (props.step === 'organisations') {
    return (
      <OrganisationPicker
        packs={packs}
        chosen={settings.packs}
        onChange={(ids) => void change({ kind: 'packs', packs: ids })}
      />
    );
  }
  if (props.step === 'accounts') {
    return (
      <>
        {props.lock !== undefined && (
          <div>
            <p class="choice-title">{chosen.map(({ name }) => say(name)).join(', ')}</p>
            <Lock lock={props.lock} />
          </div>
        )}
        <SitesNotAllowed sites={sites} notAllowed={props.notAllowed} allow={props.allowSites} />
        <AccountEditor settings={settings} packs={chosen} sites={sites} change={change} />
      </>
    );
  }
  return <TryIt packs={chosen} tryDraft={props.tryDraft} site={sites[0]?.id ?? 'x'} />;
}
