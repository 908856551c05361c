import lexicon from '../../rules/lexicons/promotion.json';
import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { compileLexicon, type TermMatch } from '../core/lexicon';
import { advocacyIn, namesBrand } from './advocacy';
import { clauseStart, isAttributed, isNegated, isQuestion, isQuoted, isSatire } from './clause';
import { grammarOf } from './language';

type Part = 'perk' | 'gift' | 'buy' | 'praise' | 'offer' | 'disclosed' | 'harmless' | 'academic';

const { origin: _origin, ...terms } = lexicon;
const CUES = compileLexicon<Part>(terms);

/** A stretch of a draft that moves people to a product, a service, a business or a cause. */
export interface Promotion {
  readonly range: Range;
  readonly sentence: Sentence;
  /** `interest`: the writer gets something, or got it. `push`: people are told to buy, book, join. */
  readonly kind: 'interest' | 'push';
}

const KEY = Symbol('promotions');

/** Promotions in a draft, computed once for the checks that ask. Disclosed ones, jokes, studies and warnings are none. */
export function promotionsIn(doc: Parsed): readonly Promotion[] {
  return doc.memo(KEY, () => (isSatire(doc) ? [] : find(doc)));
}

/** Words in which a disclosure counts as made at the beginning. */
const BEGINNING = 12;

function find(doc: Parsed): Promotion[] {
  const all = CUES.find(doc.tokens);
  const triggered =
    all.some(({ category }) => category !== 'harmless' && category !== 'academic' && category !== 'praise') ||
    CODE.test(doc.text);
  if (all.some(({ category, tokens }) => category === 'disclosed' && tokens.from < BEGINNING)) return [];
  const harm = all.filter(({ category }) => category === 'harmless').length;
  const weight = (part: Part) => all.filter(({ category, from }) => category === part && !isDenied(doc, from)).length;
  // What speaks for a promotion in the whole draft; a single sentence rarely holds praise, offer and call together.
  const praise = Math.min(weight('praise'), 2);
  const offer = Math.min(weight('offer') + (PRICE.test(doc.text) ? 1 : 0), 2);
  // Academics write of papers and exams whatever they sell: such words weigh against a promotion, but do not rule it out.
  const academic = Math.min(weight('academic'), 2);
  const branded = namesBrand(doc) ? 1 : 0;
  const support = praise + offer + branded - academic;
  const promotions: Promotion[] = [];
  for (const sentence of doc.sentences) {
    const cues = all.filter(({ from }) => from >= sentence.range.from && from < sentence.range.to);
    const interest = interestIn(doc, sentence, cues, praise + offer + branded);
    const named = NAMED_THING.test(doc.text.slice(1));
    const call =
      cues.find((cue) => cue.category === 'buy' && isCall(doc, sentence, cue)) ??
      (triggered && named && harm === 0 && praise + offer - academic >= 2 ? imperativeIn(doc, sentence) : undefined);
    if (isQuestion(sentence) && !interest) continue;
    if (isAttributed(doc, sentence) && !interest) continue;
    if (interest && harm + academic <= (interest.certain ? 1 : 0)) {
      if (!isQuoted(doc, interest.range)) promotions.push({ range: interest.range, sentence, kind: 'interest' });
    } else if (harm === 0 && advocacyIn(doc, sentence)) {
      promotions.push({ range: advocacyIn(doc, sentence) ?? sentence.range, sentence, kind: 'push' });
    } else if (call && harm === 0 && support >= (named ? 1 : 2)) {
      promotions.push({ range: { from: call.from, to: endOfCall(doc, sentence, call) }, sentence, kind: 'push' });
    }
  }
  if (promotions.length === 0 && harm === 0 && triggered) {
    const should = all.find(({ category, term }) => category === 'praise' && /should|needs$/.test(term));
    const sentence = should && doc.sentenceAt(should.from);
    if (should && sentence && NAMED_THING.test(doc.text)) {
      promotions.push({ range: { from: should.from, to: sentence.range.to }, sentence, kind: 'push' });
    }
  }
  return promotions;
}

