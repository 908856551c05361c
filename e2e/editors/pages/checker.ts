/**
 * A second checker, as some people have one installed beside us: lines of its own drawn over the box, a highlight in
 * its text, attributes on it, a helper beside it, and all of that again after every change.
 */

const NAME = 'other-checker';
/** What it finds fault with. */
const WORDS = 'friends';

/** Starts it on a box; the returned function counts what it shows. */
export function startOtherChecker(box: HTMLElement): () => number {
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  box.parentElement?.append(host);
  box.setAttribute('data-other-checker', 'true');
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { text-decoration: underline wavy blue; }`);
  document.adoptedStyleSheets.push(sheet);

  function draw(): void {
    highlight.clear();
    shadow.replaceChildren();
    const range = rangeOf(box, WORDS);
    if (range) highlight.add(range);
    const { left, bottom, width } = (range ?? box).getBoundingClientRect();
    const line = document.createElement('div');
    line.style.cssText = `position:fixed;pointer-events:none;height:2px;background:red;left:${left}px;top:${bottom}px;width:${width}px`;
    shadow.append(line);
  }
  draw();
  new MutationObserver(draw).observe(box, { childList: true, characterData: true, subtree: true });
  box.addEventListener('input', draw);
  return () => highlight.size + shadow.childElementCount;
}

function rangeOf(box: HTMLElement, words: string): Range | undefined {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1;
    if (from < 0) continue;
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    return range;
  }
  return undefined;
}
