import * as z from 'zod';
import { compileLexicon } from '../core/lexicon';
import { defineCheck } from './define';

const WE = compileLexicon({ we: ['we at', 'on behalf of'] });

/**
 * What a guideline may limit this check to: the organisation's own voice ("We at CERN"), a personal opinion shown as
 * approved by it, or a claim to speak for it with authority. All of them when it names none.
 */
const KINDS = ['voice', 'approved-opinion', 'authority'] as const;

/** Words that make a personal post sound like the organisation's own voice. */
export const speakingFor = defineCheck({
  id: 'speaking-for',
  topic: 'speaking-for',
  languages: ['en'],
  summary: 'A personal account that speaks in the organisation’s name.',
  limits: 'To be written.',
  fields: ['post', 'reply'],
  perOrganisation: true,
  options: z.strictObject({ kinds: z.array(z.enum(KINDS)).min(1).optional() }),
  *find(doc, { kinds }, { org }) {
    if (kinds && !kinds.includes('voice')) return;
    for (const sentence of doc.sentences) {
      for (const we of WE.find(sentence.tokens)) {
        const mention = org.mentions(doc).find(({ from }) => from >= we.to && from - we.to < 3);
        if (mention) yield { range: { from: we.from, to: mention.to } };
      }
    }
  },
});
