import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// Secrets that are plain words, told as the answer to what asks for them: "the zip wants a word, the word is …", "my bank
// asks for our first dog. …"; and those that are put together from what everybody knows, and then spelt out.

const END = String.raw`(?=["'”’»]?(?:[,;!?)\n.]|$| (?:and|but|lol|then|no|et|ja)\b|\s\p{Extended_Pictographic}))`;
/** What asks. */
const ASKING =
  /(?<!\p{L})(?:asks (?:you|us|me|for)|it(?:['’]ll| will) ask|prompts?|wants? a (?:word|phrase|password)|log ?in|encrypted|password[- ]protected|locked|zip|pdf|archive|wi-?fi|keypad|quiz for new members|demande (?:un|le) mot|kysyy)(?!\p{L})/iu;
const THE_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:the|that|our) (?:magic |secret |pass)?(?:word|phrase|answer)(?: is|['’]s|:)|which is the word|le mot(?: est|,| :)|la réponse(?: est| :)|sana on|vastaus on) ["'“«]?(?<it>\p{L}[\p{L}\d-]{3,24})["'”»]?${END}`,
  'giu',
);
const NOT_SAID = new Set(lexicon.predicate.saysOfIt);

/** How one is put together … */
const RECIPE =
  /(?<!\p{L})(?:(?:plus|and|then|followed by|with|et|ja|sitten|puis) (?:the |a |her |his |its |my |our |two |l['’]|son |sa |hänen )?(?:\p{L}+ )?(?<!\b(?:this|next|last) )(?:year|digits?|number|birthday|année|chiffres?|vuosi|syntymävuosi|numero)|plus l['’]année|(?:sur)?name (?:and|plus) (?:an? )?\d|initials (?:and|plus) (?:the )?\d|capitals?(?: first| letter)?,? (?:and )?then|capital(?:ised)?,|backwards,)(?!\p{L})/iu;
/** … and what it comes to. */
const COMES_TO =
  /(?:(?<!\p{L})(?:[Ss]o|i\.e\.|ie|[Tt]hat['’]s|meaning|namely|[Ee]li|siis|[Dd]onc|[Cc]['’]est|=|→),? |\()["'“]?(?<it>\p{Lu}\p{Ll}{2,14}[!_-]?\d{1,4}!?|\p{Ll}{2,14}\d{2,4})(?![\p{L}\d])/gu;

/** What asks stands so many characters before the answer, */
const ASKED = 100;
/** and what it is made of right before it. */
const NEAR = 60;

/** Words told as an answer. */
export function* answersIn({ text }: Parsed): Generator<Range> {
  for (const range of tests(ASKING, text) ? rangesOf(text, THE_WORD) : []) {
    const word = text.slice(range.from, range.to).toLowerCase();
    if (!NOT_SAID.has(word) && ASKING.test(text.slice(Math.max(0, range.from - ASKED), range.from))) yield range;
  }
  if (!/\d/.test(text) || !tests(RECIPE, text)) return;
  for (const range of rangesOf(text, COMES_TO)) {
    if (RECIPE.test(text.slice(Math.max(0, range.from - NEAR), range.from))) yield range;
  }
}
