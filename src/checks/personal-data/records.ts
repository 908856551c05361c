import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

// Papers and lists of people that are shown or handed round: "Gemma's transcript, zoom in", "no-shows: Perez, Tran",
// "class list with birthdays attached". What they are called tells that they are private, whatever the name.

const NO_NAME =
  '(?:Today|Tomorrow|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|This|That|It|Let|Here|There|What|Who|Women|Men|Students?|Children|Everyone|Everybody|Nobody|Master|Bachelor|University|Caltech|Cern|Kent|Lancaster|Aalto|The|Our|My|Your)';
const NAME = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mme|M\.)\.? )?(?!${NO_NAME}(?![\p{L}-]))\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{Ll}'’-]{1,20})?`;
const SHOWN =
  '(?:attached|below|here|zoom in|screenshot|photo|pics?|picture|scan(?:ned)?|page \\p{L}+|see for yourself|look at|dm|download|posted|uploaded|leaked|in the (?:comments|thread|folder|group)|ci-joint|ci-dessous|liitteenä|alla|voilà|voici)';
const PAPER =
  '(?:transcript|payslip|medical (?:certificate|records?|file|report|notes)|sick note|passport|visa|birth certificate|id card|driving licen[cs]e|diagnosis|(?:test|blood|scan|exam|hiv) results?|prescription|p45|p60|personnel file|bank statement|tax return|divorce papers|appeal letter|dismissal letter|warning letter|dbs check|mitigation form|disability form)';
const DAY = '(?:today|tonight|tomorrow|on|next|this|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|scheduled|over|done)';
const LISTED =
  '(?:hardship (?:fund|grant)[^:.!?\\n]{0,20}|(?:exam )?no[ -]shows?|who failed|failed(?: the \\p{L}+| students)?|suspended|expelled|debtors|plagiari[sz]ed|plagiarists|cheaters|complainants|made redundant|off sick|on sick leave|on probation|on disability support|food bank[^:.!?\\n]{0,12}|visa problems)';
const DETAILS =
  '(?:e-?mails?|phones?|phone numbers|numbers|birthdays|birth dates|dates of birth|dobs?|home ?towns|addresses|grades|marks|student (?:ids?|numbers)|ids|salaries|medical|diagnos[ei]s)';

const PATTERNS: readonly RegExp[] = [
  // "Gemma Lowe's transcript, page one", "ci-joint le certificat médical de Samir"
  `(?<it>${NAME}['’]s (?:\\p{Ll}{3,12} )?${PAPER})(?=[^.!?\\n]{0,40}(?<!\\p{L})${SHOWN}(?!\\p{L}))`,
  `(?<=(?:^|[.!?\\n] )[^.!?\\n]{0,30}(?<!\\p{L})(?:[Hh]ere['’]?s?|[Aa]ttached:?|[Ss]creenshot of|[Ss]can of|[Pp]hoto of|[Pp]ic of|[Ll]ook at|[Pp]osting) )(?<it>${NAME}['’]s ${PAPER})(?!\\p{L})`,
  `(?<=(?:[Cc]i-joint|[Vv]oici|[Vv]oilà) )(?<it>(?:le certificat médical|le bulletin|les notes|le dossier|le passeport|la fiche de paie|l['’]arrêt maladie) (?:de |d['’])${NAME})`,
  // "Sarah Pike's disciplinary is Thursday"
  `(?<it>${NAME}['’]s (?:disciplinary|misconduct|grievance|tribunal|dismissal|asylum|custody|divorce|plagiarism)(?: hearing| meeting| case| panel| interview)?)(?=(?: is| was|:)? ${DAY}(?!\\p{L}))`,
  // "Exam no-shows: Perez, Tran, Whitlock"
  `(?<=(?<!\\p{L})${LISTED}(?: this (?:year|term|time)| so far| today)?: )(?<it>${NAME}(?:(?:, | and | & )${NAME}){1,12})`,
  // "The complainant was Nadia from outreach"
  `(?<it>[Tt]he (?:complainant|whistle-?blower|informant|claimant|anonymous (?:reporter|tip|witness|complaint)|one who (?:complained|reported (?:him|her|us|it)|snitched|grassed)) (?:was|is|came from) ${NAME})`,
  // "Kim 71k, Luis 66k"
  `(?<=\\b(?:[Ss]alar(?:y|ies)|[Pp]ay|[Ww]ages|earns?|makes?)\\b[^.!?\\n]{0,30}[ :])(?<it>${NAME} [£$€]?\\d{2,3}(?:k|[,.]\\d{3})(?:, ${NAME} [£$€]?\\d{2,3}(?:k|[,.]\\d{3}))+)`,
  // "Dave in accounts is on £58k"
  `(?<it>${NAME} (?:in|from|at|on) (?:\\p{L}{2,14} )?\\p{L}{2,14}(?:['’]s| is| gets| makes| earns)(?: on)? [£$€]\\d{1,3}(?:k|[,.]\\d{3}))`,
  // "Prof. Braun's daughter goes to Lycée des Nations"
  `(?<it>${NAME}['’]s (?:daughter|son|kids?|children|little one|boy|girl)(?: \\p{Lu}\\p{Ll}+)?) (?:goes|go|is|are) (?:to|at|in) (?=\\p{Lu}|year \\d|nursery)`,
  // "Send flowers to Ines Faure, cantonal hospital, ward 4B"
  `(?<it>${NAME})(?=[^.!?\\n]{0,40}(?<!\\p{L})(?:hospital|clinic|hospice|infirmary|a&e)(?!\\p{L})[^.!?\\n]{0,20}\\b(?:ward|bed|room) \\d)`,
].map((source) => new RegExp(`(?<![\\p{L}-])${source}`, 'gu'));

