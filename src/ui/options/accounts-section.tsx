import { AccountEditor } from '../components/account-editor';
import { useLanguage } from '../language';
import { chosenPacks, type OptionsData } from './section';

/** From which accounts one writes, and in which role. */
export function AccountsSection(props: OptionsData) {
  const { t } = useLanguage();
  return (
    <>
      <p class="hint">{t('stepAccountsHint')}</p>
      <AccountEditor
        settings={props.settings}
        packs={chosenPacks(props).map(({ pack }) => pack)}
        sites={props.sites}
        change={props.change}
      />
    </>
  );
}
