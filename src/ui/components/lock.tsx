import type { Text } from '../../core/guideline';
import { useLanguage } from '../language';

/** Says that something is set by the person's institution, and why if it told. Nothing where there is no lock. */
export function Lock({ lock, id }: { readonly lock: Text | true | undefined; readonly id?: string }) {
  const { t, say } = useLanguage();
  if (lock === undefined) return null;
  return (
    <p class="lock" id={id}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" fill="currentColor" />
      </svg>
      <span>
        {t('locked')}
        {lock !== true && ` ${say(lock)}`}
      </span>
    </p>
  );
}
