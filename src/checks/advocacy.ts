import brands from '../../rules/lexicons/brands.json';
import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { firstMatch, tests } from '../core/gate';
import { compileLexicon } from '../core/lexicon';
import { isAttributed, isNegated, isQuestion, isQuoted } from './clause';
import { around, isAny } from './promotion/cues';

// Somebody speaks for a brand without telling anybody to buy: "there is no better coffee than …", "so should you",
// "I'd be lost without …". Each pattern has a place for the brand, or counts only beside one.

const BRANDS = compileLexicon({ brand: brands.brand });

// A name as brands have it: capitals, a handle, camel case. Titles, places to read and days are none.
const NO_BRAND =
  '(?!(?:Dr|GP|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Lady|Chapter|Section|Table|Figure|Part|Week|Room|Building|Module|Article|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Python|Linux|Wikipedia|LaTeX|Zotero|R|English|French|Finnish|God|Mum|Dad|Our|My|The|I|We|You|It|This|That)\\b)';
const NAME = `(?<name>(?:(?:the|a|an|my|your|their|these|those|this|new) )?${NO_BRAND}(?:@\\w{3,}|\\p{Lu}[\\p{L}\\p{N}&'’.+-]+(?: (?:&|\\p{Lu}|\\d)[\\p{L}\\p{N}&'’.+-]*){0,3}|\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]+))`;
const EVERYONE =
  "(?:you|everyone|everybody|every \\w+(?: \\w+)?|all of you|y(?:’|')?all|students?|freshers|labs?|people|guys|folks|your \\w+|we all|parents)";

/** With the brand in its place. */
const WITH_NAME: readonly RegExp[] = [
  `(?:no|nothing|nobody|no one|no other \\w+)\\b(?: \\w+){0,5}? (?:better|nicer|faster|cheaper|tastier|finer|smarter|beats?|compares? (?:to|with)|comes close to|tops|like)\\b(?: \\w+){0,4}?(?: than)? ${NAME}`,
  `${EVERYONE}(?: \\w+){0,2}? (?:(?<!\\b(?:if|when) \\w+ )needs?|must (?:have(?! (?:\\w+ed|been|had|done|read|passed|taken)\\b)|get|try|own)|ha(?:s|ve) to (?:have|get|try|own)|gotta (?:have|get|try)|should (?:all )?(?:get|own|have|buy|try|use|order|be using|switch to)|deserves?)(?: \\w+){0,3}? ${NAME}`,
  `${NAME}(?: \\w+){0,3}? (?:is|are) (?:exactly |just |simply |really )?(?:what|all|everything) (?:you|every \\w+(?: \\w+)?|your \\w+|people|students|we all) needs?`,
  `(?:vouch for|swears? by|delighted to recommend|happy to recommend|proud to recommend|pleased to recommend|(?:highly|thoroughly|strongly|warmly|heartily) recommend|recommends?|only (?:trust|use|buy|drink|wear|fly|stay at)|put (?:my|our) trust in) ${NAME}`,
  `(?:lost|helpless|useless|nowhere|half the \\w+) without ${NAME}`,
  `(?:can(?:['’]t|not)|could(?:n['’]t| not)|won['’]t|wouldn['’]t|never) (?:\\w+ ){1,3}without ${NAME}`,
  `${NAME} (?:got (?:me|us) through|saved (?:my|our)|changed (?:my|our) li(?:fe|ves)|keeps (?:me|us|my|our) \\w+|has (?:my|our|your) back|never lets? (?:me|us|you) down|sorted (?:me|us) out|(?:is|are) (?:a )?(?:game[- ]?changers?|life ?savers?|worth every (?:penny|cent|pound|euro|franc|rappen|minute|bite|sip)|a work of art|in a league of (?:its|their) own))`,
  `(?:best|finest|greatest|only|tastiest|comfiest|cheapest|fastest) (?:[\\w-]+ ){1,4}?(?:is|are|at|come from|comes from|has to be|have to be|remains?) ${NAME}`,
  `(?:proud(?:ly)?|official|delighted|excited|thrilled|happy) (?:to be )?(?:partner(?:s|ed|ing)?|teaming up|team up|sponsored|supported) (?:of|with|by) ${NAME}`,
  `courtesy of ${NAME}`,
  `(?:evangelist|convert|disciple) (?:of|for|to) ${NAME}`,
].map((pattern) => new RegExp(`(?<![\\p{L}])${pattern}`, 'iu'));

