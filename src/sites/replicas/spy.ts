/**
 * What a replica page tells the tests. It lives in the page's own world, where the extension's content script
 * (an isolated world) can neither see nor use it.
 */

/** A place in a model's text, in UTF-16 offsets; a caret has `from === to`. */
export interface ModelRange {
  readonly from: number;
  readonly to: number;
}

/** One editable field, as its own editor knows it. */
export interface ReplicaField {
  /** The element that takes the keys. */
  element(): HTMLElement;
  /** The text of the editor's model, paragraphs joined by a line feed; never read from the page. */
  text(): string;
  /** The model's selection, or null while it has none. */
  selection(): ModelRange | null;
  /** The site's own submit button, where one exists now. */
  submitButton(): HTMLElement | null;
}

declare global {
  interface Window {
    /** The fields on the page now, by name. */
    __fields: Record<string, ReplicaField>;
    /** The model's text of every field on the page, by name. */
    __model: () => Record<string, string>;
    /** How many times anything was posted or saved since the page was loaded. */
    __submits: number;
    /** The text that was posted or saved last. */
    __posted: string | null;
  }
}

/** Makes the contract exist before the first field does. */
export function installSpy(): void {
  window.__fields = {};
  window.__submits = 0;
  window.__posted = null;
  window.__model = () =>
    Object.fromEntries(Object.entries(window.__fields).map(([name, field]) => [name, field.text()]));
}

/** Announces a field; the returned function takes it back. */
export function register(name: string, field: ReplicaField): () => void {
  window.__fields[name] = field;
  return () => {
    if (window.__fields[name] === field) delete window.__fields[name];
  };
}

/** Records what the site would have sent. */
export function submitted(text: string): void {
  window.__submits += 1;
  window.__posted = text;
}
