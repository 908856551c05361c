import { useId, useState } from 'preact/hooks';
import type { Pack } from '../../core/guideline';
import type { BrokenPack, FileProblem } from '../../platform/protocol';
import { ProblemList } from '../components/problem-list';
import { useLanguage } from '../language';
import type { OwnPackActions } from '../options/section';
import { useReview } from './review';
import { SaveForm } from './save-form';

/** The text of a pack that can't be used, to be mended: the form has no place for what is not of its shape. */
export function PackText(props: {
  readonly broken: BrokenPack;
  readonly actions: OwnPackActions;
  /** Called when the pack was kept. */
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const { broken, actions } = props;
  const [json, setJson] = useState(broken.json);
  const [refused, setRefused] = useState<readonly FileProblem[]>([]);
  const review = useReview(json, actions.reviewPack) ?? broken;
  const problems = 'problems' in review ? review.problems : refused;

  async function save(): Promise<void> {
    const wrong = await actions.keepPack(json);
    setRefused(wrong);
    if (wrong.length > 0) return;
    const { id: saved } = JSON.parse(json) as Pack;
    // Mended under another id, the one that can't be used stands beside it.
    if (broken.id !== '' && broken.id !== saved) await actions.removePack(broken.id);
    props.onSaved(saved);
  }
  return (
    <SaveForm
      title={t('packMendNamed', { name: broken.name || '?' })}
      unready={problems.length > 0}
      save={save}
      onCancel={props.onCancel}
    >
      <label for={id}>{t('packText')}</label>
      <textarea
        id={id}
        class="wide file-text"
        rows={20}
        spellcheck={false}
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0}
        value={json}
        onInput={(event) => {
          setJson(event.currentTarget.value);
          setRefused([]);
        }}
      />
      <div id={`${id}-problems`} role="status">
        {problems.length > 0 ? <ProblemList problems={problems} most={5} /> : t('packMended')}
      </div>
    </SaveForm>
  );
}
