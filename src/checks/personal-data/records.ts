import lexicon from '../../../rules/lexicons/people.json';
import type { Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { isQuestion } from '../clause';
import type { Detector } from './kind';

const PEOPLE = compileLexicon({ someone: lexicon.someone, health: lexicon.health, research: lexicon.research });

// "Dr Vale", "Tom Hughes", "my student Sam": a person with a name.
const TITLED =
  /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mme|M\.|Tohtori|Lehtori)\.? \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?/gu;
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}{1,15} (?:\p{Lu}\. )?\p{Lu}[\p{Ll}'’-]{1,20}(?![\p{L}])/gu;
// Two capitalised words that are no person.
const NO_NAME =
  /^(?:The|This|That|Our|My|New|Great|Open|World|Mental|Public|National|Royal|Data|Research|Student|University|School|Department|Faculty|Institute|Centre|Center|Happy|Good|Breast|Black|Pride|Christmas|South|North|East|West|Large|Higgs|Machine|Deep|Climate|Human|Social|Health|Cancer|Nobel|Lancaster|Kent|Aalto|Caltech|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Reading|In|On|At|For|With|And|But|If|When|While|After|Before|Why|How|What|Who|Is|Are|Was|Does|Did|Can|Not|No|Yes|All|Some|Any|Every|Each|As|So|To|From|By|Of)\b/u;

// Past a century and public: history, not somebody's record.
const PUBLIC_FIGURE =
  /\b(?:1[5-8]\d\d|19[0-4]\d|biography|biopic|novel|president|minister|king|queen|actor|singer|footballer|celebrity|historian|memoir|film|documentary|in (?:his|her|their) (?:own )?(?:book|memoir|interview|talk))\b/iu;

const WORDS_APART = 14;

/** A named or known person's illness, pregnancy, therapy: what is theirs to tell. */
export const findHealth: Detector = function* (doc) {
  for (const sentence of doc.sentences) {
    const matches = PEOPLE.find(sentence.tokens);
    const illness = matches.filter(({ category }) => category === 'health');
    if (illness.length === 0 || PUBLIC_FIGURE.test(sentence.text) || isQuestion(sentence)) continue;
    if (matches.some(({ category }) => category === 'research')) continue;
    const someone = matches.filter(({ category }) => category === 'someone');
    const person = personIn(sentence, someone, TITLED) ?? namedPatient(sentence);
    const said = person && illness.find((term) => near(sentence.tokens, person, term));
    if (person && said) yield span(person, said);
  }
};

const RESULT =
  /(?<!\p{L})(?:(?:got|gets|scored|scraped|received|achieved|averaged|managed|was given|sai|eu|obtenu)\b[^.!?\n]{0,25}?(?:\d{1,3} ?(?:%|percent|per cent|\/ ?\d{2,3}|in (?:the|my|our|their|his|her) (?:resit|exam|final|module|midterm|test|viva|essay|coursework|quiz)|out of|marks?|pts|pistettä|sur 20)|\b(?:a|an) (?:[A-F][+-]?|third|fail|2:[12]|first)\b)|(?:mark|grade|gpa|arvosana)\b[^.!?\n]{0,20}?\d{1,3}(?:[.,]\d+)?|(?:failed|fails|flunked|hylättiin|a raté|a échoué)\b(?: \w+){0,4}?[, ]*(?:\d{1,2} ?%|exam|module|course|class|viva|thesis|dissertation|resit|year|assignment|final|kurssi\w*|tent\w*|examen)|(?:plagiari[sz]ed|cheated|caught cheating|academic misconduct|expelled|kicked off the course|on academic probation))/iu;

/** A named or known student's results. */
export const findMarks: Detector = function* (doc) {
  for (const sentence of doc.sentences) {
    const result = RESULT.exec(sentence.text);
    if (!result || PUBLIC_FIGURE.test(sentence.text) || isQuestion(sentence)) continue;
    const someone = PEOPLE.find(sentence.tokens).filter(({ category }) => category === 'someone');
    const person = personIn(sentence, someone, TITLED, ...(LINK.test(sentence.text) ? [] : [FULL_NAME]));
    const from = sentence.range.from + result.index;
    if (person) yield span(person, { from, to: from + result[0].length });
  }
};

const LINK = /https?:|www\./;
// What is said of a patient rather than of a newsmaker.
const CONDITION =
  /^(?: (?:from|in|of|on) (?:my|our|the|this) [a-z]{2,20}(?: [a-z]{2,20})?)?(?:'s| is| was| has| had| has been| just got| got)(?: just| now| still| been)?(?: (?:off|on|in|back|out|going|having|taking|suffering|diagnosed|pregnant|sectioned|depressed|bipolar|autistic|suicidal|alcoholic|an alcoholic|hiv|cancer|a |her |his |another |stage))/iu;

/** A name of somebody who is said to be ill, not merely named near an illness. News carries a link. */
function namedPatient(sentence: Sentence): Range | undefined {
  if (LINK.test(sentence.text)) return undefined;
  const name = personIn(sentence, [], FULL_NAME);
  return name && CONDITION.test(sentence.text.slice(name.to - sentence.range.from)) ? name : undefined;
}

const MARK_WORD = /(?:marks|grades|results|scores|notes de|tulokset|arvosanat|(?:^|[.!?] )(?:top|bottom)):?/iu;
const NAME_AND_MARK = /\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’-]+:? \d{1,2}(?:[.,]\d)?(?:\/20|%)?(?![\d:])/u;

/** "Top: Hamza Iqbal 84": names with marks, one after the other. */
export const findMarkLists: Detector = function* (doc) {
  if (!MARK_WORD.test(doc.text)) return;
  const entry = NAME_AND_MARK.exec(doc.text);
  if (entry && !NO_NAME.test(entry[0])) yield { from: entry.index, to: entry.index + entry[0].length };
};

function personIn(sentence: Sentence, someone: readonly Range[], ...patterns: readonly RegExp[]): Range | undefined {
  if (someone[0]) return someone[0];
  for (const pattern of patterns) {
    for (const { index, 0: name } of sentence.text.matchAll(pattern)) {
      if (!NO_NAME.test(name))
        return { from: sentence.range.from + index, to: sentence.range.from + index + name.length };
    }
  }
  return undefined;
}

function near(tokens: readonly Token[], a: Range, b: Range): boolean {
  const at = (range: Range) => tokens.findIndex((token) => token.from >= range.from);
  return Math.abs(at(a) - at(b)) <= WORDS_APART;
}

function span(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
