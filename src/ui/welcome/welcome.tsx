import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft';
import type { CheckReply, Guise, ListedPack, SettingsProblem } from '../../platform/protocol';
import type { Change, Settings } from '../../platform/settings';
import { AccountEditor } from '../components/account-editor';
import { OrganisationPicker } from '../components/organisation-picker';
import { Problem } from '../components/problem';
import { Promises } from '../components/promises';
import { type MessageId, useLanguage } from '../language';
import type { ListedSite } from '../sites';
import { TryIt } from './try-it';

const STEPS: readonly (readonly [title: MessageId, hint: MessageId])[] = [
  ['stepOrganisations', 'stepOrganisationsHint'],
  ['stepAccounts', 'stepAccountsHint'],
  ['stepTry', 'stepTryHint'],
];

/** What the welcome page shows and can do. */
export interface WelcomeProps {
  readonly settings: Settings;
  readonly problem?: SettingsProblem | undefined;
  readonly packs: readonly ListedPack[] | undefined;
  readonly sites: readonly ListedSite[];
  readonly change: (change: Change) => Promise<void>;
  readonly reset: () => void;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
}

/** Three steps for somebody who has just arrived. Every choice counts at once; nothing waits for the last step. */
export function Welcome(props: WelcomeProps) {
  const { t } = useLanguage();
  const [step, setStep] = useState(0);
  const [finished, setFinished] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // A screen reader starts at the top of the new step, not at a button that is gone.
    if (moved.current) title.current?.focus();
    moved.current = false;
  });
  const go = (to: number) => {
    moved.current = true;
    setStep(to);
  };
  const finish = () => {
    moved.current = true;
    setFinished(true);
    void props.change({ kind: 'welcomed' });
  };
  const [heading, hint] = STEPS[step] ?? STEPS[0] ?? ['stepTry', 'stepTryHint'];
  const last = step === STEPS.length - 1;
  const nothingChosen = step === 0 && props.settings.packs.length === 0;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      {props.problem ? (
        <Problem problem={props.problem} onReset={props.reset} />
      ) : finished ? (
        <section class="sheet">
          <h2 ref={title} tabIndex={-1}>
            {t('welcomeDone')}
          </h2>
          <p>{t('welcomeDoneHint')}</p>
          <button type="button" class="button" onClick={() => setFinished(false)}>
            {t('back')}
          </button>
        </section>
      ) : (
        <section class="sheet" aria-labelledby="step-title">
          <Steps at={step} onGo={go} />
          <h2 id="step-title" ref={title} tabIndex={-1}>
            {t(heading)}
          </h2>
          <p class="hint">{t(hint)}</p>
          {props.packs && <Step step={step} {...props} packs={props.packs} />}
          <div class="step-buttons">
            {step > 0 && (
              <button type="button" class="button" onClick={() => go(step - 1)}>
                {t('back')}
              </button>
            )}
            <button
              type="button"
              class="button button-main"
              disabled={nothingChosen}
              onClick={() => (last ? finish() : go(step + 1))}
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

function Steps({ at, onGo }: { readonly at: number; readonly onGo: (step: number) => void }) {
  const { t } = useLanguage();
  return (
    <ol class="steps" aria-label={t('stepsTitle')}>
      {STEPS.map(([title], step) => (
        <li key={title} class={step <= at ? 'step step-reached' : 'step'}>
          {step < at ? (
            <button type="button" class="button-plain" onClick={() => onGo(step)}>
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

function Step(props: WelcomeProps & { readonly step: number; readonly packs: readonly ListedPack[] }) {
  const { settings, packs, sites, change } = props;
  const chosen = packs.flatMap(({ pack }) => (settings.packs.includes(pack.id) ? [pack] : []));
  if (props.step === 0) {
    return (
      <OrganisationPicker
        packs={packs}
        chosen={settings.packs}
        onChange={(ids) => void change({ kind: 'packs', packs: ids })}
      />
    );
  }
  if (props.step === 1) return <AccountEditor settings={settings} packs={chosen} sites={sites} change={change} />;
  return <TryIt packs={chosen} tryDraft={props.tryDraft} site={sites[0]?.id ?? 'x'} />;
}
