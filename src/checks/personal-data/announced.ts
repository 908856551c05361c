import { type Detector, rangesOf } from './kind';

// What is told of somebody in an announcement: a birth with name, day and weight, what a new colleague is paid, whose room
// it is, who hides behind an account.

const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,15}(?: \p{Lu}[\p{L}'’-]{1,20}){1,3}`;
const DAY = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10},? 20\d\d|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)`;
const WEIGHT = String.raw`\d[.,]\d{1,3} ?kg|\d{4} ?g(?![\p{L}])|\d{1,2} ?lbs?(?! of)|\d{1,2} pounds`;
/** "Ottilie Fay …, 04/02/2025, 3.2 kg": the name, the day and the weight of a newborn. */
const BIRTH = new RegExp(
  String.raw`(?<![\p{L}])(?<it>${NAME},? (?:(?:was )?born |née? (?:le )?|syntyi )?(?:on )?${DAY})[^\n]{0,20}(?:${WEIGHT})`,
  'gu',
);

const SUM = String.raw`[£$€] ?\d{2,3}(?:[.,]\d{3}|k)|\d{1,3}[.,  ]?\d{3} ?(?:€|euros?|CHF|e\/kk)`;
/** "Joins Planning at spine point 43, £54,395": not what a post pays but what somebody gets. */
const APPOINTED = new RegExp(
  String.raw`(?<![\p{L}])(?<it>(?!The |This |Our |Applications )\p{Lu}[\p{Ll}'’-]{1,15}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2},? [^\n.!?]{0,30}(?:joins|joined|joining|starts|started|starting|aloittaa|rejoint|commence)(?!\p{L})[^\n.!?]{0,40}?(?:(?:(?:at|on) )?(?:spine point|scale point|grade|point|band|level|step) \d{1,2},? (?:on |at )?|(?:at|on|palkka|salaire(?: de)?|à) )(?:${SUM}))(?![\p{L}\d])`,
  'gu',
);
const OF_A_POST =
  /\b(?:apply|applications?|vacanc\w+|we['’]re (?:hiring|recruiting)|closing date|raised|funding|grant|donat\w+|million)\b/iu;

/** Where somebody lives on campus. */
const LIVES = String.raw`(?:(?:[Ss]?[Hh]e|[Tt]hey)(?:['’]s|['’]re| is| are| lives?)|\p{Lu}\p{Ll}+ (?:lives|stays) |[Ll]ives|(?:[Ff]ind|[Vv]isit) (?:him|her|them)|[Kk]nock (?:on|at)|[Aa]suu)`;
const ROOM = String.raw`(?:(?:[Bb]lock|[Hh]ouse|[Ss]taircase|[Cc]orridor|[Ff]lat|[Rr]oom|[Hh]uone|[Aa]sunto|[Cc]hambre|[Dd]oor|[Ff]loor) [A-Z\d]{1,4}|[A-Z]\d?-?\d{2,3})`;
const CAMPUS_ROOM = new RegExp(
  String.raw`(?<!\p{L})(?<it>${LIVES} (?:(?:in|at|on) )?(?:the )?\p{Lu}[\p{L}’']{1,20}(?: \p{Lu}[\p{L}’']{1,20}){0,2}[,:]? ${ROOM}(?:,? ${ROOM})?)(?![\p{L}\d])`,
  'gu',
);
/** "Orla Pennifold? Keynes, block B, room 214". */
const RESIDENT = new RegExp(
  String.raw`(?<!\p{L})(?<it>${NAME}[,?:](?: s?he['’]s in)? \p{Lu}[\p{L}’']{1,20}(?: \p{Lu}[\p{L}’']{1,20})?,? (?:[Bb]lock|[Hh]ouse|[Ss]taircase|[Cc]orridor|[Ff]lat) [A-Z\d]{1,3},? (?:[Rr]oom|[Dd]oor|[Ff]lat) [A-Z\d]{1,4})(?![\p{L}\d])`,
  'gu',
);
const AT_WORK =
  /\b(?:talks?|lectur\w+|seminars?|workshop|office hours?|speak\w+|teach\w*|class|exam|meeting|open day|exhibition|conference|poster|stall|free for)\b/iu;

/** "Her real name's …": who hides behind an account. */
const UNMASKED = new RegExp(
  String.raw`(?<!\p{L})(?<it>(?:[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|real) (?:real )?name(?: is|['’]s|:) (?:actually |really )?${NAME})|(?<!\p{L})(?<run>(?:account|anon\p{L}*|page|troll|user|handle)[^\n.!?]{0,30} (?:is run by|is|=|belongs to|it['’]s) (?:actually |really )?${NAME})`,
  'gu',
);
const ACCOUNT =
  /\baccount|\banon|\bpage\b|\btroll|\buser\b|handle|behind|unmask|real name|emailing|spamming|tweeting|posting|confession/iu;
const STAGE =
  /\b(?:singer|rapper|actor|actress|author|artist|banksy|pen name|stage name|character|film|novel|king|queen|saint|pope|wrestler)\b/iu;

/** A birth, a wage, a room or a real name that an announcement gives away. */
export const findAnnounced: Detector = function* ({ text }) {
  if (/\d/.test(text)) {
    if (/kg|\dg|\d g|lb|pounds/u.test(text)) yield* rangesOf(text, BIRTH);
    if (!OF_A_POST.test(text)) yield* rangesOf(text, APPOINTED);
    if (!AT_WORK.test(text)) {
      yield* rangesOf(text, CAMPUS_ROOM);
      yield* rangesOf(text, RESIDENT);
    }
  }
  if (!ACCOUNT.test(text) || STAGE.test(text)) return;
  for (const { index, 0: match } of text.matchAll(UNMASKED)) yield { from: index, to: index + match.length };
};
