import { type CountryCode, isPossiblePhoneNumber } from 'libphonenumber-js/min';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { before, type Detector, rangesOf } from './kind';
import { isNamed, peopleIn } from './people';

// Digits with the separators people put between them. Bounded on both sides, so that no part of a longer number, a
// DOI, a version or a link is taken for one.
const CANDIDATE = /(?<![\w./:=#@-])(?<it>(?:\+|00)?\(?\d(?:[ .()/–-]{0,3}\d){6,14})(?![\w/@]|[.,:–-]\d)/gu;

const REGIONS: readonly CountryCode[] = ['GB', 'US', 'FI', 'FR', 'CH'];

// Words that make a number somebody's phone.
const CALLED =
  /(?:phone|call|ring|text|txt|sms|mob(?:ile)?|cell|tel|whats?app|signal|dm|reach|(?:my|his|her|their|new|mum's|dad's) (?:new |work |home )?number|number(?:'s| is|:)|contact|ping|dial|landline|home|direct line|puh(?:elin)?|soit|numero|numéro|tekstaa|kännykkä|viesti|tél|appel|portable|joign|joindre|sms|answering (?:at|on))[^.!?\n]{0,30}$/iu;
/** Where a phone number stands, even one that is written like a million. */
const DIRECTLY =
  /(?:answering|(?:call|ring|text|reach|phone|whats?app) (?:me|him|her|us|them|\p{Lu}\p{L}+)) (?:at|on):? $/u;
// A line anybody may ring, and numbers that are something else.
const PUBLIC_LINE =
  /(?:helpline|nightline|help ?desk|advice line|call the|main gate|porter|lost (?:and found|property)|surgery|clinic|front office|central number|main number|main line|hotline|switchboard|reception|emergency|press office|crisis|kriisi\p{L}*|auttava puhelin|écoute|lifeline|samaritans|infoline|booking|box office|front desk|office line|security desk|vaihde|päivystys|standard|accueil|urgence|service desk|support line|ticket line|premium|security|fire brigade|brigade|careers|our team|live chat|student (?:support|services|wellbeing|centre|hub)|enquiries|admissions|registr\p{L}{1,3}['’]?s? office|counselling service|it support|info(?:rmation)? (?:desk|point)|finance office|conferences?|opintopalvelut|neuvonta|scolarité|secrétariat|pompiers|palokunta|turvallisuus|vartiointi|porters)[^.!?\n]{0,40}$/iu;
const OTHER_NUMBER =
  /(?:doi|arxiv|the call|isbn|issn|orcid|grant|award|project|ref(?:erence)?|case|order|invoice|room|run|event|ticket|version|serial|sample|patent|pmid|seed|sha|commit|id|hex|part|model|account|tilinumero|iban|student|staff|candidate|passport|nhs|ssn|diaarinumero|tilausnumero|asiakasnumero|viitenumero|lähetys\w{0,8}|tracking|commande|colis|y-tunnus|vat|siret|lat(?:itude)?|lon(?:gitude)?)[ .:#nro°-]{0,8}$/iu;
// Who answers in an office.
const DESK = '(?:lines?|office|advis[eo]rs?|desk|helpline|reception)';
// An official account's own: "our clearing lines open at 8: …", "call us on …".
const OFFICE_LINE = new RegExp(
  String.raw`(?<!\p{L})(?:${DESK}|toimisto|bureau|ligne)(?!\p{L})|(?:call|ring|phone|text|contact) us(?: on| at|:) $|appelez[- ]nous au $`,
  'iu',
);
// Anybody's post says "ring the sports centre desk on …", "the night porter … or …".
const STAFFED =
  /(?<!\p{L})(?:(?:service|help|front|issue|welcome|information|sports centre|pool|security|box office|library|hub) (?:desk|line|point)s?|desk|hub line|(?:night |duty |head )?porters?['’]?|lodge|control room|on[- ]call line|guichet|secrétariat|accueil|standard|loge|vahtimestarit?|neuvonta|palvelupiste|toimisto)(?!\p{L})/iu;
// Somebody's even so; but "our student advisers" are no student.
const SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})(?:s?he|his|hers?|their|him|elle|hän|home|mobile|my|mr|mrs|ms|dr|prof(?:essor)?|(?:student|colleague|lecturer|tutor|postdoc|teacher|researcher|(?:fl|room)mate|friend|partner|étudiante?|collègue|opiskelija|kollega)(?! ${DESK}(?!\p{L}))|(?:grand)?(?:mother|father)|mum|mom|dad|wife|husband|sister|brother|son|daughter|mère|père)(?!\p{L})`,
  'iu',
);
/** "The porter, at home on …": there nobody is on duty. */
const AT_HOME = /(?<!\p{L})(?:at home|home number|kotinumero|chez (?:lui|elle))(?: on| at| is|:)? $/iu;
// A mobile of the United Kingdom or France is carried by somebody.
const MOBILE = /^(?:\+44 ?(?:\(0\) ?)?|0)7\d{3}|^(?:\+33 ?|0)[67](?:[ .-]\d{2}){4}$/;
// Words with capitals that are no name: those before a desk, and those for a place.
const AT_DESK = new RegExp(String.raw`^ ${DESK}(?!\p{L})`, 'iu');
const PLACE =
  /(?:Lane|Road|Street|Avenue|Lines?|Office|Desk|Helpline|Reception|Admissions|Clearing|Library|College|Campus|Services?|Support|Hall|House|Cent(?:re|er)|School|Team|Building)(?!\p{Ll})/u;
const STREET = /(?:Lane|Road|Street|Avenue|Way|Close|Drive|Square)$/u;
const FREE_TO_CALL =
  /^(?:\+?44|0)\s?\(?0?\)?\s?(?:800|808|300|303|330|345|370|116)|^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|^116|^0(?:100|200|600|700)[ -]/;

// "zero seven seven double zero …": digits spelled out, at least seven.
const SPELLED =
  /(?<!\p{L})(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)[ ,-]{0,2}){7,16}(?!\p{L})/giu;
// A mobile of the United Kingdom to its end: nothing else begins so and is as long.
const SPELLED_MOBILE = /^(?:zero|oh)[ ,-]{1,2}seven(?:[ ,-]{1,2}\p{L}+){7}/iu;

const SPELLED_GATE = /(?:zero|oh|double|triple|seven|nine)[ ,-]/iu;

// National ways to write a number that nothing else looks like.
const SHAPES: readonly RegExp[] = [
  /^07\d{3}[ -]?\d{3}[ -]?\d{3}$/, // UK mobile
  /^0[12]\d{2,3}[ -]\d{3}[ -]?\d{3,4}$|^02[03489][ -]\d{4}[ -]\d{4}$/, // UK landline
  /^\(\d{3}\)[ -]?\d{3}[ .-]\d{4}$|^(?:1[ .-])?\d{3}[-.]\d{3}[-.]\d{4}$/, // North America
  /^0[1-9](?:[ .-]\d{2}){4}$/, // France
  /^0(?:4\d|50)[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$|^0(?:4\d|50)[ -]\d{6,7}$|^0(?:4\d|50)[ -]?\d{3}[ -]?\d{3,4}$|^0[45]00[ -]\d{3}[ -]?\d{3}$|^09[ -]\d{3}[ -]\d{3,5}$/, // Finland
  /^0[2-9]\d(?:[ .]| ?\/ ?)\d{3}[ .]\d{2}[ .]\d{2}$/, // Switzerland
];

/**
 * Phone numbers of people: written internationally, in a national shape that nothing else has, or beside a word such
 * as "call". Dates, sums, identifiers and public lines are left alone.
 */
export const findPhoneNumbers: Detector = function* (doc, { orgs, account }) {
  for (const range of rangesOf(doc.text, CANDIDATE)) {
    const written = trimmed(doc.text, range);
    const number = doc.text.slice(written.from, written.to);
    const lead = before(doc.text, written.from, 60);
    if (OTHER_NUMBER.test(lead) || FREE_TO_CALL.test(number)) continue;
    if (PUBLIC_LINE.test(lead) && !AT_HOME.test(lead) && !isCarried(doc, number, written.from)) continue;
    if (!MOBILE.test(number) && isOfficeLine(doc, written.from, account.role === 'official')) continue;
    if (orgs.some((org) => org.isPublicAddress(number))) continue;
    if (isDateOrSum(number, doc.text.slice(written.to, written.to + 4)) && !DIRECTLY.test(lead)) continue;
    if (looksLikePhone(number, CALLED.test(lead))) yield written;
  }
  for (const range of tests(SPELLED_GATE, doc.text) ? rangesOf(doc.text, SPELLED) : []) {
    const called = CALLED.test(before(doc.text, range.from, 60).replace(/[.!?]/g, ','));
    if (called || SPELLED_MOBILE.test(doc.text.slice(range.from, range.to))) yield range;
  }
  for (const range of rangesOf(doc.text, FICTIONAL)) {
    const lead = before(doc.text, range.from);
    if (CALLED.test(lead) && !PUBLIC_LINE.test(lead)) yield range;
  }
};

/** "Dave from security" on a mobile: it is Dave who answers. */
function isCarried(doc: Parsed, number: string, offset: number): boolean {
  const sentence = doc.sentenceAt(offset);
  if (!MOBILE.test(number) || !sentence) return false;
  return peopleIn(sentence).some(({ by, to }) => by !== 'known' && to <= offset && offset - to <= 20);
}

// Reserved for stories.
const FICTIONAL = /(?<![\w-])555-01\d\d(?![\w-])/g;

/** Does what its sentence says before a number make it an office's, and nobody's? */
function isOfficeLine(doc: Parsed, offset: number, official: boolean): boolean {
  const sentence = doc.sentenceAt(offset);
  const lead = sentence?.text.slice(0, offset - sentence.range.from).replace(/^.*\n/su, '');
  if (!sentence || !lead || SOMEBODY.test(lead)) return false;
  const isDesk = STAFFED.test(lead);
  if (!isDesk && !(official && OFFICE_LINE.test(lead))) return false;
  return !peopleIn(sentence).some((person) => {
    if (person.from >= offset || AT_DESK.test(doc.text.slice(person.to, offset))) return false;
    const name = doc.text.slice(person.from, person.to);
    if (STREET.test(name)) return false;
    return isNamed(sentence, person) || !(isDesk || PLACE.test(name));
  });
}

function looksLikePhone(number: string, called: boolean): boolean {
  if (number.startsWith('+') || number.startsWith('00')) {
    return isPossiblePhoneNumber(number.replace(/\(0\)/, '').replace(/^00/, '+'));
  }
  if (SHAPES.some((shape) => shape.test(number))) return true;
  const digits = number.replace(/\D/g, '');
  return (
    called &&
    (digits.length >= 8 || LOCAL.test(number)) &&
    REGIONS.some((region) => isPossiblePhoneNumber(number, region))
  );
}

/** Within one town: "450 0840". */
const LOCAL = /^\d{3}[ -]\d{4}$/;

/** Years, dates, thousands, times and money. */
function isDateOrSum(number: string, after: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$|^(?:19|20)\d{2}\s?[–/-]\s?(?:19|20)?\d{2}$/.test(
      number,
    ) ||
    /^\d{1,3}(?:[ .]\d{3}){2,}$/.test(number) ||
    /^\s?(?:%|€|£|\$|[kKMG]?(?:eV|Hz|m\b|W\b|B\b)|km|ms|fb|people|years)/.test(after)
  );
}

/** The candidate without brackets and dashes that belong to the sentence. */
function trimmed(text: string, { from, to }: Range): Range {
  const number = text.slice(from, to);
  if (number.startsWith('(') && !number.includes(')')) return { from: from + 1, to };
  return { from, to };
}
