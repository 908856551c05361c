import type { Parsed, Sentence } from '../../core/check';
import type { Lang } from '../../core/guideline';
import type { Token } from '../../core/tokens';
import { deobfuscate, plainTokens, splitHashtags } from '../deobfuscate';
import { withEmoji } from './emoji';
import { hiddenWords, KINDS, type Kind, kindsOf } from './vocabulary';

/** A word of a sentence read for what it is: `folded` is the word, or its kind with an underscore. */
export interface Piece extends Token {
  readonly kind?: Kind;
  /** All kinds it may be, as frames write them: `_label`. */
  readonly kinds: readonly string[];
  /** The word itself, folded. */
  readonly word: string;
  readonly filler?: boolean;
}

/** A sentence read once for all checks of respect. */
export interface Reading {
  readonly sentence: Sentence;
  /** All words, with obfuscated ones in plain spelling. */
  readonly tokens: readonly Token[];
  /** Words and kinds, with contractions taken apart and `_c` where a clause ends. */
  readonly pieces: readonly Piece[];
  readonly kinds: ReadonlySet<Kind>;
}

const READINGS = Symbol('respect readings');
const TOKENS = Symbol('plain tokens');

/** The draft's tokens with obfuscated words spelt out and hashtags cut into words. */
export function readableTokens(doc: Parsed): readonly Token[] {
  return doc.memo(TOKENS, () => {
    const spelt = plainTokens(doc.tokens, deobfuscate(doc.text, hiddenWords()));
    return withEmoji(doc.text, splitHashtags(doc.text, spelt));
  });
}

/** All sentences of a draft, read. */
export function readingsOf(doc: Parsed): readonly Reading[] {
  return doc.memo(READINGS, () => {
    const tokens = readableTokens(doc);
    const languages: Lang[] = doc.lang ? [doc.lang] : ['en', 'fr', 'fi'];
    let at = 0;
    return doc.sentences.map((sentence) => {
      // The very same list, so that what was found in it need not be found again.
      if (tokens === doc.tokens) return read(doc.text, sentence, sentence.tokens, languages);
      const first = at;
      while (at < tokens.length && (tokens[at] as Token).from < sentence.range.to) at++;
      return read(doc.text, sentence, tokens.slice(first, at), languages);
    });
  });
}

const KINDS_IN = Symbol('kinds of words');

/** All kinds of words a draft has, gathered once however many checks ask. */
export function kindsIn(doc: Parsed): ReadonlySet<Kind> {
  return doc.memo(KINDS_IN, () => new Set(readingsOf(doc).flatMap(({ kinds }) => [...kinds])));
}

// What a contraction says. Kinds are looked up for each part.
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...['you', 'they', 'we'].map((who) => [`${who}'re`, who, 'are']),
    ...['he', 'she', 'that', 'it', 'who', 'this', 'there', 'what', 'here'].map((who) => [`${who}'s`, who, 'is']),
    ...['you', 'they', 'we', 'he', 'she', 'i', 'it', 'who'].map((who) => [`${who}'ll`, who, 'will']),
    ...['you', 'they', 'we', 'he', 'she', 'i'].map((who) => [`${who}'d`, who, 'would']),
    ...['you', 'they', 'we', 'i'].map((who) => [`${who}'ve`, who, 'have']),
    ...[
      'is',
      'are',
      'was',
      'were',
      'do',
      'does',
      'did',
      'should',
      'would',
      'could',
      'has',
      'have',
      'must',
      'need',
    ].flatMap((verb) => [
      [`${verb}n't`, verb, 'not'],
      [`${verb}nt`, verb, 'not'],
    ]),
    ...[
      ["can't", 'can', 'not'],
      ['cant', 'can', 'not'],
      ['cannot', 'can', 'not'],
      ["won't", 'will', 'not'],
      ['wont', 'will', 'not'],
    ],
    ...[
      ["ain't", 'are', 'not'],
      ["i'm", 'i', 'am'],
      ['im', 'i', 'am'],
      ['youre', 'you', 'are'],
      ['theyre', 'they', 'are'],
    ],
    ...[
      ['ur', 'you', 'are'],
      ["y'all", 'you'],
      ['hes', 'he', 'is'],
      ['shes', 'she', 'is'],
      ['gonna', 'going', 'to'],
      ["ya'll", 'you'],
    ],
    ...[
      ['wanna', 'want', 'to'],
      ['gotta', 'got', 'to'],
      ["let's", "let's"],
      ['couldnt', 'could', 'not'],
    ],
  ].map(([whole, ...parts]) => [whole as string, parts] as const),
);
// "does" is no negation's verb for a frame: do, does and did are one.
const SAME: Readonly<Record<string, string>> = { does: 'do', did: 'do', hasnt: 'has', cannot: 'can' };

/** The very same list where there is nothing to take apart: what is known of it need not be found again. */
function takeApart(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ folded }) => PARTS.has(folded))) return tokens;
  return tokens.flatMap((token) => {
    const parts = PARTS.get(token.folded);
    if (!parts) return [token];
    return parts.map((folded) => ({ ...token, folded: SAME[folded] ?? folded }));
  });
}

