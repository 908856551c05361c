/** Quill 1.3.7 in an open shadow root, as LinkedIn has it. Quill 2 mis-orders what is typed there. */
import Quill from 'quill';
import quillCss from 'quill/dist/quill.core.css?inline';
import { pastePlainly, selectionOf, textOf } from '../../../src/sites/replicas/quill-shadow.ts';
import { type BenchEditor, type Piece, startBench } from './kit.ts';

const Delta = Quill.import('delta') as new () => ReturnType<Quill['getContents']>;

function insertOf(delta: ReturnType<Quill['getContents']>, piece: Piece) {
  if (typeof piece === 'string') return delta.insert(piece);
  if ('mention' in piece) return delta.insert(piece.mention);
  if ('link' in piece) return delta.insert(piece.link, { link: piece.href });
  return 'bold' in piece ? delta.insert(piece.bold, { bold: true }) : delta.insert('\n');
}

function shadowIn(place: HTMLElement): ShadowRoot {
  const host = document.createElement('div');
  place.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${quillCss} .ql-editor { min-height: 96px }`);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

function make(place: HTMLElement): BenchEditor {
  const shadow = shadowIn(place);
  const box = document.createElement('div');
  shadow.append(box);
  const quill = new Quill(box, { formats: ['bold', 'link'] });
  pastePlainly(quill);
  return {
    element: () => quill.root,
    text: () => textOf(quill),
    selection: () => selectionOf(quill),
    fill(paragraphs) {
      quill.setContents(paragraphs.reduce((all, pieces) => pieces.reduce(insertOf, all).insert('\n'), new Delta()));
    },
    serialised: () => JSON.stringify([quill.getContents(), quill.root.innerHTML]),
    redraw: () => void quill.setContents(quill.getContents()),
    destroy: () => place.replaceChildren(),
  };
}

await startBench(make);