/** Of everybody at once: "the whole class list with birthdays", "full list with emails attached". */
const EVERYBODY = new RegExp(
  `(?<![\\p{L}-])(?<it>(?:list|spreadsheet|sheet|roster|register|csv|database|table) (?:of \\p{L}+ )?(?:with|of|incl\\.?|including) (?:(?:all|their|everyone['’]s|the|names|home|private|students['’]) (?:and )?){0,3}${DETAILS}(?:(?:, | and | & )${DETAILS}){0,3})(?=[^.!?\\n]{0,20}(?:${SHOWN}|📎|👇|⬇|https?:))`,
  'giu',
);
const HANDED = new RegExp(
  `(?<=(?<!\\p{L})(?:here['’]?s|sharing|posting|attached:?|leaking) (?:you )?(?:the |our |my )?(?:whole |full |entire |complete )?)(?<it>(?:\\p{L}+ ){0,2}(?:list|spreadsheet|sheet|roster|register) with (?:(?:all|their|the|names|everyone['’]s) (?:and )?){0,3}${DETAILS}(?:(?:, | and | & )${DETAILS}){0,3})`,
  'giu',
);
/** "Scan of my passport": shown, not asked for. */
const OWN_PAPER =
  /(?<![\p{L}-])(?<it>(?:scan|photo|picture|pic|copy|screenshot) of (?:my|her|his|their) (?:new |old |own )?(?:driving licen[cs]e|driver['’]?s licen[cs]e|passport|residence permit|visa|id card|bank card|credit card|birth certificate|payslip|prescription))(?!\p{L})/giu;
const ASKED_FOR =
  /\b(?:need(?:s|ed)?|require[sd]?|want(?:s|ed)?|ask(?:s|ed|ing)?|send|bring|upload|must|never|don['’]t|do not|without|please|lost|expired|for (?:hr|the visa|my visa|payroll)|encrypted|fake|dummy|invented|synthetic|made[- ]up|scam|phishing|fraud)\b/iu;
/** Stories and the news have papers and lists as well. */
const NOT_OURS =
  /https?:|\bvia @|\b(?:1[5-9]\d\d|novel|film|movie|episode|season|series|character|chapter|play|poirot|sherlock|museum|archive|exhibition|president|minister|trump|biden|king|queen|court|bbc|guardian|police|team ?sheet|squad|line-?up)\b/iu;

/** Papers and lists that tell what is private about people. */
export const findRecords: Detector = function* ({ text }) {
  if (tests(NOT_OURS, text)) return;
  for (const pattern of PATTERNS) yield* rangesOf(text, pattern);
  if (tests(ASKED_FOR, text)) return;
  yield* rangesOf(text, EVERYBODY);
  yield* rangesOf(text, HANDED);
  yield* rangesOf(text, OWN_PAPER);
};
