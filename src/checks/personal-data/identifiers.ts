import { tests } from '../../core/gate';
import { before, type Detector, rangesOf } from './kind';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

// ISO 13616: two letters, two check digits, then up to 30 characters, often in groups of four.
const IBAN = /(?<![\w])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?(?![\w])/g;
const CARD =
  /(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w-])|(?<![\w.-])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?![\w-])/g;
const CARD_WORD = /(?:card|visa|master ?card|amex|debit|credit|cvv|cvc|carte|kortti|kortin|korttinumero)/iu;

const SAID_CARD =
  /(?<!\p{L})(?:(?:credit|debit|bank|visa|master) ?card|(?:my|your|this|the|of) card|card (?:number|no\.?|nr)|carte bancaire|numéro de carte|luottokort\p{L}{1,6}|pankkikort\p{L}{1,6})(?: (?:number|no|nr|numero|ending|is|on|with|of))*[ :#.]{1,3}(?<it>\d(?:[ -]?\d){11,18})(?![\w-])/giu;
const SAID_IBAN =
  /(?<!\p{L})iban\b[^\w\n]{0,3}(?:(?:is|number|on|est|numero)\b[ :]{1,3})?(?<it>[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?)(?!\w)/giu;

// What is on the back of a card, and what it ends in.
const CARD_END =
  /(?<!\p{L})(?:card|visa|amex|mastercard|debit|credit)\b[^\n.!?]{0,30}?(?<it>\b(?:ends?(?: in)?|ending(?: in)?) \d{4}\b[^\n.!?]{0,20}\b(?:exp\w{0,5}|cvv|cvc)\b[^\n.!?\d]{0,5}\d{2,4}|(?:cvv|cvc) \d{3})/giu;
/** United States: the bank's nine digits, or an account named as such. */
const ROUTING =
  /\b(?:routing|aba)\b(?: (?:number|no\.?))?[ :#]{1,3}(?<it>\d{9}\b[^\n]{0,30}?\d{6,12})(?!\d)|\bacc(?:ount|t)\b(?: (?:number|no\.?))?[ :#]{1,3}\d{6,17}[^\d\n]{1,20}\b(?:routing|aba)\b[^\d\n]{1,12}\d{9}(?!\d)/giu;

/** Where a sort code needs no name. */
const PAYING =
  /\b(?:pay|paid|send|transfer|rent|bank|monzo|starling|revolut|barclays|lloyds|natwest|santander|hsbc|owe[sd]?|refund|bacs|account|acc|details|money|quid|whip-?round|split|deposit)\b/iu;

/** Account and card numbers, by their checksums or by what they are called. */
export const findBankNumbers: Detector = function* (doc) {
  if (!/\d{3}/.test(doc.text)) return;
  for (const range of rangesOf(doc.text, IBAN)) {
    if (isIban(doc.text.slice(range.from, range.to))) yield range;
  }
  for (const range of rangesOf(doc.text, CARD)) {
    const written = doc.text.slice(range.from, range.to);
    const grouped = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}$|^\d{4}[ -]\d{6}[ -]\d{5}$/.test(written);
    if (passesLuhn(digitsOf(written)) && (grouped || CARD_WORD.test(before(doc.text, range.from, 50)))) yield range;
  }
  // Said to be one: a digit may be mistyped, and not every scheme has the checksum.
  yield* rangesOf(doc.text, SAID_CARD);
  yield* rangesOf(doc.text, SAID_IBAN);
  yield* rangesOf(doc.text, CARD_END);
  yield* rangesOf(doc.text, ROUTING);
  // A UK sort code and account number have no checksum of their own: only together.
  yield* rangesOf(doc.text, SORT_CODE);
  if (tests(PAYING, doc.text)) yield* rangesOf(doc.text, BARE_SORT_CODE);
};

const SORT_CODE =
  /sort(?: code)?(?: is)?:?\s{0,2}(?<it>\d{2}-?\d{2}-?\d{2}[^\d\n]{1,30}\d{8})(?!\d)|\bacc(?:ount|t)?\b[^\d\n]{0,12}(?:\d{8}[^\d\n]{1,25}\d{2}[- ]\d{2}[- ]\d{2})(?!\d)/giu;
const BARE_SORT_CODE = /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,/]{1,3}\d{8}(?!\d)/gu;

/** ISO 7064, modulus 97. */
function isIban(written: string): boolean {
  const compact = written.replace(/ /g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** ISO/IEC 7812. */
function passesLuhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// UK National Insurance: QQ is never issued and therefore stands in examples; it is shown like any other.
const NATIONAL_INSURANCE =
  /(?<!\w)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?!\w)/gi;
const SOCIAL_SECURITY = /(?<![\w-])(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g;
const HENKILOTUNNUS = /(?<!\w)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?!\w)/gi;
const NIR = /(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\w)/gi;
const AHV = /(?<!\w)756\.?\d{4}\.?\d{4}\.?\d{2}(?!\w)/g;
const NAMED =
  /(?<!\p{L})(?:passport|passi\p{L}{0,6}|passeport|driv(?:ing|er'?s?) licen[cs]e|ajokor\p{L}{0,6}|visa|residence permit|nhs|ni|national insurance|ssn|social security|henkilötunnus|utr|tax ref|hetu|sotu|sécurité sociale|ahv|avs|carte d'identité|id card)(?: ?(?:application|card|document|ref(?:erence)?|number|no|nro|numero|numéro|n°|is|on|est|'s)){0,4}[ :#.]{0,3}(?<it>[A-Z]{0,3}[ -]?\d[\d -]{4,13}[A-Z]{0,2}|\d{2}[A-Z]{2}\d{5})(?!\w)/giu;

// ICAO 9303: nine characters, at some words' distance from what they are.
const PASSPORT =
  /(?<!\p{L})(?:passport|passeport|passi(?!on|v|ng)\p{L}{0,5})(?!\p{L})[^\n.!?]{0,40}?(?<![\p{L}\d])(?<it>[A-Z]{1,2}\d{6,8}(?:[A-Z]\d)?|[A-Z]\d{2}[A-Z]\d{2}[A-Z]\d{2}|\d{2}[A-Z]{2}\d{5}|\d{9})(?!\w)/giu;
// "Tax office wants my UTR again: 1234567890": somebody's number, and the number some words on.
const THEIRS =
  /\b(?:my|his|her|their|our|\p{L}+['’]s) (?:utr|tax (?:ref|id|number)|ssn|itin|social(?: security)?(?: number)?|national insurance|ni|nino|nhs|green card|residence permit|permit|brp|alien)(?: (?:number|no\.?|card))?\b[^\n.!?\d]{0,24}[ :#](?<it>[A-Z]{0,3}\d[\d -]{5,13}\d)(?![\w-])/giu;
/** "925665416 as my passport": the number first. */
const AS_PASSPORT =
  /(?<![\p{L}\d])(?<it>[A-Z]{1,2}\d{6,8}|\d{9}|\d{2}[A-Z]{2}\d{5})(?= (?:as|is|for|was|on) (?:my|the|his|her|their|our|mon|son|sa) (?:passport|passeport|passi)(?!\p{L}))/giu;
// California: a letter and seven digits.
const US_LICENCE = /\b(?:dmv|licen[cs]e|permit)\b[^\n]{0,60}?(?<it>(?<!\w)[a-z]\d{7})(?!\w)/giu;

const NHS = /\bNHS\b|\bsurgery\b|\bGP\b|\bclinic\b|\bpatient|\bparticipant|\bconsent form|\bhospital\b|\bprescription/u;
const NHS_NUMBER = /(?<![\d+(.-])(?:\d{3}[ -]\d{3}[ -]\d{4}|(?<=\bNHS\b[^\n.]{0,30})\d{10})(?!\d|[.-]\d)/g;

/** NHS Data Dictionary: weights ten to two, the remainder by eleven from eleven is the last digit. */
function isNhsNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

// DVLA: five letters of the name, six digits of the birth date, initials and check characters.
const LICENCE = /(?<!\w)[A-Z]{2,5}9{0,3}\d{6}[A-Z9]{2}\d[A-Z]{2}(?!\w)/g;

/** Numbers by which a state knows a person, by their checksums or by the word beside them. */
export const findNationalIds: Detector = function* (doc) {
  if (!/\d{2}/.test(doc.text)) return;
  yield* rangesOf(doc.text, NATIONAL_INSURANCE);
  yield* rangesOf(doc.text, SOCIAL_SECURITY);
  for (const range of rangesOf(doc.text, HENKILOTUNNUS)) {
    const said = /hetu|sotu|tunnu/i.test(before(doc.text, range.from));
    if (said || isHenkilotunnus(doc.text.slice(range.from, range.to))) yield range;
  }
  for (const range of rangesOf(doc.text, NIR)) {
    const said = /sécu|secu|insee|nir\b/i.test(before(doc.text, range.from));
    if (said || isNir(doc.text.slice(range.from, range.to))) yield range;
  }
  for (const range of rangesOf(doc.text, AHV)) {
    if (isEan13(digitsOf(doc.text.slice(range.from, range.to))) || /ahv|avs/i.test(before(doc.text, range.from)))
      yield range;
  }
  yield* rangesOf(doc.text, NAMED);
  for (const pattern of [PASSPORT, AS_PASSPORT, THEIRS, US_LICENCE]) yield* rangesOf(doc.text, pattern);
  for (const range of tests(NHS, doc.text) ? rangesOf(doc.text, NHS_NUMBER) : [])
    if (isNhsNumber(digitsOf(doc.text.slice(range.from, range.to)))) yield range;
  yield* rangesOf(doc.text, LICENCE);
};

/** Finnish Digital and Population Data Services Agency: the remainder of the nine digits by 31 picks the last sign. */
function isHenkilotunnus(written: string): boolean {
  const number = Number(written.slice(0, 6) + written.slice(7, 10));
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === written.at(-1)?.toUpperCase();
}

/** INSEE: the key is 97 less the remainder by 97; Corsica counts as 19 and 18. */
function isNir(written: string): boolean {
  const compact = written.replace(/ /g, '').toUpperCase().replace('2A', '19').replace('2B', '18');
  return compact.length === 15 && 97 - (Number(compact.slice(0, 13)) % 97) === Number(compact.slice(13));
}

function isEan13(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return digits.length === 13 && sum % 10 === 0;
}

const DATE =
  /\d{1,2}(?:st|nd|rd|th|er|\.)?[ ./-]{1,2}(?:\d{1,2}|\p{L}{3,12})[ .,/-]{1,3}(?:19[3-9]\d|20[0-2]\d)|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? (?:19[3-9]\d|20[0-2]\d)|(?:19[3-9]\d|20[0-2]\d)-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)/u;
const BIRTH =
  "(?:d\\.?o\\.?b\\.?|dates? of birth|birth ?date|(?:(?:my|his|her|their|your)|\\p{L}+['’]s) (?:birthday|bday)(?: is|:)?|i was born|i'm born|syntymäaika\\p{L}*|synnyin|date de naissance|je suis née?|^née? le)";
const BORN = new RegExp(`(?<!\\p{L})${BIRTH}[^\\n.!?]{0,25}?(?<it>${DATE.source})`, 'gimu');

// In a bio it is one's own; in a post somebody living must be meant.
const LIVING =
  /\b(?:identity|security question|last four|mother's maiden|our|my|applicant|candidate|passport|booking|happy birthday|happy \d\dth|turn(?:s|ing|ed)? \d\d|years old|dob|reference|today|tänään|aujourd'hui|joten|mon|ma|still|lost|found|left behind|perdue?|trouvée?|permis|löytyi|kadonnut|kortti|bussikortti|nimi|name|meet|introducing|spotlight|aged? \d\d|officemate|flatmate|housemate|colleague|supervisor|boss|dean|neighbour|daughter|sister|brother|mum|dad|baby|cake|act surprised|anniversaire|collègue|fête|täyttää|kollega\p{L}{0,4}|kakkua)\b|(?<!\w)b\. /iu;
const NOBODY_LIVING =
  /\b(?:on this day|ce jour|18\d\d|died|museum|freezer|fridge|laser|cyclotron|synchrotron|accelerator|telescope|observatory|reactor|magnet|library|institute|choir|server|machine|computer|robot|journal|printer|boat|tractor|cats?|dogs?|pony|horse|puppy)\b/iu;
const BORN_IN_BIO = new RegExp(
  `(?<!\\p{L})(?:born|née? le|synt\\.?|syntynyt|b\\.|\\*|happy \\d\\dth (?:birthday )?to (?:our |dear )?(?:dr|prof|professor|mr|mrs|ms)\\b\\.? ?[^\\d\\n.!?]{2,25},) ?(?:on )?(?<it>${DATE.source})`,
  'giu',
);

/** "born 14.3.1987, feeling every day of it": of whom but the writer? */
const BORN_BARE = new RegExp(
  `^[Bb]orn (?:on )?(?<it>${DATE.source})(?=[,.!;]? (?:feeling|still (?:feeling|learning|young|alive|here)|so |yes|which makes me|and (?:I|still)|I['’ ]|my ))`,
  'gu',
);

/** Full dates of birth of people who live now: years from 1930 on. */
export const findBirthDates: Detector = function* (doc) {
  if (!/\d/.test(doc.text)) return;
  yield* rangesOf(doc.text, BORN);
  yield* rangesOf(doc.text, BORN_BARE);
  if (doc.draft.field === 'bio' || (tests(LIVING, doc.text) && !tests(NOBODY_LIVING, doc.text)))
    yield* rangesOf(doc.text, BORN_IN_BIO);
};
