import lexicon from '../../../rules/lexicons/private-matters.json';
import figures from '../../../rules/lexicons/public-figures.json';
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { isConditional, isQuestion } from '../clause';
import { compileFrames } from '../frames';
import { type Detector, isMisread } from './kind';
import { CONSENT, PROGRAMME, TELLS } from './private-life';
import { type Relation, subjectBefore } from './subjects';

// What is somebody's own to tell, by kinds: illness and what is done about it, addiction, pregnancy, love and violence at
// home, sexuality, money, papers, the law, being sent away, exams. Frames say what is told, the shape of the words before
// it of whom.

const { act, state, own, bare } = lexicon;
const MATTERS = compileFrames<Relation>({ act, state, own, bare }, lexicon.classes);
const FAMOUS = compileLexicon({ famous: figures.famous });

// Stories, history, news, animals, and what somebody has told or lets be told.
const NOT_PRIVATE =
  /\bRT @|\bvia @|\bbreaking:|#breaking\b|\b(?:manhunt|shootings?|suspects? in|thoughts are with|1[5-9][0-7]\d|vikings?|mytholog\w+|legend|sagas?|medieval|ancient|centur(?:y|ies)|monopoly|improv|sketch show|pantomime|panto|escape room|pub quiz|novels?|films?(?! (?:studies|theory|society|course|module|school|crew))|movie|(?<!(?:manic|psychotic|depressive|bipolar|bad) )episodes?|season \d|sitcom|netflix|hbo|soap opera|opera|musical|screenplay|spoilers?|screening|fan ?fiction|fanfic|dungeons|d&d|npc|protagonist|plot twist|(?<!(?:thesis|dissertation|his|her|their) )chapter|biopic|biography|memoir|documentary|president|prime minister|minister|senator|mps?|king(?!['’]s (?:college|cross|road|court|parade))|queen(?!['’]s (?:college|university|building|road))|prince|princess|duke|duchess|pope|emperor|tsar|actor|actress|rapper|footballer|striker|midfielder|celebrit\w+|premier league|champions league|grand slam|olympi\w+|world cup|formula 1|fantasy league|wimbledon|super bowl|reality show|bake off|strictly|love island|eurovision|saint|composer|painter|poet|philosopher|her story|his story|obituary|condolences|east ?enders|corrie|coronation street|emmerdale|hollyoaks|big brother|casualty|holby|cats?|dogs?(?! walker)|kitten|pupp(?:y|ies)|spaniel|labrador|greyhound|terrier|hamster|guinea pig|rabbits?|tortoise|goldfish|parrot|budgie|horse|pony|hens?|chickens?|goat|sheep|the vet|mice|mouse|rats|zebrafish|drosophila|robot|roomba|sourdough|houseplant|cactus|fictional|hypothetical|case study|vignette|role ?play|scenario|roman|série|saison|épisode|personnage|elokuva|sarja|romaani|jakso)\b/iu;
/** Without anybody to speak of there is nothing to find. */
const SOMEBODY = /\p{Lu}\p{Ll}|\b(?:he|she|his|her|hers|my|our|the|elle|il|mon|ma|notre|mun|meidän)\b/u;

/** Somebody's private matters, told in any words of the kinds above. */
export const findMatters: Detector = function* (doc) {
  if (!tests(SOMEBODY, doc.text)) return;
  const found = MATTERS.find(doc.text, doc.tokens);
  if (
    found.length === 0 ||
    tests(NOT_PRIVATE, doc.text) ||
    tests(CONSENT, doc.text) ||
    FAMOUS.find(doc.tokens).length > 0
  )
    return;
  for (const { category, frame, from, to } of found) {
    const sentence = doc.sentenceAt(from);
    if (!sentence || (isQuestion(sentence) && !tests(TELLS, sentence.text))) continue;
    // "Dr Silva (depression)": what somebody works on, in a programme.
    if (category === 'bare' && frame === '_illness' && tests(PROGRAMME, doc.text)) continue;
    const last = doc.tokens[doc.tokens.findIndex((token) => token.to === to)];
    if (last && isMisread(doc.text, last)) continue;
    const range = toldIn(doc, sentence, category, { from, to });
    if (range) yield range;
  }
};

function toldIn(doc: Parsed, sentence: Sentence, relation: Relation, { from, to }: Range): Range | undefined {
  const at = sentence.tokens.findIndex((token) => token.from === from);
  if (at < 0 || isConditional(sentence.tokens.slice(0, at), at)) return undefined;
  const who = subjectBefore(doc, sentence, at, relation);
  return who === undefined ? undefined : { from: who, to };
}
