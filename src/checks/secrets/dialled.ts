import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';
import { HOUR, isCount } from './values';

// Codes told beside what they open without a word for a code: "door's 8520", "bike chain: 9-9-0-3", "gate *55*1",
// "coffre : 17 à droite, 4 à gauche".

const LOCKED =
  '(?:doors?|gate|padlock|key ?pad|key ?safe|lock ?box|key ?box|(?:bike|cable|chain|combi(?:nation)?|suitcase|d|u)[- ]?(?:lock|chain)|lock|bike (?:cage|shed|store)|shed|safe|vault|fridge|freezer|cupboard|cabinet|suitcase|briefcase|tool ?box|cash ?box|turnstile|barrier|buzzer|intercom|entry ?phone|hatch|porte|portail|portillon|cadenas|antivol|coffre|digicode|interphone|casier|(?:ulko|ala|taka|etu|sivu)?-?ovi|portti|(?:muna|numero|pyörä|riippu)?lukko|summeri|kassakaappi|voicemail|vastaaja|pyörävarasto|varasto|vaja|kaappi)';
const SINGLY = String.raw`\d(?:[- .]\d){2,6}`;
const END = String.raw`(?=["'”’»)]?(?:[,;!?)\n.](?!\d)|$| (?:and|then|now|again|but|lol|if|when|btw|thanks|cheers|who|for|et|puis|merci|ja|sitten|kiitos)(?!\p{L})|\s\p{Extended_Pictographic}))`;
const BEFORE = String.raw`(?<![\p{L}\p{N}-])${LOCKED}`;

/** "Door's 8520", "the shed is 0912", "portti: 4471". */
const TOLD = new RegExp(
  String.raw`${BEFORE}(?: (?:du|de la|des|of|for|on|in) \p{L}[\p{L} ]{1,24}(?= ?:))?(?:['’]s|s| is| are| on| est|,? c['’]est| ?[:=])(?: now| still| just| nyt| yhä| toujours)? (?<it>\d{4,6}[A-Z]?[#*]?|${SINGLY})${END}`,
  'giu',
);
/** "Kitchen cupboard C is on 661 again": what has wheels is on a number. */
const IS_ON = new RegExp(
  String.raw`${BEFORE}(?: [A-Z\d]{1,3})?(?: is|['’]s)(?: still| now)? (?:set to|on|at) (?<it>\d{3,5}|${SINGLY})${END}`,
  'giu',
);
/** "The fridge has a lock now and its 2468". */
const ITS = new RegExp(
  String.raw`(?<!\p{L})(?:pad)?lock(?:s|ed)?\b[^.!?\n\d]{0,30}\b(?:it['’]?s|which is|that['’]?s|set to) (?<it>\d{3,6}[#*]?|${SINGLY})${END}`,
  'giu',
);
/** "Gate *55*1": stars and hashes are on keypads, and in what phones are asked. */
const STARRED = new RegExp(
  String.raw`${BEFORE}(?!\p{L})[^.!?\n\d*#]{0,24}(?<it>[*#]\d{1,6}(?:[*#]\d{0,6}){0,3}(?<=\d.{1,9}))(?![\w*#])`,
  'giu',
);

const TURN =
  '(?:(?:to the |à |vers la )?(?:left|right|droite|gauche)|(?:anti|counter)?-?clockwise|oikealle|vasemmalle|oikeaan|vasempaan)';
