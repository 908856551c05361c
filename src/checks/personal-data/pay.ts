import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

// What somebody is paid, by who pays it or by what it is called: "they pay … 52k", "…’s contract is 2,714 e a month",
// "…lla on 4 380 kuussa". The name is any capitalised word, since the sum and the frame leave little else.
const NAME = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mme|M\.)\.? )?(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Netflix|Spotify|Google|Amazon|Apple|Microsoft|Elsevier|Springer|Wiley|Nature|BBC|The|This|That|It|He|She|They|We|You|My|Our)\b)\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{Ll}'’-]{1,20})?`;
const SUM = String.raw`(?:[£$€] ?)?\d{1,3}(?:(?:[.,'’ ]\d{3})(?:[.,]\d\d)?|k|K|\d)(?: ?(?:k|€|£|\$|euros?|francs?|CHF|e)(?![\p{L}\d]))?`;
const ROUND = `(?:(?:only|just|about|around|like|over|under|barely|nearly|almost|noin|environ) )?`;
const PER = String.raw`(?: ?(?:an?|per|each|/) ?(?:year|month|week|hour|yr|mo)\b| (?:kuussa|kuukaudessa|vuodessa|kk)\b| ?/ ?kk\b| (?:par|/) ?(?:mois|an)\b| (?:before|after) tax| (?:brut|net)s?\b|(?=[.,;!?]|$| and| while| but| et| ja))`;
const PATTERNS: readonly RegExp[] = [
  `(?<it>(?:pay|pays|paying|paid) ${NAME} ${ROUND}${SUM})(?!\\w|%| (?:times|people|students|minutes))`,
  `(?<it>${NAME}['’]s (?:\\p{Ll}{3,12} )?(?:salary|pay|contract|stipend|wages?|payslip|bonus|pension|package|raise|day rate|hourly rate|offer|scholarship)(?: letter)?(?: is| was| says|:| =| of| at| on| comes to){1,2} ${ROUND}${SUM})(?!\\w|%| (?:pages|weeks|days|months|years))`,
  `(?<it>(?:hired|appointed|poached|recruited|brought in|offered) ${NAME} (?:at|on|for|with) ${ROUND}${SUM})(?!\\w|%| (?:Hz|am|pm|o'clock|days|weeks|hours))(?!:)`,
  `(?<it>\\p{Lu}\\p{Ll}{2,15}ll[aä] on ${ROUND}${SUM}${PER})`,
  `(?<it>(?:le salaire|la paie|la bourse|la prime|le bonus) (?:de |d['’])${NAME}(?: est de| est|,| :| c['’]est){1,2} ${SUM})`,
  `(?<it>\\p{Lu}\\p{Ll}{2,15}n (?:palkka|liksa|kuukausipalkka|stipendi|apuraha)(?: on|:) ${ROUND}${SUM})`,
].map((source) => new RegExp(`(?<![\\p{L}-])${source}`, 'gu'));

// Means-tested money tells of illness or need.
const BENEFIT = new RegExp(
  String.raw`(?<!\p{L})(?<it>${NAME}(?: [\p{Ll}' ]{2,30}?)? (?:lives on|is (?:now |still )?(?:on|living on|claiming)|claims|gets|is signing on for) (?:PIP|ESA|JSA|UC|DLA|SSI|SNAP|EBT|Medicaid|universal credit|housing benefit|disability benefits?|food stamps|incapacity benefit|income support|the dole|benefits))(?!\p{L}| (?:panel|team|committee|office|working group))`,
  'gu',
);
const NOT_PAY =
  /\b(?:grants?|prize|award|fund(?:ed|ing|raising)?|donat\w+|charity|budget|annual accounts|published|chancellor|vc|visitors|footballer|striker|transfer|ceo|president|minister|million|billion|season|signing|monopoly)\b/iu;

/** What a named person earns or lives on. */
export const findPay: Detector = function* ({ text }) {
  if (tests(NOT_PAY, text)) return;
  yield* rangesOf(text, BENEFIT);
  if (/\d\d/.test(text)) for (const pattern of PATTERNS) yield* rangesOf(text, pattern);
};
