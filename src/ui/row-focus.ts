import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Marks the button that removes the row it is in, and goes with it. */
export const REMOVES = { 'data-removes': '' } as const;

/**
 * Keeps the keyboard's place where rows can be removed: when the button that had the focus has gone with its row, the
 * next such button has it, or the one before, or what `rest` is given to where none is left. `rows` goes to an element
 * around all of them, in the component that draws them.
 */
export function useRowFocus<Rows extends HTMLElement, Rest extends HTMLElement>() {
  const rows = useRef<Rows>(null);
  const rest = useRef<Rest>(null);
  const before = useRef<readonly HTMLElement[]>([]);
  /** What has the focus, or had it when it went. */
  const held = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: Event) => {
      held.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const known = before.current;
    before.current = [...(rows.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])];
    const gone = known.findIndex((button) => button === held.current && !button.isConnected);
    // A browser gives the focus of what is gone to nobody; where somebody has it, it is theirs.
    if (gone < 0 || !rows.current || document.activeElement !== document.body) return;
    const left = (button: HTMLElement) => button.isConnected;
    const next = known.slice(gone).find(left) ?? known.slice(0, gone).findLast(left) ?? rest.current;
    next?.focus();
  });
  return { rows, rest };
}
