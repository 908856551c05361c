/** The editors of the bench, as plain data that Node can read without a DOM. Each has a page in `pages/`. */

/** What one editor differs in. */
export interface EditorUnderTest {
  /** First word of its tests' names, and its page. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** One line only: no paragraphs, no hard breaks. */
  readonly oneLine?: true;
  /** What is pasted has no line breaks here: the editor leaves them to the page around it, or fails by itself. */
  readonly pastesOneLine?: true;
  /** Loses words itself, with or without us, when typing over several formats is undone: words get one format. */
  readonly losesFormats?: true;
}

/** Host of the pages; no site file knows it, so every box is recognised by its shape alone. */
export const benchHost = 'editors.example';
/** The same pages where the extension has nothing to do: what it would look like without us. */
export const unwatchedHost = 'unwatched.example';

/** Every editor, in the order of the table in the tests' output. */
export const editors: readonly EditorUnderTest[] = [
  { id: 'textarea', name: 'textarea' },
  { id: 'input', name: 'input', oneLine: true },
  { id: 'contenteditable', name: 'plain contenteditable' },
  { id: 'plaintext-only', name: 'plaintext-only contenteditable' },
  { id: 'lexical', name: 'Lexical' },
  { id: 'slate', name: 'Slate', pastesOneLine: true },
  { id: 'codemirror', name: 'CodeMirror 6' },
  { id: 'ckeditor', name: 'CKEditor 5' },
  { id: 'gutenberg', name: 'Gutenberg’s RichText', pastesOneLine: true },
  { id: 'draft', name: 'Draft.js' },
  { id: 'tiptap', name: 'ProseMirror (TipTap)' },
  { id: 'quill', name: 'Quill 2' },
  { id: 'quill-shadow', name: 'Quill 1 in a shadow root', losesFormats: true },
];

const SAMPLE = ['textarea', 'lexical', 'slate', 'codemirror', 'tiptap'];

/**
 * What the rarer behaviours run on: editors that differ most in how they keep and draw their text, so that `npm test`
 * stays within its time. `ALL_EDITORS=1 npx playwright test e2e/editors` runs them on all.
 */
export const sampledEditors = process.env['ALL_EDITORS'] ? editors : editors.filter(({ id }) => SAMPLE.includes(id));

/** The address of an editor's page; wishes are those of `startBench`. */
export function pageOf(editor: EditorUnderTest, ...wishes: readonly string[]): string {
  return `https://${benchHost}/${editor.id}${wishes.length > 0 ? `?${wishes.join('&')}` : ''}`;
}

/** The same page where the extension has nothing to do. */
export function withoutUs(editor: EditorUnderTest): string {
  return `https://${unwatchedHost}/${editor.id}`;
}
