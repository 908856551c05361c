import * as z from 'zod';
import { defineCheck } from './define';
import { promotionsIn } from './promotion';

/** The word that discloses, in the language of the draft. */
const DISCLOSURES = { en: '#ad ', fr: 'Publicité : ', fi: 'Mainos: ' } as const;

/** Advertising that doesn't say so at the beginning. */
export const advertising = defineCheck({
  id: 'advertising',
  topic: 'advertising',
  languages: ['en', 'fr', 'fi'],
  summary:
    'Discount and referral codes, affiliate links, gifts and calls to buy without a disclosure at the beginning.',
  limits:
    'Any clear disclosure in the first words is enough. Whether a product is one’s own is known only where the text says so.',
  fields: ['post', 'reply'],
  options: z.strictObject({}),
  *find(doc) {
    for (const { range, sentence } of promotionsIn(doc)) {
      const insert = DISCLOSURES[doc.lang ?? 'en'];
      const label = { id: 'fixPutFirst', values: { text: insert.trim() } };
      yield {
        range,
        evidence: [range, sentence.range],
        fixes: [{ label, edits: [{ range: { from: 0, to: 0 }, insert }] }],
      };
    }
  },
});
