import * as z from 'zod/mini';
import { defineCheck } from '../define';
import { passages } from './passages';
import { takings } from './takings';

const KINDS = ['passage', 'piracy'] as const;

/** Other people's words, pictures and books passed on without credit or right. */
export const copiedText = defineCheck({
  id: 'copied-text',
  topic: 'copyright',
  languages: 'any',
  summary:
    'A long pasted or quoted passage with neither link nor credit; pictures said to be taken from somewhere; whole works passed on.',
  limits:
    'It compares with no source: a passage typed by hand looks like one’s own. A link or a named author is credit enough.',
  fields: ['post', 'reply'],
  // Where a passage begins and ends, and who is credited for it, may be far apart.
  scope: 'draft',
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  *find(doc, { kinds }, about) {
    if (!kinds || kinds.includes('passage')) yield* passages(doc);
    if (!kinds || kinds.includes('piracy')) yield* takings(doc, about);
  },
});
