import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { tests } from '../core/gate';
import { compileLexicon } from '../core/lexicon';
import { firstWhere } from '../core/search';
import type { Token } from '../core/tokens';
import { quotationFinder } from './quotations';

// What the checks on meaning ask about a sentence: whose words they are, whether it states or asks, whether a word is
// negated. All of it reads tokens only, no grammar, so that it is cheap enough for every candidate sentence.

// Bounded, so that one stray mark doesn't turn the rest of a post into a quotation.
const quotations = quotationFinder([
  { open: '"', close: '"', stop: '\n', least: 1, most: 400 },
  { open: '“„', close: '”“', stop: '\n', least: 1, most: 400 },
  { open: '«', close: '»', stop: '\n', least: 1, most: 400 },
  { open: "‘'", close: "'’", stop: '‘\n', least: 2, most: 200, apart: true },
]);
// A post passed on by hand ("RT @name: …") or a mail-style quotation.
const PASSED_ON = /(?<![\p{L}\p{N}])(?:RT|MT) @\w{1,40}:?[^\n]{0,400}|^>[^\n]{0,400}/gmu;
const QUOTES = Symbol('quoted ranges');

/** Two lists, each in the order of the text and without overlaps: what marks hold, and what is passed on. */
function quotesOf(doc: Parsed): readonly (readonly Range[])[] {
  return doc.memo(QUOTES, () => [
    quotations(doc.text),
    [...doc.text.matchAll(PASSED_ON)].map(({ index, 0: match }) => ({ from: index, to: index + match.length })),
  ]);
}

/** Stretches that are somebody else's words by their marks: quotation marks, "RT @name: …", lines after ">". */
export function quotedRanges(doc: Parsed): readonly Range[] {
  return quotesOf(doc).flat();
}

/** Do quotation marks hold the whole range? Words in scare quotes inside a longer range don't count. */
export function isQuoted(doc: Parsed, range: Range): boolean {
  return quotesOf(doc).some((quotes) => {
    const quote = quotes[firstWhere(quotes, ({ to }) => to >= range.to)];
    return quote !== undefined && quote.from <= range.from;
  });
}

const SOURCES = compileLexicon({
  source: [
    ...['according to', 'as reported', 'reported by', 'reportedly', 'as stated', 'statement from', 'statement by'],
    ...[
      'quoted as',
      'is quoted',
      'was quoted',
      'in the words of',
      'as announced',
      'announced by',
      'per the',
      'per its',
    ],
    ...['quotes a', 'quotes the', 'source:', 'spokesperson for', 'spokeswoman for', 'spokesman for'],
    ...['press release', 'press office', 'news page', 'news story', 'official statement', 'public statement'],
    ...['selon', "d'apres", 'le communique', 'un communique', 'a declare', 'a indique', "l'a dit", 'a annonce'],
    ...['mukaan', 'tiedotteen', 'tiedote', 'kertoi', 'sanoi', 'kirjoitti', 'uutisoi', 'tiedotti'],
  ],
});
// Verbs that report words, and the pronouns that make them one's own report ("I said") or somebody else's.
const REPORTS = new Set(
  'say says said saying tell tells told claim claims claimed state states stated announced reported reports writes wrote argue argues argued insisted insists confirmed denied explained explains warned warns added replied tweeted posted published declared noted'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set("i i'm i've i'd i'll we we're we've we'd we'll me us".split(' '));

/**
 * Does the sentence report what somebody else said: a named source, "X said …", "according to X"?
 * "I said" and "we announced" are one's own words; a verb at the very beginning ("Say hello") reports nobody.
 */
export function isAttributed(doc: Parsed, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (SOURCES.find(tokens).length > 0) return true;
  const last = tokens.findLastIndex(({ folded }) => REPORTS.has(folded));
  let start = 0;
  let nobodyElse = false;
  for (let at = 0; at <= last; at++) {
    const { folded } = tokens[at] as Token;
    if (startsClause(doc.text, tokens, at)) {
      start = at;
      nobodyElse = false;
    }
    if (at > start && !nobodyElse && REPORTS.has(folded)) return true;
    nobodyElse ||= FIRST_PERSON.has(folded) || REPORTS_NOBODY.has(folded);
  }
  return false;
}

// "to say", "will report", "what was said": nobody's words yet, or nobody's in particular.
const REPORTS_NOBODY = new Set(['to', 'will', 'please', "let's", 'was', 'were', 'be', 'been', 'being']);

/** Does the sentence ask? A question mark at its end, whatever closes after it. */
export function isQuestion(sentence: Sentence): boolean {
  return /\?["'”’»)\]!?…]{0,12}$/u.test(sentence.text.slice(-12));
}

const NEGATORS = new Set(
  "not no never nobody none neither nor without cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent shouldn't shouldnt wouldn't wouldnt couldn't couldnt hasn't hasnt haven't havent hardly nothing ne pas jamais rien aucun aucune personne sans ei en et emme ette eivat eika enka ilman".split(
    ' ',
  ),
);

/** Is the word one that negates, in English, French or Finnish? */
export function isNegator(word: string): boolean {
  return NEGATORS.has(word);
}

/** Is the token at index `at` negated by one of the `reach` tokens before it? */
export function isNegated(tokens: readonly Token[], at: number, reach = 3): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ folded }) => NEGATORS.has(folded));
}

