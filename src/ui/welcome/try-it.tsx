import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Draft, SiteId } from '../../core/draft';
import type { Pack } from '../../core/guideline';
import type { CheckReply, Guise } from '../../platform/protocol';
import { LiveBox } from '../components/live-box';
import { useLanguage } from '../language';
import { type Sample, samplesFor } from './samples';

/** A box to try it in, with posts that show what is looked for and one that is fine. */
export function TryIt(props: {
  readonly packs: readonly Pack[];
  readonly site: SiteId;
  readonly tryDraft: (draft: Draft, as: Guise) => Promise<CheckReply>;
}) {
  const { t } = useLanguage();
  const { site, tryDraft } = props;
  const packs = props.packs.map(({ id }) => id).join(' ');
  const check = useCallback(
    (draft: string) =>
      tryDraft({ text: draft, field: 'post', site }, { packs: packs.split(' '), role: 'personal', affiliated: true }),
    [packs, site, tryDraft],
  );
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [written, setWritten] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `check` changes with the packs, and the box speaks of any trouble.
  useEffect(() => void samplesFor(props.packs, check, t).then(setSamples, () => undefined), [check, t]);
  return (
    <div>
      <fieldset class="chips" aria-label={t('samplesTitle')}>
        {samples.map(({ label, text }) => (
          <button key={label} type="button" class="chip" onClick={() => setWritten(text)}>
            {t(label)}
          </button>
        ))}
      </fieldset>
      <LiveBox label={t('tryLabel')} text={written ?? samples[0]?.text ?? ''} onText={setWritten} check={check} />
    </div>
  );
}
