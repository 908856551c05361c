/** ProseMirror by way of TipTap, as Bluesky and LinkedIn's comments have it: mentions as atoms, links and bold as marks. */
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type BenchEditor, type Piece, startBench } from './kit.ts';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': '' }, String(node.attrs['label'])],
  renderText: ({ node }) => String(node.attrs['label']),
});

function contentOf(piece: Piece) {
  if (typeof piece === 'string') return { type: 'text', text: piece };
  if ('mention' in piece) return { type: 'mention', attrs: { label: piece.mention } };
  if ('bold' in piece) return { type: 'text', text: piece.bold, marks: [{ type: 'bold' }] };
  if ('link' in piece)
    return { type: 'text', text: piece.link, marks: [{ type: 'link', attrs: { href: piece.href } }] };
  return { type: 'hardBreak' };
}

function make(place: HTMLElement): BenchEditor {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit.configure({ trailingNode: false }), Mention],
  });
  const textBefore = (position: number) =>
    editor.state.doc.textBetween(0, position, '\n', (leaf) =>
      leaf.type.name === 'mention' ? String(leaf.attrs['label']) : '\n',
    );
  return {
    element: () => editor.view.dom,
    text: () => textBefore(editor.state.doc.content.size),
    selection() {
      const { from, to } = editor.state.selection;
      return { from: textBefore(from).length, to: textBefore(to).length };
    },
    // Not for undo to take back, together with whatever is done within half a second.
    fill: (paragraphs) =>
      void editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent({
          type: 'doc',
          content: paragraphs.map((pieces) => ({ type: 'paragraph', content: pieces.map(contentOf) })),
        })
        .run(),
    serialised: () => JSON.stringify([editor.getJSON(), editor.getHTML()]),
    redraw: () => editor.view.setProps({ nodeViews: {} }),
    destroy: () => editor.destroy(),
  };
}

await startBench(make);
