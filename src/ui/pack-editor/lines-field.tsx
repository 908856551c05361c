import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** A list with one entry a line, and below it what is wrong with any of them. */
export function LinesField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}) {
  const id = useId();
  // What is being typed keeps its empty lines and blanks; the list has neither.
  const [text, setText] = useState(props.lines.join('\n'));
  return (
    <Field id={id} {...props}>
      <textarea
        {...described(id, props.problems)}
        rows={props.rows ?? 3}
        spellcheck={false}
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => {
          const written = event.currentTarget.value;
          setText(written);
          props.onLines(
            written
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          );
        }}
      />
    </Field>
  );
}

/** One line of text with its label, and below it what is wrong with it. */
export function TextField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly inputMode?: 'email' | 'tel' | 'url';
  readonly value: string;
  readonly problems: readonly string[];
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <Field id={id} {...props}>
      <input
        {...described(id, props.problems)}
        type="text"
        inputMode={props.inputMode}
        autocomplete="off"
        placeholder={props.placeholder}
        value={props.value}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </Field>
  );
}

/** What is written in says what describes it, and whether it is wrong. */
const described = (id: string, problems: readonly string[]) => ({
  id,
  'aria-describedby': `${id}-hint ${id}-problems`,
  'aria-invalid': problems.length > 0,
});

/** Around what is written in: its label, a hint, and what is wrong with it. */
function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly children: ComponentChildren;
}) {
  const { id } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children}
      {props.hint && (
        <p id={`${id}-hint`} class="hint">
          {props.hint}
        </p>
      )}
      <ul id={`${id}-problems`} class="bare-list field-problems" aria-live="polite">
        {props.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
