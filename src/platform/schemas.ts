import '../zod-words';
import * as z from 'zod/mini';
import type { Mute, RuleOverride } from '../core/context';
import type { Draft } from '../core/draft';
import { TOPICS } from '../core/guideline';
import { WANTED } from '../core/reasons';
import { MAX_POSTS, type TableRow } from '../core/table';
import { MOST_TYPED } from '../core/typed-limits';
import type { Dismissal, Guise } from './protocol';
import type { Change, SettingKey, Settings } from './settings';

// Everything that crosses a border is read here: the settings store, requests of pages, changes from our own pages.
/** A name or an id, as a page may hand it in. */
export const wordSchema = z.string().check(z.minLength(1), z.maxLength(300));
const word = wordSchema;
/** The id of a stored pack as it stands there; one that can't be used may have none. */
export const storedIdSchema = z.string().check(z.maxLength(300));
const role = z.enum(['personal', 'official', 'community']);
const level = z.enum(['must', 'should', 'consider', 'off']);
const account = z.strictObject({ site: word, handle: z.exactOptional(word), role });
const override: z.ZodMiniType<RuleOverride> = z.strictObject({ guideline: word, site: z.exactOptional(word), level });
const mute: z.ZodMiniType<Mute> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), hash: word }),
  z.strictObject({
    kind: z.literal('phrase'),
    phrase: z.string().check(z.minLength(1), z.maxLength(2000)),
    guideline: z.exactOptional(word),
  }),
]);
const profile = z.strictObject({
  site: word,
  handle: z.exactOptional(word),
  packs: z.record(word, z.strictObject({ affiliated: z.boolean(), disclaimer: z.boolean() })),
});
const host = z.string().check(z.regex(/^[\w.-]+$/, WANTED.host), z.maxLength(253));
const language = z.enum(['en', 'fr', 'fi']);
const index = z.int().check(z.minimum(0), z.maximum(100));
const place = { site: z.exactOptional(word), handle: z.exactOptional(word) };
const doneItem = z.strictObject({ ...place, guideline: word, index, date: z.iso.date() });
const addedSite = z.strictObject({ host, site: word });
const limitOf = { host, field: z.enum(['post', 'bio']) };
const limit = z.strictObject({ ...limitOf, max: z.int().check(z.minimum(1), z.maximum(MOST_TYPED)) });

const chosen = z.custom<SettingKey>(
  (key) => typeof key === 'string' && /^(packs|drawConsider|reminders|language|site:.{1,253})$/.test(key),
);

const settings = z.strictObject({
  version: z.literal(2),
  chosen: z.array(chosen),
  welcomed: z.boolean(),
  packs: z.array(word),
  accounts: z.array(account),
  overrides: z.array(override),
  mutes: z.array(mute),
  profiles: z.array(profile),
  sitesOff: z.array(host),
  sitesAdded: z.array(addedSite),
  limits: z._default(z.array(limit), []),
  drawConsider: z.boolean(),
  lastLook: z._default(z.boolean(), true),
  checklist: z._default(z.array(doneItem), []),
  reminders: z._default(z.boolean(), true),
  statistics: z._default(z.boolean(), false),
  language: z.exactOptional(language),
  salt: word,
});

/** The settings as stored, in their present version. */
export const settingsSchema: z.ZodMiniType<Settings> = settings;

/** The settings as a file carries them to another browser. */
export const carriedSettingsSchema: z.ZodMiniType<Omit<Settings, 'salt'>> = z.omit(settings, { salt: true });

