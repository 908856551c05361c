import type { ComponentChildren } from 'preact';
import type { BrokenPack } from '../../platform/protocol';
import { useLanguage } from '../language';
import { Notice } from './notice';
import { ProblemList } from './problem-list';

/** Guidelines of one's own that can't be used, and why; what can be done about each is the screen's to say. */
export function BrokenPacks(props: {
  readonly broken: readonly BrokenPack[];
  readonly children: (pack: BrokenPack) => ComponentChildren;
}) {
  const { t } = useLanguage();
  return props.broken.map((pack) => (
    <Notice key={pack.json} tone="trouble" title={t('packBroken', { name: pack.name || '?' })}>
      <p>{t('packBrokenHint')}</p>
      <ProblemList problems={pack.problems} most={5} />
      <p class="buttons">{props.children(pack)}</p>
    </Notice>
  ));
}
