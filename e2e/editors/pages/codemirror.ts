/** CodeMirror 6, as forums and code hosts have it for Markdown: only the lines on screen are in the page. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { Decoration, EditorView, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view';
import { type BenchEditor, plainText, startBench } from './kit.ts';

/** Mentions in elements of their own: the page has several text nodes where the model has one line. */
const matcher = new MatchDecorator({ regexp: /@\w+/g, decoration: Decoration.mark({ class: 'mention' }) });
const mentions = ViewPlugin.define(
  (view) => {
    let decorations = matcher.createDeco(view);
    return {
      get decorations() {
        return decorations;
      },
      update(update) {
        decorations = matcher.updateDeco(update, decorations);
      },
    };
  },
  { decorations: (plugin) => plugin.decorations },
);

function make(place: HTMLElement): BenchEditor {
  const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, mentions];
  const view = new EditorView({ state: EditorState.create({ extensions }), parent: place });
  return {
    element: () => view.contentDOM,
    text: () => view.state.doc.toString(),
    selection() {
      const { from, to } = view.state.selection.main;
      return { from, to };
    },
    fill: (paragraphs) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: plainText(paragraphs) } }),
    serialised: () => JSON.stringify(view.state.doc.toJSON()),
    redraw: () => view.setState(view.state),
    destroy: () => view.destroy(),
  };
}

await startBench(make);
