import { useLanguage } from '../language';
import { REMOVES } from '../row-focus';

/** Removes the row it stands in at once; by ear it says which. */
export function RemoveButton(props: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useLanguage();
  return (
    <button
      {...REMOVES}
      type="button"
      class="button-plain"
      aria-label={t('removeNamed', { name: props.name })}
      onClick={props.onRemove}
    >
      {t('remove')}
    </button>
  );
}
