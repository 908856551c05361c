import * as z from 'zod/mini';
import type { About, Hit, Parsed } from '../core/check';
import type { OrgNames } from '../core/organisation';
import { isAttributed, isQuestion } from './clause';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { promotionCues } from './promotion/cues';
import { isDisclosed, promotionsIn } from './promotion/index';
import { weighed } from './scorer/learnt';

const KINDS = ['product', 'organisation-name'] as const;

const BACKS =
  /^(?:'s)?(?: \p{L}+){0,2} (?:recommends?|endorses?|swears? by|trusts?|prefers?|approves? of|stands? behind|backs|loves?|chooses?|favou?rs?|suosittelee|luottaa|recommande(?:nt)?|préfère(?:nt)?) (?:the |our |a )?[\p{Lu}@]/u;

/** "Caltech recommends Brightleaf notebooks": the organisation as the one who praises. */
function* speaksForBrand(doc: Parsed, org: OrgNames): Generator<Hit> {
  for (const mention of org.mentions(doc)) {
    const sentence = doc.sentenceAt(mention.from);
    const said = BACKS.exec(doc.text.slice(mention.to, mention.to + 80));
    if (!sentence || !said || isQuestion(sentence) || isAttributed(doc, sentence)) continue;
    const range = { from: mention.from, to: sentence.range.to };
    yield { range, evidence: [mention], fixes: [removeSentence(doc, sentence)] };
  }
}

/** A product, service, business or cause recommended, by the person or in the organisation's name. */
export const endorsement = defineCheck({
  id: 'endorsement',
  topic: 'endorsement',
  languages: ['en', 'fr', 'fi'],
  summary:
    'A product, service, business or cause that people are told to buy, book, use or join; with `organisation-name` only where the account or the words carry the organisation’s name.',
  limits:
    'Methods, tests, complaints, plain mentions and what is disclosed at the beginning are left alone. Praise without any call to act is not taken for an endorsement.',
  fields: ['post', 'reply', 'bio'],
  perOrganisation: true,
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  *find(doc, { kinds }, about) {
    const inItsName = about.account.role !== 'personal' || about.org.mentions(doc).length > 0;
    if (kinds && !kinds.includes('product') && !inItsName) return;
    if (isDisclosed(doc)) return;
    yield* weighed('endorsement', doc, about, promotionCues, praiseIn(doc, about));
  },
});

function* praiseIn(doc: Parsed, { org }: About): Generator<Hit> {
  yield* speaksForBrand(doc, org);
  for (const { range, sentence } of promotionsIn(doc)) {
    yield { range, evidence: [range, sentence.range], fixes: [removeSentence(doc, sentence)] };
  }
}
