/**
 * JSX that makes elements at once: what is drawn inside web pages is small and drawn anew when it changes, and does not
 * need the 14 kB of a library in every tab. Views written with it are functions from props to an element:
 * name this folder in a `@jsxImportSource` comment at the top of the file.
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);

export declare namespace JSX {
  type Element = HTMLElement | SVGElement | null | undefined;
  type ElementType = string | ((props: never) => Element);
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [name: string]: { readonly [name: string]: Attribute | Child };
  }
}

type Component = (props: object) => JSX.Element;
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

const SVG = new Set(['svg', 'path']);

/** Makes an element, or calls the view. */
export function jsx(type: string | Component, props: Props): JSX.Element {
  if (typeof type === 'function') return type(props);
  const element = SVG.has(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, props.children);
  return element as JSX.Element;
}
export const jsxs = jsx;

function append(parent: Element, child: Child): void {
  if (Array.isArray(child)) for (const each of child as readonly Child[]) append(parent, each);
  else if (child instanceof Node) parent.append(child);
  else if (typeof child === 'string' || typeof child === 'number') parent.append(String(child));
}