const NONE: readonly string[] = [];
const CLAUSE: readonly string[] = ['_c'];
// Made once, so that no word makes a string of its own.
const KIND_WORDS = Object.fromEntries([...KINDS, 'name', 'at'].map((kind) => [kind, `_${kind}`])) as Readonly<
  Record<Kind, string>
>;
const RANK = new Map<Kind, number>(KINDS.map((kind, i) => [kind as Kind, i]));
const CLAUSE_MARK = /[,;:()–—|/\n…]|\s-\s/u;
const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french finnish german spanish europe european christmas easter twitter facebook linkedin instagram python excel windows google microsoft apple linux zoom teams covid phd msc bsc ai uk us usa eu'.split(
    ' ',
  ),
);
// Words that begin a sentence before a capital without being anybody's first name.
const OPENERS = new Set(
  'no all the a an my our your his her their its this that these those if when while as in on at of for from to with and or but so what why who how where is are was were do does did has have can could should will would not never every some any most many too typical dear hi hello hey thank thanks new old more les la le mes nos ces pas kun jos'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'prof professor dr mr mrs ms miss sir lord lady president minister senator councillor mp dean'.split(' '),
);

function read(text: string, sentence: Sentence, raw: readonly Token[], languages: readonly Lang[]): Reading {
  const tokens = takeApart(raw);
  const best = new Map<number, { kinds: Kind[]; to: number }>();
  for (const lang of languages) {
    for (const { category, tokens: span } of kindsOf(lang).find(tokens)) {
      const other = best.get(span.from);
      if (other === undefined || span.to > other.to) best.set(span.from, { kinds: [category], to: span.to });
      else if (span.to === other.to) other.kinds.push(category);
    }
  }
  const shouting = sentence.text === sentence.text.toUpperCase();
  // A sentence begins and ends like a clause, so that a frame can say "and nothing more".
  const mark = (at: number): Piece => ({ from: at, to: at, folded: '_c', kinds: CLAUSE, word: ',' });
  const pieces: Piece[] = [mark(sentence.range.from)];
  const kinds = new Set<Kind>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (before && token.from > before.to && endsClause(text, before.to, token.from)) {
      pieces.push(mark(token.from));
    }
    const match = best.get(at);
    if (match) {
      const to = (tokens[match.to - 1] as Token).to;
      const word = tokens
        .slice(at, match.to)
        .map(({ folded }) => folded)
        .join(' ');
      for (const kind of match.kinds) kinds.add(kind);
      at = match.to - 1;
      const kind = match.kinds.reduce((a, b) => (rank(b) < rank(a) ? b : a));
      const filler = match.kinds.includes('filler');
      const all = match.kinds.map((one) => KIND_WORDS[one]);
      pieces.push({ from: token.from, to, folded: filler ? word : KIND_WORDS[kind], kind, kinds: all, word, filler });
      continue;
    }
    const kind = token.folded.startsWith('@') ? 'at' : isName(text, tokens, at, shouting) ? 'name' : undefined;
    if (kind === undefined) {
      pieces.push({ ...token, kinds: NONE, word: token.folded });
      continue;
    }
    kinds.add(kind);
    const last = pieces.at(-1);
    if (kind === 'name' && last?.kind === 'name' && token.from - last.to < 3) {
      pieces[pieces.length - 1] = { ...last, to: token.to, word: `${last.word} ${token.folded}` };
    } else {
      pieces.push({ ...token, folded: KIND_WORDS[kind], kind, kinds: [KIND_WORDS[kind]], word: token.folded });
    }
  }
  pieces.push(mark(sentence.range.to));
  return { sentence, tokens: raw, pieces, kinds };
}

/** Does what stands between two words end a clause? A single space, as nearly always, does not. */
function endsClause(text: string, from: number, to: number): boolean {
  return (to - from > 1 || text.charCodeAt(from) !== SPACE) && CLAUSE_MARK.test(text.slice(from, to));
}

const SPACE = 32;

function rank(kind: Kind): number {
  return RANK.get(kind) ?? KINDS.length;
}

/** A capital inside a sentence, or two at its beginning, or one after a title: likely somebody's name. */
function isName(text: string, tokens: readonly Token[], at: number, shouting: boolean): boolean {
  const token = tokens[at] as Token;
  const first = text.charCodeAt(token.from);
  if (shouting || (first > 90 && first < 128) || first < 65) return false;
  if (NO_NAMES.has(token.folded) || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.from, token.to))) return false;
  if (at > 0) return true;
  if (OPENERS.has(token.folded)) return false;
  const next = tokens[1];
  return (
    next !== undefined &&
    next.from - token.to === 1 &&
    (TITLES.has(token.folded) || /^\p{Lu}\p{Ll}/u.test(text.slice(next.from, next.to)))
  );
}
