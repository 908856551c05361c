import type { FieldKind } from '../core/draft';
import { closest, nameOf } from './dom';
import type { Composer } from './site';

// Words of labels and of buttons, in the three languages we know. A box is watched only when it says what it is: on a
// page we don't know, silence is the better mistake. Order matters: the first that fits wins.
const NEVER =
  /(?<!\p{L})(?:search|find|filter|chat|direct message|messages?|password|code|card number|coupon|comments? to (?:the )?(?:moderator|admin)|additional comments|private note|rechercher|filtrer|mot de passe|messagerie|hae|haku|etsi|viesti|salasana)(?!\p{L})/u;
const FIELDS: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'bio',
    /(?<!\p{L})(?:bio|biography|about (?:me|you|yourself)|description of (?:you|yourself)|biographie|à propos|esittely)(?!\p{L})/u,
  ],
  ['display-name', /(?<!\p{L})(?:display name|full name|profile name|nom affiché|näyttönimi)(?!\p{L})/u],
  [
    'reply',
    /(?<!\p{L})(?:reply|comment|answer|respond|répondre|réponse|commentaire|commenter|vastaa|vastaus|kommentti|kommentoi)(?!\p{L})/u,
  ],
  [
    'post',
    /(?<!\p{L})(?:post|publish|tweet|toot|share|caption|what(?:['’]s| is) (?:happening|on your mind|up|new)|start a (?:post|discussion)|write something|status|publier|partager|quoi de neuf|légende|julkaise|jaa|mitä (?:mietit|kuuluu))(?!\p{L})/u,
  ],
];
const SEND: readonly (readonly [FieldKind, RegExp])[] = [
  ['reply', /^(?:reply|comment|add comment|post (?:reply|comment|answer)|répondre|commenter|vastaa|kommentoi)$/u],
  ['post', /^(?:post|publish|tweet|toot|share|submit post|publier|partager|julkaise|jaa)$/u],
];
const BUTTON = 'button, [role="button"], input[type="submit"]';
/** Where the buttons of a box are looked for, and how far up. */
const AREA = 'form, dialog, [role="dialog"], article, section, fieldset';

/** Tells by its looks what a box on an unknown page is; undefined for everything that is not clearly public writing. */
export function composerByShape(element: Element): Composer | undefined {
  const name = `${nameOf(element)} ${element.getAttribute('name') ?? ''} ${element.id}`.toLowerCase();
  const role = element.getAttribute('role') ?? '';
  if (NEVER.test(name) || closest(element, '[role="search"], [role="log"]')) return undefined;
  if (role === 'searchbox' || role === 'combobox') return undefined;
  const input = element.localName === 'input';
  const type = element.getAttribute('type') ?? 'text';
  if (input && /\b(?:username|email)\b/.test(`${element.getAttribute('autocomplete')} ${type}`))
    return found('login', element);
  if (input && type !== 'text') return undefined;
  const said = FIELDS.find(([, words]) => words.test(name))?.[0];
  if (said === 'bio' || said === 'display-name') return found(said, element);
  // One line is for titles, tags and places; posts are written in boxes.
  if (input) return undefined;
  const area = closest(element, AREA);
  const buttons = area ? [...area.querySelectorAll(BUTTON)].map(labelOf) : [];
  const sent = SEND.find(([, words]) => buttons.some((label) => words.test(label)))?.[0];
  if (said === undefined && sent === undefined) return undefined;
  return found(said === 'reply' || sent === 'reply' ? 'reply' : 'post', element);
}

function labelOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent ?? '')
    .trim()
    .toLowerCase();
}

function found(field: FieldKind, element: Element): Composer {
  const max = Number(element.getAttribute('maxlength') ?? 0);
  return { field, selector: '*', scope: AREA, ...(max > 0 && { limit: { max, unit: 'utf16' } }) };
}
