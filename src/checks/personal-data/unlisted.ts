import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

// No list has every first name: "Bartholomew is in A&E". What is said here is of people only, so that its subject is
// somebody.

const NO_PERSON =
  '(?:He|She|They|It|We|You|I|This|That|There|Here|Who|What|Which|Everyone|Everybody|Someone|Somebody|Nobody|Anyone|Both|All|Some|Many|Most|One|Two|Half|Nothing|Students?|Participants?|Volunteers?|Hundreds|Thousands|Dozens|Mice|Rats|Cows|Brains|Samples?|Tissues?|Slices|People|Patients?|Women|Men|Children|Staff|Doctors|Today|Yesterday|And|But|So|If|Not|Just|Now|The|Elle|Il|Qui|On|Hän|Joku|Kuka)';
const NAME = String.raw`(?!${NO_PERSON}(?!\p{L}))\p{Lu}\p{Ll}{2,15}(?: \p{Lu}(?:\.|\p{Ll}{2,15}))?`;
const OTHERS = `(?: (?:and|&|et|ja) ${NAME})?`;
const BE = `(?:['’]s|['’]re| is| was| are| were| has| have| had| got| both| all| just| still| now| been| back| again| apparently| having){1,4}`;
const SELF = '(?:him|her|them)sel(?:f|ves)';
const HEALTH = [
  'in (?:a ?& ?e|a and e|casualty|resus|intensive care|icu|the er|hospital(?! (?:radio|management|trust|pharmac\\p{L}+))|hdu|a psych ward|detox)',
  `(?:hurting|harming|cutting|starving) ${SELF}|cutting again|on suicide watch|taken an overdose|tried to (?:kill|hang|hurt) ${SELF}`,
  '(?:getting )?(?:his|her|their) stomach pumped',
  '(?:stopped|not) eating(?! meat| there| out| it)',
  'tested positive(?! controls?)|(?:got |gone down with |come down with )?(?:glandular fever|chlamydia|shingles|norovirus|mumps)',
  'miscarried|weeks pregnant|pregnant|sectioned(?= under| last| yesterday| again|[.,!])|hospitalised|hospitalized|diagnosed with',
].join('|');
const WHO = String.raw`(?: (?:who|from|in|of|the) [^\n.!?,]{2,40}|, (?:who|from|our|the) [^\n.!?,]{2,40},)?`;
const SUBJECT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#]|\p{Lu}\p{Ll}{1,15} )(?<it>${NAME}${OTHERS}${WHO}${BE} (?:${HEALTH}))(?!\p{L})`,
  'gu',
);
/** "Jasper took a lot of pills": verbs of their own. */
const VERBS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])(?<it>${NAME} (?:(?:took|swallowed) (?:all (?:his|her|their) |a lot of |too many |some |loads of )(?:pills|tablets|paracetamol|meds)|tried to (?:kill|hang|hurt) ${SELF}|(?:failed|flunked) (?:his|her|their) (?:upgrade|viva|quals|finals|exams?|resits?|first year|probation)|got (?:a third|a fail|a 2[:.]2|kicked off the course|\d{1,2} ?% (?:on|in|for))|(?:fait|a fait) une (?:fausse couche|dépression|tentative de suicide|overdose)))(?!\p{L})`,
  'gu',
);
/** Of newsmakers, characters and places the same is said. */
const IN_THE_NEWS =
  /https?:|www\.|\bRT @|\bvia @|\b(?:1[5-8]\d\d|19[0-8]\d|president|minister|senator|mayor|king|queen|prince|princess|actor|actress|singer|footballer|celebrit\w+|episode|season|series|film|movie|novel|album|police|court|judge|jury|breaking|news|report\w*|government|netflix|bbc|cnn|cat|dog|puppy|kitten|hamster|horse|volunteers? as|works?|working|nurse|doctor|junior)\b/iu;

/** Names no list has, with what is said of people only. */
export const findUnlisted: Detector = function* (doc) {
  if (!tests(IN_THE_NEWS, doc.text)) {
    yield* rangesOf(doc.text, SUBJECT);
    yield* rangesOf(doc.text, VERBS);
  }
};
