/**
 * The frame every editor of the bench stands in: a form with a button that posts, twice, and what a test may do to
 * it. It runs in the page's own world, like the replicas (see src/sites/replicas/spy.ts). Nothing here names a box:
 * what an editor sets by itself and the buttons around it are all there is to recognise it by.
 */
import { installSpy, type ModelRange, register, submitted } from '../../../src/sites/replicas/spy.ts';
import { startOtherChecker } from './checker.ts';
import './kit.css';

/** A stretch of a paragraph; an editor without mentions, links or formatting shows it as plain text. */
export type Piece =
  | string
  | { readonly mention: string }
  | { readonly link: string; readonly href: string }
  | { readonly bold: string }
  | { readonly hardBreak: true };

/** One editor on the page, as its own model knows it. */
export interface BenchEditor {
  element(): HTMLElement;
  /** The model's text: paragraphs and hard breaks as a line feed, a mention as it is shown. */
  text(): string;
  selection(): ModelRange | null;
  /** Replaces everything, as a draft the site had kept. */
  fill(paragraphs: readonly (readonly Piece[])[]): void;
  /** What the site would store: all of it, formatting too. */
  serialised(): string;
  /** The same content drawn anew, with new nodes where the editor can be made to. */
  redraw(): void;
  destroy(): void;
}

/** Puts an editor into an empty element. */
export type MakeEditor = (place: HTMLElement) => BenchEditor | Promise<BenchEditor>;

/** What a test asks of a page. */
export interface Bench {
  fill(field: string, paragraphs: readonly (readonly Piece[])[]): void;
  serialised(field: string): string;
  redraw(field: string): void;
  /** Takes the whole composer out of the page and builds another in its place. */
  recreate(field: string): Promise<void>;
  /** How much the other checker shows, where the address asked for one. */
  otherMarks(): number;
}

declare global {
  interface Window {
    __bench: Bench;
  }
}

/** The plain text of some paragraphs. */
export function plainText(paragraphs: readonly (readonly Piece[])[]): string {
  return paragraphs.map((pieces) => pieces.map(textOfPiece).join('')).join('\n');
}

/** The text a piece shows. */
export function textOfPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('mention' in piece) return piece.mention;
  if ('link' in piece) return piece.link;
  return 'bold' in piece ? piece.bold : '\n';
}

interface Composer {
  readonly section: HTMLElement;
  readonly editor: BenchEditor;
  readonly unregister: () => void;
}

/** Builds the page around an editor, as its address wishes: `?rtl`, `?modal`, `?swallow`, `?checker`. */
export async function startBench(make: MakeEditor): Promise<void> {
  installSpy();
  const wishes = new URLSearchParams(location.search);
  if (wishes.has('rtl')) document.documentElement.dir = 'rtl';
  const main = document.createElement('main');
  if (wishes.has('swallow')) swallowEvents(main);
  let otherMarks = () => 0;
  const composers = new Map<string, Composer>();

  async function compose(name: string, button: string, before: Node | null): Promise<void> {
    const section = document.createElement('form');
    const place = document.createElement('div');
    place.className = 'place';
    const send = document.createElement('button');
    send.textContent = button;
    section.append(place, send);
    if (wishes.has('modal') && name === 'post') modalIn(main).append(section);
    else main.insertBefore(section, before);
    const editor = await make(place);
    section.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted(editor.text());
    });
    const unregister = register(name, {
      element: editor.element,
      text: editor.text,
      selection: editor.selection,
      submitButton: () => send,
    });
    composers.set(name, { section, editor, unregister });
    if (wishes.has('checker') && name === 'post') otherMarks = startOtherChecker(editor.element());
  }

  const composer = (name: string) => {
    const found = composers.get(name);
    if (!found) throw new Error(`No composer ${name}`);
    return found;
  };
  window.__bench = {
    fill: (name, paragraphs) => composer(name).editor.fill(paragraphs),
    serialised: (name) => composer(name).editor.serialised(),
    redraw: (name) => composer(name).editor.redraw(),
    async recreate(name) {
      const { section, editor, unregister } = composer(name);
      const button = section.querySelector('button')?.textContent ?? '';
      const next = section.nextSibling;
      unregister();
      editor.destroy();
      section.remove();
      await compose(name, button, next);
    },
    otherMarks: () => otherMarks(),
  };
  document.body.append(main);
  await compose('second', 'Share', null);
  await compose('post', 'Post', main.firstChild);
}

function modalIn(main: HTMLElement): HTMLElement {
  const dialog = document.createElement('dialog');
  main.append(dialog);
  dialog.showModal();
  return dialog;
}

/** As pages do that have shortcuts and dialogs of their own: some events go no further, others not beyond the box. */
function swallowEvents(main: HTMLElement): void {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  for (const type of ['keyup', 'mouseup', 'pointerup']) window.addEventListener(type, swallow, true);
  for (const type of ['focusin', 'focusout', 'keydown', 'input', 'beforeinput', 'paste', 'click', 'scroll']) {
    main.addEventListener(type, swallow);
  }
}
