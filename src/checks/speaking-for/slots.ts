import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import type { Alias } from '../../core/guideline';
import { compileLexicon, compilePassing, type Lexicon } from '../../core/lexicon';
import type { OrgNames } from '../../core/organisation';
import { firstWhere, startingIn } from '../../core/search';
import { type Token, tokenize } from '../../core/tokens';

/** What stands where the organisation is named: itself, what is its own ("CERN's", "Aallon"), inside it ("Aallossa"). */
export const ORG = 'orgname';
export const ORG_OWN = 'orgown';
export const ORG_IN = 'orgin';

type Slot = 'named' | 'generic' | 'maybe';

/** A word of a sentence in which every name of the organisation has become one word: {@link ORG} or a form of it. */
export interface Word extends Token {
  /** Set where the word stands for the organisation: how sure that is. */
  readonly slot?: Slot;
}

interface Span extends Range {
  readonly slot: Slot;
}

// "the university" without a name. An apposition comes as two of them ("the University of Kent" is one name).
const GENERIC = compileLexicon({
  generic: [
    ...'the university;the uni;the institute;the organization;the organisation;the institution;this university'.split(
      ';',
    ),
    ...'this institution;the whole university;the entire university;our university;our institute'.split(';'),
    ...["l'universite", "l'institut", "l'organisation", "l'etablissement", 'notre universite', "the university's"],
    ...["the uni's", "the institute's", "the organization's", "the organisation's", "the institution's"],
    ...["this university's", "de l'organisation", "de l'universite", "de l'institut"],
    ...['yliopisto', 'yliopisto*', 'korkeakoulu', 'korkeakoulumme', 'yliopistomme'],
  ],
});
// "the University of Manchester" is somebody else unless it is a name of the pack.
const OF = new Set(['of', 'de', 'd', 'du']);
/** After the name these make a part or a neighbour of it: "Kent Police", "the CERN choir", "Aalto students". */
export const PART = new Set(
  'choir club society societies group team students student alumni alum staff people folks colleagues physicists physicist engineers researchers researcher scientists professor professors prof lecturer department dept lab labs laboratory library band orchestra fc cricket county council police hospital road street park city town castle union ucu branch network fans fan graduates graduate grad kids parents dining house houses chapter chess rowing rugby football summer open campus account beavers prize award seed hall collider experiment user users community member members fellow fellows postdoc postdocs phd phds mum dad girl boy guy guys nerd nerds crew section service unit school faculty division association guild neighbours neighbors'.split(
    ' ',
  ),
);
// "The Aalto climbing club", "the Kent drama society".
const PASTIME =
  /^(?:\p{L}{3,10}ing|drama|film|jazz|salsa|volleyball|hockey|tennis|badminton|basketball|judo|karate|yoga|debate|poetry|photo|photography|folk|swing|archery|lacrosse|poker|anime|board|book|feminist|islamic|christian|jewish|lgbt|lgbtq|vegan|garden|bike|law|physics|maths|history)$/u;
const GROUP = /^(?:clubs?|society|soc|team|band|union|association|guild|network|squad|choir|circle)$/u;
// A given name before makes it a surname: "Alvar Aalto", "Clark Kent".
const SURNAME_BEFORE = /\p{Lu}[\p{Ll}]+\s$/u;
const FUNCTION_WORD =
  /^(?:the|at|in|of|for|we|as|and|to|is|that|but|from|dear|minister|no|yes|so|when|because|if|all)$/;

const lexicons = new WeakMap<readonly OrgNames[], Lexicon<'maybe'>>();

/** A sentence whose words have the organisations' names folded into one word each; undefined when it names none. */
export function wordsOf(doc: Parsed, sentence: Sentence, orgs: readonly OrgNames[]): readonly Word[] | undefined {
  const { tokens } = sentence;
  const spans: Span[] = [];
  for (const org of orgs) {
    for (const { from, to, kind } of startingIn(org.mentions(doc), sentence.range)) {
      // A unit's voice is its members' own; a link or a handle is a pointer to the organisation, not its name.
      if (kind !== 'name' && kind !== 'nickname') continue;
      if (doc.text[from] !== '@' && to <= sentence.range.to) spans.push({ from, to, slot: 'named' });
    }
  }
  for (const { from, to } of maybeNames(orgs).find(tokens.map(bare))) spans.push({ from, to, slot: 'maybe' });
  for (const { from, to } of GENERIC.find(tokens)) spans.push({ from, to, slot: 'generic' });
  if (spans.length === 0) return undefined;
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const words = collapse(doc, tokens, joinApposed(doc.text, spans));
  // "The Kent climbing club" names a club.
  return words.some(({ slot }) => slot) ? words : undefined;
}

