import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';

// What a bank, a mailbox or an office asks of those who have lost their password, with the answer: "the 'first car' one
// on the HR site? I put Lada".

/** What is asked. */
const QUESTION =
  /(?<!\p{L})(?:(?:first|fav(?:ou?rite)?|childhood|best)[- ](?:car|pet|dog|cat|hamster|concert|gig|school|teacher|street|job|crush|kiss|colou?r|film|band|book|nickname|friend|holiday|phone|boss)|name of (?:my|our|your|his|her|the) first \p{L}{3,10}|(?:mother|mum|mom|gran|nan)['’]?s? maiden name|street (?:did |that )?(?:I|you|we) gr[eo]w up|(?:city|town) (?:of birth|(?:I|you) (?:was|were) born)|memorable (?:word|name|place|date)|a word only you know|(?:premier|première) (?:animal|chien|chat|professeur|voiture|école|concert)|nom de jeune fille|mon doudou|couleur préférée|lempi(?:väri|opettaja|kirja|bändi)\p{L}{0,3}|answer to (?:the|my|our) (?:\p{L}+['’]s )?(?:security |secret |reset |login )?question|ensimmäi(?:nen|sen) (?:lemmi\p{L}{1,8}|auto\p{L}{0,2}|koira\p{L}{0,3}|kissa\p{L}{0,3}|opettaja\p{L}{0,3})|äidin tyttönim\p{L}{1,3})(?!\p{L})/giu;
/** Who asks, and what for. */
export const ASKER =
  /(?<!\p{L})(?:(?:security|secret|recovery|reset|backup) (?:questions?|form|answers?|word)|memorable (?:word|name)|questions? (?:on|for|at|of) (?:my|the|our) (?:e-?mail|account|bank|portal|login)|question (?:secrète|de sécurité)|turvakysymy\p{L}{1,6}|(?:telephone |online )?bank(?:ing|['’]s)?|hr (?:site|portal|page|system)|payroll|helpdesk|(?:get|gets|getting|got) back in(?:to)?|forgot(?:ten)? (?:my |your |the )?password|log ?ins?|login page|mailbox|account|portal|clinic|pankki|pankin|compte|banque|scolarité|tunnus)(?!\p{L})/iu;

const NAME = String.raw`\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?`;
/** "I put Lada", "it's always Rusty", "only accepts blue", "Larkspur Lane." */
const ANSWER = new RegExp(
  [
    String.raw`(?<!\p{L})(?:I|we|he|she) (?:always |just |still |once )?(?:put|said|answer(?:ed)?|used?|typed|wrote|chose|went with|go with) (?:down )?["'“‘]?(?<put>${NAME})`,
    String.raw`(?<!\p{L})(?:[Ii]t['’]s|[Ii]t is|[Aa]nswer(?:['’]s| is)|[Mm]ine['’]s|[Mm]ine is|[Tt]hat['’]s|[Cc]['’]est|[Ss]e on|[Vv]astaus on) (?:always |still |just |aina |toujours )?["'“‘]?(?<is>${NAME})`,
    // Right behind "the answer to the portal's question".
    `^ (?:is|was|on|est) ["'“‘]?(?<behind>${NAME})`,
    String.raw`(?:[?.!] |: ?)["'“‘]?(?<alone>${NAME})(?=["'”’]?[.!](?:\s|$))`,
    String.raw`(?<!\p{L})only (?:ever )?(?:accepts|takes|lets you put) ["'“‘]?(?<only>\p{L}{3,15})`,
  ].join('|'),
  'gu',
);
const NO_ANSWER =
  /^(?:the|who|which|what|why|how|when|where|mine|my|we|he|she|they|it|its|i|no|yes|not|never|fair|sorry|same|nobody|everyone|someone|hubris|myself|none|and|but|so|ok|okay|lol|good|great|please|thanks|stop|nothing|anything|english|french|finnish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|letters|numbers|answers|one|two|three|seriously|honestly|apparently|blocked|locked|forgotten|dad|mum|mom)(?![\p{L}])/iu;
/** How far behind the question its answer stands. */
const REACH = 90;

/** Answers to security questions. */
export function* questionsIn({ text }: Parsed): Generator<Range> {
  if (!tests(ASKER, text)) return;
  for (const { index, 0: question } of matchesOf(text, QUESTION)) {
    const start = index + question.length;
    for (const { index: at, 0: match, groups } of text.slice(start, start + REACH).matchAll(ANSWER)) {
      const it = Object.values(groups ?? {}).find((group) => group !== undefined) ?? '';
      if (NO_ANSWER.test(it)) continue;
      const from = start + at + match.lastIndexOf(it);
      yield { from, to: from + it.length };
      break;
    }
  }
}
