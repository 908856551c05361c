import { useId, useRef } from 'preact/hooks';
import { useLanguage } from '../language';
import { REMOVES } from '../row-focus';

/** A button that asks once more before it does what can't be undone. */
export function ConfirmButton(props: {
  readonly label: string;
  readonly question: string;
  readonly hint: string;
  /** It removes the row it stands in. */
  readonly removes?: boolean;
  readonly onConfirm: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        {...(props.removes && REMOVES)}
        type="button"
        class="button button-danger"
        onClick={() => dialog.current?.showModal()}
      >
        {props.label}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
        <h2 id={`${id}-title`}>{props.question}</h2>
        <p id={`${id}-hint`}>{props.hint}</p>
        <form method="dialog" class="dialog-buttons">
          <button type="submit" class="button">
            {t('cancel')}
          </button>
          <button type="submit" class="button button-danger" onClick={props.onConfirm}>
            {props.label}
          </button>
        </form>
      </dialog>
    </>
  );
}
