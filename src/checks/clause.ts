import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { compileLexicon } from '../core/lexicon';
import type { Token } from '../core/tokens';

// What the checks on meaning ask about a sentence: whose words they are, whether it states or asks, whether a word is
// negated. All of it reads tokens only, no grammar, so that it is cheap enough for every candidate sentence.

// Pairs of quotation marks. Bounded, so that one stray mark doesn't turn the rest of a post into a quotation.
const QUOTED =
  /"[^"\n]{1,400}"|[“„][^”“\n]{1,400}[”“]|«[^»\n]{1,400}»|(?<![\p{L}\p{N}])[‘'][^'’‘\n]{2,200}['’](?![\p{L}\p{N}])/gu;
// A post passed on by hand ("RT @name: …") or a mail-style quotation.
const PASSED_ON = /(?<![\p{L}\p{N}])(?:RT|MT) @\w{1,40}:?[^\n]{0,400}|^>[^\n]{0,400}/gmu;
const QUOTES = Symbol('quoted ranges');

/** Stretches that are somebody else's words by their marks: quotation marks, "RT @name: …", lines after ">". */
export function quotedRanges(doc: Parsed): readonly Range[] {
  return doc.memo(QUOTES, () => {
    const ranges: Range[] = [];
    for (const pattern of [QUOTED, PASSED_ON]) {
      for (const { index, 0: match } of doc.text.matchAll(pattern))
        ranges.push({ from: index, to: index + match.length });
    }
    return ranges;
  });
}

/** Do quotation marks hold the whole range? Words in scare quotes inside a longer range don't count. */
export function isQuoted(doc: Parsed, range: Range): boolean {
  return quotedRanges(doc).some(({ from, to }) => from <= range.from && range.to <= to);
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
  return tokens.some(({ folded }, at) => {
    if (at === 0 || !REPORTS.has(folded)) return false;
    const start = clauseStart(doc.text, tokens, at);
    const subject = tokens.slice(start, at);
    return subject.length > 0 && !subject.some(({ folded }) => FIRST_PERSON.has(folded) || REPORTS_NOBODY.has(folded));
  });
}

// "to say", "will report", "what was said": nobody's words yet, or nobody's in particular.
const REPORTS_NOBODY = new Set(['to', 'will', 'please', "let's", 'was', 'were', 'be', 'been', 'being']);

/** Does the sentence ask? A question mark at its end, whatever closes after it. */
export function isQuestion(sentence: Sentence): boolean {
  return /\?["'”’»)\]!?…]*$/u.test(sentence.text.slice(-12));
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

/** Index of the first token of the clause that holds token `at`: after a comma, dash, colon, bracket or "but", "and". */
export function clauseStart(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at; i > 0; i--) {
    const before = tokens[i - 1] as Token;
    if (CLAUSE_WORDS.has(before.folded)) return i;
    if (CLAUSE_MARK.test(text.slice(before.to, (tokens[i] as Token).from))) return i;
  }
  return 0;
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
  return doc.memo(SATIRES, () => TONE_TAG.test(doc.text) || SATIRE.find(doc.tokens).length > 0);
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
