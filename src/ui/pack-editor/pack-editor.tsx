import { useState } from 'preact/hooks';
import type { Guideline, Lang } from '../../core/guideline';
import { idOf, type PackForm, packFrom } from '../../core/pack-form';
import { useLanguage } from '../language';
import type { OwnPackActions } from '../options/section';
import { ContactsField } from './contacts-field';
import { GuidelinesField } from './guidelines-field';
import { LinesField, TextField } from './lines-field';
import { PackPreview } from './pack-preview';
import { type FormPart, problemsOf } from './problems';
import { useReview } from './review';
import { SaveForm } from './save-form';

/** The disclaimer languages, each named in itself. */
const LANGUAGES: readonly (readonly [lang: Lang, name: string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['fi', 'Suomi'],
];

/** A form for the guidelines of any organisation, checked as one types. */
export function PackEditor(props: {
  readonly start: PackForm;
  readonly general: readonly Guideline[];
  /** Ids that are taken by other packs. */
  readonly taken: readonly string[];
  readonly actions: OwnPackActions;
  /** Called when the pack was kept. */
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useLanguage();
  const { general, actions } = props;
  const [form, setForm] = useState(props.start);
  const [tried, setTried] = useState(false);

  const set = (more: Partial<PackForm>) => setForm((before) => ({ ...before, ...more }));
  const id = idOf(form);
  const json = JSON.stringify(packFrom(form, general));
  const review = useReview(json, actions.reviewPack);
  const taken = props.taken.includes(id);
  const wrong = review && 'problems' in review ? review.problems : [];
  // An empty form is not yet wrong: its name is asked for once somebody wants to save it.
  const shown = form.name === '' && !tried ? [] : wrong;
  const problems = problemsOf(shown, form, t);
  const at = (part: FormPart) => problems.get(part) ?? [];
  const nameProblems = taken ? [t('packNameTaken')] : form.name === '' && tried ? [t('packNameMissing')] : at('name');
  const organisation = form.shortName || form.name;
  const own = form.base?.guidelines.filter((one) => !general.some((other) => other.id === one.id)) ?? [];

  async function save(): Promise<void> {
    setTried(true);
    if (taken || form.name === '') return;
    const refused = await actions.keepPack(json);
    if (refused.length === 0) props.onSaved(id);
  }
  return (
    <SaveForm
      title={form.name || t('packNew')}
      unready={shown.length > 0 || taken}
      save={save}
      onCancel={props.onCancel}
    >
      <div class="form-pair">
        <TextField label={t('packName')} value={form.name} problems={nameProblems} onText={(name) => set({ name })} />
        <TextField
          label={t('packShortName')}
          hint={t('packShortNameHint')}
          value={form.shortName}
          problems={at('shortName')}
          onText={(shortName) => set({ shortName })}
        />
        <LinesField
          label={t('packAliases')}
          hint={t('packAliasesHint')}
          lines={form.aliases}
          problems={at('aliases')}
          onLines={(aliases) => set({ aliases })}
        />
        <LinesField
          label={t('packAmbiguous')}
          hint={t('packAmbiguousHint')}
          lines={form.ambiguous}
          problems={at('ambiguous')}
          onLines={(ambiguous) => set({ ambiguous })}
        />
        <LinesField
          label={t('packDomains')}
          placeholder="example.org"
          lines={form.domains}
          problems={at('domains')}
          onLines={(domains) => set({ domains })}
        />
        <LinesField
          label={t('packHandles')}
          placeholder="@example"
          lines={form.handles}
          problems={at('handles')}
          onLines={(handles) => set({ handles })}
        />
      </div>
      <fieldset class="field">
        <legend>{t('packDisclaimers')}</legend>
        <p class="hint">{t('packDisclaimersHint')}</p>
        <div class="form-pair">
          {LANGUAGES.map(([lang, name]) => (
            <LinesField
              key={lang}
              label={name}
              lines={form.disclaimers[lang]}
              problems={lang === 'en' ? at('disclaimers') : []}
              onLines={(lines) => set({ disclaimers: { ...form.disclaimers, [lang]: lines } })}
            />
          ))}
        </div>
      </fieldset>
      <ContactsField contacts={form.contacts} problems={problems} onContacts={(contacts) => set({ contacts })} />
      <GuidelinesField
        own={own}
        general={general}
        organisation={organisation}
        chosen={form.guidelines}
        problems={at('guidelines')}
        onChosen={(guidelines) => set({ guidelines })}
      />
      {review && 'results' in review && (
        <PackPreview
          json={json}
          organisation={organisation}
          guidelines={[...own, ...general].filter((one) => form.guidelines.includes(one.id))}
          results={review.results}
          examples={form.examples}
          onExamples={(examples) => set({ examples })}
          tryPack={actions.tryPack}
        />
      )}
      {shown.length > 0 && <p role="status">{t('packNotYet')}</p>}
    </SaveForm>
  );
}
