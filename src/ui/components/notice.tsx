import type { ComponentChildren } from 'preact';

/** A boxed remark. `trouble` is read out at once, the others politely. */
export function Notice(props: {
  readonly tone: 'calm' | 'good' | 'trouble';
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${props.tone}`} role={props.tone === 'trouble' ? 'alert' : 'status'}>
      {props.title && <p class="notice-title">{props.title}</p>}
      {props.children}
    </div>
  );
}
