import { Switch } from '../components/switch';
import { type MessageId, useLanguage } from '../language';
import { useLocks } from '../locks';

/** What is the matter with the page in front. */
export type SiteState = 'watching' | 'waiting' | 'off' | 'unknown' | 'not-allowed' | 'none';

const WORDS: Readonly<Record<SiteState, readonly [title: MessageId, hint: MessageId]>> = {
  watching: ['siteWatching', 'siteWatchingHint'],
  waiting: ['siteWatching', 'siteWaitingHint'],
  off: ['siteOff', 'siteOffHint'],
  unknown: ['siteUnknown', 'siteUnknownHint'],
  'not-allowed': ['siteUnknown', 'siteNotAllowed'],
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
  const lockOn = useLocks();
  const { state, host } = props;
  const [title, hint] = WORDS[state];
  if (state === 'unknown' || state === 'not-allowed' || state === 'none') {
    return (
      <section class={`site site-${state}`}>
        <p class="switch-label">{t(title, { host })}</p>
        <p class="hint">{t(hint, { host })}</p>
        {state !== 'none' && (
          <button type="button" class="button button-main" onClick={props.onWatch}>
            {state === 'unknown' ? t('watchThisSite') : t('siteAllow', { host })}
          </button>
        )}
      </section>
    );
  }
  return (
    <section class={`site site-${state}`}>
      <Switch
        label={t(title, { host })}
        hint={t(hint)}
        on={state !== 'off'}
        lock={lockOn({ kind: 'site', host, on: state === 'off' })}
        onChange={props.onSwitch}
      />
    </section>
  );
}

/** Which of the states it is. */
export function siteState(
  tab: { readonly host: string; readonly known: boolean; readonly notAllowed?: boolean },
  off: boolean,
  writing: boolean,
): SiteState {
  if (tab.host === '') return 'none';
  if (!tab.known) return tab.notAllowed ? 'not-allowed' : 'unknown';
  if (off) return 'off';
  return writing ? 'watching' : 'waiting';
}
