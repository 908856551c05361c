import { type Detector, rangesOf } from './kind';

// RFC 5321 limits, and the "(at)" and "[dot]" people write to hide an address from robots but not from readers.
// A handle of the fediverse, @name@host, is no e-mail address.
const EMAIL =
  /(?<![\w@.+-])[\w.+-]{1,64}(?:@|\s?[([]at?[)\]]\s?)(?:[\p{L}\d-]{1,63}(?:\.|\s?[([]dot[)\]]\s?)){1,6}[a-z]{2,24}(?![\w-])/giu;

// Local parts that belong to a desk, not to a person.
const DESK =
  /^(?:(?:info|contact|press|media|news|newsroom|office|admin|administration|admissions?|enquir(?:y|ies)|inquir(?:y|ies)|support|help|helpdesk|servicedesk|service|it|hello|hi|library|kirjasto|jobs|careers|recruitment|hr|events?|conference|symposium|workshop|seminars?|registration|register|bookings?|tickets?|shop|sales|webmaster|lost(?:and)?(?:found|property)?|found|property|foi|ethics|mail|post|postroom|estate|facilities|maintenance|catering|chaplaincy|nursery|theatre|gallery|museum|box-?office|sports?|gym|transport|avoin|avoinyliopisto|hakijapalvelut|hakijat|tilat|kurssit|formation|stages?|logement|cantine|postmaster|noreply|no-reply|security|safety|abuse|privacy|dpo|alumni|communications?|comms|social-?media|team|editor(?:ial|s)?|visits?|outreach|open-?days?|international|accommodation|finance|reception|sustainability|volunteers?|studies|doctoral|phd|msc|applications?|submissions?|viestinta|neuvonta|opiskelu|haku|asiakaspalvelu|varaukset|inscriptions?|reservations?|renseignements|equipe|bonjour|opintopalvelut|kirjaamo|tiedotus|rekry|toimisto|palaute|tuki|secretariat|accueil|scolarite|bibliotheque|presse|communication|desk|centre|center|school|dept|user|username|your|etunimi|sukunimi|prenom|registrar|registry|regis|enrolment|timetabling|wellbeing|opinto\w{0,12}|student\w{0,10}|residences?|parking|estates|payroll|name|you|someone|first(?:name)?|last(?:name)?|test|example|foo|bar)[._-]?){1,4}(?:[+].*|\d*)$/iu;

// "physics-hr@", "eng.reception@": whose desk it is stands before what it is; and what only groups are called.
const DESK_OF =
  /^[a-z\d]+(?:[._-][a-z\d]+)*[._-](?:hr|office|helpdesk|desk|team|admin|admissions|enquiries|info|recruitment|jobs|support|events|reception|secretariat|society|outreach|comms|studies|courses|research|guides)$/iu;
const GROUP =
  /(?:^|[._-])(?:ambassadors|communit(?:y|ies)|residents|guides|neighbou?r(?:s|hoods?)|mentors|tutors|visitors|donors|tenants|parents|applicants|committees?|clubs?|societ(?:y|ies)|unions?|volunteering|mentoring|recycling|cycling|clearing|scholarships|partnerships|bursaries|fees|funding|grants|[a-z]{2,40}(?:ology|tions|departments?|ships))\d*$/iu;

// "jess at example dot com": read by people only.
const SPELLED =
  /(?<![\p{L}\p{N}])(?!(?:are|is|us|me|we|look|visit|at|live|work|found|available|be|here|not|now|out|up|more|info|help)\b)[\w.]{2,30}(?: (?:underscore|dot|dash) [\w.]{1,20}){0,2} (?:at|\(a\)|arobase|ät) [\w-]{2,30}(?: (?:dot|point|piste) [a-z]{2,10}){1,3}(?![\p{L}])/giu;
const SPELLED_GATE = / (?:dot|point|piste) [a-z]{2}/iu;

/** E-mail addresses of people. Desks, and what an organisation publishes, are fine. */
export const findEmails: Detector = function* (doc, { orgs }) {
  if (SPELLED_GATE.test(doc.text)) yield* rangesOf(doc.text, SPELLED);
  if (!/@|[([]at?[)\]]/i.test(doc.text)) return;
  for (const range of rangesOf(doc.text, EMAIL)) {
    const address = doc.text.slice(range.from, range.to).replace(/\s?[([]at?[)\]]\s?/i, '@');
    const local = address.split('@')[0] ?? '';
    if ([DESK, DESK_OF, GROUP].some((shape) => shape.test(local)) || orgs.some((org) => org.isPublicAddress(address)))
      continue;
    yield range;
  }
};
