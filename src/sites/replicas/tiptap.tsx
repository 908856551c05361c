/** @jsxImportSource react */
/** A TipTap 3 editor reduced to plain text, with links and mentions in decorations, as Bluesky and LinkedIn have it. */
import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { useField } from './kit.tsx';

const entities = /[@#][\p{L}\p{N}_.-]+|https?:\/\/\S+/gu;

/** Links as decorations: the DOM splits into several text nodes where the model has one. */
const Links = Extension.create({
  name: 'links',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations(state) {
          const found: Decoration[] = [];
          state.doc.descendants((node, position) => {
            for (const match of node.text?.matchAll(entities) ?? []) {
              const from = position + match.index;
              found.push(Decoration.inline(from, from + match[0].length, { class: 'autolink link' }));
            }
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

function offsetOf(editor: Editor, position: number): number {
  return editor.state.doc.textBetween(0, position, '\n', '\n').length;
}

/** A TipTap box; `onText` hears every change of the model. */
export function TipTapBox(props: {
  readonly name: string;
  readonly placeholder: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly onText?: (text: string) => void;
  /** Ctrl+Enter, where the site has it. */
  readonly onSubmit?: () => void;
  readonly submitButton?: () => HTMLElement | null;
  readonly clear?: { current: () => void };
  readonly autoFocus?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const current = () => {
    if (!editor.current) throw new Error('The editor is not on the page');
    return editor.current;
  };
  useEffect(() => {
    const placeholder = document.createElement('div');
    placeholder.className = 'placeholder';
    placeholder.textContent = latest.current.placeholder;
    box.current?.before(placeholder);
    const made = new Editor({
      element: box.current,
      // Its own stylesheet would be an inline one, which the page's policy refuses.
      injectCSS: false,
      autofocus: latest.current.autoFocus ? 'end' : false,
      extensions: [
        StarterKit.configure({
          blockquote: false,
          bold: false,
          bulletList: false,
          code: false,
          codeBlock: false,
          heading: false,
          horizontalRule: false,
          italic: false,
          link: false,
          listItem: false,
          orderedList: false,
          strike: false,
          underline: false,
          trailingNode: false,
        }),
        Links,
      ],
      editorProps: {
        attributes: latest.current.attributes,
        handleKeyDown: (_view, event) => {
          const { onSubmit } = latest.current;
          if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          onSubmit();
          return true;
        },
      },
      onUpdate: () => {
        placeholder.hidden = !made.isEmpty;
        latest.current.onText?.(textOf(made));
      },
    });
    editor.current = made;
    if (latest.current.clear) latest.current.clear.current = () => made.commands.clearContent(true);
    return () => {
      made.destroy();
      placeholder.remove();
    };
  }, []);
  useField(props.name, {
    element: () => current().view.dom,
    text: () => textOf(current()),
    selection: () => {
      const { from, to } = current().state.selection;
      return { from: offsetOf(current(), from), to: offsetOf(current(), to) };
    },
    submitButton: () => latest.current.submitButton?.() ?? null,
  });
  return (
    <div className="editor">
      <div ref={box} />
    </div>
  );
}
