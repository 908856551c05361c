import { useId } from 'preact/hooks';
import type { Lang } from '../../core/guideline';
import { Lock } from '../components/lock';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import type { OptionsData } from './section';

// Each in its own language: whoever looks for it may not read the present one.
const NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français', fi: 'Suomi' };

/** In which language we speak, and the keys we listen to. */
export function LanguageSection({ settings, shortcuts, change, changeShortcuts }: OptionsData) {
  const { t } = useLanguage();
  const id = useId();
  const lock = useLocks()({ kind: 'language' });
  return (
    <>
      <div class="form">
        <label for={id}>{t('languageLabel')}</label>
        <select
          id={id}
          disabled={lock !== undefined}
          aria-describedby={lock && `${id}-lock`}
          value={settings.language ?? ''}
          onChange={(event) => {
            const language = (Object.keys(NAMES) as Lang[]).find((each) => each === event.currentTarget.value);
            void change(language ? { kind: 'language', language } : { kind: 'language' });
          }}
        >
          <option value="">{t('languageBrowser')}</option>
          {Object.entries(NAMES).map(([lang, name]) => (
            <option key={lang} value={lang} lang={lang}>
              {name}
            </option>
          ))}
        </select>
        <Lock lock={lock} id={`${id}-lock`} />
        <p class="hint">{t('languageHint')}</p>
      </div>
      <h3>{t('shortcutsTitle')}</h3>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="row">
            <dt>{description}</dt>
            <dd>{keys === '' ? t('shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={changeShortcuts}>
        {t('shortcutsChange')}
      </button>
    </>
  );
}
