/** @jsxImportSource react */
/** What the replica pages share: a page that looks like a social site, and plain fields controlled by React. */
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { installSpy, type ModelRange, type ReplicaField, register, submitted } from './spy.ts';

/** Renders a replica once the document is there. */
export function start(rootId: string, page: ReactNode): void {
  installSpy();
  const root = document.getElementById(rootId);
  if (!root) throw new Error(`No #${rootId} in the page`);
  createRoot(root).render(page);
}

/** The path now, following the page's own history. */
export function usePath(): readonly [string, (path: string) => void] {
  const [, setAddress] = useState(location.href);
  useEffect(() => {
    const follow = () => setAddress(location.href);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setAddress(location.href);
  };
  return [location.pathname, go];
}

/** A starting value a test may set in the address, so that a profile can say anything: `?bio=…`. */
function initial(name: string, fallback: string): string {
  return new URLSearchParams(location.search).get(name) ?? fallback;
}

/** Announces a field to the tests for as long as the component is shown. */
export function useField(name: string, field: ReplicaField): void {
  const latest = useRef(field);
  latest.current = field;
  useEffect(
    () =>
      register(name, {
        element: () => latest.current.element(),
        text: () => latest.current.text(),
        selection: () => latest.current.selection(),
        submitButton: () => latest.current.submitButton(),
      }),
    [name],
  );
}

/** The element of a ref that is mounted by the time anybody asks. */
export function mounted<T extends HTMLElement>(ref: RefObject<T>): T {
  if (!ref.current) throw new Error('The field is not on the page');
  return ref.current;
}

/** State with a mirror that is right at once, not only after React's next render. */
export function useModel<T>(start: T): readonly [T, { readonly current: T }, (value: T) => void] {
  const [state, setState] = useState(start);
  const model = useRef(state);
  const set = (value: T) => {
    model.current = value;
    setState(value);
  };
  return [state, model, set];
}

/** What a controlled text field needs to be told. */
export interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly model: { readonly current: string };
  readonly onChange: (value: string) => void;
  readonly submitButton?: () => HTMLElement | null;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function useTextField(props: TextFieldProps, ref: RefObject<HTMLInputElement | HTMLTextAreaElement>): void {
  useField(props.name, {
    element: () => mounted(ref),
    text: () => props.model.current,
    selection: () => selectionOf(mounted(ref)),
    submitButton: props.submitButton ?? (() => null),
  });
}

function selectionOf(field: HTMLInputElement | HTMLTextAreaElement): ModelRange | null {
  const { selectionStart: from, selectionEnd: to } = field;
  return from === null || to === null ? null : { from, to };
}

/** A textarea React controls: a value that reaches only the DOM is lost at the next render. */
export function TextArea(props: TextFieldProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useTextField(props, ref);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = mounted(ref);
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [props.value]);
  return (
    <textarea
      {...props.attributes}
      ref={ref}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

/** A one-line field React controls. */
export function TextInput(props: TextFieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  useTextField(props, ref);
  return (
    <input
      type="text"
      {...props.attributes}
      ref={ref}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

/** A one-line or longer field that keeps its own state: search boxes, messages, and the fields of a profile. */
export function LooseField(props: {
  readonly name: string;
  readonly long?: boolean;
  readonly start?: string;
  readonly model?: { current: string };
  readonly submitButton?: () => HTMLElement | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}) {
  const [value, model, set] = useModel(props.start ?? '');
  const Field = props.long ? TextArea : TextInput;
  const onChange = (next: string) => {
    if (props.model) props.model.current = next;
    set(next);
  };
  const { name, attributes, submitButton } = props;
  return <Field {...{ name, value, model, onChange, attributes, ...(submitButton ? { submitButton } : {}) }} />;
}

/** The profile form every site has: a name and a bio, as a {@link LooseField} takes them, and a button that saves. */
export function useProfile(name: string, bio: string) {
  const nameModel = useRef(initial('name', name));
  const bioModel = useRef(initial('bio', bio));
  const button = useRef<HTMLButtonElement>(null);
  const save = () => submitted(bioModel.current);
  const fieldOf = (field: string, model: { current: string }) => ({
    name: field,
    start: model.current,
    model,
    submitButton: () => button.current,
  });
  return { nameField: fieldOf('display-name', nameModel), bioField: fieldOf('bio', bioModel), button, save };
}

/** A label above a field, tied to it the way a form does. */
export function Labelled(props: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  );
}

const icons = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 4-6 8-6s8 2 8 6',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  reply: 'M4 5h16v11H11l-5 4v-4H4z',
  repeat: 'M6 9V6h11l-2-2M18 15v3H7l2 2M17 6v3M7 18v-3',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.1',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
} as const;

/** A line icon. */
export function Icon(props: { readonly of: keyof typeof icons }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[props.of]} />
    </svg>
  );
}