const WORK = /\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+['’]s? \p{Lu}/u;

/** Beside a brand. */
const BESIDE_NAME: readonly RegExp[] = [
  /\bso should (?:you|your \w+|everyone|every \w+)\b|\byou should too\b|\byours should be too\b|\bso will you\b/iu,
  /\brun,? don['’]t walk\b|\bget on (?:it|board)\b|\bfix that today\b|\bget it, \p{L}+ it\b|\bthank me later\b|\bpure magic in a (?:box|bottle|tin)\b/iu,
  /\b(?:won['’]t|can['’]t|couldn['’]t|wouldn['’]t|never) (?:\w+ ){1,4}without (?:it|them|one|mine)\b/iu,
  /\b(?:your|every) \p{L}+ (?:deserves?|needs) (?:one|it|them)\b/iu,
  /\bby far the (?:best|cheapest|easiest|fastest)\b|\bthe best \p{L}+(?: \p{L}+)?,? (?:full stop|period|bar none|hands down|ever made|money can buy|on the market|out there)\b/iu,
  /\b(?:paid for itself|worth every (?:penny|cent|euro|minute)|best (?:money|£\d+|\$\d+|\d+ ?€) I(?:['’]ve)? (?:ever )?spent)\b/iu,
  /\b(?:call|ring|use|hire|book|visit|try) (?:them|him|her|it|one)\b[^.!?\n]{0,30}\b(?:if you|when you|you won['’]t|you['’]ll)\b/iu,
];

// Words after which praise is not for a firm: people, talks, papers, places to study.
const NOT_COMMERCIAL =
  /\b(?:talk|lecture|paper|poster|keynote|thesis|viva|supervisor|colleague|professor|prof|students? (?:of|from)|conference|workshop|session|exhibition|museum|novel|poem|poet|film|song|album|band|team|goal|match|season|player|library|open[- ]source|free software|volunteers?|charity|campus|cathedral|city|town|village|beach|sunset|weather|god|jesus|lord)\b/iu;

/** Words of a sentence that speak for a brand; undefined for criticism, questions, quotations and other people's words. */
export function advocacyIn(doc: Parsed, sentence: Sentence): Range | undefined {
  const known = isAny(brandsIn(doc), around(sentence));
  if (!known && !looksCommercial(doc, sentence.text)) return undefined;
  if (isQuestion(sentence) || isAttributed(doc, sentence) || tests(NOT_COMMERCIAL, sentence.text)) return undefined;
  for (const pattern of WITH_NAME) {
    const match = firstMatch(pattern, sentence.text);
    const range = match && rangeIn(sentence, match);
    // "Deborah Lipstadt's History on Trial" is a work, and somebody's.
    if (range && !known && WORK.test(match.groups?.['name'] ?? '')) continue;
    // Names alone are often people: a brand that is not known must look like one beside other signs.
    if (range && (known || (looksCommercial(doc, match[0]) && isWrittenAsName(match))) && isMeant(doc, sentence, range))
      return range;
  }
  if (!known) return undefined;
  for (const pattern of BESIDE_NAME) {
    const match = firstMatch(pattern, sentence.text);
    const range = match && rangeIn(sentence, match);
    if (range && isMeant(doc, sentence, range)) return range;
  }
  return undefined;
}

const BRANDED = Symbol('names a brand');

/** Brands of goods or services that most people know, in the order of the text. */
export function brandsIn(doc: Parsed): readonly Range[] {
  return doc.memo(BRANDED, () =>
    BRANDS.find(doc.tokens).filter(
      ({ from, to, term }) => !WORDS.has(term) || isProper(doc.text.slice(from, to), term),
    ),
  );
}

/** Brands that are words besides: "you needn't be wise", "a remarkable talk", "the canon", "polar bears", « prêt ». */
const WORDS: ReadonlySet<string> = new Set(
  'remarkable notion wise starling canon polar subway converse vans ninja lush rituals costa pret slack argos prisma elisa masterclass peloton headspace audible adobe avon patagonia puma tesla swatch photoshop whoop emirates endnote simba typology'.split(
    ' ',
  ),
);

/** Is the word written as a name, and not in another spelling or in capitals alone, as the assay is? */
const isProper = (written: string, term: string) =>
  /\p{Lu}/u.test(written) && /\p{Ll}/u.test(written) && written.toLowerCase().startsWith(term);

function rangeIn({ range }: Sentence, match: RegExpExecArray): Range {
  return { from: range.from + match.index, to: range.from + match.index + match[0].length };
}

/** The patterns take any letter for a capital, so that they may stand at the beginning of a sentence. */
function isWrittenAsName({ groups }: RegExpExecArray): boolean {
  return /[@\p{Lu}]/u.test(groups?.['name'] ?? '');
}

function isMeant(doc: Parsed, { tokens }: Sentence, range: Range): boolean {
  const at = tokens.findIndex(({ from }) => from >= range.from);
  return !isQuoted(doc, range) && !isNegated(tokens, at, 2);
}

const GOODS =
  /\b(?:coffee|tea|beans|beer|wine|gin|pizza|burger|sandwich(?:es)?|restaurant|café|cafe|bar|pub|hotel|hostel|airline|taxi|cab|plumber|electrician|movers?|moving|tutors?|tutoring|gym|salon|barber|dentist|insurance|bank|(?:bank|savings|current|student|free|pro|my|your) account|laptop|phone|tablet|headphones?|keyboard|monitor|mouse|camera|watch|bike|car|shoes?|trainers|jacket|boots|backpack|notebook|pens?|mattress|gloves|pipettes?|software|app|vpn|broadband|subscription|plan|delivery|skin(?:care)?|supplements?|protein|course|bootcamp|agency|shop|store|bakery|brand|gear|kit)\b/iu;

const SELLS = Symbol('names goods');

/** Is it about goods or services, or is the name spelt as only brands are? */
function looksCommercial(doc: Parsed, match: string): boolean {
  return doc.memo(SELLS, () => tests(GOODS, doc.text)) || /@\w{3,}|\p{Ll}\p{Lu}\p{Ll}/u.test(match);
}
