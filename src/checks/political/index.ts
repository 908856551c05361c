import * as z from 'zod/mini';
import type { Hit, Parsed } from '../../core/check';
import { defineCheck } from '../define';
import { removeSentence } from '../fixes';
import { unlessInnocent, weighed } from '../scorer/learnt';
import { politicalCues, politicsOf } from './names';
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
  *find(doc, _options, about) {
    const cues = politicalCues(doc);
    // Many a vote is about mascots: without anybody to vote for, what was learnt is not asked.
    if ([...cues].every((kind) => kind === 'electoral' || kind === 'forum')) {
      yield* unlessInnocent('political', doc, about, politicalCues, stancesIn(doc));
    } else yield* weighed('political', doc, about, politicalCues, stancesIn(doc));
  },
});

function* stancesIn(doc: Parsed): Iterable<Hit> {
  const politics = politicsOf(doc);
  if (!politics) return;
  for (const { sentence, range } of stancesOf(doc, politics)) {
    yield { range, evidence: [range], fixes: [removeSentence(doc, sentence)] };
  }
}
