import * as z from 'zod/mini';
import type { Hit, Parsed } from '../core/check';
import { START } from '../core/chunks';
import type { Fix } from '../core/finding';
import { defineCheck } from './define';
import { promotionCues } from './promotion/cues';
import { isDisclosed, promotionsIn } from './promotion/index';
import { isBetweenNeighbours } from './promotion/neighbours';
import { weighed } from './scorer/learnt';

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
  *find(doc, _options, about) {
    if (isDisclosed(doc) || isBetweenNeighbours(doc)) return;
    const fixes = [disclosing(doc)];
    for (const hit of weighed('advertising', doc, about, promotionCues, promotedIn(doc))) {
      yield { ...hit, fixes };
    }
  },
});

function* promotedIn(doc: Parsed): Iterable<Hit> {
  for (const { range, sentence } of promotionsIn(doc)) yield { range, evidence: [range, sentence.range] };
}

function disclosing(doc: Parsed): Fix {
  const insert = DISCLOSURES[doc.lang ?? 'en'];
  return {
    label: { id: 'fixPutFirst', values: { text: insert.trim() } },
    edits: [{ range: START, insert }],
  };
}
