import * as z from 'zod/mini';
import type { About, Hit, Parsed, Sentence } from '../core/check';
import { isNegated, isQuestion, isQuoted, isSatire } from './clause';
import { marked } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { blameBySentence, blameCues, blameOf, isFair, somebodyIsNamed } from './reputation-cues';
import { unlessInnocent, weighed } from './scorer/learnt';

/** Words that run the whole organisation down. Criticism with a point is none of this check's business. */
export const reputation = defineCheck({
  id: 'reputation',
  topic: 'reputation',
  languages: ['en', 'fr', 'fi'],
  summary: 'Wholesale contempt for the organisation: "a joke", "a scam", "nobody works here", "stay away".',
  limits:
    'Needs the organisation’s name or "this university". Not criticism that says what is wrong or what should change, nor questions, quotations or reports.',
  fields: ['post', 'reply'],
  perOrganisation: true,
  options: z.strictObject({}),
  find(doc, _options, about) {
    if (isSatire(doc)) return [];
    const hits = contemptIn(doc, about);
    const isOfOrganisation = about.org.mentions(doc).length > 0 && !somebodyIsNamed(doc) && !blameOf(doc).has('fair');
    return (isOfOrganisation ? weighed : unlessInnocent)('reputation', doc, about, blameCues, hits);
  },
});

function* contemptIn(doc: Parsed, { org, affiliated }: About): Iterable<Hit> {
  if (isFair(doc)) return;
  const whole = blameOf(doc);
  if (!whole.has('smear')) return;
  const named = org.mentions(doc).length > 0 || (affiliated && whole.has('place'));
  if (!named && !answersAboutIt(doc.draft.replyingTo, org.pack.name.en)) return;
  const short = doc.tokens.length <= SHORT;
  for (const { sentence, cues } of blameBySentence(doc)) {
    const smears = cues
      .of('smear')
      .filter((cue) => !isQuoted(doc, cue) && !(cue.term.length < 9 && isNegated(sentence.tokens, cue.tokens.from)));
    if (smears.length === 0 || isQuestion(sentence)) continue;
    const aimed = short || org.mentions(doc).some(({ from }) => within(sentence, from)) || cues.has('place');
    if (!aimed) continue;
    yield {
      range: marked(sentence, smears),
      evidence: smears.map(({ from, to }) => ({ from, to })),
      fixes: [removeSentence(doc, sentence)],
    };
  }
}

/** Up to so many words the name in one sentence is meant in the next, too. */
const SHORT = 70;

function within({ range }: Sentence, at: number): boolean {
  return range.from <= at && at < range.to;
}

function answersAboutIt(replyingTo: string | undefined, name: string): boolean {
  return replyingTo?.includes(name) ?? false;
}
