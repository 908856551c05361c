import { useCallback, useState } from 'preact/hooks';
import type { Draft, SiteId } from '../../core/draft';
import type { Pack } from '../../core/guideline';
import type { CheckReply, Guise } from '../../platform/protocol';
import { LiveBox } from '../components/live-box';
import { type MessageId, useLanguage } from '../language';

const SAMPLES: readonly (readonly [label: MessageId, text: MessageId])[] = [
  ['sampleProudLabel', 'sampleProud'],
  ['sampleNumberLabel', 'sampleNumber'],
  ['sampleHeatedLabel', 'sampleHeated'],
  ['sampleFineLabel', 'sampleFine'],
];

/** A box to try it in, with posts that show what is looked for and one that is fine. */
export function TryIt(props: {
  readonly packs: readonly Pack[];
  readonly site: SiteId;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
}) {
  const { t } = useLanguage();
  const { site, tryDraft } = props;
  const organisation = props.packs[0]?.shortName ?? '';
  const [text, setText] = useState(() => t('sampleProud', { organisation }));
  const packs = props.packs.map(({ id }) => id).join(' ');
  const check = useCallback(
    (draft: string) =>
      tryDraft({ text: draft, field: 'post', site }, { packs: packs.split(' '), role: 'personal', affiliated: true }),
    [packs, site, tryDraft],
  );
  return (
    <div>
      <fieldset class="chips" aria-label={t('samplesTitle')}>
        {SAMPLES.map(([label, sample]) => (
          <button key={label} type="button" class="chip" onClick={() => setText(t(sample, { organisation }))}>
            {t(label)}
          </button>
        ))}
      </fieldset>
      <LiveBox label={t('tryLabel')} text={text} onText={setText} check={check} />
    </div>
  );
}
