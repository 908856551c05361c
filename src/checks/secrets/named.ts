import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';
import { isCount } from './values';

// What a secret is called.
const NAME =
  "(?:(?:cleaners'?|guests?'?|staff|visitors?'?|night|master) code|pass ?words?|passwd|pass ?codes?|pass ?phrases?|pwd?|pw|log ?in(?: details| is)?|credentials?|pin(?: ?code| number)?|(?:door|gate|entry|entrance|key ?pad|alarm|lock(?:er| box|box)?|access|security|building|safe|lab|office|garage|bike shed|shed|room|front door|back door) ?code|code for the (?:[\\w-]{2,20} ){0,2}(?:door|gate|lab|office|safe|alarm|shed|lock\\w*|room|building|printer|lift|entrance)|(?:one[- ]time|verification|2fa|otp|login|sms|backup|recovery) ?codes?|otp|wi-?fi(?: key| code| password| pass| pw)?|api[- ]?(?:key|token|secret)|(?:access|auth|bearer|secret|session|root|admin) ?(?:key|token)|secret key|client secret|seed phrase|recovery phrase|mot de passe|mdp|code (?:d'entrée|d’entrée|de la porte|du portail|d'accès|d’accès|wifi|porte)|digicode|clé wi-?fi|salasana\\p{L}{0,4}|ovikood\\p{L}{0,4}|pääsykood\\p{L}{0,4}|tunnusluku|hälytyskood\\p{L}{0,3}|wifin? salasana|verkon salasana)";
const TIES =
  "(?:'s|’s| is| are| was| now| still| today| this week|:|=| -| –| —|,| to| for| on| of| the| our| my| set| has been| changed| goes| reads| remains| est| c'est| on| oli| ovat| login| account| server| router| portal| guest| wifi| network| room| door| lab| meeting| zoom| admin| root| user| \\([^)\\n]{1,40}\\)| `| [\"'“‘«])";
