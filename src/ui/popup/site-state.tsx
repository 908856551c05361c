import { Switch } from '../components/switch';
import { type MessageId, useLanguage } from '../language';

/** What is the matter with the page in front. */
export type SiteState = 'watching' | 'waiting' | 'off' | 'unknown' | 'none';

const WORDS: Readonly<Record<SiteState, readonly [title: MessageId, hint: MessageId]>> = {
  watching: ['siteWatching', 'siteWatchingHint'],
  waiting: ['siteWatching', 'siteWaitingHint'],
  off: ['siteOff', 'siteOffHint'],
  unknown: ['siteUnknown', 'siteUnknownHint'],
  none: ['siteNone', 'siteNoneHint'],
};

/** The state of this site in words, and the one thing to do about it. */
export function SiteStatePanel(props: {
  readonly state: SiteState;
  readonly host: string;
  readonly onSwitch: (on: boolean) => void;
  readonly onWatch: () => void;
}) {
  const { t } = useLanguage();
  const { state, host } = props;
  const [title, hint] = WORDS[state];
  if (state === 'unknown' || state === 'none') {
    return (
      <section class={`site site-${state}`}>
        <p class="switch-label">{t(title, { host })}</p>
        <p class="hint">{t(hint, { host })}</p>
        {state === 'unknown' && (
          <button type="button" class="button button-main" onClick={props.onWatch}>
            {t('watchThisSite')}
          </button>
        )}
      </section>
    );
  }
  return (
    <section class={`site site-${state}`}>
      <Switch label={t(title, { host })} hint={t(hint)} on={state !== 'off'} onChange={props.onSwitch} />
    </section>
  );
}

/** Which of the states it is. */
export function siteState(tab: { host: string; known: boolean }, off: boolean, writing: boolean): SiteState {
  if (tab.host === '') return 'none';
  if (!tab.known) return 'unknown';
  if (off) return 'off';
  return writing ? 'watching' : 'waiting';
}