// A code to type: capitals with digits, or capitals right after "code", "use", "with".
const CODE =
  /(?:\b(?:code|codes|use|with|type|enter|quote|promo|voucher|avec|tapez|koodilla|word)\b[ :“"']{1,3})(?:code |the code |promo |word |(?:for|on|at|to) [\w' ]{2,24}[:,] ?)?(?<it>(?=[A-Z0-9-]*[A-Z]{3})[A-Z][A-Z0-9-]{3,15})(?![\w-])/u;
const PRICE = /\d ?%|[£€$] ?\d|\d ?(?:€|£|CHF|euros?|quid|francs?|euroa)|-\d{1,2} ?%/u;
const AFFILIATE =
  /[?&](?:ref|aff|tag|affiliate|referral|utm_campaign=ref)\w*=|amzn\.to|tidd\.ly|linktr\.ee|ltk\.app|awin1|shareasale|\/(?:ref|invite|r)\//iu;
// Something with a name: a capitalised word inside a sentence, a handle, or camel case.
const NAMED_THING = /(?<=[\p{Ll}\d,:;“"(’'] ?)\p{Lu}\p{L}{2,}|@\w{3,}|\p{Ll}\p{Lu}\p{Ll}/u;

// Sentences in which the writer gains, or was given something, however the thing is called.
const GAIN: readonly RegExp[] = [
  /\b(?:use|with|via|through|thru|enter|apply|quote|grab|from|mention) (?:my|our|this) (?:[\w-]+ ){0,2}(?:link|code|voucher|coupon|referral|invite|promo)\b/iu,
  /\b(?:they|who|company|brand|team|folks|people|makers?) (?:at [\p{L}\p{N}]+ )?(?:\w+ )?(?:sent|gave|lent|gifted|paid|flew|hosted|treated|comped)(?: me| us)\b/iu,
  /\b(?:I|we)(?:'ll| will| both| each)? (?:get|earn|receive|make|pocket|bag)(?: \w+){0,2} (?:[£€$] ?\d+|\d+ ?(?:[£€$%]|quid|euros?|francs?)|credit|points|commission|cut|bonus|discount)/iu,
  /\b(?:link|links|code|discount)(?:['’]?s)?(?: is| are)? (?:in|on|under) (?:my|the|our) (?:profile|bio|story|stories|comments?|page)\b|\b(?:swipe|tap|scroll|dm|message me|comment) (?:up |down |below )?for (?:my|the|a) (?:discount|code|link)\b/iu,
  /\b(?:asked|invited|paying|paid|begged) (?:me|us) to (?:share|post|review|try|tell|test|talk about|show)\b/iu,
  /\b(?:student|campus|college|brand|uni) (?:brand )?(?:ambassador|rep|manager|representative)\b|\b(?:my|our|the) sponsors?(?: has| have| is| are|['’]s)? (?:been |so )?(?:kind|generous|lovely)?/iu,
  /\d+ ?(?:%|[£€$]|quid|pounds?|euros?|CHF|francs?)? (?:off|discount|cheaper|credit|cashback)\b[^.!?\n]{0,60}\b(?:if you|when you|use|using|via|through|quote|mention|say|enter|my)\b/iu,
  /(?:[£€$] ?\d+|\d+ ?%|free \w+)[^.!?\n]{0,40}\b(?:with|using) (?:the )?(?:code|voucher|promo|word)\b/iu,
];

interface Interest {
  readonly range: Range;
  /** Seen by words that mean nothing else; otherwise only together with praise or an offer. */
  readonly certain: boolean;
}

function interestIn(
  doc: Parsed,
  sentence: Sentence,
  cues: readonly TermMatch<Part>[],
  support: number,
): Interest | undefined {
  const code = CODE.exec(sentence.text);
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
  if (perk) return { range: { from: perk.from, to: perk.to }, certain: true };
  for (const pattern of GAIN) {
    const gain = pattern.exec(sentence.text);
    if (!gain) continue;
    const from = sentence.range.from + gain.index;
    return { range: { from, to: from + gain[0].length }, certain: false };
  }
  const link = AFFILIATE.exec(sentence.text);
  if (link && support > 0) {
    const from = sentence.range.from + link.index;
    return { range: { from, to: from + link[0].length }, certain: false };
  }
  const gift = cues.find((cue) => cue.category === 'gift' && !isDenied(doc, cue.from));
  if (gift && support > 0 && NAMED_THING.test(doc.text.slice(1)))
    return { range: { from: gift.from, to: gift.to }, certain: false };
  return undefined;
}

// Words that may stand between the start of a clause and a call: "so everyone please just go buy …".
const LEADS = new Set(
  'go please just so now and then do everyone everybody all you should yall folks people need to must have gotta seriously honestly really ladies kids friends colleagues guys or but tonight today come on quick hurry definitely absolutely simply always ya pls plz et donc alors vite tous toutes ja niin nyt heti kaikki'.split(
    ' ',
  ),
);

/** Is the verb a call to others, at the start of its clause? "I buy" and "the book I read" are none. */
function isCall(doc: Parsed, sentence: Sentence, cue: TermMatch<Part>): boolean {
  const at = sentence.tokens.findIndex((token) => token.from === cue.from);
  if (at < 0 || isNegated(sentence.tokens, at)) return false;
  const start = clauseStart(doc.text, sentence.tokens, at);
  return sentence.tokens.slice(start, at).every((token) => LEADS.has(token.folded.replace(/[@#']/g, '')));
}

/**
 * A sentence that begins with a command, whatever its verb: no list holds every way to say "buy". The grammar is asked
 * only where praise and an offer for something with a name are already there.
 */
function imperativeIn(doc: Parsed, sentence: Sentence): Range | undefined {
  if (doc.lang !== undefined && doc.lang !== 'en') return undefined;
  const first = grammarOf(doc, sentence)?.words.find(({ normal }) => !LEADS.has(normal));
  if (!first?.tags.has('Verb') || first.tags.has('Auxiliary') || first.tags.has('Copula') || first.tags.has('Gerund'))
    return undefined;
  return first.tags.has('Imperative') || first.tags.has('Infinitive') ? first : undefined;
}

function endOfCall(doc: Parsed, sentence: Sentence, cue: Range): number {
  const rest = doc.text.slice(cue.to, sentence.range.to);
  const stop = rest.search(/[,;:!?–—(]/u);
  return stop < 0 ? sentence.range.to : cue.to + stop;
}

function isDenied(doc: Parsed, from: number): boolean {
  const sentence = doc.sentenceAt(from);
  const at = sentence?.tokens.findIndex((token) => token.from === from) ?? -1;
  return sentence !== undefined && at >= 0 && isNegated(sentence.tokens, at);
}