const VALUE = '[\\p{L}\\p{N}][^\\s"”’`»,;]{2,60}';
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${NAME}|p/w|pword|passwort|salis|host key|code secret|pääsysana)(?:${TIES}){0,6}[ :=]{1,3}["'“‘«\`]?(?<it>${VALUE})`,
  'giu',
);
// "Side door: code 4471", "the alarm goes off unless you key 7-7-3-1": what opens, then digits to enter.
const DOOR =
  /(?<!\p{L})(?:door|gate|key ?pad|alarm|lock|safe|shed|entrance|printer|photocopier|projector|building \d+|ovi|portti|porte|portail|boîte à clés)\b[^\n]{0,70}?(?:\b(?:code|koodi|key|enter|press|punch|dial|type|hash|is|was|pin)\b|[:,])[^\n\d]{0,12}(?<it>\d{4,6}[#*]?|\d(?:[- ]\d){3,7})(?![\d.,:/-]?\d)/giu;
// "Log on as visitor12 / bluegate", "admin / Tr0mb0ne88".
const ACCOUNT =
  /\b(?:log ?(?:in|on)|sign in|account|admin|user(?:name)?|tunnuksella|router|wifi|server|ssh|as)\b[ :(]{1,2}(?:as |with )?["'“]?[\w.@-]{3,40}["'”]?(?:, | \/ | \/\/ | and | ja (?:sanalla )?| & )(?:then )?(?:pass\w*|pw|p\/w|secret|key|salasana)? ?["'“]?(?<it>(?=[^\s"”]{0,40}[\d_!@#$%-])[^\s"”,;)]{6,40})/giu;
const HEADER =
  /\b(?:Bearer|Basic|Token|[?&](?:token|key|api_?key|auth|secret|pwd|sig)=|client secret (?:is )?|api key (?:is )?|avain[^\n]{0,30}?|clé d[’']API \(?)[ :]?(?<it>[A-Za-z0-9_.~+/-]{8,400}=*)/giu;
const GATE =
  /p\/w|pword|salis|door|gate|alarm|lock|shed|entrance|bearer|token=|key=|admin|log ?[io]n|account|avain|clé|tunnu|safe|ovi|portti|porte|building|projector|printer|meet|zoom|pass|pwd|\bpw\b|code|pin\b|login|credential|wi-?fi|otp|token|secret|\bkey\b|phrase|mot de passe|mdp|salasan|kood|tunnusluku/i;
const REVERSED =
  /(?<it>\b\d{4,6}[#*]?)(?: is| opens| unlocks| for| on| gets you (?:in|into|through)| works on)(?: the| our| my| (?:[\w-]{2,15})){0,4} (?:door|gate|lab|keypad|alarm|safe|locker|shed|entrance|building)\b/giu;
const PAIR =
  /(?<!\p{L})(?:user(?:name)?|login|log in(?: as| with)?|tunnus|identifiant|id)[ :=]{1,3}(?:is )?["'“]?[\w.@-]{2,40}["'”]?[ ,;/&|]{1,3}(?:and |with |et |ja )?(?:pass(?:word)?|pw|pwd|mdp|mot de passe|salasana)?[ :=/]{1,3}(?:is )?["'“]?(?<it>[^\s"”,;]{4,40})/giu;
const MEETING =
  /(?:zoom|teams|webex|meeting|meet|call|kokous|réunion|kahoot|webinar)[^\n]{0,120}?\b(?:passcode|password|pwd|pin|code secret|code|tunnusluku|host key|host pin|mot de passe|salasana)(?: is)?[ :=]{1,3}(?<it>[\w#*!@-]{4,20})|[?&]pwd=(?<link>[\w.-]{8,80})/giu;

// Words that are no secret but talk of one: "the password is wrong", "PIN is required".
const NO_VALUE =
  /^(?:wrong|right|correct|incorrect|invalid|expired|required|needed|reset|changed|fields?|box|boxes|prompts?|weak|strong|secure|insecure|safe|unsafe|long|short|old|new|gone|lost|forgotten|leaked|stolen|hacked|compromised|not|never|always|only|still|just|also|now|the|this|that|what|which|where|when|why|how|who|on|in|at|by|for|from|with|without|under|over|a|an|our|my|your|his|her|their|its|it|so|too|very|more|less|same|different|public|private|secret|personal|hashed|encrypted|stored|shared|sent|written|printed|policy|policies|manager|managers|protected|protection|hygiene|security|reuse|rules?|strength|length|cracking|resets?|sharing|free|available|password\d{0,3}|changeme|xxx+|\*+|hunter2|and|or|but|if|then|than|to|be|being|been|because|until|unless|before|after|please|thanks|sorry|here|there|down|up|out|off|working|broken|none|nil|dead|back|fine|ok|okay|good|bad|great|ready|different|unique|at least|one|two|something|anything|nothing|everyone|anyone|someone|hidden|blank|empty|optional|set|locked|blocked|case|mandatory|enough|open|closed|accepted|refused|denied|limited|eduroam|expires?|will|would|should|must|can|could|has|have|had|is|are|was|were|does|did|do|you|we|they|i|he|she|sur|dans|pour|avec|est|pas|incorrect|obligatoire|vanha|uusi|väärin|väärä|hukassa|ei|on|se|vaihdettu|vaihtuu|vaaditaan)$/iu;

/** Passwords and codes by the word that names them: "the password is …", "door code 4471", "user x, pw y". */
export function* namedIn(doc: Parsed): Generator<Range> {
  if (!tests(GATE, doc.text)) return;
  for (const pattern of [PAIR, MEETING, HEADER, NAMED, DOOR, ACCOUNT, REVERSED]) {
    pattern.lastIndex = 0;
    for (const match of matchesOf(doc.text, pattern)) {
      const it = match.groups?.['it'] ?? match.groups?.['link'] ?? '';
      const value = it.replace(/(?<![.!?):])[.!?):]+$/u, '');
      const from = match.index + match[0].lastIndexOf(it);
      const range = { from, to: from + value.length };
      const named = pattern === NAMED;
      if (pattern === DOOR && isCount(doc.text, range)) continue;
      if (looksSecret(value, named && isQuotedValue(doc.text, range), pattern === DOOR)) yield range;
    }
  }
}

const isQuotedValue = (text: string, { from, to }: Range): boolean =>
  (/["'“‘«`]/.test(text.charAt(from - 1)) && /["'”’»`]/.test(text.charAt(to))) ||
  (/[=:] ?$/.test(text.slice(Math.max(0, from - 2), from)) &&
    to - from > 5 &&
    /^(?:$|[\s]*$|[.,!)\n])/.test(text.slice(to)));

/** A word of the language is rarely a secret; one with digits, capitals inside or signs is, and so is a quoted one. */
function looksSecret(value: string, quoted: boolean, digits: boolean): boolean {
  if (digits) return !/^(?:19|20)\d\d$/.test(value);
  if (value.length < 4 || NO_VALUE.test(value)) return false;
  // `password = getpass()`: a program asks for it.
  if (/^[\w.]+\($/.test(value)) return false;
  if (/^(?:https?:|www\.)/i.test(value) || /^(?:19|20)\d\d$/.test(value)) return false;
  if (quoted) return true;
  return /\d/.test(value) || /\p{Ll}\p{Lu}|[!#$%&*+=_@-]\p{L}|\p{L}[!#$%&*+=_@]/u.test(value);
}
