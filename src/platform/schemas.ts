import * as z from 'zod';
import type { Mute, RuleOverride } from '../core/context';
import type { Draft } from '../core/draft';
import { TOPICS } from '../core/guideline';
import type { Dismissal, Guise } from './protocol';
import type { Change, Settings } from './settings';

// Everything that crosses a border is read here: the settings store, requests of pages, changes from our own pages.
/** A name or an id, as a page may hand it in. */
export const wordSchema = z.string().min(1).max(300);
const word = wordSchema;
const role = z.enum(['personal', 'official', 'community']);
const level = z.enum(['must', 'should', 'consider', 'off']);
const account = z.strictObject({ site: word, handle: word.exactOptional(), role });
const override: z.ZodType<RuleOverride> = z.strictObject({ guideline: word, site: word.exactOptional(), level });
const mute: z.ZodType<Mute> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), hash: word }),
  z.strictObject({ kind: z.literal('phrase'), phrase: z.string().min(1).max(2000), guideline: word.exactOptional() }),
]);
const profile = z.strictObject({
  site: word,
  handle: word.exactOptional(),
  packs: z.record(word, z.strictObject({ affiliated: z.boolean(), disclaimer: z.boolean() })),
});
const host = z
  .string()
  .regex(/^[\w.-]+$/)
  .max(253);
const language = z.enum(['en', 'fr', 'fi']);
const index = z.int().min(0).max(100);
const doneItem = z.strictObject({ guideline: word, index, date: z.iso.date() });
const addedSite = z.strictObject({ host, site: word });

/** The settings as stored, in their present version. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  version: z.literal(1),
  welcomed: z.boolean(),
  packs: z.array(word),
  accounts: z.array(account),
  overrides: z.array(override),
  mutes: z.array(mute),
  profiles: z.array(profile),
  sitesOff: z.array(host),
  sitesAdded: z.array(addedSite),
  drawConsider: z.boolean(),
  checklist: z.array(doneItem).default([]),
  reminders: z.boolean().default(true),
  language: language.exactOptional(),
  salt: word,
});

/** A change that one of our own pages asks for. */
export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('packs'), packs: z.array(word).max(100) }),
  z.strictObject({ kind: z.literal('welcomed') }),
  z.strictObject({ kind: z.literal('account'), account }),
  z.strictObject({ kind: z.literal('forget-account'), site: word, handle: word.exactOptional() }),
  z.strictObject({ kind: z.literal('override'), override }),
  z.strictObject({ kind: z.literal('forget-override'), guideline: word, site: word.exactOptional() }),
  z.strictObject({ kind: z.literal('mute'), mute }),
  z.strictObject({ kind: z.literal('unmute'), mute }),
  z.strictObject({ kind: z.literal('forget-mutes'), of: z.enum(['once', 'phrase']) }),
  z.strictObject({ kind: z.literal('profile'), profile }),
  z.strictObject({ kind: z.literal('site'), host, on: z.boolean() }),
  z.strictObject({ kind: z.literal('add-site'), added: addedSite }),
  z.strictObject({ kind: z.literal('forget-site'), host }),
  z.strictObject({ kind: z.literal('draw-consider'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('done'), item: doneItem }),
  z.strictObject({ kind: z.literal('undone'), guideline: word, index }),
  z.strictObject({ kind: z.literal('reminders'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('language'), language: language.exactOptional() }),
]);

/** Longest text a page may hand in. No site takes a tenth of it. */
export const MAX_TEXT = 1_000_000;
const text = z.string().max(MAX_TEXT);
const range = z.strictObject({ from: z.int().min(0), to: z.int().min(0) });

/** A draft as a page hands it in. The page is not trusted: wrong shapes end here. */
export const draftSchema: z.ZodType<Draft> = z.strictObject({
  text,
  field: z.enum(['post', 'reply', 'bio', 'display-name', 'login']),
  site: word,
  handle: word.exactOptional(),
  limit: z
    .strictObject({
      max: z.int().min(0),
      unit: z.enum(['grapheme', 'utf16', 'weighted']),
      urlLength: z.int().min(0).exactOptional(),
    })
    .exactOptional(),
  links: z
    .array(z.strictObject({ range, href: z.string().max(4000) }))
    .max(1000)
    .exactOptional(),
  pasted: z.array(range).max(1000).exactOptional(),
  replyingTo: text.exactOptional(),
  sharing: text.exactOptional(),
  editing: z.boolean().exactOptional(),
  media: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'audio', 'file']),
        name: z.string().max(1000).exactOptional(),
        alt: z.string().max(10_000).exactOptional(),
      }),
    )
    .max(100)
    .exactOptional(),
});

/** As whom one of our own pages tries a draft. */
export const guiseSchema: z.ZodType<Guise> = z.strictObject({
  packs: z.array(word).max(100),
  role,
  affiliated: z.boolean(),
});

/** A dismissal as a page hands it in. */
export const dismissalSchema: z.ZodType<Dismissal> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('once'),
    finding: z.strictObject({ topic: z.enum(TOPICS), quote: text, range: range.exactOptional() }),
    text,
  }),
  z.strictObject({ kind: z.literal('phrase'), phrase: z.string().min(1).max(2000), guideline: word }),
  z.strictObject({ kind: z.literal('rule'), guidelines: z.array(word).min(1).max(50), site: word.exactOptional() }),
]);
