/** The nearest element around one that fits, through open shadow roots; the element itself counts. */
export function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The page around the frame a document is in; undefined where there is none, or one of another origin. */
export function pageAround(page: Document): Document | undefined {
  return page.defaultView?.frameElement?.ownerDocument;
}

/** What a person can neither see nor reach: hidden copies that sites keep around. */
export function isHidden(element: Element): boolean {
  if (closest(element, '[aria-hidden="true"], [inert], [hidden]')) return true;
  return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Everything that names an element to a person: label, description of it, hint inside. In lower case. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? root.getElementById(id)?.textContent : ''));
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [
    ...labelled,
    ...labels.map((label) => label.textContent),
    element.getAttribute('aria-label'),
    element.getAttribute('aria-placeholder'),
    element.getAttribute('data-placeholder'),
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
  ]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}

/** The last element in a tree that fits and ends before a box: what stands above it on the page. */
export function lastBefore(box: Element, selector: string, within: Element): Element | undefined {
  const place = placeIn(within, box);
  return [...within.querySelectorAll(selector)].findLast((one) => isBefore(one, place) && !one.contains(place));
}

/** The first element in a tree that fits and comes after a box. */
export function firstBehind(box: Element, selector: string, within: Element): Element | undefined {
  const place = placeIn(within, box);
  return [...within.querySelectorAll(selector)].find((one) => isBefore(place, one) && !place.contains(one));
}

/** The box, or the host of the shadow tree it is in, in the tree of another element. */
function placeIn(other: Element, box: Element): Element {
  const root = box.getRootNode();
  return root instanceof ShadowRoot && root !== other.getRootNode() ? placeIn(other, root.host) : box;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
