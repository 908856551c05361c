import { describe, expect, it } from 'vitest';
import { shapes } from './shapes';
import { mapText } from './text-map';

function map(html: string) {
  document.body.innerHTML = html;
  const root = document.body.firstElementChild as HTMLElement;
  const shape = shapes.find(({ is }) => is(root));
  if (!shape) throw new Error('no shape fits');
  return { root, ...mapText(root, shape) };
}

// The markup each editor really makes for the text beside it.
const editors: readonly (readonly [string, string, string])[] = [
  ['plain text', '<div contenteditable>one</div>', 'one'],
  ['plain breaks', '<div contenteditable>one<br>two<br></div>', 'one\ntwo'],
  ['plain, line kept open', '<div contenteditable>one<br><br></div>', 'one\n'],
  ['plain blocks', '<div contenteditable>one<div>two</div><div><br></div><div>three</div></div>', 'one\ntwo\n\nthree'],
  ['plain, no-break space', '<div contenteditable>one&nbsp;two</div>', 'one two'],
  [
    'Draft.js',
    `<div class="public-DraftEditor-content" contenteditable><div data-contents="true"><div data-block="true"><div
    class="public-DraftStyleDefault-block"><span data-offset-key="a"><span data-text="true">one </span></span><span
    class="link"><span data-text="true">@tim</span></span></div></div><div data-block="true"><div><span><br
    data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">three</span></span></div></div></div></div>`.replace(
      /\n\s*/g,
      ' ',
    ),
    'one @tim\n\nthree',
  ],
  [
    'ProseMirror',
    '<div class="tiptap ProseMirror" contenteditable><p>one</p><p><br class="ProseMirror-trailingBreak"></p><p>a<br>b<br><br class="ProseMirror-trailingBreak"></p></div>',
    'one\n\na\nb\n',
  ],
  ['Quill', '<div class="ql-editor" contenteditable><p>one</p><p><br></p><p>three</p></div>', 'one\n\nthree'],
  [
    'Lexical',
    '<div data-lexical-editor="true" contenteditable><p><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p></div>',
    'one\ntwo',
  ],
  [
    'Slate',
    '<div data-slate-editor="true" contenteditable><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">one</span></span></span></div><div data-slate-node="element"><span><span data-slate-zero-width="n">\uFEFF<br></span></span></div></div>',
    'one\n',
  ],
];

describe('mapText', () => {
  it.each(editors)('%s', (_name, html, text) => expect(map(html).text).toBe(text));

  it.each(editors)('%s: each letter has its node, and each node its place', (_name, html) => {
    const { text, domRange, offsetOf } = map(html);
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n') continue;
      const dom = domRange({ from: at, to: at + 1 });
      expect(dom?.toString().replace(/\u00a0/g, ' ')).toBe(text[at]);
      expect(dom && offsetOf(dom.startContainer, dom.startOffset)).toBe(at);
    }
  });

  it('spans nodes and lines', () => {
    const { domRange } = map('<div contenteditable>we <b>at</b> CERN<div>say</div></div>');
    expect(domRange({ from: 0, to: 10 })?.toString()).toBe('we at CERN');
    expect(domRange({ from: 6, to: 14 })?.toString()).toBe('CERNsay');
  });

  it('knows links', () => {
    const { links } = map('<div contenteditable>see <a href="https://example.org/">here</a></div>');
    expect(links).toEqual([{ range: { from: 4, to: 8 }, href: 'https://example.org/' }]);
  });

  it('places a caret between nodes', () => {
    const { root, offsetOf } = map('<div contenteditable><p>one</p><p>two</p></div>');
    expect(offsetOf(root, 1)).toBe(4);
    expect(offsetOf(root, 2)).toBe(7);
  });
});
