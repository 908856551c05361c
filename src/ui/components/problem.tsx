import { useState } from 'preact/hooks';
import type { SettingsProblem } from '../../platform/protocol';
import { type MessageId, useLanguage } from '../language';
import { Notice } from './notice';

const WORDS: Readonly<Record<SettingsProblem, MessageId>> = {
  unreachable: 'problemUnreachable',
  corrupt: 'problemCorrupt',
  newer: 'problemNewer',
};

/** Settings could not be read: what that means, and the way out. */
export function Problem(props: { readonly problem: SettingsProblem; readonly onReset: () => void }) {
  const { t } = useLanguage();
  const [sure, setSure] = useState(false);
  return (
    <Notice tone="trouble" title={t('problemTitle')}>
      <p>{t(WORDS[props.problem])}</p>
      {props.problem !== 'unreachable' && (
        <button type="button" class="button" onClick={() => (sure ? props.onReset() : setSure(true))}>
          {sure ? t('problemResetSure') : t('problemReset')}
        </button>
      )}
    </Notice>
  );
}
