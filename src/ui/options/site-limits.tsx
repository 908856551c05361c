import { useId } from 'preact/hooks';
import { MOST_TYPED, type TypedLimit, typedMax } from '../../core/typed-limits';
import { Disclosure } from '../components/disclosure';
import { Lock } from '../components/lock';
import { type MessageId, useLanguage } from '../language';
import { useLocks } from '../locks';
import type { OptionsData } from './section';

const FIELDS: readonly (readonly [field: TypedLimit['field'], message: MessageId])[] = [
  ['post', 'siteLimitPost'],
  ['bio', 'siteLimitBio'],
];

/** How much a site takes, for servers whose pages don't say so. */
export function SiteLimits(props: Pick<OptionsData, 'settings' | 'change'> & { readonly host: string }) {
  const { t } = useLanguage();
  const lockOn = useLocks();
  const id = useId();
  const { settings, change, host } = props;

  async function typed(field: TypedLimit['field'], input: HTMLInputElement): Promise<void> {
    // The browser says what is wrong with a number; what was there stays.
    if (!input.reportValidity()) return;
    if (input.value === '') await change({ kind: 'forget-limit', host, field });
    else await change({ kind: 'limit', limit: { host, field, max: input.valueAsNumber } });
  }
  return (
    <Disclosure summary={t('siteLimits', { host })}>
      {() => (
        <fieldset aria-label={t('siteLimits', { host })} aria-describedby={`${id}-hint`}>
          <div class="form-pair">
            {FIELDS.map(([field, message]) => {
              const lock = lockOn({ kind: 'forget-limit', host, field });
              const max = typedMax(settings.limits, host, field) ?? '';
              return (
                <div class="field" key={field}>
                  <label for={`${id}-${field}`}>{t(message)}</label>
                  <input
                    id={`${id}-${field}`}
                    type="number"
                    min={1}
                    max={MOST_TYPED}
                    step={1}
                    disabled={lock !== undefined}
                    aria-describedby={lock && `${id}-${field}-lock`}
                    // What is being typed stays when anything else on the screen changes.
                    {...(lock ? { value: max } : { defaultValue: max })}
                    // Emptied, the institution's own counts again, if there is one.
                    placeholder={String(max)}
                    onChange={(event) => void typed(field, event.currentTarget)}
                  />
                  <Lock lock={lock} id={`${id}-${field}-lock`} />
                </div>
              );
            })}
          </div>
          <p id={`${id}-hint`} class="hint">
            {t('siteLimitsHint')}
          </p>
        </fieldset>
      )}
    </Disclosure>
  );
}
