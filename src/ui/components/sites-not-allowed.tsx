import { useLanguage } from '../language';
import type { ListedSite } from '../sites';
import { Notice } from './notice';

/**
 * Says on which built-in sites the browser keeps us from reading, and why that matters; the button has it ask for all
 * of them. Nothing where all are allowed. Firefox lets people take each site back, Chrome lets them allow it by click.
 */
export function SitesNotAllowed(props: {
  readonly sites: readonly ListedSite[];
  /** Hosts the browser does not allow. */
  readonly notAllowed: readonly string[];
  readonly allow: (hosts: readonly string[]) => void;
}) {
  const { t } = useLanguage();
  const isMissing = (host: string) => props.notAllowed.includes(host);
  const missing = props.sites.filter(({ hosts }) => hosts.some(isMissing));
  if (missing.length === 0) return null;
  return (
    <Notice tone="calm">
      <p>{t('sitesNotAllowed')}</p>
      <p class="hint">{missing.map(({ name }) => name).join(', ')}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => props.allow(missing.flatMap(({ hosts }) => hosts.filter(isMissing)))}
      >
        {t('allowSites')}
      </button>
    </Notice>
  );
}
