import lexicon from '../../../rules/lexicons/confidential.json' with { type: 'json' };
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon, MAX_TERM_TOKENS, type TermMatch } from '../../core/lexicon';
import { firstWhere } from '../../core/search';
import { categoriesIn, finderOf } from '../cues';

/** What kind of confidence a post breaks. */
export type Kind = 'internal' | 'embargo' | 'nda' | 'others-secret' | 'offline-conversation';

/** Words that say: this is not for everybody. 2 says it by itself, 1 only beside a disclosure. */
export interface Marker {
  readonly range: Range;
  readonly kinds: readonly Kind[];
  readonly weight: number;
}

const { origin: _origin, ...terms } = lexicon;
const TERMS = compileLexicon(terms);
/** Groups of terms in `rules/lexicons/confidential.json`. */
export type Category = keyof typeof terms;
export type Match = TermMatch<Category>;

/** A sentence with its terms. */
export interface Reading {
  readonly doc: Parsed;
  readonly sentence: Sentence;
  readonly matches: readonly Match[];
}

export function read(doc: Parsed, sentence: Sentence): Reading {
  return { doc, sentence, matches: TERMS.find(sentence.tokens) };
}

/** Words of what is not public, and of those who share or keep it. */
export const confidentialTerms = finderOf(TERMS);
/** What kinds of them a draft has. */
export const confidentialCues = categoriesIn(confidentialTerms);

/** Terms of a category, in order. */
export function of(reading: Reading, category: Category): readonly Match[] {
  return reading.matches.filter((match) => match.category === category);
}

export const INTERNAL: readonly Kind[] = ['internal'];
export const SECRET: readonly Kind[] = ['internal', 'others-secret'];
export const CONFIDED: readonly Kind[] = ['others-secret', 'offline-conversation'];

export function marker(match: Range, kinds: readonly Kind[], weight: number, other: Range = match): Marker {
  return { range: { from: Math.min(match.from, other.from), to: Math.max(match.to, other.to) }, kinds, weight };
}

// Wordings that are as often a joke or a manner of speaking.
const WEAK = new Set(
  "would kill me;will kill me;gonna kill me;going to kill me;would murder me;will murder me;keep quiet;wasn't going to post;wasn't going to say;wasn't going to share;was not going to post;debated posting;not sure i should;maybe i shouldn't;perhaps i shouldn't;i guess i shouldn't;need to know basis;unofficially;unannounced;advance copy;advance warning;prerelease;pre release;gagged;not my story;not my story to tell;sneaky peek;confidentiel;confidentielle;luottamuksellinen;luottamuksellista;luottamuksellisen;they're hiding;trying to hide;hiding from us;sensitive information;not supposed to;aren't supposed to;isn't supposed to;wasn't supposed to;weren't supposed to;you're not supposed to;aren't meant to;isn't meant to;asked to keep;isn't my story;nobody outside;no one outside;keep it to yourself;keep this to yourself;before they take it down;before they delete it;not a word to;ala kerro;hushed up;shelved;silenced;locked away;is this allowed;en kerro;spilling;spill the tea;spilling the tea;here spilling;act natural;psst;delete this later;will delete this;deleting this later;deleting later;delete later;deleting soon;entre nous;between us;between ourselves;hope my boss;hope hr;don't tell my boss;don't tell my supervisor;don't tell him;don't tell her;don't tell them;tell no one;tell nobody;nobody tell;please don't tell;i said nothing;you know nothing;not intended for;only i know;has no idea;have no idea yet;off the record;her secret;his secret;their secret;in confidence;can't keep a secret;nobody else knows;no one else knows;on the down low;on the dl;on the quiet;keep quiet about;chut;motus;kahden kesken;meidan kesken;salaa;a huis clos;huis clos;asked me to keep;told us to keep;told me to keep;asked us to keep;doesn't know yet;they don't know yet;don't know it yet;confessed to me;admitted to me;whispered that;trusted me with;i'm bad at secrets;in internal review;top secret;for staff only;don't tell anyone;don't tell anybody;closed part;ei saa jakaa;ei saa kertoa;ei saa puhua;ei saa sanoa;won't hear until;won't know until;won't learn until;bruit de couloir;bruits de couloir;confidence de couloir;radio couloir".split(
    ';',
  ),
);

/** The strongest of one category: "you didn't hear it from me", "told me in confidence". */
export function phrase(
  category: Category,
  kinds: readonly Kind[],
  weight: number,
): (reading: Reading) => Marker | undefined {
  return (reading) => {
    const found = of(reading, category);
    const best = found.find(({ term }) => !WEAK.has(term)) ?? found[0];
    return best && marker(best, kinds, WEAK.has(best.term) ? Math.min(1, weight) : weight);
  };
}

/** The first pair of terms, `a` before `b` with at most `gap` words between them, or in any order when `either`. */
export function pair(
  reading: Reading,
  a: Category,
  b: Category,
  gap: number,
  either = false,
): [Match, Match] | undefined {
  const seconds = of(reading, b);
  for (const first of of(reading, a)) {
    const near = { from: first.tokens.from - gap - MAX_TERM_TOKENS, to: first.tokens.to + gap + 1 };
    for (const second of startingAt(seconds, near)) {
      const distance = second.tokens.from - first.tokens.to;
      if (distance >= 0 && distance <= gap && !parted(reading, first, second)) return [first, second];
      const back = first.tokens.from - second.tokens.to;
      if (either && back >= 0 && back <= gap) return [first, second];
    }
  }
  return undefined;
}

/** The matches that start in a range of tokens: a long list is not gone through for each of another one. */
function startingAt(matches: readonly Match[], { from, to }: Range): readonly Match[] {
  return matches.slice(
    firstWhere(matches, ({ tokens }) => tokens.from >= from),
    firstWhere(matches, ({ tokens }) => tokens.from >= to),
  );
}

/** "Is now closed and the report": a conjunction or a mark between them parts them. */
function parted({ doc, sentence }: Reading, first: Match, second: Match): boolean {
  const between = sentence.tokens.slice(first.tokens.to, second.tokens.from);
  if (between.some(({ folded }) => folded === 'and' || folded === 'or' || folded === 'is')) return true;
  return /[.;!?]/.test(doc.text.slice(first.to, second.from));
}

/** A colon or dash after it: what follows is the content. */
export function opens({ doc }: Reading, { to }: Range): boolean {
  return /^["”’)]?\s?[:–—]/u.test(doc.text.slice(to, to + 4));
}

export function laterNear(reading: Reading, match: Match): boolean {
  return of(reading, 'later').some(({ tokens }) => Math.abs(tokens.from - match.tokens.to) <= 3);
}
