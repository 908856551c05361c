import lexicon from '../../../rules/lexicons/people.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon } from '../../core/lexicon';
import { type Detector, rangesOf } from './kind';

// No list has every first name, and many who are spoken of have none: "Bartholomew is in A&E", "the autistic one with the
// trolley bag, you know her", "initials M.T.". What is said of them is of people only, so that its subject is somebody.

const { illness, ill, private: secrets, intimate, verdict } = lexicon.classes;
const PRIVATE = compileLexicon({ cue: [...illness, ...ill, ...secrets] });
const CUES = compileLexicon({ cue: [...illness, ...ill, ...secrets, ...intimate, ...verdict, ...lexicon.misconduct] });

const NO_PERSON =
  '(?:He|She|They|It|We|You|I|This|That|There|Here|Who|What|Which|Everyone|Everybody|Someone|Somebody|Nobody|Anyone|Mine|Ours|Both|All|Some|Many|Most|One|Two|Half|Nothing|Students?|People|Patients?|Women|Men|Children|Staff|Doctors|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|And|But|So|If|Not|Just|Now|The|Elle|Il|Qui|On|Hän|Joku|Kuka)';
const NAME = String.raw`(?!${NO_PERSON}(?!\p{L}))\p{Lu}\p{Ll}{2,15}(?: \p{Lu}(?:\.|\p{Ll}{2,15}))?`;
const OTHERS = `(?: (?:and|&|et|ja) ${NAME})?`;
const BE = `(?:['’]s|['’]re| is| was| are| were| has| have| had| got| both| all| just| still| now| been| back| again| apparently| having){1,4}`;
const SELF = '(?:him|her|them)sel(?:f|ves)';
const HEALTH = [
  'in (?:a ?& ?e|a and e|casualty|resus|intensive care|icu|the er|hospital(?! (?:radio|management|trust|pharmac\\p{L}+))|hdu|a psych ward|detox)',
  `(?:hurting|harming|cutting|starving) ${SELF}|cutting again|on suicide watch|taken an overdose|tried to (?:kill|hang|hurt) ${SELF}`,
  'getting (?:his|her|their) stomach pumped|(?:his|her|their) stomach pumped',
  '(?:stopped|not) eating(?! meat| there| out| it)',
  'tested positive(?! controls?)|(?:got |gone down with |come down with )?(?:glandular fever|chlamydia|shingles|norovirus|mumps)',
  'miscarried|weeks pregnant|pregnant|sectioned|hospitalised|hospitalized|diagnosed with',
].join('|');
const IN_TROUBLE = [
  'caught (?:stealing|cheating|copying|with (?:notes|his phone|her phone|a phone|answers|cribs)|shoplifting|fiddling|plagiari[sz]ing|forging)',
  'been (?:stealing|fiddling|cheating|forging|sleeping with|selling (?:essays|answers|adderall|ritalin))',
  '(?:arrested|expelled|suspended|cautioned|charged with|done) for',
  'out on bail|in custody|under investigation|up before the (?:panel|board)',
].join('|');
const WHO = String.raw`(?: (?:who|from|in|of|the) [^\n.!?,]{2,40}|, (?:who|from|our|the) [^\n.!?,]{2,40},)?`;
const SUBJECT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#]|\p{Lu}\p{Ll}{1,15} )(?<it>${NAME}${OTHERS}${WHO}${BE} (?:${HEALTH}|${IN_TROUBLE}))(?!\p{L})`,
  'gu',
);
/** "Jasper took a lot of pills", "Reijalla todettiin …": verbs of their own. */
const VERBS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])(?<it>${NAME} (?:(?:took|swallowed|has taken|'s taken) (?:all (?:his|her|their) |a lot of |too many |some |loads of )(?:pills|tablets|paracetamol|meds)|tried to (?:kill|hang|hurt) ${SELF}|(?:failed|flunked|bombed|resat|is resitting|is retaking) (?:his|her|their) (?:upgrade|viva|quals|prelims|finals|exams?|resits?|first year|probation|candidacy|midterms?|dissertation)|got (?:a third|a fail|a 2[:.]2|kicked off the course|\d{1,2} ?% (?:on|in|for))|(?:fait|a fait) une (?:fausse couche|dépression|tentative de suicide|overdose)))(?!\p{L})`,
  'gu',
);
const GATE =
  /a ?& ?e\b|resus|hospital|casualty|icu\b|\ber\b|intensive care|hdu|psych|detox|sel(?:f|ves)\b|cutting again|suicid|overdose|pump|eating|positive|fever|chlam|shingles|noro|mumps|miscarr|pregnant|sectioned|diagnos|caught|been |arrested|expelled|suspended|caution|charged|done for|bail|custody|investigation|panel|board|pills|tablets|paracetamol|meds|couche|dépression|failed|flunked|bombed|resat|resitting|retaking|\bgot (?:a|kicked|\d)/iu;
/** Of newsmakers, characters and places the same is said. */
const IN_THE_NEWS =
  /https?:|www\.|\bRT @|\bvia @|\b(?:1[5-8]\d\d|19[0-8]\d|president|minister|senator|mayor|king|queen|prince|princess|actor|actress|singer|rapper|footballer|striker|coach|celebrit\w+|episode|season|series|film|movie|character|album|memoir|documentary|police|court|judge|jury|breaking|news|report\w*|government|netflix|bbc|eastenders|corrie|strictly|bake ?off|love island|hamlet|macbeth|shakespeare|opera|novel|plot|anime|comic|cnn|cat|dog|puppy|kitten|hamster|horse|volunteers? as|works?|working|nurse|doctor|junior)\b/iu;

/** A name right before what is private: nothing but verbs and articles between. */
const BEFORE_CUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#-]|\p{Lu}\p{Ll}{1,15} )(?!${NO_PERSON}(?!\p{L}))\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\.)?(?:['’]s|['’]re)?(?: (?:is|was|has|had|got|gets|been|being|just|apparently|still|back|now|again|also|currently|really|recently|a|an|with|having|on|off|est|a|était|un|une|vient|d['’]avoir|on|oli|sai|nyt|taas|both|in|went|into|suffers|from|takes|started|told|us|me|he|she|that)){1,6} $`,
  'u',
);
/** "Reijalla todettiin", "Kertulla on": Finnish has it by an ending. */
const FINNISH_BEFORE_CUE =
  /(?<![\p{L}\p{N}@#])\p{Lu}\p{Ll}{2,15}ll[aä](?: (?:on|oli|todettiin|todettu|nyt|vihdoin|epäillään|diagnosoitiin)){1,4} $/u;

/** Machines, firms and towns are ill in jest; nobody sends them cards, and nobody is told to be kind to them. */
const AMONG_US =
  /(?<!\p{L})(?:she|he|her|his|him|poor|be (?:kind|nice|gentle|patient)|go easy|cards?|flowers|visitors|get well|send love|pray|dont tell|don['’]t tell|between us|you didn['’]t hear|stop asking|heads up|fyi|word is|apparently|my (?:phd|student|tutee|flatmate|housemate|roommate|ta|intern|lab ?mate|supervisor|boss|colleague)|our (?:porter|cleaner|ta|intern|tutor|treasurer|postdoc|barista)|seminar|tutorial|cohort|timesheets|halls|supervision|by security|elle|olkaa|hänelle|hän|labran|kaverit|soyez|courage à)(?!\p{L})/iu;
const NO_NAME =
  /^(?:Moodle|Canvas|Zoom|Teams|Overleaf|Excel|Python|Brexit|Windows|Matlab|Linux|Blackboard|Panopto|Google|Apple|Twitter|Facebook|Chelsea|Arsenal|Mexico|Greece|Italy|France|Germany|Finland|Britain|England|Scotland|Ireland|Wales|America|Europe|China|India|London|Paris|Geneva|Espoo|Helsinki|Lancaster|Kent|Canterbury|Caltech|Aalto|Mum|Dad|Mom|Term|Work|Life|Maths|Physics)(?!\p{L})/u;

/** Names no list has, with what is said of people only. */
export const findUnlisted: Detector = function* (doc) {
  if (IN_THE_NEWS.test(doc.text)) return;
  if (GATE.test(doc.text)) {
    for (const range of [...rangesOf(doc.text, SUBJECT), ...rangesOf(doc.text, VERBS)])
      if (!NO_NAME.test(doc.text.slice(range.from, range.to))) yield range;
  }
  if (!AMONG_US.test(doc.text)) return;
  for (const { from, to } of PRIVATE.find(doc.tokens)) {
    const lead = doc.text.slice(Math.max(0, from - 70), from);
    const found = BEFORE_CUE.exec(lead) ?? FINNISH_BEFORE_CUE.exec(lead);
    if (found && !NO_NAME.test(found[0])) yield { from: from - lead.length + found.index, to };
  }
};

/** Whoever knows them knows who is meant. */
const POINTED_AT =
  /(?<!\p{L})(?:the|that|this) (?:\p{L}+ ){0,2}(?:one|girl|boy|lad|lass|guy|kid|bloke|chap|woman|man|student|ta|postdoc|fresher) (?:with (?:the|a|his|her)|in the|who (?:always|sits|wears|lives|drives|runs))|you (?:all |both |lot )?know (?:who|which|her|him|them|the one)|(?<!\p{L})yes,? (?:that|tall|short|big|little|the) \p{L}|initials:? (?:are )?\p{Lu}\.? ?\p{Lu}\.?|(?<!\p{L})(?:celle|celui) (?:qui|avec|aux?|à)(?!\p{L})|(?:la|le) seule?(?: \p{L}+)?(?=[,.!]| qui| de)|qui vient de \p{Lu}|(?<!\p{L})se,? (?:\p{Ll}+ )?(?:jolla|joka|jonka|kenellä)(?!\p{L})/iu;
const OF_OURS =
  /(?<!\p{L})(?:my|our|in the (?:vacuum|laser) group|colleague|postdoc|student|ta|intern|tutor|lecturer|someone in|somebody in|étudiante?s?|doctorante?s?|collègue|stagiaire|mun|meidän|assar\p{L}+|fuks\p{L}+|opiskelij\p{L}+|extra time|dm me|one with|girl|boy|lad|kid|that blond\p{L}* \p{L}+)(?!\p{L})/iu;

/** Somebody without a name, pointed at, and something private, in neighbouring sentences. */
export const findPointedAt: Detector = function* (doc: Parsed) {
  if (!POINTED_AT.test(doc.text) || IN_THE_NEWS.test(doc.text) || !OF_OURS.test(doc.text)) return;
  const pointed = POINTED_AT.exec(doc.text);
  const [cue] = CUES.find(doc.tokens);
  if (!pointed || !cue) return;
  const to = pointed.index + pointed[0].length;
  const range: Range = { from: Math.min(pointed.index, cue.from), to: Math.max(to, cue.to) };
  if (range.to - range.from < 200) yield range;
};
