/** @jsxImportSource react */
/** A Draft.js editor as X sets it up: hashtags, mentions, links and the part over the limit in spans of their own. */
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useField, useModel } from './kit.tsx';
import type { ModelRange } from './spy.ts';
import 'draft-js/dist/Draft.css';

const entities = /[@#][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

function findEntities(block: ContentBlock, found: (from: number, to: number) => void): void {
  for (const match of block.getText().matchAll(entities)) found(match.index, match.index + match[0].length);
}

function LinkSpan(props: { readonly children?: ReactNode }) {
  return <span className="link">{props.children}</span>;
}

const decorator = new CompositeDecorator([{ strategy: findEntities, component: LinkSpan }]);

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function selectionOf(state: EditorState): ModelRange {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  const offset = (key: string, inside: number) => {
    let before = 0;
    for (const block of content.getBlocksAsArray()) {
      if (block.getKey() === key) break;
      before += block.getLength() + 1;
    }
    return before + inside;
  };
  return {
    from: offset(selection.getStartKey(), selection.getStartOffset()),
    to: offset(selection.getEndKey(), selection.getEndOffset()),
  };
}

/** A Draft.js box; `onText` hears every change of the model. */
export function DraftBox(props: {
  readonly name: string;
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onText?: (text: string) => void;
  /** Ctrl+Enter and the button; returns whether the site took the post, after which the box is empty. */
  readonly onSubmit?: () => void;
  readonly submitButton?: () => HTMLElement | null;
  /** Receives the function that empties the box, as the site does once a post is sent. */
  readonly clear?: { current: () => void };
}) {
  const [state, model, set] = useModel(EditorState.createEmpty(decorator));
  const box = useRef<HTMLDivElement>(null);
  useField(props.name, {
    element: () => {
      const editable = box.current?.querySelector<HTMLElement>('.public-DraftEditor-content');
      if (!editable) throw new Error('The editor is not on the page');
      return editable;
    },
    text: () => textOf(model.current),
    selection: () => selectionOf(model.current),
    submitButton: props.submitButton ?? (() => null),
  });
  const change = (next: EditorState) => {
    set(next);
    props.onText?.(textOf(next));
  };
  if (props.clear) {
    props.clear.current = () =>
      change(EditorState.push(model.current, ContentState.createFromText(''), 'remove-range'));
  }
  return (
    <div className="editor" ref={box}>
      <Editor
        editorState={state}
        onChange={change}
        placeholder={props.placeholder}
        ariaLabel={props.label}
        ariaMultiline
        role="textbox"
        spellCheck
        webDriverTestID={props.testId}
        keyBindingFn={(event: KeyboardEvent) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'submit' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'submit') return 'not-handled';
          props.onSubmit?.();
          return 'handled';
        }}
        handlePastedText={(text, _html, current) => {
          // The site takes pasted text without its formatting.
          const fragment = ContentState.createFromText(text).getBlockMap();
          const content = Modifier.replaceWithFragment(current.getCurrentContent(), current.getSelection(), fragment);
          change(EditorState.push(current, content, 'insert-fragment'));
          return 'handled';
        }}
      />
    </div>
  );
}
