import type { FieldKind, Limit, Media, SiteId } from '../core/draft';
import { lengthOf } from '../core/length';
import { siteOf } from '.';
import { closest, firstBehind, isHidden, lastBefore, pageAround } from './dom';
import { composerByShape, sendButtonOf } from './generic';
import type { Composer, PageFact } from './site';

/** A box in which something public is written. */
export interface Recognised {
  readonly element: HTMLElement;
  readonly site: SiteId;
  readonly field: FieldKind;
  /** What the page says now; the text is needed where only the rest of the limit is shown. */
  limit(text: string): Limit | undefined;
  handle(): string | undefined;
  /** Text of the post being answered. */
  replyingTo(): string | undefined;
  /** Text of the post being shared or quoted. */
  sharing(): string | undefined;
  /** Is a post that is already out being changed? */
  editing(): boolean;
  media(): Media[];
  /** The site's own button that sends it. */
  submit(): Element | undefined;
}

/** The editable element an event came from: a text field, or the outermost part of an editor. */
export function editableOf(target: EventTarget | null | undefined): HTMLElement | undefined {
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

/** The description that fits a box: the site's own first, else by shape; undefined for what is none of our business. */
export function composerOf(element: Element, page: Document, site = siteOf(page)): Composer | undefined {
  if (site?.privateAt?.test(page.location.pathname)) return undefined;
  if (site?.decoys.some((decoy) => element.matches(decoy)) || isHidden(element)) return undefined;
  return site?.composers.find((candidate) => fits(candidate, element, page)) ?? composerByShape(element);
}

/** What kind of box an element is; undefined for everything that is none of our business. */
export function recognise(element: HTMLElement, page: Document): Recognised | undefined {
  const site = siteOf(page);
  const composer = composerOf(element, page, site);
  if (!composer) return undefined;
  const scope = scopeOf(composer, element);
  return {
    element,
    site: site?.id ?? 'unknown',
    field: composer.field,
    limit: (text) => limitOf(composer, scope, page, text),
    handle: () => site?.handle?.map((fact) => factIn(page, fact)).find(Boolean),
    replyingTo: () => answered(composer, element, scope)?.textContent ?? undefined,
    sharing: () =>
      (scope && composer.sharing && firstBehind(element, composer.sharing, scope)?.textContent) || undefined,
    editing: () => composer.editing !== undefined && scope?.querySelector(composer.editing) != null,
    media: () => (composer.media && scope ? [...scope.querySelectorAll(composer.media)].map(mediaOf) : []),
    submit: () =>
      composer.submit
        ? (scope?.querySelector(composer.submit) ?? pageAround(page)?.querySelector(composer.submit) ?? undefined)
        : sendButtonOf(element, composer.field, scope),
  };
}

function fits(composer: Composer, element: Element, page: Document): boolean {
  if (!element.matches(composer.selector)) return false;
  if (composer.at && !composer.at.test(page.location.pathname)) return false;
  const scope = scopeOf(composer, element);
  if (composer.scope && !scope) return false;
  if (composer.answering && !answered(composer, element, scope)) return false;
  return !composer.has || scope?.querySelector(composer.has) != null;
}

/** The post that stands before the box and is answered in it. */
function answered({ replyingTo, thread }: Composer, element: Element, scope: Element | undefined): Element | undefined {
  const around = thread ? closest(element, thread) : scope;
  return around && replyingTo ? lastBefore(element, replyingTo, around) : undefined;
}

function scopeOf(composer: Composer, element: Element): Element | undefined {
  return closest(element, composer.scope ?? 'form, dialog, [role="dialog"], article');
}

function limitOf(
  { limit, counter, maximum }: Composer,
  scope: Element | undefined,
  page: Document,
  text: string,
): Limit | undefined {
  const shown = counter && scope?.querySelector(counter)?.textContent;
  const left = shown ? Number.parseInt(shown.replace('−', '-'), 10) : Number.NaN;
  if (limit && !Number.isNaN(left)) return { ...limit, max: Math.max(0, left + lengthOf(text, limit)) };
  const max = Number((maximum && factIn(page, maximum)) ?? Number.NaN);
  return limit && max > 0 ? { ...limit, max } : limit;
}

function factIn(page: Document, { selector, attribute, pattern }: PageFact): string | undefined {
  const element = page.querySelector(selector);
  const said = attribute ? element?.getAttribute(attribute) : element?.textContent;
  return pattern.exec(said?.trim() ?? '')?.[1];
}

/** An attached file, by its preview: a picture, a film, or an element that shows either as its background. */
function mediaOf(element: Element): Media {
  const alt = element.getAttribute('alt') || element.getAttribute('aria-label');
  return { kind: element.localName === 'video' ? 'video' : 'image', ...(alt && { alt }) };
}
