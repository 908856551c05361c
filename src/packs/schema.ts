import * as z from 'zod';
import { MOMENTS, type Pack } from '../core/guideline';

// Bounds keep any pack small enough to compile and match in no time, whoever wrote it.
const line = (max = 300) => z.string().trim().min(1).max(max);
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case words joined by hyphens')
  .max(60);
const text = z.strictObject({ en: line(1200), fr: line(1200).optional(), fi: line(1200).optional() });
const section = z.strictObject({ section: line() });
const role = z.enum(['personal', 'official', 'community']);
const level = z.enum(['must', 'should', 'consider']);
const field = z.enum(['post', 'reply', 'bio', 'display-name', 'login']);

const media = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'file']),
  name: line().optional(),
  alt: line(2000).optional(),
});

const exampleObject = z.strictObject({
  text: z.string().max(4000),
  field: field.optional(),
  account: role.optional(),
  site: line(60).optional(),
  replyingTo: line(4000).optional(),
  sharing: line(4000).optional(),
  bio: line(1000).optional(),
  media: z.array(media).max(10).optional(),
});
const example = z.union([line(4000), exampleObject]);

const base = {
  id,
  title: text,
  summary: text,
  source: section,
  applies: z
    .strictObject({ roles: z.array(role).min(1).optional(), when: z.enum(['always', 'affiliated']).optional() })
    .optional(),
  contacts: z.array(id).max(10).optional(),
};

const checkUse = z.looseObject({ use: id, level: z.enum(['must', 'should', 'consider', 'off']).optional() });

const guideline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('check'),
    ...base,
    level,
    fields: z.array(field).min(1),
    checks: z.array(checkUse).min(1).max(12),
    message: text,
    examples: z.strictObject({ flags: z.array(example).max(50), passes: z.array(example).max(50) }),
  }),
  z.strictObject({ kind: z.literal('nudge'), ...base, on: z.enum(MOMENTS), message: text }),
  z.strictObject({
    kind: z.literal('checklist'),
    ...base,
    items: z.array(text).min(1).max(30),
    reviewMonths: z.int().min(1).max(60).optional(),
  }),
  z.strictObject({ kind: z.literal('contact'), ...base, contact: id, when: text }),
  z.strictObject({ kind: z.literal('reading'), ...base }),
]);

const alias = z.strictObject({
  text: line(120),
  ambiguous: z.literal(true).optional(),
  stem: z.literal(true).optional(),
});

const contact = z
  .strictObject({
    id,
    name: text,
    email: z.email().optional(),
    phone: line(40).optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
    note: text.optional(),
    helpsWith: z
      .array(z.enum(['unsure', 'press', 'harassment', 'suspicious-link', 'security-incident', 'account']))
      .min(1),
  })
  .refine((c) => c.email ?? c.phone ?? c.url ?? c.note, { error: 'give an email, phone, url or note' });

const domain = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'write a domain such as example.edu')
  .max(120);

/** The shape of a pack file. Unknown keys are errors, so that a typing mistake is never silently ignored. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 1.0.0'),
  name: text,
  shortName: line(120),
  aliases: z.array(alias).min(1).max(60),
  units: z.array(alias).max(300),
  nicknames: z.array(alias).max(60),
  misspellings: z.array(z.strictObject({ wrong: line(120), right: line(120) })).max(60),
  logoWords: z.array(line(120)).max(60),
  domains: z.array(domain).max(60),
  handles: z
    .array(
      z
        .string()
        .regex(/^@?[\w.-]+$/, 'write a handle without spaces')
        .max(60),
    )
    .max(200),
  publicAddresses: z.array(line(200)).max(100),
  contacts: z.array(contact).max(30),
  source: z.strictObject({
    title: line(),
    publisher: line(),
    lastUpdated: z.iso.date().optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
  }),
  scope: z
    .array(
      z.strictObject({ id, title: text, summary: text, source: section, personal: z.enum(['always', 'mentioned']) }),
    )
    .max(5)
    .optional(),
  disclaimers: z
    .array(z.strictObject({ text: line(200), lang: z.enum(['en', 'fr', 'fi']), origin: z.enum(['source', 'ours']) }))
    .max(20),
  guidelines: z.array(guideline).min(1).max(200),
  renamed: z.record(id, id).optional(),
});

/** A pack as its file has it; assignable to {@link Pack}, which the compiler checks below. */
export type PackFile = z.infer<typeof packSchema>;

const _assignable = (file: PackFile): Pack => file;
void _assignable;
