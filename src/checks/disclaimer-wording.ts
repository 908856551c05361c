import lexicon from '../../rules/lexicons/disclaimer.json';
import type { Range } from '../core/draft';
import { compileLexicon, type TermMatch } from '../core/lexicon';
import { type Token, tokenize } from '../core/tokens';

type Part = 'statement' | 'alone' | 'own' | 'denial';

/** "Nothing I say is approved by the university": a denial, an employer and a word of speaking in one sentence. */
const DENIALS = compileLexicon<'negation' | 'employer' | 'speech'>({
  negation: lexicon.negation,
  employer: lexicon.employer,
  speech: lexicon.speech,
});

const WORDINGS = compileLexicon<Part>({
  statement: [...lexicon.statement.en, ...lexicon.statement.fr, ...lexicon.statement.fi],
  alone: [...lexicon.alone.en, ...lexicon.alone.fr, ...lexicon.alone.fi],
  own: [...lexicon.own.en, ...lexicon.own.fr, ...lexicon.own.fi],
  denial: lexicon.denial.en,
});

/** How far what is said of them may stand from the "views", in words. */
const REACH = 9;

// A clause ends here: "Love the views. Own three bikes" says nothing about whose views they are.
const CLAUSE_END = /[.!?;|•·\n]\s/u;

/**
 * Does a bio say, in any wording of English, French or Finnish, that the views are the person's own?
 * "Retweets are no endorsement" alone does not say it, nor do views over a bay.
 * @param organisation where the text names the organisation, so that "not Caltech's voice" is understood.
 */
export function hasDisclaimer(text: string, organisation: readonly Range[] = []): boolean {
  const isOrganisation = (token: Token) => organisation.some(({ from, to }) => from <= token.from && token.to <= to);
  const tokens = tokenize(text);
  const matches = WORDINGS.find(tokens);
  if (matches.some((match) => match.category === 'alone')) return true;
  if (partsOf(text, tokens).some((part) => deniesTheEmployer(part, isOrganisation))) return true;
  const statements = matches.filter((match) => match.category === 'statement' && !isScenery(tokens, match));
  if (statements.some((statement) => isUnequal(text, statement) || isDisowned(text, tokens, statement))) return true;
  return matches.some(
    (match) =>
      (match.category === 'own' || match.category === 'denial') &&
      statements.some((statement) => belongTogether(text, tokens, statement, match)),
  );
}

function belongTogether(
  text: string,
  tokens: readonly Token[],
  statement: TermMatch<Part>,
  said: TermMatch<Part>,
): boolean {
  const after = said.tokens.from - statement.tokens.to;
  const before = statement.tokens.from - said.tokens.to;
  if (said.category === 'denial') {
    // "Nothing here is endorsed by" denies before the verb; other denials hold their own "not".
    const needsNothing = /^(?:is |represents|reflects|speaks|stands)/.test(said.term);
    if (needsNothing && !/^nothing/.test(statement.term)) return false;
    return after >= 0 && after <= REACH && sameClause(text, statement.to, said.from);
  }
  if (before === 0) return !isVerbOwn(tokens, said);
  if (before > 0 && before <= 2) return previous(tokens, said) === 'my';
  return (
    after >= 0 && after <= REACH && sameClause(text, statement.to, said.from) && closesTheClause(text, tokens, said)
  );
}

// Bios are cut into parts by more than full stops.
const PART_END = /[|•·;\n]|[.!?]\s|\s[–—-]\s/u;

function partsOf(text: string, tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before && PART_END.test(text.slice(before.to, token.from))) parts.push([]);
    parts.at(-1)?.push(token);
  });
  return parts;
}

function deniesTheEmployer(tokens: readonly Token[], isOrganisation: (token: Token) => boolean): boolean {
  const kinds = new Set<string>(DENIALS.find(tokens).map(({ category }) => category));
  return kinds.has('negation') && kinds.has('speech') && (kinds.has('employer') || tokens.some(isOrganisation));
}

