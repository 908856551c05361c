import { useId } from 'preact/hooks';
import type { Text } from '../../core/guideline';
import { Lock } from './lock';

/** A switch with its label and, below, what it does and who has locked it. */
export function Switch(props: {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly lock?: Text | true | undefined;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.lock && `${id}-lock`].filter(Boolean).join(' ');
  return (
    <div class="switch-row">
      <div>
        <span id={id} class="switch-label">
          {props.label}
        </span>
        {props.hint && (
          <p id={`${id}-hint`} class="hint">
            {props.hint}
          </p>
        )}
        <Lock lock={props.lock} id={`${id}-lock`} />
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={props.on}
        aria-labelledby={id}
        aria-describedby={described || undefined}
        disabled={props.lock !== undefined}
        onClick={() => props.onChange(!props.on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
