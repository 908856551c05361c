/** Lexical, as Facebook, Instagram and Threads have it: rich text, mentions as tokens, links as elements. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  createEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { type BenchEditor, type Piece, startBench } from './kit.ts';

function $node(piece: Piece): LexicalNode {
  if (typeof piece === 'string') return $createTextNode(piece);
  if ('mention' in piece) return $createTextNode(piece.mention).setMode('token');
  if ('link' in piece) return $createLinkNode(piece.href).append($createTextNode(piece.link));
  return 'bold' in piece ? $createTextNode(piece.bold).toggleFormat('bold') : $createLineBreakNode();
}

function $text(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

/** Where a point of the model's selection is in its text. */
function $offset({ key, type, offset }: PointType): number {
  let at = 0;
  let found: number | undefined;
  const walk = (node: LexicalNode): void => {
    if (found !== undefined) return;
    if (node.getKey() === key && type === 'text') found = at + offset;
    else if ($isElementNode(node)) {
      node.getChildren().forEach((child, index) => {
        if (node.getKey() === key && index === offset) found ??= at;
        walk(child);
      });
      if (node.getKey() === key) found ??= at;
    } else at += node.getTextContentSize();
  };
  for (const block of $getRoot().getChildren()) {
    walk(block);
    at += 1;
  }
  return found ?? 0;
}

function make(place: HTMLElement): BenchEditor {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.spellcheck = true;
  place.append(root);
  const editor = createEditor({
    namespace: 'bench',
    nodes: [LinkNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true, tag: 'history-merge' });
  return {
    element: () => root,
    text: () => editor.getEditorState().read($text),
    selection: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return null;
        const ends = [$offset(selection.anchor), $offset(selection.focus)];
        return { from: Math.min(...ends), to: Math.max(...ends) };
      }),
    fill: (paragraphs) =>
      editor.update(
        () => {
          $getRoot().clear();
          for (const pieces of paragraphs) $getRoot().append($createParagraphNode().append(...pieces.map($node)));
        },
        { discrete: true },
      ),
    serialised: () => JSON.stringify(editor.getEditorState().toJSON()),
    redraw: () => editor.setEditorState(editor.parseEditorState(editor.getEditorState().toJSON())),
    destroy() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

await startBench(make);
