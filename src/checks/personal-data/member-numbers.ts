import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

const MEMBER_NUMBER =
  /(?<!\p{L})(?:student|roll(?= ?(?:no|number|nro|#))|staff|employee|personnel|candidate|applicant|matric(?:ulation)?|enrol+ment|payroll|library(?: card)?|campus card|ucas|opiskelija|op\.?|opisk\.?|henkilöstö|henkilo|étudiant|matricule|carte étudiante?|hakija)[ -]?(?:id|number|numero|numéro|no|nro|card|code|numeroni|numeronsa|personal id)?(?:'s|\.|:|#| is| on| it's|,| on se)?[ :#]{0,2}(?:(?:id|number|no|n°|nro|is|numero|on|:|#)[ .:#]{0,2}){0,2}(?<it>[A-Z]{0,3}-?\d{5,10}[A-Z]?|(?<=candidate (?:number|no\.?) )\d{4})(?![\w])/giu;

// "My login is jd682": initials and a number, as institutions give them.
const LOGIN =
  /(?<!\p{L})(?:login|user ?name|user ?id|crsid|käyttäjätunnu\p{L}{1,5}|identifiant)(?: is|:| =|:| on| est)? ["'“]?(?<it>[a-z]{1,10}\d{1,6})(?![\w@])/giu;
const HETU_END = /(?<!\p{L})(?:hetu|henkilötunnu|sotu)\p{L}{0,6}(?: \p{L}{1,12}){0,2} (?<it>\d{3}[0-9A-Y])(?!\w)/giu;

// The card of a student or a member of staff, where somebody is locked out: a letter or two and seven digits or more.
const LOCKED_OUT =
  /\b(?:unlock|locked out|log(?:ged|ging)? ?(?:in|on)|login|password|reset|mfa|registrar|registry|enrol\p{L}{0,6}|my (?:grades|timetable|fees)|account|moodle|canvas|my card|id card|badge|swipe)\b/iu;
/** Somebody's, not of a meeting, a paper or an order: nothing stands before it. */
const BARE_ID =
  /(?<=^|[.!?,;:\n(–—] ?|(?<!\p{L})(?:[Mm]y|[Hh]er|[Hh]is|[Ss]tudent|[Ss]taff|[Uu]ni|[Cc]ampus) )ID[ :#]{1,2}(?<it>\d{7,9})(?!\w)/gu;
const CARD_LETTER = /(?<![\w-])[A-Z]{1,2}\d{7,8}(?![\w-])/gu;
// Immigration: SEVIS, the alien registration number, receipts of USCIS, the British permit, share code and CAS; and
// the tax and health numbers that stand behind their names.
const SEVIS = /(?<!\w)N00\d{8}(?!\w)/gu;
const ALIEN =
  /\b(?:alien|a[- ]number|uscis|green card|anumber)\b[^\n]{0,40}?(?<it>(?<!\w)A[ -]?\d{2,3}[ -]?\d{3}[ -]?\d{3}(?!\w))/giu;
const RECEIPT = /(?<!\w)(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)\d{10}(?!\w)/gu;
const OFFICE_NUMBER =
  /(?<!\p{L})(?:sevis(?: id)?|i-?94|brp|share code|cas(?: number)?|cpr|numéro fiscal|n° fiscal|spi|numéro d['’]étranger|permis [a-c]|kela-?kort\p{L}{1,4}|medicare|medicaid|policy)(?: (?:is|no\.?|number|est|on|nro))?[ :#]{1,3}(?<it>(?=[A-Z\d -]{0,11}\d{2})[A-Z]{0,3}\d[A-Z\d]{0,5}(?:[ -]?[A-Z\d]{2,6}){1,3})(?!\w)/gu;
// ICAO 9303: what a machine reads in a passport, "P<UTO…<<…".
const MACHINE_READABLE = /(?<![\w<])[PIACV][A-Z<][A-Z]{3}[A-Z]+(?:<[A-Z]+)*<<[A-Z<]+/gu;
const LAST_FOUR = /\blast (?:four|4)(?: digits)?(?: of [\p{L} ]{2,30}?)?(?: are| is|:|,)? (?<it>\d{4})(?![\d%])/giu;
/** Of cards, accounts and the social security number people tell the last four. */
const ACCOUNT = /\b(?:card|account|ssn|social|identity|bank|verify|verification|support|born|dob|phone|security)\b/iu;

/** Numbers by which an office knows a person, too particular to be anything else. */
const OFFICES: readonly RegExp[] = [SEVIS, ALIEN, RECEIPT, OFFICE_NUMBER, MACHINE_READABLE];

/** Numbers by which an institution or an office knows a person. */
export const findMemberNumbers: Detector = function* (doc) {
  if (!/\d/.test(doc.text)) return;
  yield* rangesOf(doc.text, LOGIN);
  yield* rangesOf(doc.text, HETU_END);
  for (const pattern of OFFICES) yield* rangesOf(doc.text, pattern);
  if (!/\d{4}/.test(doc.text)) return;
  if (tests(ACCOUNT, doc.text)) yield* rangesOf(doc.text, LAST_FOUR);
  if (tests(LOCKED_OUT, doc.text)) {
    yield* rangesOf(doc.text, CARD_LETTER);
    yield* rangesOf(doc.text, BARE_ID);
  }
  yield* rangesOf(doc.text, MEMBER_NUMBER);
  yield* rangesOf(doc.text, CARD_NUMBER);
  yield* rangesOf(doc.text, UCAS);
  yield* rangesOf(doc.text, UID);
};

// Universities and Colleges Admissions Service: ten digits in three groups.
const UCAS = /\bucas\b[^\n\d]{0,20}(?<it>\d{3}-\d{3}-\d{4})(?!\d)/giu;
// California: seven digits. On a computer users have fewer.
const UID = /(?<!\p{L})uid(?: is| no\.?)?[ :#]{1,3}(?<it>\d{6,8}|\d{4} \d{3,4})(?!\w)/giu;

const CARD_NUMBER =
  /(?<!\p{L})(?:(?:cern|uni(?:versity)?|campus|college|my|work|kent|caltech|lancaster|aalto) )(?:id|card|badge|uid)(?: (?:number|no|barcode|is|nro))*[ :#]{1,3}(?<it>\d{5,10})(?!\w)/giu;
