import '../zod-words';
import * as z from 'zod/mini';
import { MOMENTS, type Pack } from '../core/guideline';
import { isTerm } from '../core/lexicon';
import { WANTED } from '../core/reasons';

// Bounds keep any pack small enough to compile and match in no time, whoever wrote it.
const line = (max = 300) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const listOf = <T extends z.core.$ZodType>(entry: T, max: number) => z.array(entry).check(z.maxLength(max));
/** A list with at least one entry. */
const someOf = <T extends z.core.$ZodType>(entry: T, max: number) => listOf(entry, max).check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, WANTED.hyphens), z.maxLength(60));
const text = z.strictObject({ en: line(1200), fr: z.optional(line(1200)), fi: z.optional(line(1200)) });
const section = z.strictObject({ section: line() });
const role = z.enum(['personal', 'official', 'community']);
const level = z.enum(['must', 'should', 'consider']);
const field = z.enum(['post', 'reply', 'bio', 'display-name', 'login']);

const media = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'file']),
  name: z.optional(line()),
  alt: z.optional(line(2000)),
});

const exampleObject = z.strictObject({
  text: z.string().check(z.maxLength(4000)),
  field: z.optional(field),
  account: z.optional(role),
  site: z.optional(line(60)),
  replyingTo: z.optional(line(4000)),
  sharing: z.optional(line(4000)),
  bio: z.optional(line(1000)),
  media: z.optional(listOf(media, 10)),
});
const example = z.union([line(4000), exampleObject]);

const base = {
  id,
  title: text,
  summary: text,
  source: section,
  applies: z.optional(
    z.strictObject({
      roles: z.optional(z.array(role).check(z.minLength(1))),
      when: z.optional(z.enum(['always', 'affiliated'])),
    }),
  ),
  contacts: z.optional(listOf(id, 10)),
};

const checkUse = z.looseObject({ use: id, level: z.optional(z.enum(['must', 'should', 'consider', 'off'])) });

const guideline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('check'),
    ...base,
    level,
    fields: z.array(field).check(z.minLength(1)),
    checks: someOf(checkUse, 12),
    message: text,
    examples: z.strictObject({ flags: listOf(example, 50), passes: listOf(example, 50) }),
  }),
  z.strictObject({ kind: z.literal('nudge'), ...base, on: z.enum(MOMENTS), message: text }),
  z.strictObject({
    kind: z.literal('checklist'),
    ...base,
    items: someOf(text, 30),
    reviewMonths: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  }),
  z.strictObject({ kind: z.literal('contact'), ...base, contact: id, when: text }),
  z.strictObject({ kind: z.literal('reading'), ...base }),
]);

/** What is searched for in drafts: between one and twelve words, as the compiler of terms takes them. */
const term = (max: number) => line(max).check(z.refine(isTerm, WANTED.term));

const alias = z.strictObject({
  text: term(120),
  ambiguous: z.optional(z.literal(true)),
  stem: z.optional(z.literal(true)),
});

const contact = z
  .strictObject({
    id,
    name: text,
    email: z.optional(z.email()),
    phone: z.optional(line(40)),
    url: z.optional(z.url({ protocol: /^https$/ })),
    note: z.optional(text),
    helpsWith: z
      .array(z.enum(['unsure', 'press', 'harassment', 'suspicious-link', 'security-incident', 'account']))
      .check(z.minLength(1)),
  })
  .check(z.refine((c) => c.email ?? c.phone ?? c.url ?? c.note, { error: WANTED.reach }));

const domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, WANTED.domain), z.maxLength(120));

/** The shape of a pack file. Unknown keys are errors, so that a typing mistake is never silently ignored. */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, WANTED.version)),
  name: text,
  shortName: line(120),
  aliases: someOf(alias, 60),
  units: listOf(alias, 300),
  nicknames: listOf(alias, 60),
  misspellings: listOf(z.strictObject({ wrong: term(120), right: line(120) }), 60),
  logoWords: listOf(term(120), 60),
  domains: listOf(domain, 60),
  handles: listOf(
    z.string().check(z.regex(/^@?[\w.-]+$/, WANTED.handle), z.maxLength(60), z.refine(isTerm, WANTED.letters)),
    200,
  ),
  publicAddresses: listOf(line(200), 100),
  contacts: listOf(contact, 30),
  source: z.strictObject({
    title: line(),
    publisher: line(),
    lastUpdated: z.optional(z.iso.date()),
    url: z.optional(z.url({ protocol: /^https$/ })),
  }),
  scope: z.optional(
    listOf(
      z.strictObject({ id, title: text, summary: text, source: section, personal: z.enum(['always', 'mentioned']) }),
      5,
    ),
  ),
  disclaimers: listOf(
    z.strictObject({ text: line(200), lang: z.enum(['en', 'fr', 'fi']), origin: z.enum(['source', 'ours']) }),
    20,
  ),
  guidelines: someOf(guideline, 200),
  renamed: z.optional(z.record(id, id)),
});

/** A pack as its file has it; assignable to {@link Pack}, which the compiler checks below. */
export type PackFile = z.infer<typeof packSchema>;

const _assignable = (file: PackFile): Pack => file;
void _assignable;
