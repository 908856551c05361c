import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/stance.json';
import type { Parsed } from '../core/check';
import { compileLexicon } from '../core/lexicon';
import { startingIn } from '../core/search';
import { isAttributed, isQuestion, isQuoted } from './clause';
import { defineCheck } from './define';
import { hasDisclaimer } from './disclaimer-wording';
import { putBefore } from './fixes';

const LEXICON = compileLexicon({ stance: lexicon.stance, personal: lexicon.personal });
const WORDS = { en: 'Speaking for myself, ', fr: 'À titre personnel, ', fi: 'Omasta puolestani: ' } as const;

const SIGNED = Symbol('signed with a disclaimer');

/** Does a disclaimer stand elsewhere in the draft? */
const isSigned = (doc: Parsed) => doc.anywhere(SIGNED, ({ text }) => hasDisclaimer(text));

/** A member takes a position about the organisation, and neither profile nor post says that it is a personal one. */
export const personalCapacity = defineCheck({
  id: 'personal-capacity',
  topic: 'disclaimer',
  languages: ['en', 'fr', 'fi'],
  summary:
    'A post of a member that judges the organisation or says what it should do, while neither post nor profile tells that the view is personal.',
  limits:
    'Known only where the own profile was seen. News, praise and questions are left alone, and so is what somebody else is quoted with.',
  fields: ['post', 'reply'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org, pack, account, disclaimed }) {
    // Naming the organisation in the post makes nobody its member: the profile must have been seen to.
    if (account.role !== 'personal' || !account.profile[pack.id]?.affiliated || disclaimed) return;
    const mentions = org.mentions(doc);
    if (mentions.length === 0 || hasDisclaimer(doc.text, mentions) || isSigned(doc)) return;
    for (const sentence of doc.sentences) {
      const mention = startingIn(mentions, sentence.range).find(({ to }) => to <= sentence.range.to);
      if (!mention || isQuestion(sentence) || isQuoted(doc, mention)) continue;
      const cues = LEXICON.find(sentence.tokens);
      const stance = cues.find(({ category }) => category === 'stance');
      if (!stance || cues.some(({ category }) => category === 'personal') || isAttributed(doc, sentence)) continue;
      yield {
        range: { from: mention.from, to: mention.to },
        evidence: [{ from: stance.from, to: stance.to }],
        fixes: [putBefore(doc, sentence, WORDS[doc.lang ?? 'en'], mention.from === sentence.range.from)],
      };
      return;
    }
  },
});