/** The round picture of a person: initials on a colour that stays the same for the same name. */
export function Avatar(props: { readonly name: string }) {
  const initials = props.name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return (
    <span className={`avatar avatar-${props.name.length % 5}`} aria-hidden="true">
      {initials}
    </span>
  );
}

/** A post of the made-up feed. */
export interface FeedPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly age: string;
  readonly text: string;
}

/** The same handful of people on every site. */
export const feed: readonly [FeedPost, ...FeedPost[]] = [
  {
    id: '1',
    name: 'Tim Okafor',
    handle: 'tim',
    age: '12m',
    text: 'First beam of the day, and the coffee machine is the only thing that tripped. Small victories.',
  },
  {
    id: '2',
    name: 'Nora Salminen',
    handle: 'nora',
    age: '1h',
    text: 'Our open day needs volunteers who like explaining superconductors to eight-year-olds. It is the best audience there is.',
  },
  {
    id: '3',
    name: 'Priya Raman',
    handle: 'priya',
    age: '3h',
    text: 'Spent the morning reading referee reports in the garden. The robin disagreed with reviewer two as well.',
  },
  {
    id: '4',
    name: 'Louis Favre',
    handle: 'louis',
    age: '5h',
    text: 'New preprint is up: 42 pages, 11 figures, one very patient co-author.',
  },
  {
    id: '5',
    name: 'Mia Chen',
    handle: 'mia',
    age: '6h',
    text: 'Hi, I’m a reporter with the Lancashire Echo. Would you comment on your post about the University’s cuts?',
  },
  {
    id: '6',
    name: 'Max Mustermann',
    handle: 'max',
    age: '8h',
    text: 'Insiders confirm: the collider will be switched off for good in March. Spread the word before they deny it.',
  },
];

/** The post that the address says is being shared: `?quote=6`. */
export function quoted(): FeedPost | undefined {
  const id = new URLSearchParams(location.search).get('quote');
  return feed.find((post) => post.id === id);
}

/** The page around everything: navigation, the column with the feed, and something at the side. */
export function Shell(props: {
  readonly brand: string;
  readonly nav: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="shell">
      <header className="side">
        <div className="brand">{props.brand}</div>
        <nav aria-label="Primary">{props.nav}</nav>
      </header>
      <main className="column">{props.children}</main>
      <aside className="side">{props.aside}</aside>
    </div>
  );
}

/** A modal the way most of the sites build one: a scrim and an element that says it is a dialog. */
export function Modal(props: {
  readonly label: string;
  readonly onClose: () => void;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  return (
    <div className="scrim">
      <div className="modal" role="dialog" aria-modal="true" aria-label={props.label} {...props.attributes}>
        <div className="modal-head">
          <button type="button" className="quiet" aria-label="Close" onClick={props.onClose}>
            ✕
          </button>
          <strong>{props.label}</strong>
        </div>
        {props.children}
      </div>
    </div>
  );
}