/** A change that one of our own pages asks for. */
export const changeSchema: z.ZodMiniType<Change> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('packs'), packs: z.array(word).check(z.maxLength(100)) }),
  z.strictObject({ kind: z.literal('welcomed') }),
  z.strictObject({ kind: z.literal('account'), account }),
  z.strictObject({ kind: z.literal('forget-account'), site: word, handle: z.exactOptional(word) }),
  z.strictObject({ kind: z.literal('override'), override }),
  z.strictObject({ kind: z.literal('forget-override'), guideline: word, site: z.exactOptional(word) }),
  z.strictObject({ kind: z.literal('mute'), mute }),
  z.strictObject({ kind: z.literal('unmute'), mute }),
  z.strictObject({ kind: z.literal('forget-mutes'), of: z.enum(['once', 'phrase']) }),
  z.strictObject({ kind: z.literal('profile'), profile }),
  z.strictObject({ kind: z.literal('site'), host, on: z.boolean() }),
  z.strictObject({ kind: z.literal('add-site'), added: addedSite }),
  z.strictObject({ kind: z.literal('forget-site'), host }),
  z.strictObject({ kind: z.literal('limit'), limit }),
  z.strictObject({ kind: z.literal('forget-limit'), ...limitOf }),
  z.strictObject({ kind: z.literal('draw-consider'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('last-look'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('done'), item: doneItem }),
  z.strictObject({ kind: z.literal('undone'), ...place, guideline: word, index }),
  z.strictObject({ kind: z.literal('reminders'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('statistics'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('language'), language: z.exactOptional(language) }),
]);

/** Longest text a page may hand in. No site takes a tenth of it. */
export const MAX_TEXT = 1_000_000;
const text = z.string().check(z.maxLength(MAX_TEXT));
const count = z.int().check(z.minimum(0));
const range = z.strictObject({ from: count, to: count });

/** A draft as a page hands it in. The page is not trusted: wrong shapes end here. */
export const draftSchema: z.ZodMiniType<Draft> = z.strictObject({
  text,
  field: z.enum(['post', 'reply', 'bio', 'display-name', 'login']),
  site: word,
  handle: z.exactOptional(word),
  limit: z.exactOptional(
    z.strictObject({
      max: count,
      unit: z.enum(['grapheme', 'utf16', 'weighted']),
      urlLength: z.exactOptional(count),
    }),
  ),
  links: z.exactOptional(
    z.array(z.strictObject({ range, href: z.string().check(z.maxLength(4000)) })).check(z.maxLength(1000)),
  ),
  pasted: z.exactOptional(z.array(range).check(z.maxLength(1000))),
  replyingTo: z.exactOptional(text),
  sharing: z.exactOptional(text),
  editing: z.exactOptional(z.boolean()),
  deleting: z.exactOptional(z.boolean()),
  media: z.exactOptional(
    z
      .array(
        z.strictObject({
          kind: z.enum(['image', 'video', 'audio', 'file']),
          name: z.exactOptional(z.string().check(z.maxLength(1000))),
          alt: z.exactOptional(z.string().check(z.maxLength(10_000))),
        }),
      )
      .check(z.maxLength(100)),
  ),
});

/** As whom one of our own pages tries a draft. */
export const guiseSchema: z.ZodMiniType<Guise> = z.strictObject({
  packs: z.array(word).check(z.maxLength(100)),
  role,
  affiliated: z.boolean(),
});

/** The text of a file as one of our own pages hands it in; what is in it is read elsewhere. */
export const fileTextSchema = z.string().check(z.maxLength(2 * MAX_TEXT));

/**
 * Planned posts as our own page hands them in: a text, or a table it has read. That refused a table of too many rows in
 * words a person can act on (src/cli/table.ts); the bound here is the border's own, which takes no list of any length.
 */
export const plannedSchema: z.ZodMiniType<string | TableRow[]> = z.union([
  fileTextSchema,
  z.array(z.strictObject({ line: count, cells: z.record(text, text) })).check(z.maxLength(MAX_POSTS)),
]);

/** The same without packs: with a pack that is not kept yet. */
export const trialGuiseSchema: z.ZodMiniType<Omit<Guise, 'packs'>> = z.strictObject({ role, affiliated: z.boolean() });

/** What a page may count: that a finding of a topic was fixed, or dismissed. */
export const settledSchema = z.tuple([z.enum(['fixed', 'dismissed']), z.enum(TOPICS)]);

/** A dismissal as a page hands it in. */
export const dismissalSchema: z.ZodMiniType<Dismissal> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('once'),
    finding: z.strictObject({ topic: z.enum(TOPICS), quote: text, range: z.exactOptional(range) }),
    text,
  }),
  z.strictObject({
    kind: z.literal('phrase'),
    phrase: z.string().check(z.minLength(1), z.maxLength(2000)),
    guideline: word,
  }),
  z.strictObject({
    kind: z.literal('rule'),
    guidelines: z.array(word).check(z.minLength(1), z.maxLength(50)),
    site: z.exactOptional(word),
  }),
]);
