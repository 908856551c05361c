import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// Secrets without a verb: named, then said, with what tells how to spell them or where they end.

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}!$%&*+=_.-]{2,30}[\p{L}\p{N}!$%]`;
const END = String.raw`(?=["'”’»]?(?:[,;!?)\n.]|$| (?:and|but|lol|if|for|et|ja)\b|\s[–—-]\s|\s\p{Extended_Pictographic}))`;
const PASS =
  '(?:pass(?:word|phrase|code)?|pw|pwd|pword|enrol(?:l)?ment key|joining key|access key|wi-?fi key|mdp|mot de passe|salasana|ssana|salis|sala)';
const HOW =
  '(?:lower[- ]?case|upper[- ]?case|capitals?|all caps|no caps|no spaces|one word|all one word|pienellä|pienin kirjaimin|isolla|yhteen|en minuscules?|en majuscules?|tout attaché)';

/** "Enrolment key lowercase heron", "password heron, no spaces": only what one has to type is spelt out so. */
const SPELT = [
  String.raw`(?<!\p{L})${PASS}(?: is| on| est|:)?,? (?:all |in )?${HOW},? (?<it>${WORD})${END}`,
  String.raw`(?<!\p{L})${PASS}(?: is| on| est|:)?,? (?<it>${WORD})(?:,| \(|\.)? (?:all |in )?${HOW}(?!\p{L})`,
  String.raw`(?:is|est|on|:) ["“«'‘](?<it>[^"”»'’\n]{4,30})["”»'’],? (?:all |in )?(?:no caps|lower[- ]?case|no spaces|one word|tout attaché|en minuscules|yhteen|pienellä)(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** "Barn wifi, pw kittiwake", "Tunnus kilta, ssana kaura": the name after a comma, one word, and nothing else. */
const AFTER_COMMA = new RegExp(
  String.raw`[,;/|(] (?:and |with |the |et |ja )?(?:pw|pwd|pword|password|passphrase|passcode|mdp|mot de passe|salasana|ssana|pass|secret) (?<it>${WORD})(?=[,;!)\n]|[.]?$|\. |\s\p{Extended_Pictographic})`,
  'giu',
);
/** "Käyttäjällä admin ja sanalla kaura", "login is guest and the word is heron". */
const USER_AND_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:log ?in|user(?:name)?|account|tunnus|tunnuksella|käyttäjä(?:llä|nä)?|tunnuksilla|utilisateur|identifiant)(?: is| on| est|:)? ["'“]?[\w.@-]{2,40}["'”]?,? ?(?:and|with|et|ja|jolla|then|avec) (?:the |le )?(?:word|phrase|mot|sana|sanalla|salasanalla|salis|pass|pw)(?: is| on| est|:)? ["'“]?(?<it>${WORD})`,
  'giu',
);
/** "The login is sky sky", "tunnukset on kilta kilta": one word for both. */
const TWICE =
  /(?<!\p{L})(?:log ?in|logins?|credentials|creds|tunnukset|tunnarit|identifiants?)(?: [\p{L}’']{1,12}){0,3}?(?: is| are| on| sont|:)? (?:still |just |literally )?(?<it>(?<one>[\p{L}\d]{3,20})(?: |, | and |\/| \/ )\k<one>)(?![\p{L}\d])/giu;
/** "pi / raspberry", "admin – stagDOOR": an account of every machine, and what nobody calls a second role. */
const ACCOUNT =
  /(?<![\p{L}\p{N}/@-])(?:pi|ubuntu|vagrant|postgres|admin|root|operator|administrator|jury|student|guest) (?:\/|–|—|-|>) (?<it>(?:(?=\p{L}{0,20}(?:\d|\p{Ll}\p{Lu}))[\p{L}\d!_-]{6,30}|raspberry|toor|admin|root|guest|pass|ubuntu|vagrant|postgres|changeme|letmein))(?![\p{L}\p{N}])/gu;

/** A code told after a break: "Code for tonight's call (I'm away): 918273", "Code for the ski locker? It's the old one! 147." */
const AFTER_BREAK =
  /(?<!\p{L})(?:codes?|pin|combo|combination|digicode|combinaison|ovikoodi|koodi)(?!\p{L})[^\n:]{0,70}(?:\)|[\p{L}\d]) ?(?:: |[.!?…] )(?<it>\d{3,8}[A-F#*]?)(?=[.,;!)]? ?$|[.!)] | (?:now|again|still)\b)/giu;
const CODE_OPENS =
  /\b(?:door|gate|lock\w*|padlock|alarm|safe|zoom|teams|meeting|host|keypad|shed|cupboard|cabinet|entry|access|porte|portail|casier|cadenas|alarme|local|coffre|ovi|oven|kaap\w*|lukko|lukon|portti|portin|varasto\w*|sim|card|printer|copier|bike|wifi|building|room|stairs|entrance|box)\b/iu;

const SAYS_OF_IT = new Set(lexicon.predicate.saysOfIt);
const NO_WORD =
  /(?:ed|ing|ly|able|ible|ous|ful|less|ive|ical|ttu|tty)$|^(?:mark|marks|rate|rates|fail|merit|notes?|books?|notebooks?|holders?|vault|apps?|generators?|hints?|reminder|resetting|entropy|cracker|spraying|stuffing|santa|garden|agents?|society|meetings?|recovery|change|changes|audit|list|lists|dump|fatigue|only|based|less|pas|oublié)$/iu;
const GATE =
  /pass|\bpw|pword|mdp|salas|salis|ssana|sanalla|log ?in|user|account|tunnu|creds|credential|identifiant|käyttäj|utilisateur|code|pin\b|combo|combination|combinaison|koodi|key|secret|(?:pi|ubuntu|vagrant|postgres|admin|root|operator|administrator|jury|student|guest) [/–—>-]/iu;

/** Secrets said after their name without a verb, ordinary words among them. */
export function* plainlyIn({ text }: Parsed): Generator<Range> {
  if (!tests(GATE, text)) return;
  for (const pattern of [...SPELT, AFTER_COMMA, USER_AND_WORD]) {
    for (const range of rangesOf(text, pattern)) if (mayBeOne(text.slice(range.from, range.to))) yield range;
  }
  yield* rangesOf(text, TWICE);
  yield* rangesOf(text, ACCOUNT);
  if (!tests(CODE_OPENS, text)) return;
  for (const range of rangesOf(text, AFTER_BREAK)) {
    if (!/^(?:19|20)\d\d$/.test(text.slice(range.from, range.to))) yield range;
  }
}

/** Is a word nothing that one says of a password? */
const mayBeOne = (word: string): boolean =>
  word.length > 3 && !SAYS_OF_IT.has(word.toLowerCase()) && !NO_WORD.test(word);
