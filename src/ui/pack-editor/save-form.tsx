import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../components/notice';
import { useLanguage } from '../language';

/** The frame of a form that keeps a pack. Its title has the focus at first; when `save` fails it says so. */
export function SaveForm(props: {
  readonly title: string;
  /** There is something wrong that is shown already. */
  readonly unready: boolean;
  readonly save: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useLanguage();
  const [failed, setFailed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setFailed(false);
    await props.save().catch(() => setFailed(true));
  }
  return (
    <form class="pack-form" noValidate onSubmit={(event) => void submit(event)}>
      <h3 ref={title} tabIndex={-1}>
        {props.title}
      </h3>
      {props.children}
      {failed && <Notice tone="trouble" title={t('notSaved')} />}
      <p class="buttons">
        <button type="submit" class="button button-main" disabled={props.unready}>
          {t('packSave')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
