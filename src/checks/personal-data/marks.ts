import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import { isQuestion } from '../clause';
import { type Detector, rangesOf } from './kind';
import { isFirstName, peopleIn } from './people';
import { subjectBefore } from './subjects';

const RESULT =
  /(?<!\p{L})(?:(?:marked|graded|marking|grading|examined)\b[^\n]{0,60}?(?<!\d)[:,–—-] ?\d{1,3}(?![\d:]|\.\d)|\d{1,2} ?% in (?:the )?(?!poll|vote|election|sale)\p{Ll}+|(?:has |have )?failed (?:once|twice|again|three times|badly)|will be withdrawn|\d\.\d gpa|(?:arvosana|arvosanaksi) \d|(?:2:[12]|first class|a first|third|distinction|fail|\d\d ?%|(?<![£$€\d.,:])\d\d) for (?=\p{Lu}\p{Ll})|(?:resat|repeated|retook) the (?:year|module|exam)|reputti\p{L}{0,4}|(?:got|gets|getting|scored|scraped|received|achieved|averaged|managed|was given|on your|gave|sai|eu|obtenu|a eu)\b[^.!?\n]{0,25}?(?:\d{1,3} ?(?:%|percent|per cent|\/ ?\d{2,3}|in (?:the|my|our|their|his|her) (?:resit|exam|final|module|midterm|test|viva|essay|coursework|quiz)|out of|marks?|pts|pistettä|sur 20)|\b(?:a|an) (?:[A-F][+-]?|third|fail|2:[12]|first)\b(?! (?:prize|place|aid|draft|look|edition|chance|glimpse|place))|your \d\d in|\ba \d\d in|(?:tentistä|kurssista|kokeesta) (?:nollan|\d))|essay: ?\d\d|\b\d{1,2}\/20\b|(?:mark|grade|gpa|arvosana)\b[^.!?\n]{0,20}?\d{1,3}(?:[.,]\d+)?|(?:failed|fails|flunked|hylättiin|a raté|a échoué)\b(?: \w+){0,4}?[, ]*(?:\d{1,2} ?%|for the \w+ time|exam|module|course|class|viva|thesis|dissertation|resit|year|assignment|final|kurssi\w*|tent\w*|(?:son |l')?examen)|(?:plagiari[sz]ed|cheated|caught cheating|academic misconduct|expelled|kicked off the course|on academic probation))/iu;

const GRADE = String.raw`(?:\d{1,3}(?:\.\d)?|[A-F][+-]?|[Ff]irst|[Tt]hird|[Dd]istinction|[23][.:][12]|[Pp]ass)`;
const GOT = '(?:got|gets?|getting|scored|scraped|pulled|managed|earned|received|landed|bagged|was given|averaged)';
const ABOUT_IT = '(?:a|an|only|just|like|barely|straight|about|his|her|their|whole|measly)';
const EXAM =
  '(?:mid-?term|finals?|exam|quiz|test|essay|resit|paper|coursework|homework|problem set|p-?set|viva|oral|module|course|class|lab report|dissertation|thesis|presentation|assignment|practical)';
/** Results by how they are told, where the case of letters counts: "a D-", "in Thermo". */
const RESULTS: readonly RegExp[] = [
  new RegExp(
    `\\b${GOT} (?:${ABOUT_IT} ){0,2}${GRADE} (?:on|in|for|from) (?:(?:the|my|our|his|her|their|this|that) )?(?:[\\p{L}\\d]+ ){0,3}?${EXAM}\\b`,
    'u',
  ),
  new RegExp(`\\b${GOT} (?:${ABOUT_IT} ){0,2}${GRADE} in \\p{Lu}[\\p{L}]{2,20}(?! (?:Cup|League|Open|Games))`, 'u'),
  /\b(?:a|an|his|her|their|from) (?!A to B)[A-F][+-]? (?:up |down |all the way )?(?:in)?to (?:a |an )?[A-F][+-]?(?![\p{L}\d])/u,
  /\b(?:third|lower second|upper second|ordinary|2[:.][12])[- ](?:class )?(?:degree|honours)\b/u,
  /(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}'’-]{1,20}(?::|,| –| —| -)? )(?:a )?(?:2[:.][12]|[Ff]irst|[Tt]hird|[Ff]ail)(?=[.,!;]|$)/u,
  /\b(?:failed|fails|failing|flunked|bombed|scraped through)\b(?: \p{L}+){0,2} (?:quals?|candidacy|prelims|orals|upgrade|confirmation|probation|first year|midterm|finals|everything)\b/u,
  /\b(?:excluded|expelled|suspended|reported|caught|withdrawn|accused|zeroed|done|out) (?:for|of|over) (?:alleged )?(?:plagiarism|cheating|collusion|contract cheating|essay mills?|academic misconduct|buying)\b/u,
  /(?<!\bby |\bby about |\bnearly |\babout )\b(?:two|three|four|five|straight) (?:[DEF]['’]?s|fails|thirds(?! of)|zeros)(?!\p{L})/u,
  /\b(?:sent down|kicked out of (?:uni|college|the course)|asked to withdraw|withdrawn from (?:uni|the (?:course|programme|university))|put on (?:academic )?probation|repeating the year)\b/u,
  /\p{Ll}['’]s [A-F][+-]? (?:on|in|for) /u,
  /\b(?:[Cc]ongrats|[Cc]ongratulations|[Ww]ell done|[Ss]orry|[Cc]ommiserations|[Pp]roud of)(?: to)? (?:our |dear )?\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{L}'’-]{1,20})?(?:[,:]? (?:on|about|for|with) (?:the|your|her|his|a)|:) (?:2[:.][12]|1st|[Ff]irst(?! (?:paper|author|place|prize|grant|book))|third(?! place)|\d\d ?%|\d\d in \p{Lu}\p{L}+)/u,
  /(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}'’-]{1,20}, )\d{1,2} ?%(?=[.,;!])/u,
  /\b(?:thesis|dissertation|viva|resit) (?:was |got |has been )?(?:failed|rejected|referred)\b/u,
  /\bgot (?:a |an )?(?:\d{1,2}|[A-F][+-]?)(?=[.,;!]|$)(?<=(?:median|mean|average|marks?|midterm|exam|resit|cutoff)[^\n]{0,60})/u,
  /\bsai (?:\p{L}{3,20}st[aä] )?(?:ykkösen|kakkosen|nollan|hylätyn|hylsyn|pohjat)\b/u,
  /\b(?:about to|going to|bound to|likely to|gonna|set to|will) (?:flunk|fail)\b(?! (?:at|to|me|us|you)\b)/u,
  /\bmeni (?:taas )?(?:ykkönen|ykköseksi|kakkonen|nolla|hylätty|hylsy|reput|penkin alle|pieleen)\b/u,
  /\b(?:not|wasn['’]t|weren['’]t) admitted\b|\b(?:exam|entrance|admissions?) (?:points?|score) \d{1,3}(?:\/\d{1,3})?/u,
  /\b(?:got|scored|was given|has) (?:a )?\d{1,2}(?=[.,;!]|$)(?<=\b(?:marking|marks?|essay|candidate|script|exam|resit|coursework)\b[^\n]{0,80})/u,
  /(?<!\p{L})(?:a eu|a obtenu|s['’]est pris|a chopé|a récolté|eu) (?:un |une |que )?\d{1,2}(?:,\d)? (?:en|au|à l['’]|dans) ?\p{L}/u,
  /\bscored (?:only |just |a )?\d{1,3} (?:in|at|on|for) (?:the |his |her |their )?(?:interview|presentation|test|exam|oral|viva|paper|panel)/u,
  /\b(?:a redoublé|redouble son année|a été recalée?|s['’]est plantée? à|recalée? (?:à|en))(?!\p{L})|\bhylättiin (?:\p{L}{3,20}st[aä])\b/u,
];

// Results of people who are not examined.
const NO_EXAM =
  /\b(?:1[5-8]\d\d|19[0-4]\d|goals?|match|league|season|cup|scored twice|votes?|poll|election|president|minister|actor|film|novel|album|https?:|celebrity|footballer|ratings?|cricket|innings|wickets?|beam|tour|imdb|guardian|eurovision|strictly|vacancy|spin-?outs?|co-?founder|start-?up|fte|fixed[- ]term|per annum|research fellow|interviews in)\b/iu;

/** Students in general: what is told of one is told of all. */
const ANY_STUDENT =
  /\b(?:an?|any|every|each|no|most|some) (?:\p{L}+ )?(?:student|candidate|applicant) (?:who|that) (?:gets?|scores?|fails?|passes|has|needs)\b/iu;

/** A named or known student's results. */
export const findMarks: Detector = function* (doc) {
  for (const sentence of doc.sentences) {
    const result = resultIn(sentence.text);
    if (!result || tests(NO_EXAM, sentence.text) || isQuestion(sentence)) continue;
    if (tests(ANY_STUDENT, sentence.text)) continue;
    const isDeed = VERB.test(result[0]);
    if (isDeed && OWN.test(sentence.text.slice(0, result.index))) continue;
    const from = sentence.range.from + result.index;
    const to = from + result[0].length;
    const person = peopleIn(sentence).find((one) => from - one.to < 70 && one.from - from < 70);
    if (person) yield { from: Math.min(person.from, from), to: Math.max(person.to, to) };
    else if (isDeed) {
      const at = sentence.tokens.findIndex((token) => token.from >= from);
      const who = at < 0 ? undefined : subjectBefore(doc, sentence, at, 'act');
      if (who !== undefined && /\p{Lu}/u.test(doc.text.charAt(who)) && !tests(SPORT, doc.text)) yield { from: who, to };
    }
  }
};

/** What somebody does or gets, so that it has a subject. */
const VERB =
  /^(?:g[eo]t|scor|scrap|receiv|achiev|averag|manag|was|fail|flunk|bomb|a |eu|sai|meni|plagiari|cheat|caught|resat|repeat|retook|has|hylätti|reput|s['’]est)/iu;

/** "I failed", "I've got": the writer's own, or everybody's. */
const OWN = /\b(?:I(?:['’](?:ve|d))?|[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|[Yy]ou|[Ww]e)(?: has| have)? $/u;

function resultIn(text: string): RegExpExecArray | null {
  for (const pattern of [RESULT, ...RESULTS]) {
    const found = firstMatch(pattern, text);
    if (found) return found;
  }
  return null;
}

// A name as it stands in a list, and what may stand behind it.
const NAME = String.raw`(?:\p{Lu}\p{Ll}{1,15}|\p{Lu}['’]\p{Lu}\p{Ll}{1,15}|\p{Lu}\.)(?: \p{Lu}(?:[\p{Ll}'’-]{1,20}|\.)?)?`;
const MARK = String.raw`(?:\d{1,3}(?:[.,]\d)?(?:\/20|\/100|%)?|[A-F][+-]?|hyl(?:\.|ätty)?|fail(?:ed)?|pass(?:ed)?)`;
const LIST = new RegExp(String.raw`${NAME}:? ${MARK}[,;.]? (?:(?:and|et|ja) )?${NAME},?:? ${MARK}(?![\p{L}\d:])`, 'gu');
// "Resits for 214: B. Farrow, S. Mistry": who is on a list nobody wants to be on.
const SURNAME = String.raw`(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\p{Ll}{1,15} (?!(?:East|West|North|South|Library|Hall|Street|House|Building|Room|Park|Road|Campus|Court|Centre)\b)\p{Lu}[\p{L}'’-]{0,20}\.?`;
const LISTED = new RegExp(
  String.raw`(?<!\p{L})(?:[Rr]esits?|[Rr]etakes?|[Ff]ail(?:s|ed|ures|ing)|[Nn]o[- ]shows?|[Pp]lagiarism|[Ee]xtensions?|[Ee]xtra time|[Mm]itigation|[Dd]eferrals?|[Ww]ithdrawn|[Ll]ate penalt(?:y|ies)|[Mm]isconduct|[Aa]bsent|[Uu]npaid fees|[Aa]ccess arrangements|[Rr]attrapages?|[Rr]ecalés|[Aa]bsents|[Uu]usinta\p{L}{0,6}|[Hh]ylätyt|[Rr]eputetut)(?!\p{L})[^\n:.!?]{0,30}: (?<it>(?:${SURNAME})(?:(?:, | and | & | et | ja |, and )(?:${SURNAME}))+)`,
  'gu',
);
const REGISTER = new RegExp(String.raw`(?<![\w.])\d{6,9} ${NAME},? \d{6,9} ${NAME}`, 'gu');
const MARK_WORD =
  /(?:\bquiz|\bmidterm|homework|\bviva|pour le td|contrôle|partiel|rattrapage|välikoe|marks?\b|grades?\b|graded|results?\b|essays?\b|exam|tutorial|seminar|cohort|(?:whole|my|our) (?:group|class)|resits?|notes?\b|tulokset|arvosan|tent[it]|(?:^|[.!?] )(?:top|bottom)\b)/iu;
const OUTCOME = String.raw`(?:pass(?:ed)?|fail(?:ed)?|resit|refer(?:red)?|merit|distinction|withdrawn|minor corrections|major corrections|hyl(?:ätty)?|hyv(?:äksytty)?|admis|ajourné|\d{1,3} ?%|[A-F][+-]?)`;
/** "21990034 resit, 21990087 pass": those who know the numbers know the results. */
const BY_NUMBER = new RegExp(
  String.raw`(?<![\w.])(?:candidate )?(?!(?:19|20)\d\d(?!\d))\d{4,9}:? ${OUTCOME}[,;.]? (?:and )?(?:candidate )?(?!(?:19|20)\d\d(?!\d))\d{4,9}:? ${OUTCOME}(?![\p{L}\d])`,
  'giu',
);
/** "HASAN, Bilal – 38, fail": a row of a list. */
const ROW =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]{1,20},? \p{Lu}\p{Ll}{1,15}|\p{Lu}\. ?\p{Lu}[\p{L}'’-]{1,20})\.? ?[–—:-] ?\d{1,3}(?:[.,]\d)? ?%?,? [–—-]? ?(?:pass|fail|resit|referred|merit|distinction|withdrawn|deferred|2:[12]|first|third|admise?|ajournée?|hyväksytty|hylätty)(?![\p{L}])/gu;
const GRADEBOOK = /\b(?:gradebook|grade ?sheet|mark ?sheet|spreadsheet of marks|the marks|the grades|marking)\b/iu;
const PERCENT = /(?<!\p{L})\p{Lu}\p{Ll}{1,15},?:? \d{1,2} ?%/gu;
const wordAt = (text: string, { from, to }: Range): string =>
  text
    .slice(from, to)
    .split(/[^\p{L}]/u)[0]
    ?.toLowerCase() ?? '';
const OF_SAMPLES = /\b(?:samples?|qc|reads?|batch|runs?|serials?|builds?|tests? suite|wafers?|units?|commits?)\b/iu;
/** "Reputettiin kolme: Joel, Minttu ja Aada", "trois recalés : Théo, Inès et Max". */
const FIRST = String.raw`\p{Lu}\p{Ll}{1,15}(?: \p{Lu}\.)?`;
const NAMED_FAILURES = new RegExp(
  String.raw`(?<!\p{L})(?:[Ff]ail(?:s|ed|ures)?|[Ff]lunked|[Rr]esits?|[Pp]lagiari\p{L}+|[Cc]heat(?:ed|ers)|[Rr]ecalée?s|[Rr]attrapages?|[Rr]eputettiin|[Rr]eput(?:etut)?|[Hh]ylättiin|[Hh]ylsyn saivat|[Hh]ylätyt)(?!\p{L})[^\n:.!?]{0,30}?(?::| :|(?<=saivat)) (?<it>${FIRST}(?:, ${FIRST}){0,8},? (?:and|&|et|ja) ${FIRST})(?!\p{L})`,
  'gu',
);
const SPORT = /\b(?:match|league|cup|football|score|fc|united|city|goals?|vs?(?![\p{L}])|beat|round|chess|race)\b/iu;

/** "Hits: 54%. Coin: 50%": shares of things, where no word is a first name. */
const isStatistic = (list: string): boolean =>
  list.includes(':') &&
  list.includes('%') &&
  !list
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isFirstName);

/** "Hamza Iqbal 84, Flo Reyes 79", "36104482 Amber Tye": names with marks or numbers, one after the other. */
export const findMarkLists: Detector = function* (doc) {
  yield* rangesOf(doc.text, LISTED);
  for (const range of rangesOf(doc.text, NAMED_FAILURES)) {
    const names = doc.text
      .slice(range.from, range.to)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    if (names.some(isFirstName)) yield range;
  }
  if (!/\d|\p{Ll} [A-F][+-]?(?:[,;.]|$)/u.test(doc.text)) return;
  if (tests(MARK_WORD, doc.text) && !tests(SPORT, doc.text)) {
    for (const range of rangesOf(doc.text, LIST)) if (!isStatistic(doc.text.slice(range.from, range.to))) yield range;
  }
  yield* rangesOf(doc.text, ROW);
  if (tests(GRADEBOOK, doc.text)) {
    for (const range of rangesOf(doc.text, PERCENT)) if (isFirstName(wordAt(doc.text, range))) yield range;
  }
  yield* rangesOf(doc.text, REGISTER);
  if (!tests(OF_SAMPLES, doc.text)) yield* rangesOf(doc.text, BY_NUMBER);
};
