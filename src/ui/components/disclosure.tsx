import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Something to open. What is inside is only made once it was opened: lists stay quick however long. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}) {
  const [opened, setOpened] = useState(props.open ?? false);
  return (
    <details
      class={props.class ?? 'disclosure'}
      open={props.open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{props.summary}</summary>
      {(opened || props.open) && props.children()}
    </details>
  );
}
