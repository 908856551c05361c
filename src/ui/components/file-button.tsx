import { useRef } from 'preact/hooks';

/** A button that asks for a file and hands over its text. The same file can be chosen again. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  readonly onText: (text: string, name: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          void file?.text().then((text) => props.onText(text, file.name));
        }}
      />
    </>
  );
}
