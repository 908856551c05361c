/** @jsxImportSource react */
/**
 * WordPress' own rich text, the part of the block editor (and of Tumblr's) that takes the keys, without the blocks
 * around it: one paragraph with hard breaks. Undo is the block editor's business, so the page keeps the values, as
 * the store of the block editor does.
 */
import { RichTextData, registerFormatType, __unstableUseRichText as useRichText } from '@wordpress/rich-text';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type BenchEditor, startBench } from './kit.ts';
import { markup } from './rich.ts';

for (const [name, tagName] of [
  ['core/bold', 'strong'],
  ['core/link', 'a'],
] as const) {
  registerFormatType(name, {
    name,
    title: name,
    tagName,
    className: null,
    interactive: false,
    edit: () => null,
  } as never);
}

interface State {
  readonly html: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function make(place: HTMLElement): BenchEditor {
  let state: State = { html: '', start: undefined, end: undefined };
  let past: string[] = [];
  let set = (_: Partial<State>) => {};

  function Box() {
    const [shown, show] = useState(state);
    const [drawing] = useState(0);
    set = (next) => {
      state = { ...state, ...next };
      flushSync(() => show(state));
    };
    const { ref } = useRichText({
      value: shown.html,
      selectionStart: shown.start,
      selectionEnd: shown.end,
      onSelectionChange: (start: number, end: number) => set({ start, end }),
      onChange(html: string) {
        past.push(state.html);
        set({ html });
      },
      __unstableIsSelected: true,
      __unstableDependencies: [drawing],
    });
    return (
      // biome-ignore lint/a11y/useSemanticElements: it is what WordPress renders.
      // biome-ignore lint/a11y/useFocusableInteractive: an editable element takes the focus.
      <div
        ref={ref}
        role="textbox"
        className="block-editor-rich-text__editable"
        contentEditable
        suppressContentEditableWarning
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            document.execCommand('insertLineBreak');
          }
          if (event.key !== 'z' || !event.ctrlKey) return;
          event.preventDefault();
          const html = past.pop();
          if (html !== undefined) set({ html });
        }}
      />
    );
  }

  const root = createRoot(place);
  flushSync(() => root.render(<Box />));
  return {
    element: () => place.querySelector('.block-editor-rich-text__editable') as HTMLElement,
    text: () => RichTextData.fromHTMLString(state.html).toPlainText(),
    selection: () => (state.start === undefined ? null : { from: state.start, to: state.end ?? state.start }),
    fill(paragraphs) {
      past = [];
      set({
        html: markup(paragraphs, 'p')
          .replaceAll('</p><p>', '<br>')
          .replaceAll(/<\/?p>/g, ''),
        start: undefined,
        end: undefined,
      });
    },
    serialised: () => state.html,
    redraw() {
      const { html } = state;
      set({ html: '' });
      set({ html });
    },
    destroy: () => root.unmount(),
  };
}

await startBench(make);
