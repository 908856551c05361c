import * as z from 'zod';
import { compileLexicon } from '../core/lexicon';
import { defineCheck } from './define';

const WE = compileLexicon({ we: ['we at', 'on behalf of'] });

/** Words that make a personal post sound like the organisation's own voice. */
export const speakingFor = defineCheck({
  id: 'speaking-for',
  topic: 'speaking-for',
  languages: ['en'],
  summary: 'A personal account that speaks in the organisation’s name.',
  limits: 'To be written.',
  fields: ['post', 'reply'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org }) {
    for (const sentence of doc.sentences) {
      for (const we of WE.find(sentence.tokens)) {
        const mention = org.mentions(doc).find(({ from }) => from >= we.to && from - we.to < 3);
        if (mention) yield { range: { from: we.from, to: mention.to } };
      }
    }
  },
});
