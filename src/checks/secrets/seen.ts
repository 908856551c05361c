import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// Passwords read off a note or a screen, told as a word to type, as the new one, letter by letter or as a row of words.

const END = String.raw`(?=["'”’»)]?(?:[,;:!?)\n.](?![\p{L}\d])|$|\s))`;
// A word that runs on into signs or digits; what is named so as well is in NAMES_A_THING.
const SHAPED = String.raw`(?=[^\s"”,;]{0,30}\d{2}|[^\s"”,;]{0,30}[!$*&=_]\p{L}|\p{Lu}[^\s"”,;]{1,30}\p{Ll}\p{Lu}[^\s"”,;]{0,30}\d)\p{L}{3}[\p{L}\d!$%&*+=_/.-]{3,30}[\p{L}\d!$*]`;
/** Events, machines, versions and places end in numbers as well. */
const NAMES_A_THING =
  /^(?:\p{Lu}\p{Ll}+-?(?:(?:19|20)\d\d|\d{1,2}(?:\.\d+)*)|[\p{Lu}\d-]+|\p{L}+\d?\.\p{L}{2,4}|(?:[Ee]rror|[Ww]indows|[Rr]oom|[Ss]lide|[Vv]ersion|[Uu]pdate|[Ww]eek|[Ss]tage|[Ee]xam|[Ll]evel|[Ll]ine|[Bb]ug|[Tt]odo|[Tt]ype)-?\d.*)$|^\p{L}{1,30}[/.]\p{L}/u;