const CLAUSE_WORDS = new Set(
  'but and or so because while although though whereas then mais et ou car donc mutta ja tai koska vaan'.split(' '),
);
const CLAUSE_MARK = /[,;:()–—|/\n]|\s-\s/;

/** Does a clause start at token `at`: after a comma, dash, colon, bracket or "but", "and"? */
function startsClause(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  return CLAUSE_WORDS.has(before.folded) || CLAUSE_MARK.test(text.slice(before.to, (tokens[at] as Token).from));
}

/** Index of the first token of the clause that holds token `at`: after a comma, dash, colon, bracket or "but", "and". */
export function clauseStart(text: string, tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !startsClause(text, tokens, start)) start--;
  return start;
}

/** Index after the last token of the clause that holds token `at`. */
export function clauseEnd(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (CLAUSE_WORDS.has(token.folded)) return i;
    if (CLAUSE_MARK.test(text.slice((tokens[i - 1] as Token).to, token.from))) return i;
  }
  return tokens.length;
}

const CONDITIONS = new Set(
  'if unless suppose supposing imagine hypothetically whether would could might may si jos mikali'.split(' '),
);

/** Is the token at index `at` said under a condition or as a possibility: "if", "would", "imagine" before it? */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at + 1).some(({ folded }) => CONDITIONS.has(folded));
}

/** Does the writer speak in these tokens: I, we, my, our? */
export function isFirstPerson(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => FIRST_PERSON.has(folded) || folded === 'my' || folded === 'our');
}

const SATIRE = compileLexicon({
  satire: ['satire', 'parody', 'the onion', 'daily mash', 'april fool*', '#sarcasm', '#irony', 'gorafi', 'lehti uusi'],
});
const TONE_TAG = /(?:^|\s)\/(?:s|j|jk|sarcasm|irony)(?=\s|$)/iu;
const SATIRES = Symbol('satire');

/** Does the draft mark itself as satire or irony: "/s", "parody", a satirical paper? */
export function isSatire(doc: Parsed): boolean {
  return doc.anywhere(SATIRES, ({ text, tokens }) => tests(TONE_TAG, text) || SATIRE.find(tokens).length > 0);
}

const RESEARCH = compileLexicon({
  research: [
    ...[
      'our study',
      'our paper',
      'new paper',
      'my paper',
      'my thesis',
      'my talk',
      'our survey',
      'our data',
      'preprint',
    ],
    ...['study of', 'study on', 'research on', 'research into', 'researching', 'we study', 'i study', 'we analyse*'],
    ...['we analyze*', 'dataset', 'data set', 'corpus', 'case study', 'literature on', 'history of', 'chapter on'],
    ...[
      'seminar',
      'lecture',
      'module',
      'workshop',
      'panel',
      'symposium',
      'conference',
      'webinar',
      'syllabus',
      'exhibition',
    ],
    ...['book about', 'book on', 'documentary', 'podcast', 'colloque', 'seminaire', 'conference sur', 'vaitoskirja*'],
    ...['tutkimus', 'tutkimme', 'luento', 'seminaari', 'aineisto'],
  ],
});

/** Does the sentence talk about a subject of study or an event on it: a paper, a module, a panel? */
export function isResearchContext(sentence: Sentence): boolean {
  return RESEARCH.find(sentence.tokens).length > 0;
}
