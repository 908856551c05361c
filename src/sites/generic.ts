import type { FieldKind } from '../core/draft';
import { closest, nameOf } from './dom';
import type { Composer } from './site';
import * as words from './words';

/** What can be pressed. */
export const BUTTON = 'button, [role="button"], input[type="submit"]';
/** What holds a box together with its heading and its buttons. */
const AREA = 'form, dialog, [role="dialog"], article, section, fieldset';
/** Where nothing holds them together: how many elements up buttons are looked for. */
const STEPS = 4;
/** A code editor, by its line numbers or its language; without, people write prose and Markdown in it. */
const CODE = '.monaco-editor, .cm-editor:has(.cm-lineNumbers, [data-language]:not([data-language="markdown"]))';
/** A post, a list and a search are none of these; neither are editors of code, tables and terminals. */
const NEVER = `[role="search"], [role="log"], [role="grid"], .xterm, ${CODE}`;

/** A box on a page we don't know, as it presents itself. */
interface Look {
  readonly element: Element;
  /** What people read on it: label and hint. */
  readonly label: string;
  /** What programmers call it and the place its form is sent to. */
  readonly name: string;
  /** What people read over it. */
  readonly heading: string;
  readonly area: Element | undefined;
  readonly buttons: readonly string[];
}

/**
 * Tells by its looks what a box on an unknown page is; undefined for everything that is not clearly public writing: on
 * a page we don't know, silence is the better mistake. What people read on it counts most, then what stands around it,
 * then the names that programmers gave.
 */
export function composerByShape(element: Element): Composer | undefined {
  const field = fieldOf(element);
  if (!field) return undefined;
  const max = Number(element.getAttribute('maxlength') ?? 0);
  return { field, selector: '*', scope: AREA, ...(max > 0 && { limit: { max, unit: 'utf16' } }) };
}

function fieldOf(element: Element): FieldKind | undefined {
  const role = element.getAttribute('role') ?? '';
  if (['searchbox', 'combobox', 'spinbutton'].includes(role) || closest(element, NEVER)) return undefined;
  const look = lookOf(element);
  return element.localName === 'input' ? lineOf(look) : boxOf(look);
}

/** One line is for names and addresses; posts are written in boxes, so titles, tags and places are left alone. */
function lineOf(look: Look): FieldKind | undefined {
  if (isLogin(look)) return 'login';
  if ((look.element.getAttribute('type') ?? 'text') !== 'text' || isPrivate(look)) return undefined;
  if (isBio(look)) return 'bio';
  if (words.DISPLAY_NAME.test(look.label) || words.DISPLAY_NAME.test(look.name)) return 'display-name';
  return words.NAME.test(look.label) && words.PROFILE.test(look.heading) ? 'display-name' : undefined;
}

/** An address is a login only where somebody is let in: newsletters and shops ask for one, too. */
function isLogin({ element, name, area, buttons }: Look): boolean {
  const purpose = element.getAttribute('autocomplete') ?? '';
  if (/\busername\b/.test(purpose)) return true;
  const address = `${purpose} ${element.getAttribute('type')} ${name}`;
  if (!/\b(?:e-?mail|user ?name|user|login|identifier)\b/.test(address)) return false;
  return area?.querySelector('input[type="password"]') != null || buttons.some((one) => words.LETS_IN.test(one));
}

function boxOf(look: Look): FieldKind | undefined {
  if (isPrivate(look)) return undefined;
  if (isBio(look)) return 'bio';
  const { label, name, heading, buttons, area } = look;
  // A comment may well be sent by a button that says "Send", but then the box must say what it is.
  const said = saidBy(label) ?? saidBy(heading);
  const sends = (pattern: words.Words) => buttons.some((one) => pattern.test(one));
  if (!said && sends(words.SENDS_PRIVATELY)) return undefined;
  if (said === 'reply' || sends(words.SENDS_REPLY)) return 'reply';
  if (said || sends(words.SENDS_POST)) return words.REPLY.test(name) ? 'reply' : 'post';
  if (sends(words.SHARES) && (label || area)) return 'post';
  return words.REPLY.test(name) && buttons.length > 0 ? 'reply' : undefined;
}

function isPrivate({ label, heading, name }: Look): boolean {
  return words.PRIVATE.test(label) || words.PRIVATE.test(heading) || words.PRIVATE_NAME.test(name);
}

function isBio({ label, name, heading }: Look): boolean {
  if ([label, name].some((text) => words.BIO.test(text) || words.BIO_LAST.test(text))) return true;
  return words.ABOUT.test(label) && words.PROFILE.test(heading);
}

function saidBy(text: string): FieldKind | undefined {
  if (words.REPLY.test(text)) return 'reply';
  return words.POST.test(text) ? 'post' : undefined;
}

function lookOf(element: Element): Look {
  const areas = areasAround(element);
  const area = closest(element, AREA);
  const named = [element.getAttribute('name'), element.id, area?.id, area?.getAttribute('action')];
  return {
    element,
    label: plain(nameOf(element)),
    name: plain(named.map((one) => (one ?? '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).join(' ')),
    heading: area ? headingOf(area) : '',
    area,
    buttons: areas.flatMap((one) => [...one.querySelectorAll(BUTTON)]).map(labelOf),
  };
}

/** What stands over an area; the heading of an article is its own and says nothing of the box below it. */
function headingOf(area: Element): string {
  const heading = area.localName === 'article' ? undefined : area.querySelector('legend, h1, h2, h3');
  return plain(`${nameOf(area)} ${heading?.textContent ?? ''}`);
}

/** Words only: no counts, no asterisks, nothing in brackets. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}'’-]+/gu, ' ')
    .trim();
}

/** The button that sends what is written in a box, by its words and by being near. */
export function sendButtonOf(box: Element, field: FieldKind, scope?: Element): Element | undefined {
  const buttons = (scope ? [scope] : areasAround(box)).flatMap((area) => [...area.querySelectorAll(BUTTON)]);
  // A reply may be sent by a button that says "Post".
  const patterns = [...(field === 'reply' ? [words.SENDS_REPLY] : []), words.SENDS_POST, words.SHARES];
  const found = (pattern: words.Words) => buttons.find((button) => pattern.test(labelOf(button)));
  return field === 'post' || field === 'reply' ? patterns.map(found).find(Boolean) : undefined;
}

/** What holds a box together with its buttons: the form, dialog or section, else a few elements around it. */
function areasAround(box: Element): Element[] {
  const area = closest(box, AREA);
  if (area) return [area];
  const areas: Element[] = [];
  for (let at = box.parentElement; at && areas.length < STEPS; at = at.parentElement) areas.push(at);
  return areas;
}

/** What a button says. */
export function labelOf(button: Element): string {
  return plain(button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent ?? '');
}
