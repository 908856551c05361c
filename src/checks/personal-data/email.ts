import type { Parsed } from '../../core/check';
import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';
import { isFirstName, isNamed, peopleIn } from './people';

// RFC 5321 limits, and the "(at)" and "[dot]" people write to hide an address from robots but not from readers.
// A handle of the fediverse, @name@host, is no e-mail address.
const EMAIL =
  /(?<![\w@.+-])[\w.+-]{1,64}(?:@|\s?[([]at?[)\]]\s?)(?:[\p{L}\d-]{1,63}(?:\.|\s?[([]dot[)\]]\s?)){1,6}[a-z]{2,24}(?![\w-])/giu;

// Local parts that belong to a desk, not to a person.
const DESK =
  /^(?:(?:treasurer|secretary|president|chair|captain|convenor|phishing|spam|fraud|reports?|report|feedback|questions?|exams?|ombuds\w{0,6}|archives?|radio|choir|orchestra|band|welfare|info|contact|press|media|news|newsroom|office|admin|administration|admissions?|enquir(?:y|ies)|inquir(?:y|ies)|support|help|helpdesk|servicedesk|service|it|hello|hi|library|kirjasto|jobs|careers|recruitment|hr|events?|conference|symposium|workshop|seminars?|registration|register|bookings?|tickets?|shop|sales|webmaster|lost(?:and)?(?:found|property)?|found|property|foi|ethics|mail|post|postroom|estate|facilities|maintenance|catering|chaplaincy|nursery|theatre|gallery|museum|box-?office|sports?|gym|transport|avoin|avoinyliopisto|hakijapalvelut|hakijat|tilat|kurssit|formation|stages?|logement|cantine|postmaster|noreply|no-reply|security|safety|abuse|privacy|dpo|alumni|communications?|comms|social-?media|team|editor(?:ial|s)?|visits?|outreach|open-?days?|international|accommodation|finance|reception|sustainability|volunteers?|studies|doctoral|phd|msc|applications?|submissions?|viestinta|neuvonta|opiskelu|haku|asiakaspalvelu|varaukset|inscriptions?|reservations?|renseignements|equipe|bonjour|opintopalvelut|kirjaamo|tiedotus|rekry|toimisto|palaute|tuki|secretariat|accueil|scolarite|bibliotheque|presse|communication|desk|centre|center|school|dept|user|username|your|etunimi|sukunimi|prenom|registrar|registry|regis|enrolment|timetabling|wellbeing|opinto\w{0,12}|student\w{0,10}|residences?|parking|estates|payroll|name|you|someone|first(?:name)?|last(?:name)?|test|example|foo|bar)[._-]?){1,4}(?:[+].*|\d*)$/iu;

// "physics-hr@", "eng.reception@": whose desk it is stands before what it is; and what only groups are called. Both only
// at an organisation's host, and not behind a first name or an initial.
const DESK_OF =
  /^[a-z\d]+(?:[._-][a-z\d]+)*[._-](?:hr|office|helpdesk|desk|team|admin|admissions|enquiries|info|recruitment|jobs|support|events|reception|secretariat|society|outreach|comms|studies|courses|research|guides)$/iu;
const GROUP =
  /(?:^|[._-])(?:ambassadors|communit(?:y|ies)|residents|guides|neighbou?r(?:s|hoods?)|mentors|tutors|visitors|donors|tenants|parents|applicants|committees?|clubs?|societ(?:y|ies)|unions?|volunteering|mentoring|recycling|cycling|clearing|scholarships|partnerships|bursaries|fees|funding|grants|(?:bi|ge|ec|psych|soci|crimin|anthrop|archae|pharmac|immun|physi|microbi|techn)ology|elections|operations|publications|examinations|relations|donations|applications|graduations|translations|(?:fellow|intern|student|member|apprentice)ships|[a-z]{0,40}departments?|[a-z]{0,30}(?:stud(?:y|ies)|trials?|projects?|surveys?))\d*$/iu;
// Hosts of universities and offices; elsewhere anybody has an address, whatever it says.
const OFFICE_HOST =
  /^(?!(?:.*\.)?(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|web|proton|protonmail|posteo|mail|orange|wanadoo|free|sfr|neuf|laposte|bluewin|sunrise|hispeed|luukku|suomi24|kolumbus|elisanet|saunalahti)\.[a-z.]{2,6}$)(?!.*\.(?:co(?:\.[a-z]{2})?|io|me)$).*\.(?:edu|org|cern|example|[a-z]{2})$/iu;