// "l'Université du Kent", "the University at Lancaster": one name in two parts.
const JOINT = /^ (?:du |de |d['’]|of |at )?$/;

function joinApposed(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span, i) => {
    const next = spans[i + 1];
    const joined =
      span.slot === 'generic' && next && next.from >= span.to && JOINT.test(text.slice(span.to, next.from));
    return joined ? { from: span.from, to: next.to, slot: 'named' } : span;
  });
}

function collapse(doc: Parsed, tokens: readonly Token[], spans: readonly Span[]): Word[] {
  const { text } = doc;
  const finnish = doc.lang === 'fi' || doc.lang === undefined;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const span = spans[firstWhere(spans, ({ from }) => from >= token.from)];
    if (span?.from !== token.from) {
      words.push(token);
      continue;
    }
    let last = i;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).from < span.to) last++;
    const after = tokens[last + 1];
    const whole = text.slice(span.from, span.to);
    if (isSomebodyElse(text, span, after, tokens[last + 2])) {
      words.push(token);
      continue;
    }
    // "the Caltech", "le CERN": the article belongs to the name.
    const article = words.at(-1);
    const takesArticle = article && (article.folded === 'the' || article.folded === 'le');
    if (takesArticle) words.pop();
    words.push({
      from: takesArticle ? article.from : span.from,
      to: span.to,
      folded: formOf(whole, finnish),
      slot: span.slot,
    });
    i = last;
  }
  return words;
}

function isSomebodyElse(text: string, span: Span, after: Token | undefined, next: Token | undefined): boolean {
  const possessive = POSSESSIVE.test(text.slice(span.from, span.to));
  if (after && !possessive) {
    const adjoining = text.slice(span.to, after.from) === ' ';
    if (adjoining && (PART.has(after.folded) || (PASTIME.test(after.folded) && next && GROUP.test(next.folded))))
      return true;
    if (span.slot === 'generic' && adjoining && OF.has(after.folded)) return true;
  }
  if (span.slot !== 'maybe') return false;
  const before = SURNAME_BEFORE.exec(text.slice(Math.max(0, span.from - 20), span.from))?.[0].trim();
  return before !== undefined && !FUNCTION_WORD.test(before.toLowerCase());
}

const POSSESSIVE = /['’]s?$/;
// "Aallon", "CERNin", "yliopiston"; only where the draft may be Finnish, "Princeton" is none.
const FINNISH_OWN = /(?:in|on|nsa)$/u;
const FINNISH_IN = /(?:ssa|ssä|lla|llä)$/u;

function formOf(name: string, finnish: boolean): string {
  const lower = name.toLowerCase();
  if (POSSESSIVE.test(lower)) return ORG_OWN;
  if (!finnish || lower.includes(' ')) return ORG;
  if (FINNISH_IN.test(lower)) return ORG_IN;
  return FINNISH_OWN.test(lower) ? ORG_OWN : ORG;
}

// An ambiguous name ("Kent", "Aalto") that the context doesn't settle: the sentence decides whether it acts as one.
function maybeNames(orgs: readonly OrgNames[]): Lexicon<'maybe'> {
  let names = lexicons.get(orgs);
  if (!names) {
    const ambiguous = (alias: Alias) => alias.ambiguous === true && alias.text.length > 3;
    const maybe = orgs.flatMap(({ pack }) => [...pack.aliases, ...pack.nicknames].filter(ambiguous));
    names = compilePassing({ maybe: maybe.map(({ text }) => text) });
    lexicons.set(orgs, names);
  }
  return names;
}

function bare(token: Token): Token {
  return token.folded.includes("'") ? { ...token, folded: token.folded.replace(/^(?:d|l|qu)'|'s?$/g, '') } : token;
}

/** Does the post that is answered speak to or about one of the organisations? */
export function answersOrganisation(replyingTo: string | undefined, orgs: readonly OrgNames[]): boolean {
  if (replyingTo === undefined) return false;
  const words = new Set(tokenize(replyingTo).map(({ folded }) => folded.replace(/^[@#]|'s$/g, '')));
  if (words.has('uni') || words.has('university') || words.has('institute')) return true;
  return orgs.some(({ pack }) =>
    [...pack.aliases.map(({ text }) => text), ...pack.handles].some((name) => words.has(name.toLowerCase())),
  );
}
