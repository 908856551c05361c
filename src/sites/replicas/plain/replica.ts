import type { FieldKind } from '../../../core/draft';

/**
 * A replica that is markup and nothing more, for sites whose editor another replica or the editor bench has already.
 * Written from what is known of the site, before the site file. Marks for the tests, taken off before anything runs:
 * - `data-watched="reply"`: a box we should watch, and what it is; its name is `data-name`, else the same word
 * - `data-decoy="search"`: a box that must stay unwatched, by name
 * - `data-sends="reply"`: the site's own button for the box of that name
 * - `<template data-shadow>`: the open shadow root of the element around it
 * - `<template data-frame="name">`: the document of a frame of that name, at an address without a host
 */
export interface PlainReplica {
  /** Id of the site file; `unknown` for a site that is told by shape alone. */
  readonly site: string;
  readonly host: string;
  readonly title: string;
  /** The markup of the body, by path. */
  readonly pages: Readonly<Record<string, string>>;
}

/** What a page says of one of its boxes. */
export interface PlantedField {
  readonly name: string;
  readonly element: HTMLElement;
  /** Undefined for a decoy. */
  readonly field: FieldKind | undefined;
  readonly submit: HTMLElement | undefined;
}

/**
 * Puts a page's markup into the document, opens its shadow roots and takes the marks of the tests off again.
 * Frames stand where they are, as markup of this document, unless `frame` is given to make real ones.
 */
export function plant(
  into: HTMLElement,
  markup: string,
  frame: (template: HTMLTemplateElement) => Element = inline,
): PlantedField[] {
  into.innerHTML = markup;
  const roots: ParentNode[] = [into];
  for (const root of roots) {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-frame]')) {
      template.replaceWith(frame(template));
    }
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' });
      if (!shadow) throw new Error('A shadow root needs an element around its template.');
      shadow.append(template.content);
      template.remove();
      roots.push(shadow);
    }
  }
  return harvest(roots);
}

/** Reads the marks of the tests in these trees and takes them off. */
export function harvest(roots: readonly ParentNode[]): PlantedField[] {
  const marked = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const senders = new Map(marked('[data-sends]').map((button) => [take(button, 'sends'), button]));
  return marked('[data-watched], [data-decoy]').map((element) => {
    const field = take(element, 'watched') as FieldKind | undefined;
    const name = take(element, 'name') ?? take(element, 'decoy') ?? field ?? '';
    return { name, element, field, submit: senders.get(name) };
  });
}

function take(element: HTMLElement, name: string): string | undefined {
  const value = element.getAttribute(`data-${name}`) ?? undefined;
  element.removeAttribute(`data-${name}`);
  return value;
}

function inline(template: HTMLTemplateElement): Element {
  const place = document.createElement('div');
  place.append(template.content);
  return place;
}
