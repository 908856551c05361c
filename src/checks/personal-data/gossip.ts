import lexicon from '../../../rules/lexicons/people.json';
import type { Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { isQuestion } from '../clause';
import { type Detector, isMisread, rangesOf } from './kind';
import { capitalisedIn, type Person, peopleIn, withoutOwnKin } from './people';
import { CONSENT } from './private-life';

const { illness, ill, private: secrets, intimate, nosy, reads, honour } = lexicon.classes;
const CUES = compileLexicon({ cue: [...illness, ...ill, ...secrets, ...intimate] });
const AROUND = compileLexicon({ nosy, public: [...reads, ...honour] });

/** How surely the words mean somebody the writer knows. Newsmakers go by their full names. */
const KNOWN: Readonly<Record<Person['by'], number>> = { known: 2, titled: 1.5, first: 1.5, full: 1 };
const CAPITALISED = 1;
const PRIVATE = 1.5;
const NOSY = 1;
const PUBLIC = -2;
const ENOUGH = 3.5;

// History, news and what somebody has told the world.
const NEWSWORTHY =
  /https?:|www\.|\bRT @|\b(?:1[5-8]\d\d|19[0-8]\d|president|minister|senator|mayor|king|queen|prince|princess|actor|actress|singer|rapper|footballer|celebrit\w+|episode|season|film|movie|novel|album|biography|memoir|documentary|police|court|judge|calculator|volunteer(?:s|ing)?|have a name|breaking|news|dies|died|rip|charges)\b/iu;
// Whose body, home or life it is: "his scan", "she's", "that's why".
const THEIRS =
  /\b(?:his|her|their|he['’]s|she['’]s|they['’]re|that['’]s why|because|cos|since|after|so he|so she)\b|['’]s\b/iu;

/** Right before what is told: it is the writer's own, the reader's, or anybody's. */
const OWN =
  /\b(?:I|we|you|anyone|anybody|everyone|everybody|whoever|those)(?:['’](?:m|ve|d|re|ll))?(?: [\p{L}'’]+){0,3} ?$/iu;

/** Somebody known, and something private, in one sentence that is nosy about it and about nothing public. */
export const findGossip: Detector = function* (doc) {
  const { text } = doc;
  const cues = CUES.find(doc.tokens).filter((cue) => !isMisread(text, cue));
  if (cues.length === 0 || tests(NEWSWORTHY, text) || tests(CONSENT, text)) return;
  const words = AROUND.find(doc.tokens);
  const nosy = words.some(({ category }) => category === 'nosy') ? NOSY : 0;
  const open = words.some(({ category }) => category === 'public') ? PUBLIC : 0;
  for (const [i, sentence] of doc.sentences.entries()) {
    const cue = cues.find(({ from }) => isIn(sentence, from));
    if (!cue || (isQuestion(sentence) && nosy === 0)) continue;
    if (tests(OWN, text.slice(sentence.range.from, cue.from)) || hasOwnKin(text, sentence)) continue;
    const theirs = tests(THEIRS, sentence.text) ? 0.5 : 0;
    // A name that comes later, or that no list has, is meant only where this sentence says "his", "she" or the like.
    const around = [doc.sentences[i - 1], ...(theirs ? [doc.sentences[i + 1]] : [])];
    const near = [sentence, ...around].filter((one) => one !== undefined);
    const apart = (one: Range) => one.to <= cue.from || cue.to <= one.from;
    const known = near.flatMap((one) => withoutOwnKin(text, peopleIn(one))).find(apart);
    const person = known ?? (theirs ? near : [sentence]).flatMap((one) => [...capitalisedIn(text, one)]).find(apart);
    if (!person) continue;
    if ((known ? KNOWN[known.by] : CAPITALISED) + PRIVATE + nosy + open + theirs < ENOUGH) continue;
    yield { from: Math.min(person.from, cue.from), to: Math.max(person.to, cue.to) };
  }
};

const hasOwnKin = (text: string, sentence: Sentence): boolean => {
  const people = peopleIn(sentence);
  return withoutOwnKin(text, people).length < people.length;
};

const isIn = ({ range }: Sentence, at: number): boolean => range.from <= at && at < range.to;

// What has a price of its own.
const THING =
  '(?:Fees?|Prices?|Costs?|Rent|Tickets?|Deposit|Total|Budget|Salary|Stipend|Prizes?|Grant|Entry|Members?|Students?|Adults?|Staff|Donations?|Target|Raised|Registration|Dinner|Lunch|Early|Full|Concessions?|Bursary|Award|Value|Pay|Grade|Scale|Range|Reward|Fine)';
const NAME = String.raw`(?!${THING}\b)\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{0,20}){0,2}`;
const MONEY = String.raw`[£$€] ?\d{2,3}(?:[.,]\d{3})?k?|\d{2,3}k|\d{2,3}[.,]\d{3}`;
// "Prof Hale is on 94k", "Kowalczyk: $212k".
const PAY = new RegExp(
  String.raw`(?<it>${NAME}(?: is| are|['’]s)?(?: on| earns| makes| gets|:) (?:${MONEY}))(?!\w)`,
  'gu',
);
const PAY_WORD = /\b(?:pay|paid|salar(?:y|ies)|payslips?|wages?|earns?|fees|grade|is on|makes)\b/iu;
// "Bronwen Teal, 35771029": a name with the number of its card.
const ENROLLED = /(?<![\p{L}\d])(?<it>\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}'’-]{1,20},? \(?\d{7,9})(?![\d\w-])/gu;

const EARNS =
  '(?:earns?|makes?|gets?|takes home|is (?:on|paid)|gets paid|(?:salary|stipend|pay|wage)(?: is| of|:)|gagne|touche|tienaa|ansaitsee)';
const PERIOD =
  '(?: ?(?:an?|per|each|every|/) ?(?:year|month|week|hour|annum)| ?p\\.?a\\b|(?: \\p{L}+)? (?:before tax|after tax|net|gross|par (?:mois|an)|bruts?|kuussa|kuukaudessa|vuodessa|kk)\\b)';
// "Makes 4,310 a month before tax": a sum, and for how long.
const WAGE = new RegExp(
  `\\b${EARNS} (?:(?:only|just|about|around|like|over|under|barely|noin) )?[£$€]? ?\\d{1,3}(?:[.,'’ ]?\\d{3}|k)?(?:\\.\\d\\d)?(?: ?(?:€|£|euros?|francs?|chf|dollars?|e))?${PERIOD}`,
  'iu',
);
const NOT_PAID =
  /\b(?:grants?|prize|award|fund(?:ed|ing|raising)?|raise[sd]?|followers|views|donat\w+|charity|steps|budget|visitors|footballer|player|ceo|president|minister|million|billion)\b/iu;

/** Whom a sentence speaks of, and what that person earns. */
export const findWages: Detector = function* ({ sentences }) {
  for (const sentence of sentences) {
    const wage = firstMatch(WAGE, sentence.text);
    if (!wage || tests(NOT_PAID, sentence.text)) continue;
    const from = sentence.range.from + wage.index;
    const person = peopleIn(sentence).find((one) => one.to <= from && from - one.to < 40);
    if (person) yield { from: person.from, to: from + wage[0].length };
  }
};

/** What somebody earns, and which number somebody has. */
export const findNamedFigures: Detector = function* ({ text }) {
  if (!/\d\d/.test(text)) return;
  if (tests(PAY_WORD, text)) yield* rangesOf(text, PAY);
  yield* rangesOf(text, ENROLLED);
};