// "jess at example dot com": read by people only.
const SPELLED =
  /(?<![\p{L}\p{N}])(?!(?:are|is|us|me|we|look|visit|at|live|work|found|available|be|here|not|now|out|up|more|info|help)\b)[\w.]{2,30}(?: (?:underscore|dot|dash) [\w.]{1,20}){0,2} (?:at|\(a\)|arobase|ät) (?!(?:this|that|some|which|what|the|one|any|no|every)\b)[\w-]{2,30}(?: (?:dot|point|piste) (?:[a-z]{2,15} (?:dot|point|piste) )?(?:com|org|net|edu|ac|uk|co|fi|fr|ch|de|eu|be|it|es|nl|se|no|dk|ie|us|ca|au|io|me|gov|info|cern|example)){1,3}(?![\p{L}])/giu;
const SPELLED_GATE = / (?:dot|point|piste) [a-z]{2}/iu;

/** E-mail addresses of people. Desks, and what an organisation publishes, are fine. */
export const findEmails: Detector = function* (doc, { orgs }) {
  if (tests(SPELLED_GATE, doc.text)) yield* rangesOf(doc.text, SPELLED);
  if (!/@|[([]at?[)\]]/i.test(doc.text)) return;
  for (const range of rangesOf(doc.text, EMAIL)) {
    const address = doc.text.slice(range.from, range.to).replace(/\s?[([]at?[)\]]\s?/i, '@');
    if (orgs.some((org) => org.isPublicAddress(address))) continue;
    const [local = '', written = ''] = address.split('@');
    if (DESK.test(local)) continue;
    const host = written.replace(/\s?[([]dot[)\]]\s?/giu, '.');
    const isAtOffice = OFFICE_HOST.test(host) || orgs.some((org) => org.ownsHost(host));
    if (isAtOffice && [DESK_OF, GROUP].some((shape) => shape.test(local)) && !isBehindName(local)) continue;
    if (
      isAtOffice &&
      WORDS.test(local) &&
      !INNER_CAPITAL.test(local) &&
      isOfDesk(doc, range.from, local) &&
      !mayBeLogin(doc, host, local)
    )
      continue;
    yield range;
  }
};

// "gait@", "power-coordination@": words where people have a name with a point, an initial or a number.
const WORDS = /^(?:[a-z]{4,}|[a-z]{1,20}(?:-[a-z]{2,20}){1,2})$/i;
/** "VeraHolm@": a first name and a family name. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Somebody's, whatever it says. */
const SOMEBODYS =
  /(?<!\p{L})(?:me|my|mine|i['’]?m|him|his|her|hers|their|home|private(?:ly)?|personal|directly|perso|moi|mon|lui|elle|son|minu\p{L}*|mulle|mun|hän\p{L}*|suoraan)(?!\p{L})/iu;

const NAME_BEFORE = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \(/u;

/** Words at an office's host that are nobody's name, in a sentence that names nobody before them. */
function isOfDesk(doc: Parsed, offset: number, local: string): boolean {
  const words = local.toLowerCase().split('-');
  if (words.some(isFirstName) || /^[a-df-z]-/i.test(local)) return false;
  const sentence = doc.sentenceAt(offset);
  if (!sentence) return true;
  const lead = sentence.text.slice(0, offset - sentence.range.from);
  if (SOMEBODYS.test(lead) || words.some((word) => lead.includes(word[0]?.toUpperCase() + word.slice(1)))) return false;
  if (NAME_BEFORE.test(doc.text.slice(Math.max(0, offset - 60), offset))) return false;
  return !peopleIn(sentence).some(
    (person) => person.from < offset && offset < person.to + 80 && isNamed(sentence, person),
  );
}

// At a university "etownships@" may be E. Townships, unless the post speaks of what the word says: "our gait study".
const ACADEMIC = /\.(?:ac\.[a-z]{2}|edu)$|(?:^|\.)(?:aalto|helsinki|cern)\.[a-z]{2,4}$|\.cern$/iu;

const mayBeLogin = ({ text }: Parsed, host: string, local: string): boolean =>
  !local.includes('-') && ACADEMIC.test(host) && text.toLowerCase().split(local.toLowerCase()).length < 3;

/** "jane-hr", "k.guides": somebody, who is not what the last word says. */
function isBehindName(local: string): boolean {
  const words = local.toLowerCase().split(/[._-]/);
  return words.slice(0, -1).some((word) => word.length === 1 || isFirstName(word));
}
