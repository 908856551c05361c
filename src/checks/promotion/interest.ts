import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import type { TermMatch } from '../../core/lexicon';
import { around, CODE, isAny, isDenied, namesIn, type Part } from './cues';

const AFFILIATE =
  /[?&](?:ref|aff|tag|affiliate|referral|utm_campaign=ref)\w*=|amzn\.to|tidd\.ly|linktr\.ee|ltk\.app|awin1|shareasale|\/(?:ref|invite)\//iu;
// Sentences in which the writer gains, or was given something, however the thing is called.
const GAIN: readonly RegExp[] = [
  /\b(?:use|with|via|through|thru|enter|apply|quote|grab|from|mention) (?:my|our|this) (?:[\w-]+ ){0,2}(?:link|code|voucher|coupon|referral|invite|promo)\b/iu,
  /\b(?:they|company|brand|team|folks|people|makers?) (?:at [\p{L}\p{N}]+ )?(?:\w+ )?(?:sent|gave|lent|gifted|paid|flew|hosted|treated|comped)(?: me| us)\b/iu,
  /\b(?:I|we)(?:'ll| will| both| each)? (?:get|earn|receive|make|pocket|bag)(?: (?!no )\w+){0,2} (?:[£€$] ?\d+|\d+ ?(?:[£€$%]|quid|euros?|francs?)|credit|points|commission|cut|bonus|discount)/iu,
  /\b(?:link|links|code|discount)(?:['’]?s)?(?: is| are)? (?:in|on|under) (?:my |the |our )?(?:profile|bio|story|stories|comments?|page)\b(?! of\b)|\b(?:swipe|tap|scroll|dm|message me|comment) (?:up |down |below )?for (?:my (?:discount|code|link)|(?:the|a) (?:discount|code))\b/iu,
  /\b(?:(?:they|company|brand|makers?) (?:asked|invited|begged)|paying|paid) (?:me|us) to (?:share|post|review|try|tell|test|talk about|show)\b/iu,
  /\b(?:student|campus|college|uni) brand (?:ambassador|rep|manager|representative)\b|\b(?:my|our|the) sponsors?(?: has| have| is| are|['’]s) (?:been |so )*(?:kind|generous|lovely|sent|given)/iu,
  /(?<!\d)\d+ ?(?:%|[£€$]|quid|pounds?|euros?|CHF|francs?)? (?:off|discount|cheaper|credit|cashback)\b[^.!?\n]{0,60}\b(?:if you|when you|use|using|via|through|quote|mention|say|enter|my)\b/iu,
  /(?:[£€$] ?\d+|(?<!\d)\d+ ?%|free \w+)[^.!?\n]{0,40}\b(?:with|using) (?:the )?(?:code|voucher|promo|word)\b/iu,
];

// Who gives and is no firm by that word alone.
const FROM_ANYBODY = /^(?:they|folks|team|people) (?!at |asked |invited |begged )/iu;

// Cheap, and true of every sentence that one of the patterns above fits.
const GAIN_GATE =
  /link|code|voucher|coupon|referral|invite|promo|discount|sent|gave|lent|gifted|paid|flew|hosted|treated|comped|earn|commission|credit|points|bonus|ambassador|\brep\b|representative|manager|sponsor|asked|invited|begged|paying|[£$€%&]|\bfree\b|\boff\b|https?:|amzn|linktr|\/(?:ref|invite)\//iu;

/** Words that say that the writer gains, or was given, something. */
export interface Interest {
  readonly range: Range;
  /** Seen by words that mean nothing else; otherwise only together with praise or an offer. */
  readonly certain: boolean;
}

const ANY_LINK =
  /bio|linkin kautta|profii?l|stor(?:y|ies)|highlights|^(?:buys me a|say my name|mention my name|through me|my link|i earn|use my|our code|mun linkin)$/u;

// "They sent me the quotes to check": what nobody is moved by.
const NO_GIFT =
  /^ (?:(?:the|a|an|my|our|their|some|his|her|all|this|that|\p{L}+ly) ){0,2}(?:quotes?|links?|forms?|invoices?|e-?mails?|letters?|minutes|details|passwords?|feedback|comments?|results?|questions?|photos?|pictures?|scans?|repl(?:y|ies)|answers?|notes?|wrong|back|home|away|drafts?|proofs?|reminders?|instructions|directions|data|code|grades?|marks?|offers?|tips?|advice)\b/iu;

// "Thank you to everyone who lent me a wrench": friends give as well.
const PEOPLE_GAVE =
  /\b(?:everyone|everybody|all|anyone|someone|somebody|those|friends?|colleagues?|students?|parents|mum|mom|dad|gran|readers|viewers|collègues|amis|amies|équipe|labo|famille)(?: (?:who|that|of you|de \p{Lu}\p{L}+|du labo|qui|,))* $/iu;

/** "DM me for the link", "link in the comments": to a meeting or an advert as often as to a shop. */
export function leadsAnywhere({ text }: Parsed, { from, to }: Range): boolean {
  const words = text.slice(from, to);
  return LINK.test(words) && !OF_A_SHOP.test(words);
}
const LINK = /(?<!\p{L})links?(?!\p{L})/iu;
const OF_A_SHOP =
  /(?<!\p{L})(?:my(?! (?:profile|bio|stor|comments?|page))|mine|mun|minun|code|discount|voucher|referral|promo)(?!\p{L})/iu;

/** What the writer gains by a sentence, if it says so. */
export function interestIn(
  doc: Parsed,
  sentence: Sentence,
  cues: readonly TermMatch<Part>[],
  support: number,
  framed: Range | undefined,
): Interest | undefined {
  const named = isAny(namesIn(doc), around(sentence));
  const code = firstMatch(CODE, sentence.text);
  const it = code?.groups?.['it'];
  if (
    code &&
    it !== undefined &&
    (/\d/.test(it) || /code|promo|voucher|koodi|tapez|type|checkout|off/i.test(code[0] + sentence.text)) &&
    (support > 0 || /code|koodi/i.test(code[0]))
  ) {
    const from = sentence.range.from + code.index;
    return { range: { from, to: from + code[0].length }, certain: true };
  }
  const perk = cues.find((cue) => cue.category === 'perk' && !isDenied(doc, cue.from));
  // A link in one's bio leads anywhere; only beside praise or an offer is it a shop.
  if (perk && (support > 0 || !ANY_LINK.test(perk.term)))
    return { range: { from: perk.from, to: perk.to }, certain: true };
  if (framed && (support > 0 || (named && !leadsAnywhere(doc, framed))))
    return { range: { from: framed.from, to: framed.to }, certain: true };
  const gift = cues.find((cue) => cue.category === 'gift' && !isDenied(doc, cue.from));
  if (!tests(GAIN_GATE, sentence.text) && !gift) return undefined;
  for (const pattern of GAIN) {
    const gain = firstMatch(pattern, sentence.text);
    if (!gain) continue;
    const from = sentence.range.from + gain.index;
    const range = { from, to: from + gain[0].length };
    if (isImmaterial(doc, range)) continue;
    // "They gave me the password": so says anybody who praises nothing and names no brand.
    if (support > 0 || !(leadsAnywhere(doc, range) || isFromAnybody(doc, range))) return { range, certain: false };
  }
  const link = firstMatch(AFFILIATE, sentence.text);
  if (link) {
    const from = sentence.range.from + link.index;
    return { range: { from, to: from + link[0].length }, certain: false };
  }
  if (gift && support > 0 && named && !PEOPLE_GAVE.test(doc.text.slice(0, gift.from)) && !isImmaterial(doc, gift))
    return { range: { from: gift.from, to: gift.to }, certain: false };
  return undefined;
}

const isImmaterial = (doc: Parsed, { to }: Range) => tests(NO_GIFT, doc.text.slice(to, to + 30));

/** "They sent us", "people gave me"; not "the Gilson team sent us". */
const isFromAnybody = (doc: Parsed, { from, to }: Range) =>
  FROM_ANYBODY.test(doc.text.slice(from, to)) && !namesIn(doc).some((name) => name.to < from && name.to >= from - 2);
