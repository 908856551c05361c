/** @jsxImportSource react */
/** Draft.js, as X, TikTok and Pinterest have it: mentions and links as entities in elements of their own. */
import {
  CompositeDecorator,
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentState,
} from 'draft-js';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type BenchEditor, type Piece, startBench, textOfPiece } from './kit.ts';
import 'draft-js/dist/Draft.css';

const decorator = () =>
  new CompositeDecorator([
    {
      strategy: (block, found) => block.findEntityRanges((letter) => letter.getEntity() !== null, found),
      component: (props: { readonly children?: ReactNode }) => <span className="entity">{props.children}</span>,
    },
  ]);

function rawOf(paragraphs: readonly (readonly Piece[])[]): RawDraftContentState {
  const entityMap: RawDraftContentState['entityMap'] = {};
  const blocks = paragraphs.map((pieces, index) => {
    let text = '';
    const entityRanges = [];
    const inlineStyleRanges = [];
    for (const piece of pieces) {
      const place = { offset: text.length, length: textOfPiece(piece).length };
      text += textOfPiece(piece);
      if (typeof piece === 'string') continue;
      if ('bold' in piece) inlineStyleRanges.push({ ...place, style: 'BOLD' as const });
      const type = 'mention' in piece ? 'MENTION' : 'link' in piece ? 'LINK' : undefined;
      if (!type) continue;
      const key = Object.keys(entityMap).length;
      entityMap[key] = { type, mutability: type === 'LINK' ? 'MUTABLE' : 'IMMUTABLE', data: {} };
      entityRanges.push({ ...place, key });
    }
    return { key: `block${index}`, type: 'unstyled' as const, text, depth: 0, entityRanges, inlineStyleRanges };
  });
  return { blocks, entityMap };
}

function offsetOf(content: ContentState, key: string, inside: number): number {
  const blocks = content.getBlocksAsArray();
  const at = blocks.findIndex((block) => block.getKey() === key);
  return blocks.slice(0, at).reduce((sum, block) => sum + block.getLength() + 1, inside);
}

function make(place: HTMLElement): BenchEditor {
  // Keys of its own making would differ from page to page.
  const empty = convertFromRaw(rawOf([[]]));
  let state = EditorState.createWithContent(empty, decorator());
  let set = (_: EditorState) => {};

  function Box() {
    const [shown, show] = useState(state);
    set = (next) => {
      state = next;
      show(next);
    };
    return <Editor editorState={shown} onChange={set} editorKey="bench" />;
  }

  const root = createRoot(place);
  flushSync(() => root.render(<Box />));
  const content = () => state.getCurrentContent();
  return {
    element: () => place.querySelector('.public-DraftEditor-content') as HTMLElement,
    text: () => content().getPlainText('\n'),
    selection() {
      const selection = state.getSelection();
      return {
        from: offsetOf(content(), selection.getStartKey(), selection.getStartOffset()),
        to: offsetOf(content(), selection.getEndKey(), selection.getEndOffset()),
      };
    },
    fill: (paragraphs) =>
      flushSync(() => set(EditorState.createWithContent(convertFromRaw(rawOf(paragraphs)), decorator()))),
    serialised: () => JSON.stringify(convertToRaw(content())),
    // Another decorator builds every block anew.
    redraw: () => flushSync(() => set(EditorState.set(state, { decorator: decorator() }))),
    destroy: () => root.unmount(),
  };
}

await startBench(make);
