import * as z from 'zod/mini';
import type { About, Hit, Parsed, Sentence } from '../core/check';
import { firstMatch, tests } from '../core/gate';
import { isNegated, isQuestion, isQuoted, isSatire } from './clause';
import { contemptFrames } from './contempt';
import { marked } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { blameBySentence, blameCues, blameOf, isFair, LINK, somebodyIsNamed } from './reputation-cues';
import { unlessInnocent, weighed } from './scorer/learnt';

/** Words that run the whole organisation down. Criticism with a point is none of this check's business. */
export const reputation = defineCheck({
  id: 'reputation',
  topic: 'reputation',
  languages: ['en', 'fr', 'fi'],
  summary:
    'Wholesale contempt for the organisation: "a joke", "a scam", "nobody works here", "stay away"; and the claim that it lies, hides or steals.',
  limits:
    'Needs the organisation’s name, "this university" or a profile that shows it. Not criticism that says what is wrong or what should change, nor questions, quotations or reports.',
  fields: ['post', 'reply'],
  perOrganisation: true,
  options: z.strictObject({}),
  find(doc, _options, about) {
    if (isSatire(doc)) return [];
    // Who is known to belong to it need not name it: "payroll is run by monkeys".
    const maySpeakOfIt = about.affiliated && !somebodyIsNamed(doc) && !blameOf(doc).has('fair');
    const hits = [
      ...contemptIn(doc, about),
      ...wrongdoingIn(doc, about),
      ...(maySpeakOfIt ? contemptFrames(doc, about) : []),
    ];
    return (maySpeakOfIt ? weighed : unlessInnocent)('reputation', doc, about, blameCues, hits);
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
      .filter(
        (cue) =>
          !isQuoted(doc, cue) &&
          !(cue.term.length < 9 && isNegated(sentence.tokens, cue.tokens.from)) &&
          !(cue.term === 'worst place' && tests(FOR_SOMETHING, doc.text.slice(cue.to))),
      );
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

// What an institution is said to have done, right behind its name. Shows are stolen, eggs hidden and games cheated, too.
const HIDDEN =
  '(?:(?:the|a|an|its|their|this|that|all|our|those|these|every|any|yet another|another) )?(?:\\p{L}{2,14} ){0,2}(?:reports?|truth|facts?|data|evidence|figures|numbers|costs?|losses|loss|asbestos|complaints?|problems?|risks?|radiation|accidents?|mistakes?|failures?|e-?mails?|results?|findings|debts?|deficit|leaks?|harassment|abuse|bullying|racism|assaults?|misconduct|fraud|deaths?|cases?)\\b';
const WRONG = `(?:(?:has|have|had|is|are|was|were|just|once again|again|always|keeps?|kept|deliberately|simply|knowingly|still|literally|basically|even|then|and|never) ){0,4}(?:hid|hides?|hiding|conceal(?:s|ed|ing)?|buried|buries|burying|suppress(?:es|ed|ing)|destroyed|shredded|sat on|sitting on|ignored|ignores|lied about|lies about|lying about|cover(?:s|ed|ing)? up|fak(?:es?|ed|ing)|falsif(?:y|ies|ied|ying)|fudg(?:es?|ed|ing)|doctored) ${HIDDEN}|(?:(?:has|have|had|is|are|just|again|always|keeps?|deliberately|simply|knowingly|literally|basically) ){0,4}(?:lied to (?:us|you|staff|students|everyone|everybody|the|its|their|parents|me)|lies to (?:us|you|staff|students|everyone|the|its|their)|lying to (?:us|you|staff|students|everyone|the)|cook(?:s|ed|ing) the books|robs? (?:us|its|students|staff)|robbed (?:us|its|students|staff)|steals? (?:from|our|wages|money|ideas)|stole (?:our|the money|money|wages|from|my)|stealing (?:from|our|wages|money)|rips? (?:us |students |people )?off|ripping (?:us|students|people) off|defraud(?:s|ed|ing)|embezzl(?:es|ed|ing)|brib(?:es|ed|ing)|laundered|launders|pocket(?:s|ed|ing) (?:the|our|your)|protects? (?:abusers|predators|harassers|bullies|rapists)|silenc(?:es|ed|ing) (?:victims|students|staff|whistleblowers|survivors)|took (?:the|our|your) money|turns? a blind eye|looks? the other way|covers? for (?:abusers|bullies|predators)|breaks? the law|broke the law|breaking the law|exploits? (?:its|their|students|staff|phds?|postdocs?))`;
const BY_NAME = new RegExp(`^(?:,? (?:who|which))? ?(?:${WRONG})`, 'iu');
const BY_UNIT = new RegExp(
  `(?<![\\p{L}])(?:my|our|this|the) (?:\\p{L}{2,14} ){0,2}?(?:university|uni|institute|institution|management|administration|leadership|senior team|department|faculty|finance office|finance|hr|estates|registry|board|college|school|employer|lab) (?:${WRONG})`,
  'iu',
);

/** "Kent hid the asbestos report", "our finance office is cooking the books": told as fact. */
function* wrongdoingIn(doc: Parsed, { org, affiliated }: About): Iterable<Hit> {
  if (blameOf(doc).has('fair') || tests(LINK, doc.text)) return;
  for (const sentence of doc.sentences) {
    const { from, to } = sentence.range;
    const named = org
      .mentions(doc)
      .find((name) => within(sentence, name.from) && BY_NAME.test(doc.text.slice(name.to, to)));
    const unit = affiliated && !named ? firstMatch(BY_UNIT, sentence.text) : undefined;
    const range = named
      ? { from: named.from, to }
      : unit && { from: from + unit.index, to: from + unit.index + unit[0].length };
    if (!range || isQuestion(sentence) || isQuoted(doc, range)) continue;
    yield { range, evidence: [range], fixes: [removeSentence(doc, sentence)] };
  }
}

/** "The worst place to park". */
const FOR_SOMETHING = /^ (?:to (?!work|study|learn|teach|be\b)|for )/iu;

/** Up to so many words the name in one sentence is meant in the next, too. */
const SHORT = 70;

function within({ range }: Sentence, at: number): boolean {
  return range.from <= at && at < range.to;
}

function answersAboutIt(replyingTo: string | undefined, name: string): boolean {
  return replyingTo?.includes(name) ?? false;
}
