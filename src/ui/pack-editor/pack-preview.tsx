import { useCallback, useId, useState } from 'preact/hooks';
import type { Guideline } from '../../core/guideline';
import type { AddedExample } from '../../core/pack-form';
import type { ExampleResult } from '../../platform/protocol';
import { LiveBox } from '../components/live-box';
import { RemoveButton } from '../components/remove-button';
import { type MessageId, useLanguage } from '../language';
import type { OwnPackActions } from '../options/section';
import { useRowFocus } from '../row-focus';

const FAULTS: Readonly<Record<NonNullable<ExampleResult['fault']>, MessageId>> = {
  missed: 'exampleMissed',
  elsewhere: 'exampleElsewhere',
  found: 'exampleFound',
  marks: 'exampleMarks',
};

/** The pack at work on a post, and what its examples do. */
export function PackPreview(props: {
  readonly json: string;
  readonly organisation: string;
  readonly guidelines: readonly Guideline[];
  readonly results: readonly ExampleResult[];
  readonly examples: readonly AddedExample[];
  readonly onExamples: (examples: readonly AddedExample[]) => void;
  readonly tryPack: OwnPackActions['tryPack'];
}) {
  const { t } = useLanguage();
  const { json, tryPack } = props;
  const { rows, rest } = useRowFocus<HTMLUListElement, HTMLHeadingElement>();
  const [text, setText] = useState(() => t('sampleProud', { organisation: props.organisation || '…' }));
  const check = useCallback(
    (draft: string) =>
      tryPack({ text: draft, field: 'post', site: 'unknown' }, json, { role: 'personal', affiliated: true }),
    [json, tryPack],
  );
  const faults = props.results.filter(({ fault }) => fault);
  return (
    <section aria-labelledby="pack-preview">
      <h3 id="pack-preview">{t('packPreview')}</h3>
      <LiveBox label={t('tryLabel')} text={text} onText={setText} check={check} />
      <AddExample {...props} text={text} />
      <h3 ref={rest} tabIndex={-1}>
        {t('packExamples')}
      </h3>
      <p role="status">
        {t('packExamplesResult', { all: props.results.length, good: props.results.length - faults.length })}
      </p>
      <ul ref={rows} class="bare-list rows">
        {faults.map(({ text: words, fault, guideline }) => (
          <li key={`${guideline} ${words}`} class="row">
            <div>
              <p>{t('quoted', { text: words })}</p>
              <p class="field-problems">{fault && t(FAULTS[fault])}</p>
            </div>
          </li>
        ))}
        {props.examples.map((example) => (
          <li key={`${example.guideline} ${example.kind} ${example.text}`} class="row">
            <div>
              <p>{t('quoted', { text: example.text })}</p>
              <p class="hint">{t(example.kind === 'flags' ? 'exampleNotFine' : 'exampleFine')}</p>
            </div>
            <RemoveButton
              name={example.text}
              onRemove={() => props.onExamples(props.examples.filter((other) => other !== example))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddExample(props: Parameters<typeof PackPreview>[0] & { readonly text: string }) {
  const { t, say } = useLanguage();
  const id = useId();
  const checked = props.guidelines.filter(({ kind }) => kind === 'check');
  const [chosen, setChosen] = useState<string>();
  const guideline = checked.find((one) => one.id === chosen) ?? checked[0];
  const text = props.text.trim();
  if (!guideline) return null;
  const add = (kind: AddedExample['kind']) => {
    const others = props.examples.filter((one) => one.guideline !== guideline.id || one.text !== text);
    props.onExamples([...others, { guideline: guideline.id, kind, text }]);
  };
  return (
    <div class="form">
      <label for={id}>{t('packExampleFor')}</label>
      <select id={id} value={guideline.id} onChange={(event) => setChosen(event.currentTarget.value)}>
        {checked.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.title)}
          </option>
        ))}
      </select>
      <p class="buttons">
        <button type="button" class="button" disabled={text === ''} onClick={() => add('flags')}>
          {t('packExampleFlag')}
        </button>
        <button type="button" class="button" disabled={text === ''} onClick={() => add('passes')}>
          {t('packExamplePass')}
        </button>
      </p>
    </div>
  );
}
