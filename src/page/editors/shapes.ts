import type { Shape } from './text-map';

/** The editors we know, told by their element alone; the last fits every other editable element. */
export const shapes: readonly Shape[] = [
  { is: (element) => element.classList.contains('public-DraftEditor-content'), byTextEvent: true }, // Draft.js
  { is: (element) => element.getAttribute('data-lexical-editor') === 'true' },
  {
    is: (element) => element.matches('.ProseMirror, .tiptap'),
    skip: '.ProseMirror-trailingBreak, .ProseMirror-separator, .ProseMirror-widget',
    everyBreak: true,
  },
  { is: (element) => element.classList.contains('ql-editor'), skip: '.ql-cursor' }, // Quill
  {
    is: (element) => element.getAttribute('data-slate-editor') === 'true',
    skip: '[data-slate-zero-width], [data-slate-placeholder]',
  },
  { is: (element) => element.classList.contains('cm-content'), skip: '.cm-placeholder, .cm-gap' }, // CodeMirror 6
  { is: () => true },
];
