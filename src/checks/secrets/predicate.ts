import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';

// "The root password on the spare Pi is still raspberry": the name of a secret, a verb that says what it is, one word.
// What stands there is an adjective or the secret itself.

const { certain, loose, saysOfIt } = lexicon.predicate;
const NAMES = compileLexicon({ certain, loose });

const VALUE = String.raw`["'“‘«\x60]?(?<it>[\p{L}\p{N}][^\s"”’»\x60,;?()]{2,40}?)`;
const STILL =
  '(?:(?:now|still|just|literally|always|simply|currently|again|basically|actually|forever|obviously|nyt|yhä|edelleen|toujours|encore|maintenant)\\s+){0,2}';
// Up to eight words that say which password it is, then the verb.
const TELLS = new RegExp(
  String.raw`^(?:\s+(?!(?:and|but|or|not|that|which|who|what|how|why|when|where|if|is|are|was|et|mais|ja|mutta|että)\b)[^\s.,!?;:=]{1,20}){0,8}?(?:['’]s|\s+(?:is|was|est|on|c['’]est|equals)|\s?[:=]|\s+changed to|\s+set to|\s+now)\s*(?<!\p{L})${STILL}${VALUE}(?<end>["'”’»\x60]?(?:[.!]*(?=[\s)]*$|\n)|[,;)]|[.!?]+\s|\s+(?:and|but|lol|if|for|so|because|cos|until|till|this|all|no|with|please|pls|everyone|guys|folks|today|et|pour|si|ja|jos|kaikille)\b|\s*\p{Extended_Pictographic}))`,
  'diu',
);
// "Zoom wants a passcode, it's Woolf28": the value must look like one.
const IT_IS = new RegExp(
  String.raw`^(?:\s+[^\s.!?;:=]{1,20}){0,6}?[\s,:;.?!–—-]{1,4}(?:it['’]?s|it is|that['’]?s|c['’]est|se on|which is)\s+${STILL}${VALUE}(?=["'”’»\x60]?(?:[.,;!?)]|\s|$))`,
  'diu',
);

const REACH = 120;
const SHAPED = /\d|\p{Ll}\p{Lu}|[!#$%&*+=@_]\p{L}|\p{L}[!#$%&*+=@_]/u;
/** "Forgot my password: again", "a good password is …", "reset your password": of passwords, or of none in particular. */
const NONE_IN_PARTICULAR =
  /\b(?:an?|your|every|any|no|good|strong|weak|best|worst|forg[oe]t\w*|forgotten|lost|reset|resetting|change|changed|remember|what['’]?s|what is|which|whose|their|oublié|votre|ton|quel|unohdin|unohtui|mikä)\s+(?:\p{L}{1,12}\s+)?$/iu;
/** "The password to happiness": a figure of speech. */
const FIGURATIVE =
  /^\s(?:to|for|of) (?:(?:a|my|his|her|your|our|their|the|all|true) )?(?:happiness|success|life|hearts?|heaven|knowledge|wisdom|love|friendship|good|great|peace)\b/iu;
/** Where a key is a password. */
const NETWORK = /\bwi-?fi\b|\bwlan\b|\bssid\b|\bwpa|\bhotspot\b|\brouter\b/iu;
const SAYS_OF_IT = new Set(saysOfIt);
const ENDS_LIKE_ADJECTIVE =
  /(?:ed|ing|ly|able|ible|ous|ful|less|ive|ical|ent|ant|ary|ish|esque|tain|est|nen|ttu|tty|stä|ssa|ssä|ise|ée?s?)$/iu;

/** Passwords told as what "the password" is: any word that says nothing else of it. */
export function* predicatedIn({ text, tokens }: Parsed): Generator<Range> {
  for (const { category, from: start, to: end } of NAMES.find(tokens)) {
    // "The password's heron": the verb belongs to the name.
    const to = /['’]s$/u.test(text.slice(start, end)) ? end - 2 : end;
    const after = text.slice(to, to + REACH);
    if (tests(FIGURATIVE, after)) continue;
    const named = category === 'certain' || (tests(NETWORK, text) && /^(?:the )?key$/iu.test(text.slice(start, to)));
    const particular = named && !NONE_IN_PARTICULAR.test(text.slice(Math.max(0, start - 40), start));
    const told = firstMatch(TELLS, after);
    const value = told?.groups?.['it'];
    const match = value !== undefined && isSecret(value, particular) ? told : firstMatch(IT_IS, after);
    const it = match?.groups?.['it'] ?? '';
    if (!match || !isSecret(it, match === told && particular)) continue;
    const [from = 0, until = 0] = match.indices?.groups?.['it'] ?? [];
    yield { from: to + from, to: to + until };
  }
}

/** Does a word look like a secret, or else like nothing one says of a password? */
function isSecret(word: string, plain: boolean): boolean {
  if (word.length < 4 || /^(?:https?:|www\.)/i.test(word) || SAYS_OF_IT.has(word.toLowerCase())) return false;
  if (SHAPED.test(word)) return !/^(?:19|20)\d\d$|^\d{1,3}(?:%|\p{L}{1,3})?$/u.test(word);
  return plain && !ENDS_LIKE_ADJECTIVE.test(word) && /^\p{L}+(?:-\p{L}+)*$/u.test(word);
}
