import * as z from 'zod/mini';
import type { Hit, Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { isNegated, isQuestion, isQuoted, isSatire } from './clause';
import { marked } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import {
  type Blame,
  blameBySentence,
  blameCues,
  blameOf,
  isFair,
  namesSomebody,
  somebodyIsNamed,
} from './reputation-cues';
import { unlessInnocent, weighed } from './scorer/learnt';

/** An accusation of a crime or of cheating against somebody who can be told from the post. */
export const defamation = defineCheck({
  id: 'defamation',
  topic: 'reputation',
  languages: ['en', 'fr', 'fi'],
  summary: 'A person or firm accused of a crime, fraud or misconduct as if it were proven.',
  limits:
    'Only with a name, a title or a role that tells who is meant, or in answer to a post that does. Not court reports, named sources, fiction, research, denials or questions.',
  fields: ['post', 'reply'],
  options: z.strictObject({}),
  find(doc, _options, about) {
    if (isSatire(doc)) return [];
    const hits = accusationsIn(doc);
    const weigh = somebodyIsNamed(doc) && !blameOf(doc).has('fair') ? weighed : unlessInnocent;
    return weigh('reputation', doc, about, blameCues, hits);
  },
});

function* accusationsIn(doc: Parsed): Iterable<Hit> {
  if (isFair(doc)) return;
  const short = doc.tokens.length <= SHORT;
  for (const { sentence, cues } of blameBySentence(doc)) {
    const accusations = cues
      .of('accusation')
      .filter((cue) => !isNegated(sentence.tokens, cue.tokens.from) && !isQuoted(doc, cue) && !isSetAside(doc, cue));
    if (accusations.length === 0 || isQuestion(sentence) || isOwnDoing(sentence)) continue;
    const aimed = namesSomebody(doc, sentence) || pointsAtRole(sentence, cues) || answersAbout(doc, sentence);
    if (!aimed && !(short && somebodyIsNamed(doc) && speaksOfThem(sentence))) continue;
    yield {
      range: marked(sentence, accusations),
      evidence: accusations.map(({ from, to }) => ({ from, to })),
      fixes: [removeSentence(doc, sentence)],
    };
  }
}

const RATHER = /(?:rather than|instead of|anything but|short of) $/iu;

/** "The price is silly rather than criminal": the word is what it is not. */
const isSetAside = ({ text }: Parsed, { from }: Range) => RATHER.test(text.slice(Math.max(0, from - 15), from));

/** Up to so many words a name in one sentence is meant in the next, too. */
const SHORT = 60;

/** "My supervisor", "that landlord on Whitstable Road": a role with a word that points. */
function pointsAtRole({ tokens }: Sentence, cues: Blame): boolean {
  return cues
    .of('role')
    .some((role) =>
      /^(?:my|our|that|this|the|his|her|your|whose|le|la|mon|ma|notre|ce|cette)$/.test(
        tokens[role.tokens.from - 1]?.folded ?? '',
      ),
    );
}

/** "He was struck off" under a post that names him. */
function answersAbout(doc: Parsed, sentence: Sentence): boolean {
  return /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(doc.draft.replyingTo ?? '') && speaksOfThem(sentence);
}

function speaksOfThem({ tokens }: Sentence): boolean {
  return tokens.some(({ folded }) =>
    /^(?:he|she|they|he's|she's|they're|him|her|them|his|their|il|elle|han)$/.test(folded),
  );
}

/** "I stole", "we cheated": one's own confession accuses nobody else. */
function isOwnDoing({ tokens }: Sentence): boolean {
  return /^(?:i|i'm|i've|we|we're|we've)$/.test(tokens[0]?.folded ?? '');
}
