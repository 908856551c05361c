import { useId, useState } from 'preact/hooks';
import type { SiteId } from '../../core/draft';
import type { Level } from '../../core/guideline';
import { LevelShape, useLevelName } from '../components/level';
import { Lock } from '../components/lock';
import { SearchField } from '../components/search-field';
import { Switch } from '../components/switch';
import { type ListedGuideline, levelOf, sectionsOf } from '../guidelines';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import { chosenPacks, type OptionsData } from './section';

/** How loud each guideline is, everywhere or on one site. */
export function RulesSection(props: OptionsData) {
  const { t, say, lang } = useLanguage();
  const id = useId();
  const [query, setQuery] = useState('');
  const [site, setSite] = useState<SiteId>('');
  const lockOn = useLocks();
  const { settings, change } = props;
  const packs = chosenPacks(props);
  if (packs.length === 0) return <p class="hint">{t('noOrganisation')}</p>;
  return (
    <>
      <Switch
        label={t('drawConsider')}
        hint={t('drawConsiderHint')}
        on={settings.drawConsider}
        lock={lockOn({ kind: 'draw-consider', on: !settings.drawConsider })}
        onChange={(on) => void change({ kind: 'draw-consider', on })}
      />
      <Switch
        label={t('lastLook')}
        hint={t('lastLookHint')}
        on={settings.lastLook}
        onChange={(on) => void change({ kind: 'last-look', on })}
      />
      <p class="hint">{t('rulesHint')}</p>
      <div class="form-pair">
        <SearchField label={t('searchGuidelines')} value={query} onInput={setQuery} />
        <div>
          <label for={`${id}-site`} class="unseen">
            {t('rulesWhere')}
          </label>
          <select id={`${id}-site`} value={site} onChange={(event) => setSite(event.currentTarget.value)}>
            <option value="">{t('everywhere')}</option>
            {props.sites.map((known) => (
              <option key={known.id} value={known.id}>
                {t('onlyOn', { site: known.name })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {packs.map((listed) => (
        <div key={listed.pack.id}>
          <h3>{say(listed.pack.name)}</h3>
          {sectionsOf(listed, { query, roles: undefined, lang }).map((section) => {
            const checked = section.guidelines.filter(({ guideline }) => guideline.kind === 'check');
            return checked.length === 0 ? null : (
              <div key={section.title}>
                <h4 class="section-title">{section.title}</h4>
                <ul class="bare-list rows">
                  {checked.map((guideline) => (
                    <Rule key={guideline.ref} listed={guideline} site={site} {...props} />
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}

const LEVELS: readonly (Level | 'off')[] = ['must', 'should', 'consider', 'off'];

function Rule(props: OptionsData & { readonly listed: ListedGuideline; readonly site: SiteId }) {
  const { t, say } = useLanguage();
  const nameOf = useLevelName();
  const id = useId();
  const { listed, settings, change } = props;
  const { guideline, ref, active } = listed;
  const site = props.site === '' ? undefined : props.site;
  const own = settings.overrides.find((item) => item.guideline === ref && item.site === site)?.level;
  // What counts without a choice made here: on one site, what counts everywhere.
  const usual =
    site === undefined && guideline.kind === 'check' ? guideline.level : levelOf(listed, settings.overrides);
  const shown = own ?? usual ?? 'off';
  const where = site === undefined ? {} : { site };
  const lock = useLocks()({ kind: 'forget-override', guideline: ref, ...where });
  return (
    <li class="row">
      <div class="row-main">
        <LevelShape level={shown} />
        <div>
          <label for={id} class="choice-title">
            {say(guideline.title)}
          </label>
          <p class="hint">{say(guideline.summary)}</p>
          <Lock lock={lock} id={`${id}-lock`} />
          {!active && <span class="tag tag-waiting">{t('notActiveYet')}</span>}
        </div>
      </div>
      <select
        id={id}
        disabled={lock !== undefined}
        aria-describedby={lock && `${id}-lock`}
        value={own ?? ''}
        onChange={(event) => {
          const level = LEVELS.find((each) => each === event.currentTarget.value);
          void change(
            level
              ? { kind: 'override', override: { guideline: ref, level, ...where } }
              : { kind: 'forget-override', guideline: ref, ...where },
          );
        }}
      >
        <option value="">{t('levelUsual', { level: nameOf(usual ?? 'off') })}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {nameOf(level)}
          </option>
        ))}
      </select>
    </li>
  );
}
