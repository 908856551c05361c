import { BrokenPacks } from '../components/broken-packs';
import { OrganisationPicker } from '../components/organisation-picker';
import { useLanguage } from '../language';
import type { OptionsData } from './section';

/** Which organisations' guidelines count. */
export function OrganisationsSection({ settings, packs, broken, change }: OptionsData) {
  const { t } = useLanguage();
  return (
    <>
      <p class="hint">{t('stepOrganisationsHint')}</p>
      <BrokenPacks broken={broken}>{() => <a href="#packs">{t('sectionPacks')}</a>}</BrokenPacks>
      <OrganisationPicker
        packs={packs}
        chosen={settings.packs}
        onChange={(ids) => void change({ kind: 'packs', packs: ids })}
      />
    </>
  );
}
