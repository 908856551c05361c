/** Quill 2: mentions as embeds, links and bold as formats. It has no hard break but the paragraph. */
import Quill, { Delta } from 'quill2';
import 'quill2/dist/quill.core.css';
import { type BenchEditor, type Piece, startBench } from './kit.ts';

const Embed = Quill.import('blots/embed') as unknown as {
  new (): HTMLElement;
  create(value: unknown): HTMLElement;
};

class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static override create(value: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill's registry reads the tag from the class that is asked.
    const node = super.create(value);
    node.dataset['mention'] = String(value);
    node.textContent = String(value);
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset['mention'] ?? '';
  }
}
Quill.register('formats/mention', Mention as never);

function insertOf(delta: Delta, piece: Piece): Delta {
  if (typeof piece === 'string') return delta.insert(piece);
  if ('mention' in piece) return delta.insert({ mention: piece.mention });
  if ('link' in piece) return delta.insert(piece.link, { link: piece.href });
  return 'bold' in piece ? delta.insert(piece.bold, { bold: true }) : delta.insert('\n');
}

function textOf({ ops }: Delta): string {
  return ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.['mention'] ?? ''))).join('');
}

function make(place: HTMLElement): BenchEditor {
  const box = document.createElement('div');
  place.append(box);
  const quill = new Quill(box, { formats: ['bold', 'link', 'mention'] });
  const before = (index: number) => textOf(quill.getContents(0, index)).length;
  return {
    element: () => quill.root,
    // The model always ends in a line feed that is not part of what was written.
    text: () => textOf(quill.getContents()).replace(/\n$/, ''),
    selection() {
      const range = quill.getSelection();
      return range && { from: before(range.index), to: before(range.index + range.length) };
    },
    fill(paragraphs) {
      const delta = paragraphs.reduce((all, pieces) => pieces.reduce(insertOf, all).insert('\n'), new Delta());
      quill.setContents(delta);
      quill.history.clear();
    },
    serialised: () => JSON.stringify([quill.getContents(), quill.getSemanticHTML()]),
    redraw: () => void quill.setContents(quill.getContents()),
    destroy: () => box.remove(),
  };
}

await startBench(make);
