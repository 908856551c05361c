import * as z from 'zod';
import { defineCheck } from './define';

const EMAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/giu;

/** What a guideline may limit this check to; all of them when it names none. */
const KINDS = [
  'email',
  'phone',
  'address',
  'birth-date',
  'bank',
  'national-id',
  'member-number',
  'about-person',
] as const;

/** Data about a person that identifies or reaches them. */
export const personalData = defineCheck({
  id: 'personal-data',
  topic: 'personal-data',
  languages: 'any',
  summary: 'E-mail addresses of people.',
  limits: 'Not addresses an organisation publishes.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({ kinds: z.array(z.enum(KINDS)).min(1).optional() }),
  *find(doc, { kinds }, { orgs }) {
    if (kinds && !kinds.includes('email')) return;
    for (const match of doc.text.matchAll(EMAIL)) {
      if (orgs.some((org) => org.isPublicAddress(match[0]))) continue;
      yield { range: { from: match.index, to: match.index + match[0].length }, secret: true };
    }
  },
});
