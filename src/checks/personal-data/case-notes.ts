import lexicon from '../../../rules/lexicons/people.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import type { Detector } from './kind';

// Nurses, carers and teachers seldom name whom they speak of: "the retired docker in bed 6, 82, with Alzheimer's" is known
// to everybody who knows him. At work, somebody met there, an illness, and a name or two things that tell who it is.

const { illness, ill, met, caring } = lexicon.classes;
const WORDS = compileLexicon({ illness: [...illness, ...ill], met, caring });

/** A name tells who it is. */
const NAMED =
  /\b(?:called|named|name(?:['’]s| is| was)|first name|last name|surname|nimeltään|s['’]appelle)\b|\b(?:Mr|Mrs|Ms|Miss|Mme|[Hh]erra|[Rr]ouva|[Mm]onsieur|[Mm]adame) \p{Lu}/u;
/** What narrows it down: age, place, former work, where to find them. */
const TELLING: readonly RegExp[] = [
  /\b(?:one of (?:our|my)|(?:patient|client|resident|student) of mine|(?:my|our) (?:patient|client|resident))\b/iu,
  /\bthe \p{Ll}{4,14}(?:['’]s (?:wife|husband|son|daughter|mother))? at (?:the |St )?\p{Lu}\p{Ll}/u,
  /\b(?:ward|floor|wing|building|block),? \p{Lu}\p{Ll}/u,
  /\b(?:1?\d{1,2}[ -]?(?:yo\b|y\/o|years? old|year[ -]old)|aged? \d{1,3}|, \d{2,3}(?=[,.])|is \d{1,2} and|-vuotias|\d{1,3} ans)/iu,
  /\b(?:from|in|of|near|de|à) \p{Lu}\p{Ll}{2,}/u,
  /\b(?:retired|ex-?|former|used to (?:be|dance|play|teach|work|drive|run)|ancien(?:ne)?|entinen) ?\p{L}/iu,
  /\b(?:bed|room|bay|floor|flat|cubicle|chambre|huone\p{L}*) ?\d|\b\d(?:st|nd|rd|th) floor\b|\b(?:first|second|third|fourth) floor\b/iu,
  /\b(?:\w+ (?:children|kids|grandchildren)|his wife|her husband|postman|docker|farmer|miner|vicar|headmaster|professor)\b/iu,
];
const ENOUGH = 2;
// News, fiction and numbers of patients.
const NOT_MET =
  /https?:|\bRT @|\b(?:police|breaking|court|film|movie|novel|episode|season|series|trial|study|studies|cohort|participants|patients? received|documentary|statistics)\b/iu;

/** Somebody met at work whom the details tell, and what ails them. */
export const findCaseNotes: Detector = function* (doc) {
  const words = WORDS.find(doc.tokens);
  const first = (kind: 'illness' | 'met' | 'caring') => words.find(({ category }) => category === kind);
  const illness = first('illness') ?? injuryIn(doc);
  const person = first('met');
  if (!illness || !person || !first('caring') || tests(NOT_MET, doc.text)) return;
  if (!tests(NAMED, doc.text) && TELLING.filter((detail) => detail.test(doc.text)).length < ENOUGH) return;
  yield { from: Math.min(person.from, illness.from), to: Math.max(person.to, illness.to) };
};

const INJURY =
  /\b(?:lost (?:(?:his|her|their|all) )?(?:speech|sight|feeling|hearing|memory|leg|baby|voice)|lumps? in|went blind|can['’]?t (?:walk|speak|swallow)|paralysed|coughing (?:up )?blood|burst appendix|broken (?:hip|leg|arm|neck)|fractured? \w+|stab(?:bed| wounds?)|overdosed?|collapsed|meningitis|sepsis|hypothermia|burns|a fall|gunshot|sairaskohtaus|fracture)\b/iu;

function injuryIn({ text }: Parsed): Range | undefined {
  const found = firstMatch(INJURY, text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
