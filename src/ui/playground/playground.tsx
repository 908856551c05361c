import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft';
import { lengthOf } from '../../core/length';
import { LiveBox } from '../components/live-box';
import { useLanguage } from '../language';
import type { OptionsData } from '../options/section';
import { sitesWithLimits } from '../sites';
import { GuiseForm, type Setting } from './guise-form';
import { PlannedPosts } from './planned-posts';

/** A place to try posts in: one at a time as anybody anywhere, or many of them from a table. */
export function Playground(props: OptionsData) {
  const { t } = useLanguage();
  const { settings, packs, tryDraft } = props;
  const sites = useMemo(() => [...props.sites, ...sitesWithLimits(settings.limits)], [props.sites, settings.limits]);
  const [text, setText] = useState('');
  const [setting, setSetting] = useState<Setting>(() => ({
    site: sites[0]?.id ?? '',
    field: 'post',
    account: 'personal',
    role: 'personal',
    affiliated: true,
    packs: settings.packs,
  }));
  const limit = sites.find(({ id }) => id === setting.site)?.limits[setting.field];
  const check = useCallback(
    (draft: string) => {
      const { site, field, account: _account, ...as } = setting;
      const place: Omit<Draft, 'text'> = { site, field, ...(limit && { limit }) };
      return tryDraft({ ...place, text: draft }, as);
    },
    [setting, limit, tryDraft],
  );
  return (
    <>
      <p class="hint">{t('stepTryHint')}</p>
      <GuiseForm setting={setting} sites={sites} accounts={settings.accounts} packs={packs} onSetting={setSetting} />
      <LiveBox label={t('tryLabel')} text={text} onText={setText} check={check} />
      {limit && <Room used={lengthOf(text, limit)} max={limit.max} />}
      <PlannedPosts setting={setting} readPlanned={props.readPlanned} tryDraft={tryDraft} />
    </>
  );
}

function Room({ used, max }: { readonly used: number; readonly max: number }) {
  const { t } = useLanguage();
  const over = used > max;
  return (
    <p class={over ? 'room field-problems' : 'room hint'} role="status">
      {over ? t('limitOver', { count: used - max, max }) : t('limitUsed', { max, used })}
    </p>
  );
}