/** "Views ≠ my employer", but not "retweets ≠ endorsement". */
function isUnequal(text: string, statement: TermMatch<Part>): boolean {
  return !statement.term.startsWith('retweet') && /^\s*(?:≠|!=|=\/=)\s*(?!endors)/iu.test(text.slice(statement.to));
}

/** "Not CERN's opinions", "not the University's view", "my views, not theirs". */
function isDisowned(text: string, tokens: readonly Token[], statement: TermMatch<Part>): boolean {
  const next = tokens.slice(statement.tokens.to, statement.tokens.to + 3).map(({ folded }) => folded);
  if (tokens[statement.tokens.from - 1]?.folded === 'my' && next.some((word) => word === 'not' || word === 'only'))
    return true;
  const owner = tokens[statement.tokens.from - 1];
  if (
    !owner ||
    !/(?:'s|s['’])$/u.test(
      text
        .slice(owner.from, owner.to + 1)
        .trimEnd()
        .replace(/’/g, "'"),
    )
  )
    return false;
  return tokens
    .slice(Math.max(0, statement.tokens.from - 5), statement.tokens.from)
    .some(({ folded }) => folded === 'not');
}

function sameClause(text: string, from: number, to: number): boolean {
  return !CLAUSE_END.test(text.slice(from, to));
}

const POSSESSIVE = new Set([
  'my',
  'our',
  'his',
  'her',
  'their',
  'mes',
  'strictly',
  'solely',
  'entirely',
  'purely',
  'all',
  'are',
  'is',
]);
const NOUNLESS = new Set([
  'and',
  'not',
  'only',
  'alone',
  'obviously',
  'unless',
  'etc',
  'but',
  'rt',
  'rts',
  'likes',
  'et',
  'pas',
  'ja',
  'eivat',
  'ei',
  'in',
  'here',
  'of',
]);

/** "views are my own" and "views own." close what is said; "views, own three bikes" starts something else. */
function closesTheClause(text: string, tokens: readonly Token[], said: TermMatch<Part>): boolean {
  const before = previous(tokens, said);
  if (said.term === 'mine' && (before === 'a' || before === 'the' || before === 'salt' || before === 'coal'))
    return false;
  if (said.term !== 'own') return true;
  if (before === 'i' || before === 'we') return false;
  const next = tokens[said.tokens.to];
  if (!next || /[^\s]/.test(text.slice(said.to, next.from))) return true;
  return (before !== undefined && POSSESSIVE.has(before)) || NOUNLESS.has(next.folded);
}

function isVerbOwn(tokens: readonly Token[], said: TermMatch<Part>): boolean {
  const before = previous(tokens, said);
  return said.term === 'own' && (before === 'i' || before === 'we' || before === 'you');
}

const SCENERY = new Set(['over', 'across', 'from', 'towards', 'onto']);
const SCENIC = new Set([
  'sea',
  'mountain',
  'lake',
  'bay',
  'great',
  'nice',
  'best',
  'stunning',
  'window',
  'hill',
  'scenic',
  'love',
  'forest',
]);

/** Views over the bay, takes photos, post-doc: the same words in another sense. */
function isScenery(tokens: readonly Token[], { tokens: at, term }: TermMatch<Part>): boolean {
  const before = tokens[at.from - 1]?.folded ?? '';
  const next = tokens[at.to]?.folded ?? '';
  if (term === 'view' || term === 'views') return SCENERY.has(next) || SCENIC.has(before);
  if (term === 'post')
    return next === 'doc' || next === 'graduate' || next === 'grad' || next === 'office' || next === 'doctoral';
  if (term === 'take' || term === 'takes') return before === 'i' || before === 'who';
  return false;
}

function previous(tokens: readonly Token[], match: TermMatch<Part>): string | undefined {
  return tokens[match.tokens.from - 1]?.folded;
}
