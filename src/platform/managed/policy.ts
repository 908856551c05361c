// What an institution may set for everybody, as the browser hands it over in `storage.managed`.
import '../../zod-words';
import * as z from 'zod/mini';
import { WANTED } from '../../core/reasons';
import { MOST_TYPED, type TypedLimit } from '../../core/typed-limits';

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const level = z.enum(['must', 'should', 'consider', 'off']);
const role = z.enum(['personal', 'official', 'community']);
const lang = z.enum(['en', 'fr', 'fi']);
const host = z.string().check(z.regex(/^[\w.-]+$/, WANTED.host), z.maxLength(253));

/** What may be left out, and what it is for. */
const optional = <T extends z.core.$ZodType>(value: T, what: string) => z.exactOptional(value).check(z.describe(what));

const text = z
  .strictObject({ en: word, fr: z.exactOptional(word), fi: z.exactOptional(word) })
  .check(z.describe('Words for people to read; English is needed, French and Finnish are used where given.'));

const rights = {
  locked: optional(z.boolean(), 'true: nobody can change it. Otherwise it is what people start with and may change.'),
  reason: optional(text, 'Shown beside the lock. Without it the reason for everything is shown.'),
};

/** A value with who decides about it. */
const setting = <T extends z.core.$ZodType>(value: T, what: string) =>
  optional(z.strictObject({ value, ...rights }), what);

/** A list whose entries each say who decides about them. */
const entries = <T extends z.core.$ZodLooseShape>(shape: T, what: string) =>
  optional(z.array(z.strictObject({ ...shape, ...rights })).check(z.maxLength(1000)), what);

/** The shape of a managed policy. `npm run docs` writes Chrome's own kind of schema from it. */
export const policySchema = z.strictObject({
  reason: optional(text, 'Why things are locked, and whom to ask: shown beside every lock.'),
  organisations: setting(
    z.array(word).check(z.maxLength(100)),
    'Ids of the organisations whose guidelines count, built in or among "packs".',
  ),
  packs: optional(
    z.array(z.string().check(z.maxLength(500_000))).check(z.maxLength(20)),
    'Guidelines of your own: the whole text of a pack file each. One with the id of a built-in replaces it.',
  ),
  levels: entries(
    { guideline: word, site: z.exactOptional(word), level },
    'How loud a guideline is ("cern.confidential"), everywhere or on one site ("x").',
  ),
  sites: entries(
    { site: host, on: z.boolean() },
    'Where drafts are checked: a built-in site ("x", "linkedin", "bluesky", "mastodon") or a host of your own.',
  ),
  limits: entries(
    {
      site: host,
      field: z.enum(['post', 'bio']),
      max: z.int().check(z.minimum(1), z.maximum(MOST_TYPED)),
    },
    'How many characters a post ("post", replies too) or the text of a profile ("bio") may have on a server of your own.',
  ),
  roles: entries(
    { site: word, handle: z.exactOptional(word), role },
    'Whose accounts these are; without a handle, all accounts of the site.',
  ),
  disclaimers: entries(
    { organisation: word, text: word, lang },
    'Wordings offered for a profile. Locked ones are the only ones offered for that organisation and language.',
  ),
  drawConsider: setting(z.boolean(), 'Mark things worth a thought in the text, too.'),
  reminders: setting(z.boolean(), 'Remind of checklist items that are due again.'),
  language: setting(lang, 'Language of the extension’s own words.'),
  skipWelcome: optional(
    z.boolean(),
    'Open no welcome page after the installation; one that is open and untouched closes.',
  ),
});

/** A policy as the institution writes it. */
export type PolicyFile = z.infer<typeof policySchema>;
export type ManagedRole = NonNullable<PolicyFile['roles']>[number];
export type ManagedLevel = NonNullable<PolicyFile['levels']>[number];

/** The switch of one host. A host that is not built in is watched once the person allows it in the browser. */
export interface ManagedHost extends Omit<NonNullable<PolicyFile['sites']>[number], 'site'> {
  readonly host: string;
  readonly builtIn: boolean;
}

/** How much a host takes. */
export type ManagedLimit = Omit<NonNullable<PolicyFile['limits']>[number], 'site'> & TypedLimit;

/** A policy that was read: sites are hosts, and every site named is known. */
export interface Policy extends Omit<PolicyFile, 'sites' | 'limits'> {
  readonly hosts?: readonly ManagedHost[];
  readonly limits?: readonly ManagedLimit[];
}
