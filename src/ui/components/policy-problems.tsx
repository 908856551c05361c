import type { ManagedState } from '../../platform/protocol';
import { type MessageId, useLanguage } from '../language';
import { Notice } from './notice';
import { ProblemList } from './problem-list';

const OUTCOMES: Readonly<Record<NonNullable<ManagedState['refused']>, MessageId>> = {
  'last-good': 'policyLastGood',
  none: 'policyNone',
};

/** What of the institution's settings could not be used, for the person to pass on. Nothing where all could. */
export function PolicyProblems({ managed }: { readonly managed: ManagedState | undefined }) {
  const { t } = useLanguage();
  if (!managed || managed.problems.length === 0) return null;
  const { problems, refused } = managed;
  return (
    <Notice tone="calm" title={t('policyTitle')}>
      <p>{t(refused ? OUTCOMES[refused] : 'policyPassedOver')}</p>
      <ProblemList problems={problems} most={5} />
    </Notice>
  );
}
