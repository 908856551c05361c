import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
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
  /(?<!\p{L})(?:(?:plus|and|then|followed by|with|et|ja|sitten|puis) (?:the |a |her |his |its |my |our |two |l['’]|son |sa |hänen )?(?:\p{L}+ )?(?<!\b(?:this|next|last) )(?:year|digits?|number|birthday|exclamation|week|room|department|age|score|année|chiffres?|vuosi|syntymävuosi|numero|département)|plus l['’]année|(?:sur)?name (?:and|plus) (?:an? )?\d|initials (?:and|plus) (?:the )?\d|capitals?(?: first| letter)?,? (?:and )?then|capital(?:ised)?,|(?:backwards|reversed|twice|doubled|joined up|in reverse)(?:[,.:]|\))|no spaces|lower[- ]?case|small letters|with a zero|zero for|(?:on|at) the (?:end|front)|at the start|stuck together|exclamation|spelled like|all one word|the (?:name|initials|surname|birthday|number plate|ring number|model number|licence plate|acronym|nickname) of|['’]s (?:birthday|name|surname|car|dog|cat|team|number plate)|(?:football )?team and|le (?:nom|sigle|prénom|surnom|numéro) (?:du|de|d['’])|en tapant|suivi d|à l['’]envers|sans espace|takaperin|perään|isolla (?:alku)?kirjaim\p{L}+|nimi ja|neljä vikaa|viimeistä numeroa)(?!\p{L})/iu;
/** … and what it comes to. */
const COMES_TO =
  /(?:(?<!\p{L})(?:[Ss]o|i\.e\.|ie|[Tt]hat['’]s|meaning|namely|[Ee]li|siis|[Dd]onc|[Cc]['’]est|=|→),? |\()["'“]?(?<it>\p{Lu}\p{Ll}{2,14}[!_-]?\d{1,4}!?|\p{Ll}{2,14}\d{2,4})(?![\p{L}\d])/gu;
/** The same said with less, near what it opens: "all one word, I mean, Ceilidh7!", "her house number twice. 4141". */
const SAID_AFTER =
  /(?:(?<!\p{L})(?:[Ss]o|so it['’]s|[Tt]hat['’]s|I mean|hence|[Ee]li|siis|[Dd]onc|[Ss]oit|[Cc]['’]est|[Ii]t['’]s|is|on|est),? |[=→:.,] |\()["'“«‘]?(?<it>\p{Lu}\p{Ll}{2,14}[!_-]?\d{1,4}(?:-\d)?!?|\p{Lu}{2,14}\d{1,4}!|\p{Lu}{3,14}\d{1,4}|\p{Ll}{3,14}\d{2,4}|\p{Lu}{2,5}\p{Ll}{4,14}|\p{Lu}\d\p{Lu}{3,8}|\p{Lu}\d\p{Ll}{2,14}(?:\p{Lu}\p{Ll}{2,14})?|\d\p{Ll}{4,14}|\d{4,6})(?![\p{L}\d%£€/]|[.:,]\d| \p{Ll}{1,2}\b)/gu;
/** A row of letters that its making goes right before: "backwards: nilrem", "sans espace, ruedumoulin". */
const MADE =
  /(?<!\p{L})(?:backwards|reversed|no spaces|all one word|without spaces|(?:all )?lower[- ]?case|small letters|takaperin|yhteen|sans espaces?|à l['’]envers)[:,(] ?["'“«]?(?<it>\p{Ll}{4,24})(?=["'”»)]?(?:[.;!)]|$|\n))/giu;
/** What anything locked is called or does. */
const LOCKED = compileLexicon({
  locked: [
    ...lexicon.around.name,
    ...lexicon.around.lock,
    ...lexicon.around.device,
    ...lexicon.around.opens,
    ...lexicon.classes.file,
    ...lexicon.classes.login,
    ...'opens on,opens if,to open,crate,workspace,locked,s ouvre,aukeaa,demande un mot,pyytaa sanaa'.split(','),
  ],
});

/** What asks stands so many characters before the answer, */
const ASKED = 100;
/** and what it is made of right before it. */
const NEAR = 60;

/** Words told as an answer. */
export function* answersIn({ text, tokens }: Parsed): Generator<Range> {
  for (const range of tests(ASKING, text) ? rangesOf(text, THE_WORD) : []) {
    const word = text.slice(range.from, range.to).toLowerCase();
    if (!NOT_SAID.has(word) && ASKING.test(text.slice(Math.max(0, range.from - ASKED), range.from))) yield range;
  }
  if (!tests(RECIPE, text)) return;
  for (const range of rangesOf(text, COMES_TO)) if (isMade(text, range)) yield range;
  if (LOCKED.find(tokens).length === 0) return;
  yield* rangesOf(text, MADE);
  for (const range of rangesOf(text, SAID_AFTER)) {
    if (isMade(text, range) && !/^(?:19|20)\d\d$|^[1-9]\d*00$/.test(text.slice(range.from, range.to))) yield range;
  }
}

/** Is it told right before how something is put together? */
const isMade = (text: string, { from }: Range): boolean => RECIPE.test(text.slice(Math.max(0, from - NEAR), from));
