import type { FieldKind, Limit, Media, SiteId } from '../core/draft';
import { lengthOf } from '../core/length';
import { siteOf } from '.';
import { closest, isHidden } from './dom';
import { composerByShape } from './generic';
import type { Composer, HandleSource } from './site';

/** A box in which something public is written. */
export interface Recognised {
  readonly element: HTMLElement;
  readonly site: SiteId;
  readonly field: FieldKind;
  /** What the page says now; the text is needed where only the rest of the limit is shown. */
  limit(text: string): Limit | undefined;
  handle(): string | undefined;
  replyingTo(): string | undefined;
  media(): Media[];
  /** The site's own button that sends it. */
  submit(): Element | undefined;
}

/** The editable element an event came from: a text field, or the outermost part of an editor. */
export function editableOf(target: EventTarget | undefined): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? undefined : target;
  if (target instanceof HTMLInputElement) {
    return ['text', 'email', ''].includes(target.type) && !target.readOnly ? target : undefined;
  }
  let host = target.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? undefined;
  for (let outer = host; outer; outer = outer.parentElement?.closest<HTMLElement>(EDITABLE) ?? undefined) host = outer;
  return host;
}
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** What kind of box an element is; undefined for everything that is none of our business. */
export function recognise(element: HTMLElement, page: Document): Recognised | undefined {
  const site = siteOf(page.location, page);
  if (site?.decoys.some((decoy) => element.matches(decoy)) || isHidden(element)) return undefined;
  const composer = site?.composers.find((candidate) => fits(candidate, element, page)) ?? composerByShape(element);
  if (!composer) return undefined;
  const scope = scopeOf(composer, element);
  return {
    element,
    site: site?.id ?? 'unknown',
    field: composer.field,
    limit: (text) => limitOf(composer, scope, text),
    handle: () => site?.handle?.map((source) => handleFrom(source, page)).find(Boolean),
    replyingTo: () => (composer.replyingTo && scope?.querySelector(composer.replyingTo)?.textContent) || undefined,
    media: () => (composer.media && scope ? [...scope.querySelectorAll(composer.media)].map(mediaOf) : []),
    submit: () => (composer.submit && scope?.querySelector(composer.submit)) || undefined,
  };
}

function fits(composer: Composer, element: Element, page: Document): boolean {
  if (!element.matches(composer.selector)) return false;
  if (composer.at && !composer.at.test(page.location.pathname)) return false;
  const scope = scopeOf(composer, element);
  if (composer.scope && !scope) return false;
  return !composer.has || scope?.querySelector(composer.has) != null;
}

function scopeOf(composer: Composer, element: Element): Element | undefined {
  return closest(element, composer.scope ?? 'form, dialog, [role="dialog"], article');
}

function limitOf({ limit, counter }: Composer, scope: Element | undefined, text: string): Limit | undefined {
  const shown = counter && scope?.querySelector(counter)?.textContent;
  const left = shown ? Number.parseInt(shown.replace('−', '-'), 10) : Number.NaN;
  return limit && !Number.isNaN(left) ? { ...limit, max: Math.max(0, left + lengthOf(text, limit)) } : limit;
}

function handleFrom({ selector, attribute, pattern }: HandleSource, page: Document): string | undefined {
  const element = page.querySelector(selector);
  const said = attribute ? element?.getAttribute(attribute) : element?.textContent;
  return pattern.exec(said?.trim() ?? '')?.[1];
}

function mediaOf(element: Element): Media {
  const alt = element.getAttribute('alt');
  return { kind: element.localName === 'video' ? 'video' : 'image', ...(alt && { alt }) };
}
