import * as z from 'zod';
import { defineCheck } from '../define';
import { removeSentence } from '../fixes';
import { politicsOf } from './names';
import { stancesOf } from './stance';

/** Words that take sides for or against a party, a candidate or a partisan vote. */
export const political = defineCheck({
  id: 'political',
  topic: 'political',
  languages: ['en', 'fr', 'fi'],
  summary: 'Endorsing or opposing a political party, politician or candidate, or asking for votes.',
  limits:
    'Policy comment, election news, research on parties and votes inside an association are fine. Sides taken by hints alone, for people nobody has heard of, are not seen.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  options: z.strictObject({}),
  *find(doc) {
    const politics = politicsOf(doc);
    if (!politics) return;
    for (const { sentence, range } of stancesOf(doc, politics)) {
      yield { range, evidence: [range], fixes: [removeSentence(doc, sentence)] };
    }
  },
});
