/** CKEditor 5, the classic build with what a post needs. */
import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import type { ModelPosition, ModelRootElement } from '@ckeditor/ckeditor5-engine';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Link } from '@ckeditor/ckeditor5-link';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import '@ckeditor/ckeditor5-editor-classic/dist/index.css';
import { type BenchEditor, startBench } from './kit.ts';
import { markup } from './rich.ts';

function textOf(root: ModelRootElement): string {
  return [...root.getChildren()]
    .map((block) =>
      block.is('element') ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('') : '',
    )
    .join('\n');
}

/** A soft break counts one in the model, as the line feed does in the text. */
function offsetOf(root: ModelRootElement, { path }: ModelPosition): number {
  const [block = 0, inside = 0] = path;
  const before = [...root.getChildren()].slice(0, block);
  return before.reduce((sum, node) => sum + (node.is('element') ? node.maxOffset : 0) + 1, inside);
}

async function make(place: HTMLElement): Promise<BenchEditor> {
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create({
    attachTo: source,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, Bold],
  });
  const root = () => {
    const found = editor.model.document.getRoot();
    if (!found) throw new Error('The editor has no root');
    return found as ModelRootElement;
  };
  return {
    element: () => editor.ui.view.editable.element as HTMLElement,
    text: () => textOf(root()),
    selection() {
      const range = editor.model.document.selection.getFirstRange();
      return range && { from: offsetOf(root(), range.start), to: offsetOf(root(), range.end) };
    },
    fill: (paragraphs) => editor.setData(markup(paragraphs)),
    serialised: () => editor.getData(),
    redraw: () => editor.setData(editor.getData()),
    destroy: () => void editor.destroy(),
  };
}

await startBench(make);
