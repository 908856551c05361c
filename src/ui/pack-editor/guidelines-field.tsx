import type { Guideline } from '../../core/guideline';
import { fill } from '../../core/render';
import { LevelShape } from '../components/level';
import { useLanguage } from '../language';

/** Which guidelines apply: those the pack brought along, then the general ones. */
export function GuidelinesField(props: {
  readonly own: readonly Guideline[];
  readonly general: readonly Guideline[];
  readonly organisation: string;
  readonly chosen: readonly string[];
  readonly problems: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}) {
  const { t, say } = useLanguage();
  const { chosen, organisation } = props;
  return (
    <fieldset class="field">
      <legend>{t('packGuidelines')}</legend>
      {[...props.own, ...props.general].map((guideline) => (
        <label key={guideline.id} class="choice choice-slim">
          <input
            type="checkbox"
            checked={chosen.includes(guideline.id)}
            onChange={(event) =>
              props.onChosen(
                event.currentTarget.checked
                  ? [...chosen, guideline.id]
                  : chosen.filter((other) => other !== guideline.id),
              )
            }
          />
          <span>
            <span class="choice-title">
              {guideline.kind === 'check' && <LevelShape level={guideline.level} />} {say(guideline.title)}
            </span>
            <span class="hint">{fill(say(guideline.summary), { organisation: organisation || '…' })}</span>
          </span>
        </label>
      ))}
      <ul class="bare-list field-problems" aria-live="polite">
        {props.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </fieldset>
  );
}