const THEN = '(?:[,;.]|[,;]? (?:and|then|et|puis|ja|sitten))? (?:then |puis |sitten |back |turn )?';
/** "17 right, 4 left", "17 à droite, 4 à gauche". */
const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\w.,:/-])\d{1,2} ${TURN}(?:${THEN}\d{1,2} ${TURN}){1,4}(?!\p{L})`,
  'giu',
);
/** "Left to 48, right past it to 15", "turn right to 12, left to 30". */
const TURN_FIRST = new RegExp(
  String.raw`(?<!\p{L})${TURN}(?: (?:past|twice|once|round|over)(?: it)?){0,2}(?: to| until| till| jusqu['’]à)? \d{1,2}(?:${THEN}${TURN}(?: (?:past|twice|once|round|over)(?: it)?){0,2}(?: to| until| till| jusqu['’]à)? \d{1,2}){1,4}(?![\w%])`,
  'giu',
);
/** "Reception safe, dial 88, 16, 52", "it was on the tag: 62 / 08 / 71". */
const WHEELS =
  /(?<!\p{L})(?:safe|vault|strong ?box|cash ?box|padlock|combination|combo|coffre|cadenas|kassakaappi|lukko)(?!\p{L})(?:[^\n\d]{0,12}(?:,|:| is|['’]s| on| est| opens (?:with|on|to))|[^\n\d]{0,90}(?::|\bdial|\bdials|\bturn)) (?:dial |dials |turn )?(?<it>\d{1,2}(?:, \d{1,2}){2}|\d{1,2}(?: \/ \d{1,2}){2}|\d{1,2}(?:-\d{1,2}){2})(?![\d,/-]| \/|\s?[%£€$]|\s(?!on the (?:dial|wheels?))\p{L})/giu;
const DIALLED =
  /(?<!\p{L})(?:safes?|vault|strong ?box|cash ?box|(?:pad)?locks?|lockers?|combination|combo|dial|cage|cabinet|coffre(?:-fort)?|cadenas|combinaison|casier|kassakaap\p{L}{1,4}|luk(?:ko|on))(?!\p{L})/iu;

/** "Service code 99-1207", "the bypass is 773 019 446", "alarm ack is 36 then hash": codes by what they are for. */
const KIND =
  /(?<!\p{L})(?:(?:service|engineer(?:['’]?s)?|override|bypass|unlock|vault|release|disarm|master|maintenance|reset|technician|staff|kiosk) (?:code|pin|number|key)s?|bypass|override|alarm ack|(?:huolto|ohitus|yleis)koodi\p{L}{0,3}|code (?:de service|technicien|de maintenance))(?: is| on| est|['’]s| now| good for [^,.\n\d]{2,20}| that works| valid [^,.\n\d]{2,20})?[,:]? (?<it>\d{2,4}-\d{2,6}|\d{3} \d{3}(?: \d{3})?|\d{4,8}[#*]?|\d{2,3} then (?:hash|star|tick|enter))(?![\w-])/giu;
/** A machine shows such codes too, when it is out of order. */
const SHOWN =
  /(?<!\p{L})(?:shows?|showing|displays?|displaying|error|fault|flash(?:es|ing)|blinks?|reports?|throws?|stuck|says|affiche|näyttää)(?!\p{L})/iu;
/** "The pager wants a code, it's ACK 30577". */
const WANTED = new RegExp(
  String.raw`(?<!\p{L})(?:wants?|asks? for|asking for|needs?|demands?|kysyy|haluaa|demande|veut) (?:a |the |my |your |its |un |le |son )?(?:\p{L}{2,12} )?(?:code|pin|digits|koodia?|pin-koodia?)(?!\p{L})[^\n\d]{0,80}?(?:: |, |\. |; |it['’]?s )(?:[A-Z]{2,4} )?(?<it>\d{4,8}[#*]?|${SINGLY})${END}`,
  'giu',
);
/** "It'll want Quokka7", "it will ask for 7HQ-2PD": whatever it is, this is what it wants. */
const WANTS =
  /(?<!\p{L})(?:it|they|she|he|that|pad|screen|page|box|machine)(?:['’]ll| will)(?: then| only| just)? (?:want|ask for|ask you for|demand|expect) (?<it>\p{Lu}\p{Ll}{3,14}\d{1,4}!?|(?=[A-Z\d-]{0,8}\d)(?=[A-Z\d-]{0,8}[A-Z])[A-Z\d]{3,4}-[A-Z\d]{3,4}|\p{Ll}{3,14}\d{1,4})(?=[.,;!?)]|$|\n| (?:and|then|passport|lol))/gu;
const ASKING = /(?:['’]ll| will)(?: then| only| just)? (?:want|ask|demand|expect)/u;
/** "Gradescope entry for section 4: 7GK2ZN", "join code on Kahoot is 4F2K9". */
const JOINING =
  /(?<!\p{L})(?:gradescope|classroom|moodle|canvas|piazza|quiz|kahoot|mentimeter|socrative|blackboard|top hat|wooclap)(?!\p{L})[^.!?\n]{0,60}(?:: | is | = )(?<it>(?!\p{L}{2,4}\d{3,4}(?!\p{L}))(?=[A-Z\d]{0,8}\d)[A-Z\d]{6,8})(?![\p{L}\d-])/giu;
/** "Asking for BitLocker, first block's 118492". */
const BLOCKS =
  /(?<!\p{L})(?:bitlocker|recovery key|palautusavain|clé de récupération)(?!\p{L})[^\n]{0,40}(?<!\d)(?<it>\d{6})(?!\d)/giu;

/** "My badge number's 0093-4418-2 if anyone wants to be me". */
const BADGE =
  /(?<!\p{L})(?:badge|card|fob|pass|kortin|carte)(?!\p{L})[^\n]{0,60}?(?<!\p{L})(?:number|numero|numéro)(?:['’]s| is| on| est|:)? (?<it>\d[\d-]{4,14})(?![\w-])/giu;
/** "Mine's 83015, print what you want". */
const MINE = new RegExp(
  String.raw`(?<!\p{L})(?:mine['’]s|mine is|use mine,?|take mine,?|mun on|le mien,? c['’]est) (?<it>\d{4,8})${END}`,
  'giu',
);
const ENTRY =
  /(?<!\p{L})(?:turnstiles?|doors?|gates?|get(?:s|ting)? (?:you |me )?in|be me|as me|clone|let(?:s|ting)? (?:you |me )?in|print\p{L}{0,5}|copier|photocop\p{L}{1,6}|scanner|release|lockers?|keypad|portti|ov(?:i|en|esta)|tulosta\p{L}{0,5}|imprim\p{L}{1,6}|tourniquet)(?!\p{L})/iu;

const GATE =
  /door|gate|lock|key|chain|shed|safe|vault|fridge|freezer|cupboard|cabinet|case|box|turnstile|barrier|buzzer|intercom|entry|hatch|porte|portail|portillon|portti|cadenas|antivol|coffre|digicode|interphone|casier|\bovi|summeri|kassakaap|varasto|vaja|kaappi|voicemail|vastaaja|code|pin\b|digits|koodi/iu;
/** Three digits, or two with what stands between the wheels of a lock. */
const RUN = /\d{3}|\d[- .]\d|[*#]\d/u;
const TURNS = /left|right|clockwise|droite|gauche|oikea|vasem/iu;
const THREE_WHEELS = /\d{1,2}(?:, | \/ |-)\d{1,2}(?:, | \/ |-)\d/u;
const KINDS = /bypass|override|ack|code|koodi|pin\b|number|key/iu;
const ON_BADGES = /badge|card|fob|pass|kortin|carte|mine|mien|mun on/iu;

/** Codes without a word for a code. */
export function* dialledIn({ text }: Parsed): Generator<Range> {
  if (!/\d/.test(text)) return;
  if (tests(ASKING, text)) yield* rangesOf(text, WANTS);
  for (const pattern of [JOINING, BLOCKS]) yield* rangesOf(text, pattern);
  if (tests(DIALLED, text)) {
    for (const pattern of TURNS.test(text) ? [NUMBER_FIRST, TURN_FIRST] : []) yield* rangesOf(text, pattern);
    if (THREE_WHEELS.test(text)) yield* rangesOf(text, WHEELS);
  }
  if (!RUN.test(text)) return;
  for (const pattern of tests(GATE, text) ? [TOLD, IS_ON, ITS, STARRED, WANTED] : []) {
    for (const range of rangesOf(text, pattern)) if (opens(text, range)) yield range;
  }
  for (const range of tests(KINDS, text) ? rangesOf(text, KIND) : []) {
    if (!SHOWN.test(text.slice(Math.max(0, range.from - 50), range.from))) yield range;
  }
  for (const pattern of tests(ON_BADGES, text) && tests(ENTRY, text) ? [BADGE, MINE] : []) {
    for (const range of rangesOf(text, pattern)) if (opens(text, range)) yield range;
  }
}

/** Are digits neither an hour nor a year nor a round or counted number? */
function opens(text: string, range: Range): boolean {
  const written = text.slice(range.from, range.to);
  return !HOUR.test(written) && !/^1[5-9]\d\d$/.test(written) && !/^[1-9]\d*00$/.test(written) && !isCount(text, range);
}
