import lexicon from '../../../rules/lexicons/people.json';
import type { Parsed, Sentence } from '../../core/check';
import { tests } from '../../core/gate';
import { isQuestion } from '../clause';
import { compileFrames } from '../frames';
import type { Detector } from './kind';
import { capitalisedIn, isNamed, type Person, peopleIn, wordsWithPeople } from './people';

// What a board, a manager or an office has decided about somebody, and who complained of whom, is told in confidence:
// "the panel turned down …", "… filed a grievance". The verbs are of every day, so a known name must stand beside them.
const DECIDED = compileFrames({ said: lexicon.decided }, lexicon.classes);
/** So telling that any capitalised word may be the person: whose visa was refused. */
const CERTAIN = compileFrames({ said: lexicon.certain }, lexicon.classes);

// Courts, clubs, governments and stories tell of people everybody knows.
const IN_THE_NEWS =
  /https?:|www\.|\bRT @|\bvia @|\b(?:1[5-8]\d\d|19[0-8]\d|court|jury|judge|police|president|minister|senator|senate hearing|parliament|congress|mp|mps|king|queen|prince|princess|premier league|league|cup|club|coach|striker|season|episode|series|film|movie|novel|chapter|album|celebrit\w+|bbc|ofcom|fifa|uefa|nasa|oscars?|eurovision|strictly|bake ?off|votes?|voters|election|cat|dog|puppy|kitten|hamster|reviewer (?:two|2|three|3))\b/iu;

/** Verdicts on somebody, complaints by somebody and debts, of people one knows. */
export const findDecisions: Detector = function* (doc: Parsed) {
  if (tests(IN_THE_NEWS, doc.text)) return;
  for (const sentence of doc.sentences) {
    if (isQuestion(sentence)) continue;
    const people = peopleIn(sentence);
    const range =
      saidOf(
        sentence,
        people.filter((person) => isNamed(sentence, person)),
        DECIDED,
      ) ?? saidOf(sentence, [...people, ...capitals(doc.text, sentence, people)], CERTAIN);
    if (range) yield range;
  }
};

function capitals(text: string, sentence: Sentence, people: readonly Person[]): Person[] {
  return [...capitalisedIn(text, sentence)]
    .filter((one) => !people.some(({ from, to }) => from < one.to && one.from < to))
    .map((one) => ({ ...one, by: 'full' }));
}

function saidOf(sentence: Sentence, people: readonly Person[], frames: typeof DECIDED) {
  if (people.length === 0) return;
  const [said] = frames.find(sentence.text, wordsWithPeople(sentence, people));
  return said && { from: sentence.range.from + said.from, to: sentence.range.from + said.to };
}
