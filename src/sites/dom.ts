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
