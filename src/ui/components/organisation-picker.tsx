import { useState } from 'preact/hooks';
import type { Pack, PackId } from '../../core/guideline';
import type { ListedPack } from '../../platform/protocol';
import { fold } from '../guidelines';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import { Lock } from './lock';
import { SearchField } from './search-field';

/** Choose one or more organisations; found by any of their names or by an e-mail address there. */
export function OrganisationPicker(props: {
  readonly packs: readonly ListedPack[];
  readonly chosen: readonly PackId[];
  readonly onChange: (packs: readonly PackId[]) => void;
}) {
  const { t, say, lang } = useLanguage();
  const lock = useLocks()({ kind: 'packs', packs: [] });
  const [query, setQuery] = useState('');
  const found = props.packs.filter(({ pack }) => matches(pack, query));
  const toggle = (id: PackId, on: boolean) =>
    props.onChange(on ? [...props.chosen, id] : props.chosen.filter((other) => other !== id));
  return (
    <div>
      <Lock lock={lock} />
      <SearchField
        label={t('searchOrganisations')}
        placeholder={t('searchOrganisationsPlaceholder')}
        value={query}
        onInput={setQuery}
      />
      <ul class="bare-list choices">
        {found.map(({ pack }) => (
          <li key={pack.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={props.chosen.includes(pack.id)}
                disabled={lock !== undefined}
                onChange={(event) => toggle(pack.id, event.currentTarget.checked)}
              />
              <span>
                <span class="choice-title">{say(pack.name)}</span>
                <span class="hint">
                  {pack.source.title} · {t('guidelineCount', { count: pack.guidelines.length })}
                  {translated(pack, lang) && ` · ${t('ownTranslation')}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" class="hint">
        {found.length === 0 && t('organisationNotFound')}
      </p>
    </div>
  );
}

/** Does what was typed fit a name of the organisation, or the end of an address one of its domains ends? */
export function matches(pack: Pack, query: string): boolean {
  const wanted = fold(query.trim());
  if (wanted === '') return true;
  const domain = wanted.slice(wanted.indexOf('@') + 1);
  if (domain.includes('.') || wanted.includes('@')) {
    return pack.domains.some(
      (own) => domain === own || domain.endsWith(`.${own}`) || (domain !== '' && own.startsWith(domain)),
    );
  }
  const names = [pack.name.en, pack.name.fr, pack.name.fi, pack.shortName, ...pack.aliases.map(({ text }) => text)];
  return names.some((name) => name !== undefined && fold(name).includes(wanted));
}

function translated(pack: Pack, lang: 'en' | 'fr' | 'fi'): boolean {
  return lang !== 'en' && pack.guidelines.some(({ title }) => title[lang] !== undefined);
}
