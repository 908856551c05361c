/** @jsxImportSource react */
/** Slate, as Discord and others have it: mentions as void elements, links as inline elements. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Element, Node, Path, type Point, Range, Text, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react';
import { type BenchEditor, type Piece, startBench } from './kit.ts';

interface Leaf {
  readonly text: string;
  readonly bold?: true;
}
interface Inline {
  readonly type: 'mention' | 'link';
  /** What a mention shows; where a link leads. */
  readonly value: string;
  readonly children: Leaf[];
}
interface Block {
  readonly type: 'paragraph';
  readonly children: (Leaf | Inline)[];
}

declare module 'slate' {
  interface CustomTypes {
    Editor: ReactEditor & HistoryEditor;
    Element: Block | Inline;
    Text: Leaf;
  }
}

function nodeOf(piece: Piece): Leaf | Inline {
  if (typeof piece === 'string') return { text: piece };
  if ('mention' in piece) return { type: 'mention', value: piece.mention, children: [{ text: '' }] };
  if ('link' in piece) return { type: 'link', value: piece.href, children: [{ text: piece.link }] };
  return 'bold' in piece ? { text: piece.bold, bold: true } : { text: '\n' };
}

/** The text up to a point, or all of it. */
function textOf(editor: Editor, end?: Point): string {
  let text = '';
  for (const [index, block] of editor.children.entries()) {
    if (index > 0) text += '\n';
    for (const [node, path] of Node.nodes(block)) {
      if (Text.isText(node)) {
        if (end && Path.equals(end.path, [index, ...path])) return text + node.text.slice(0, end.offset);
        text += node.text;
      } else if (Element.isElement(node) && node.type === 'mention') text += node.value;
    }
  }
  return text;
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'paragraph') return <p {...attributes}>{children}</p>;
  if (element.type === 'link') {
    return (
      <a {...attributes} href={element.value}>
        {children}
      </a>
    );
  }
  return (
    <span {...attributes} contentEditable={false}>
      {element.value}
      {children}
    </span>
  );
}

function makeEditor(): Editor {
  const editor = withHistory(withReact(createEditor()));
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => element.type !== 'paragraph' || isInline(element);
  editor.isVoid = (element) => element.type === 'mention' || isVoid(element);
  return editor;
}

function make(place: HTMLElement): BenchEditor {
  const editor = makeEditor();
  let redraw = () => {};
  const empty: Block[] = [{ type: 'paragraph', children: [{ text: '' }] }];

  function Box() {
    const [drawing, setDrawing] = useState(0);
    redraw = () => flushSync(() => setDrawing(drawing + 1));
    return (
      <Slate editor={editor} initialValue={empty}>
        <Editable
          renderElement={renderElement}
          renderLeaf={({ attributes, children, leaf }) => (
            <span {...attributes} key={drawing} style={leaf.bold ? { fontWeight: 'bold' } : {}}>
              {children}
            </span>
          )}
        />
      </Slate>
    );
  }

  const root = createRoot(place);
  flushSync(() => root.render(<Box />));
  return {
    element: () => ReactEditor.toDOMNode(editor, editor),
    text: () => textOf(editor),
    selection() {
      if (!editor.selection) return null;
      const [start, end] = Range.edges(editor.selection);
      return { from: textOf(editor, start).length, to: textOf(editor, end).length };
    },
    fill(paragraphs) {
      const blocks = paragraphs.map(
        (pieces): Block => ({ type: 'paragraph', children: [{ text: '' }, ...pieces.map(nodeOf)] }),
      );
      HistoryEditor.withoutSaving(editor, () => {
        Transforms.deselect(editor);
        Editor.withoutNormalizing(editor, () => {
          for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
          Transforms.insertNodes(editor, blocks, { at: [0] });
        });
      });
    },
    serialised: () => JSON.stringify(editor.children),
    redraw: () => redraw(),
    destroy: () => root.unmount(),
  };
}

await startBench(make);
