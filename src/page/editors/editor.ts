import type { Link, Range } from '../../core/draft';
import type { Edit } from '../../core/finding';

/**
 * What became of a write: `changed` = the words were no longer there, nothing was written; `applied` = the text reads
 * as it should; `refused` = the editor made something else of it.
 */
export type Outcome = 'applied' | 'changed' | 'refused';

/** A box, whatever it is made of. Offsets are into the text that `read` gave last. */
export interface Editor {
  readonly element: HTMLElement;
  read(): string;
  links(): Link[];
  /** Where the caret is; undefined when it is elsewhere or something is selected. */
  caret(): number | undefined;
  setCaret(offset: number): void;
  /** Replaces a stretch the way a person would, so that the editor's model and its undo know. */
  write(edit: Edit): Promise<void>;
  /** Text nodes that hold the words, for marks inside the text; undefined where the browser shows none. */
  domRange(range: Range): globalThis.Range | undefined;
}

/** A moment for the editor to notice a selection; without it some take the one before. */
export const settle = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Has the browser write over the selection, which leaves undo whole: setting a value would empty its history. */
export function replaceSelection(page: Document, insert: string): void {
  if (insert === '') page.execCommand('delete');
  else page.execCommand('insertText', false, insert);
}

/** The focused element, through shadow roots. */
export function deepActive(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Gives the element the focus unless it has it; nothing on the page moves. */
export function focusOn(element: HTMLElement): void {
  if (deepActive(element.ownerDocument) !== element) element.focus({ preventScroll: true });
}
