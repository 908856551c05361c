import type { TabDraft } from '../../platform/protocol';
import { FindingCard } from '../components/finding-card';
import { useLanguage } from '../language';

/** What the draft in this tab has to look at, each leading to its words. */
export function DraftFindings(props: { readonly draft: TabDraft; readonly onShow: (index: number) => void }) {
  const { t } = useLanguage();
  const { findings } = props.draft.report;
  const count = findings.length;
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">
        {count === 0 ? t('draftClear') : count === 1 ? t('draftOne') : t('draftMany', { count })}
      </h2>
      {count === 0 ? (
        <p class="hint">{t('draftClearHint')}</p>
      ) : (
        <ul class="bare-list">
          {findings.map((finding, index) => (
            <li key={`${finding.guidelines[0]} ${finding.range?.from} ${finding.message.en}`}>
              <FindingCard finding={finding} guidelines={props.draft.guidelines} onShow={() => props.onShow(index)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
