import { Promises } from '../components/promises';
import { useLanguage } from '../language';
import { PERMISSIONS } from './permissions';
import type { OptionsData } from './section';

/** What this is, what it may do and why. */
export function AboutSection({ version, sites }: OptionsData) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('aboutLine', { version })}</p>
      <h3>{t('promisesTitle')}</h3>
      <Promises />
      <h3>{t('permissionsTitle')}</h3>
      <dl class="permissions">
        <div>
          <dt>{sites.map(({ name }) => name).join(', ')}</dt>
          <dd>{t('permissionSites')}</dd>
        </div>
        <div>
          <dt>{t('permissionOtherSitesName')}</dt>
          <dd>{t('permissionOtherSites')}</dd>
        </div>
        {PERMISSIONS.map(([name, why]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