/** "The sticky note on Luca's screen: zephyr//1990", "lapussa lukee Kesä-2024". */
const ON_A_NOTE = new RegExp(
  String.raw`(?<!\p{L})(?:sticky(?: notes?)?|post-?its?|white ?board|sticker|note on|note with|note saying|written on|taped to|monitor|screen|laptop|lapp?u(?:ssa|na)?|tarra(?:ssa)?|muistilap\p{L}{1,5}|taululla|pense-bête|étiquette|tableau)(?!\p{L})[^.!?\n]{0,50}?(?::| says| saying| with| reads?| lukee| dit| on lit| still says| it['’]s| still) ["'“«]?(?<it>${SHAPED})${END}`,
  'giu',
);
/** "(Yes I see the VPN password in the top right, "Tamarisk-19")": the name of a secret, then quotation marks. */
const NAMED_AND_QUOTED =
  /(?<!\p{L})(?:pass(?:word|code|phrase)|pw|mdp|mot de passe|salasana\p{L}{0,3}|wi-?fi key|log ?in phrase)(?!\p{L})[^.!?"“«\n]{0,50}[,:(] ?["“«](?=[^"”»\n]{0,30}(?:\d|\p{L}[!$*&=_-]\p{L}))(?<it>[^\s"”»]{5,40})["”»]/giu;
/** "Wants a codeword, it's "tangerine"". */
const WORD_QUOTED =
  /(?<!\p{L})(?:code ?word|password|pass ?phrase|magic word|salasana|mot de passe)(?!\p{L})[^.!?"“«\n]{0,40} (?:it['’]s|it is|c['’]est|se on) ["“«](?<it>[^"”»\n]{4,30})["”»]/giu;
/** "SSH in as rover, password also rover". */
const ALSO =
  /(?<!\p{L})(?:as|user|login|tunnus|tunnuksella|compte)(?: is| on)? ["'“]?(?<one>[\p{L}\d]{3,20})["'”]?,? (?:and |ja |et )?(?:the )?(?:pass(?:word|code)?|pw|salasana|mdp|mot de passe)(?: is| on| est)?(?: also| too| again| myös| aussi)? (?<it>\k<one>)(?![\p{L}\d])/giu;
/** "Unlock with redshift-z-eleven", "decrypts with pale.heron.40". */
const OPENED_WITH =
  /(?<!\p{L})(?:(?:unlock|decrypt|unzip)(?:s|ed)?|se déverrouille|se décrypte|avaa|aukeaa)(?: it| them| the (?:file|zip|page|folder))? (?:with|using|by typing|avec|sanalla) ["'“«]?(?<it>\p{L}{3,14}(?:[-.]\p{L}{1,14}){2,4}(?:[-.]?\d{1,4})?|\p{L}{3,14}[-.]\p{L}{3,14}[-.]?\d{1,4}|\p{L}{3,14}[-.]?\d{2,4})(?=["'”»]?(?:[.,;!)](?!\p{L})|$|\n))/giu;
/** Parts of words that only look like a row of them. */
const OF_COMPOUNDS =
  /(?:^|[-.])(?:face|touch|two|factor|own|your|one|time|of|the|to|in|and|sign|on|state|single|open|multi|user|key|card|code)(?:[-.]|$)/iu;

/** Words that are told to be typed: what they are called. */
const WORD_FOR =
  "(?:(?:un)?lock(?:ing)?|start|opening|pairing|entry|exam|boot|bios|alarm|gate|door|edit|login|disarm|arming|access|viewing|quiz|test) (?:word|phrase)|shared phrase|avaussana|kulkusana|aloitussana|mot (?:de déverrouillage|d[’']ouverture|d[’']accès|de démarrage)";
const WORD_IS = new RegExp(
  String.raw`(?<!\p{L})(?:${WORD_FOR})(?!\p{L})[^.!?\n"“«:]{0,60}?(?: is| will be| sera| est| on|:| =) ?(?:now |still |today |tänään )?(?:["'“«‘] ?(?<quoted>[^"”»’'\n]{3,30}?) ?["'”»’]|(?<it>\p{L}{4,20})(?=[.,;!)]|$|\n| (?:and|caps|in caps|all|until|so|ja|et)(?!\p{L})))`,
  'giu',
);
/** "Locked until you type the word TRAMPOLINE". */
const UNTIL_TYPED =
  /(?<!\p{L})(?:until|unless|till|after|if|once|when) (?:you|they|we) (?:type|enter|say|give|write)(?: in)?(?: the)? (?:word|phrase|words) ["'“]?(?<it>[\p{Lu}]{4,20}|(?<=["'“])[^"'”\n]{3,30})/gu;

/** "Passphrase is otter umbrella Tuesday kiln": a row of words that make no sentence. */
const ROW_NAMED =
  /(?<!\p{L})(?:pass ?phrase|(?:shared|login|master|unlock|recovery) (?:phrase|words)|phrase de passe|salalause\p{L}{0,3}|(?:vera|true)crypt|keepass|bitwarden|1password|restic|borg|luks|bitlocker)(?!\p{L})[^.!?\n:=]{0,40}?(?: is(?: still| now)?| wants| est| on|:|=):? ["'“]?(?<it>(?:\p{L}{3,12} ){2,6}\p{L}{3,12}(?: \d{1,4})?)(?=["'”]?(?:[.,;!?)]|$|\n))/giu;
const ROW_RUNS_ON =
  /(?<!\p{L})(?:pass ?phrase|phrase de passe|salalause)(?: is| on| est|:)(?: still| now)? ["'“]?(?<it>(?:\p{L}{3,12} ){3,6}(?<= ))(?=(?:so|because|cos|and|if|which|for|in case|jotta|pour) )/giu;
/** "One phrase to rule them all: 'Gollum owes me 12 herring'". */
const PHRASE_QUOTED =
  /(?<!\p{L})(?:log ?in|master|one|shared|cluster|vault|my|our|new) (?:pass ?)?phrase(?!\p{L})[^.!?"“\n]{0,50}?(?::|,| is| gave us| became)? ["'“‘](?<it>[^"'”’\n]{8,50})["'”’]/giu;
const OF_LOGINS =
  /(?<!\p{L})(?:log ?(?:in|ins|on)|password|passphrase|cluster|vault|account|wi-?fi|server|encrypted|unlock|ssh|vpn)(?!\p{L})/iu;

/** "They reset the account and the new one is, I kid you not, NotTheOldOne7", "still has the one from the sticker, brother123". */
const NEW_ONE = new RegExp(
  String.raw`(?<!\p{L})(?:the new one(?:['’]s| is)|the one (?:from|on) the (?:sticker|label|box|manual|back)|(?:account|log ?in|password|router|wi-?fi|netflix|printer)(?!\p{L})[^.!?\n]{0,40} (?:it['’]s now|is now|now it['’]s|is still))(?:,? [^,.\n]{2,30},|,|:)? ["'“]?(?<it>${SHAPED})${END}`,
  'giu',
);
const OF_ACCOUNTS =
  /(?<!\p{L})(?:accounts?|pass(?:word|code|phrase|wd)?s?|pw|log ?ins?|logins?|reset|wi-?fi|router|printers?|netflix|spotify|admin|root|moodle|email|mailbox|laptop|computer|pc|bank\p{L}*|drive|server|salasana|mdp|compte|tunnus)(?!\p{L})/iu;

/** Passwords that everybody tries first, with signs for letters, set somewhere. */
const WORN =
  /(?<![\p{L}\p{N}@#/._-])(?<it>p(?:a[s5$]{2}|@[s5$]{2}|4[s5$]{2})w(?:0|o)rd\d{1,4}!?|p(?:a[s5$]{2}|@[s5$]{2}|4[s5$]{2})w0rd!?|l[e3]tm[e3]in\d{1,4}!?|qwerty\d{1,4}!?|welc[o0]me\d{1,4}!?)(?![\p{L}\p{N}])/giu;
const SET_SOMEWHERE =
  /(?<!\p{L})(?:(?:I|we|he|she|they|someone|somebody) (?:once |just |have |had )?set|still (?:has|runs|takes|uses|accepts)|changed .{2,40} to|set .{2,40} to)(?!\p{L})/iu;

/** "Capital S, snowdrop, then 44", "t-r-o-u-t, then 5 5", "ee-ell-vee-ess-zero": said letter by letter. */
const SAID =
  /(?<![\p{L}\p{N}-])(?:[Cc]apital (?:letter )?["'“]?\p{L}["'”]?,? (?:then )?(?:[\p{L}]{1,15},? )?(?:then|and then|and) (?:the )?(?:number |digits )?\d[\d ]{0,6}|\p{Ll}(?:-\p{Ll}){3,12},? (?:then |and |and then )?\d(?: ?\d){0,5}|(?:(?:ay|bee|cee|see|dee|ee|eff|gee|aitch|eye|jay|kay|ell|em|en|oh|pee|cue|arr?|ess|tee|you|vee|ex|why|zed|zee|zero|one|two|three|four|five|six|seven|eight|nine)-){3,12}(?:ay|bee|cee|see|dee|ee|eff|gee|aitch|eye|jay|kay|ell|em|en|oh|pee|cue|arr?|ess|tee|you|vee|ex|why|zed|zee|zero|one|two|three|four|five|six|seven|eight|nine))(?![\p{L}\p{N}-])/gu;
const OF_TYPING =
  /(?<!\p{L})(?:log(?:ged|s|ging)? ?(?:in|on)|logins?|pass(?:word|code|phrase)s?|unlock\p{L}{0,3}|user(?:name)?|types?|typed|account|wi-?fi|pin|lock ?screen)(?!\p{L})/iu;

/** "Release jobs as 90001 with 90001", "use tealeaf then tealeaf again", "log in as labguest, same word twice". */
const SAME_AGAIN =
  /(?<!\p{L})(?:as|use) ["'“]?(?<it>(?<one>[\p{L}\d._-]{5,24})["'”]?(?:,? (?:with|then|and|and then|plus|followed by) (?:the )?["'“]?\k<one>|,? (?:the )?same (?:word|thing|number|again)(?: twice| again| for both)?))(?![\p{L}\d])/giu;
const OF_ACCESS =
  /(?<!\p{L})(?:log(?:ged)? ?(?:in|on)|print\p{L}{0,3}|release|jobs|view|sign in|prompt|asks?|wants|page|account|terminal|kiosk|booking)(?!\p{L})/iu;

const NOT_SAID = new Set(lexicon.predicate.saysOfIt);
// What sentences about a passphrase have and rows of words have not.
const OF_SENTENCES =
  /(?<!\p{L})(?:the|and|that|this|you|your|have|has|for|are|was|were|but|they|what|when|about|will|would|can|our|his|her|its|who|how|not|with|from|being|been|random|words?|letters?|characters?|enough|always|never|longer?|stronger|better|same|only|just|also|hard|easy|forgotten|someone|somebody|trop|phrase|liian|niin|kuin|myös|vielä|mots|sanaa|asks?|needs?|please|again|broken|password|passphrase)(?!\p{L})/iu;

const NOTES = /stick|post-?it|board|note|written|taped|monitor|screen|laptop|lap|tarra|taulu|pense|étiquette|tableau/iu;
const GATE =
  /pass|\bpw|mdp|salasana|salalause|phrase|wi-?fi|unlock|decrypt|unzip|déverrouille|décrypte|sana\b|word|mot d|crypt|bitw|restic|borg|luks|bitlock|keepass|new one|the one|account|log ?in|\buser|type|enter|print|kiosk|release|view|terminal|booking/iu;

/** Passwords seen, dictated, or told as the word to type. */
export function* seenIn({ text }: Parsed): Generator<Range> {
  for (const range of tests(NOTES, text) ? rangesOf(text, ON_A_NOTE) : []) if (!isName(text, range)) yield range;
  if (tests(SET_SOMEWHERE, text)) yield* rangesOf(text, WORN);
  if (!tests(GATE, text)) return;
  for (const pattern of [NAMED_AND_QUOTED, WORD_QUOTED]) yield* rangesOf(text, pattern);
  for (const { index, 0: match, groups } of matchesOf(text, ALSO)) {
    const it = groups?.['it'] ?? '';
    yield { from: index + match.length - it.length, to: index + match.length };
  }
  for (const range of rangesOf(text, OPENED_WITH)) {
    if (!OF_COMPOUNDS.test(text.slice(range.from, range.to))) yield range;
  }
  for (const { index, 0: match, groups } of matchesOf(text, WORD_IS)) {
    const it = groups?.['quoted'] ?? groups?.['it'] ?? '';
    if (NOT_SAID.has(it.toLowerCase()) || /(?:ed|ing|ly|ttu|tty)$/iu.test(it)) continue;
    const from = index + match.lastIndexOf(it);
    yield { from, to: from + it.length };
  }
  yield* rangesOf(text, UNTIL_TYPED);
  for (const pattern of [ROW_NAMED, ROW_RUNS_ON]) {
    for (const range of rangesOf(text, pattern)) if (isRow(text.slice(range.from, range.to))) yield range;
  }
  if (tests(OF_LOGINS, text)) yield* rangesOf(text, PHRASE_QUOTED);
  for (const range of tests(OF_ACCOUNTS, text) ? rangesOf(text, NEW_ONE) : []) {
    if (!isName(text, range)) yield range;
  }
  if (tests(OF_TYPING, text)) yield* rangesOf(text, SAID);
  if (tests(OF_ACCESS, text)) yield* rangesOf(text, SAME_AGAIN);
}

const isName = (text: string, { from, to }: Range): boolean => NAMES_A_THING.test(text.slice(from, to));

/** Do words stand in a row, rather than in a sentence? */
const isRow = (words: string): boolean =>
  !OF_SENTENCES.test(words) && !words.split(' ').some((word) => word !== 'correct' && NOT_SAID.has(word.toLowerCase()));
