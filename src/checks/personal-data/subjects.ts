import lexicon from '../../../rules/lexicons/private-matters.json';
import type { Parsed, Sentence } from '../../core/check';
import { compileLexicon } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { isFirstName, peopleIn } from './people';

// Who is it said of? A sentence is written as its shape, two characters a word: what stands before the word, and what kind
// of word it is. Whether a name or "she" is the subject of the words that follow can then be asked of the shape: "Abel from
// procurement", "our gardener Stan, whose", "Tova's daughter".

const { words, classes } = lexicon;
const ROLES = compileLexicon({ role: classes.role, kin: words.kin });
const ANYBODY = new Set(words.anybody);
const OURS = new Set(words.ours);
const OWN_KIN = new Set(words.ownKin);
const THEIR = new Set(['his', 'her', 'their', 'son', 'sa']);
const KIN = new Set(words.kin);

/** Kinds of words: a verb between subject and what is said, a word that says it is nobody in particular, and so on. */
const KINDS = new Map<string, string>(
  (
    [
      ['o', []],
      ['p', words.prep],
      ['d', words.det],
      ['a', words.adv],
      ['v', words.aux],
      ['b', words.be],
      ['n', words.and],
      ['r', words.rel],
      ['w', words.whose],
      ['B', words.bar],
      ['H', words.he],
      ['h', ["he's", "she's", 'hes', 'shes']],
    ] as const
  ).flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
);

// P: somebody; S: and what is theirs; C, Z: a capitalised word that may be a name; c, z: at the head of a sentence, where
// any word has a capital; H, h: he or she; q: a word of a name before its last; K: the writer's own family.
const AUX = '(?:[ ,)][abv]){0,6}';
const TAIL = '(?: p(?: [doabvCPcqZSz]){1,4})';
const ASIDE = '(?:[,(][a-zCPSZ](?: [a-zCPSZ]){0,8}(?=[,)]))';
const CLAUSE = '(?:[ ,]r(?: [a-z]){0,7})';
const AND = '(?:[ ,][a-z]){1,12}[ ,]n';
const NAME = '(?:[^a-z]q(?: q){0,4} |[^a-z])';
/** Not what a word like "about" or "of" speaks of, but for a clause on that person. */
const FREE = '(?<![pq])';
const BETWEEN = `(?:${CLAUSE})?(?:${TAIL}|${ASIDE}){0,2}(?:${CLAUSE}|${AND})?`;
const SUBJECT = {
  act: new RegExp(
    `(?:${FREE}${NAME}(?<who>[PSCZczHh])${BETWEEN}|(?<!q)${NAME}(?<relative>[PSCZcz])${TAIL}?[ ,]r)${AUX}(?<![dp])[ ,)]$`,
    'u',
  ),
  state: new RegExp(
    `(?:${FREE}${NAME}(?:(?<who>[PSCZczHh])${BETWEEN}${AUX}[ ,)]b|(?<short>[SZzh]))|(?<!q)${NAME}(?:(?<relative>[PSCZcz])${TAIL}?[ ,]r${AUX}[ ,)]b|(?<apposed>[PC]),[av]))(?:[ ,]a){0,3} $`,
    'u',
  ),
  own: new RegExp(`${NAME}(?<who>[SZzw])(?: [ao]){0,2} $`, 'u'),
  bare: new RegExp(`${NAME}(?<who>[PSCZcz])(?:\\(|\\([a-zC](?:[ ,][a-zC]){0,7},)$`, 'u'),
} as const;
export type Relation = keyof typeof SUBJECT;

/** A sentence as its shape, and where in it somebody stands. */
interface Shape {
  readonly text: string;
  readonly people: readonly number[];
}

const SHAPES = Symbol('shapes of sentences');

/** So many words before what is told its subject is looked for. */
const REACH = 40;

/** From where the words before a token speak of somebody; undefined where they don't. */
export function subjectBefore(doc: Parsed, sentence: Sentence, at: number, relation: Relation): number | undefined {
  const { text } = shapeOf(doc, sentence);
  const start = Math.max(0, at - REACH) * 2;
  const found = SUBJECT[relation].exec(text.slice(start, at * 2 + 1));
  if (!found) return undefined;
  const who =
    found.groups?.['who'] ?? found.groups?.['short'] ?? found.groups?.['relative'] ?? found.groups?.['apposed'] ?? '';
  const from = sentence.tokens[(start + found.index + 1) >> 1]?.from;
  // Of "she" and "her" it must have been said who that is.
  if (!'Hhw'.includes(who)) return from;
  return isKnown(doc, sentence, at) ? from : undefined;
}

/** How many sentences back "she" may have been named, and how many ahead. */
const BACK = 3;
const AHEAD = 1;

/** Has it been said who "she" is? Not somebody of the writer's own family. */
function isKnown(doc: Parsed, sentence: Sentence, at: number): boolean {
  const here = shapeOf(doc, sentence);
  if (here.people.some((one) => one < at)) return true;
  const index = doc.sentences.indexOf(sentence);
  for (let i = index; i >= Math.max(0, index - BACK); i--) {
    const shape = shapeOf(doc, doc.sentences[i] as Sentence);
    if (shape.text.includes('K')) return false;
    if (i < index && shape.people.length > 0) return true;
  }
  const ahead = doc.sentences.slice(index + 1, index + 1 + AHEAD);
  return [sentence, ...ahead].some((one) => shapeOf(doc, one).people.length > 0);
}

function shapeOf(doc: Parsed, sentence: Sentence): Shape {
  const shapes = doc.memo(SHAPES, () => new Map<Sentence, Shape>());
  let shape = shapes.get(sentence);
  if (!shape) {
    shape = readShape(doc, sentence);
    shapes.set(sentence, shape);
  }
  return shape;
}

function readShape(doc: Parsed, sentence: Sentence): Shape {
  const { tokens } = sentence;
  // Finnish for "is"; in other languages it leads to what a talk is about.
  const isFinnish = doc.lang === 'fi';
  const isVerb = isFinnish && FINNISH.test(sentence.text);
  const kinds = tokens.map(({ folded }) => (folded === 'on' && !isVerb ? 'p' : (KINDS.get(folded) ?? 'o')));
  const mark = (from: number, to: number, kind: string) => {
    kinds.fill('q', from, to - 1);
    kinds[to - 1] = kind;
  };
  const owns = (at: number) => {
    const folded = tokens[at]?.folded ?? '';
    return /['’]s$/.test(folded) || (isFinnish && /n$|ll[ae]$|lta$/.test(folded));
  };
  for (const [at, { folded }] of tokens.entries()) {
    const kind = kinds[at] === 'o' ? capitalKind(doc.text, tokens, at) : undefined;
    if (!kind || (kind === 'c' && isFinnish && ANY_FINN.test(folded))) continue;
    kinds[at] = owns(at) ? (kind === 'c' ? 'z' : 'Z') : kind;
  }
  for (const { from, to } of peopleIn(sentence)) {
    const first = tokens.findIndex((token) => token.to > from);
    const end = tokens.findIndex((token) => token.from >= to);
    let last = (end < 0 ? tokens.length : end) - 1;
    // "The woman who": the clause is not part of her.
    if (KINDS.get(tokens[last]?.folded ?? '') === 'r') last--;
    if (first < 0 || last < first) continue;
    const [head = '', next = ''] = [tokens[first]?.folded, tokens[first + 1]?.folded];
    const isKin = KIN.has(next.replace(/'s$/, ''));
    if (isKin && OWN_KIN.has(head)) mark(first, last + 1, 'K');
    else if (THEIR.has(head)) continue;
    else mark(first, last + 1, owns(last) ? 'S' : 'P');
  }
  for (const { category, tokens: found } of ROLES.find(tokens)) {
    const { from, to } = found;
    if (kinds[from] !== 'o' && kinds[from] !== 'q' && kinds[from] !== 'P') continue;
    const kind = category === 'role' ? roleKind(tokens, from, to) : kinKind(tokens, kinds, from);
    if (!kind) continue;
    mark(from, to, owns(to - 1) ? (kind === 'P' ? 'S' : kind === 'H' ? 'w' : kind) : kind);
  }
  for (const [at, { folded, from }] of tokens.entries()) {
    const name = folded.replace(/'s$/, '');
    if (kinds[at] === 'o' && isFirstName(name) && !ALSO_WORDS.has(name) && name.length > 2)
      kinds[at] = owns(at) ? 'Z' : 'C';
    // "K. Dunmore".
    if ('CcZz'.includes(kinds[at] as string) && /(?<!\p{L})\p{Lu}\.? $/u.test(doc.text.slice(from - 4, from)))
      mark(at - 1, at + 1, owns(at) ? 'S' : 'P');
  }
  // "Our gardener Stan" is one person.
  for (let at = 1; at < kinds.length; at++) {
    const before = kinds[at - 1] as string;
    // "My son Leo" is the writer's own family.
    if (before === 'K' && 'PCcSZz'.includes(kinds[at] as string) && gapBefore(doc.text, tokens, at) === ' ') {
      kinds[at - 1] = 'q';
      kinds[at] = 'K';
    }
    if ('PCc'.includes(before) && 'PSCZq'.includes(kinds[at] as string) && gapBefore(doc.text, tokens, at) === ' ') {
      kinds[at - 1] = 'q';
    }
  }
  const text = kinds.map((kind, at) => (kinds[at - 1] === 'q' ? ' ' : gapBefore(doc.text, tokens, at)) + kind).join('');
  const people = kinds.flatMap((kind, at) => ('PSCZcz'.includes(kind) ? [at] : []));
  return { text, people };
}

// "Dr Lee on blind auditions" is taken for Finnish by its "on".
const FINNISH = /[äö]|(?:ss[aä]|ll[aä]|st[aä]|lt[aä]|een|iin|aana|nen|kin|ksi|ut|yt)(?!\p{L})/iu;

// Whom Finnish studies and news speak of at the head of a sentence.
const ANY_FINN =
  /^(?:opiskelij|potila|nais|mieh|ihmis|lapse|nuor|suomalais|asiakka|tyontekij|tutkij|hakij|opettaj|aikuis|tyto|poj|henkil|mone|jok|kene|kaik|toise|kolman|neljan|viiden|kymmenen|eras|yksi|kaksi|moni|vanhem|elakel|yliopist|koulu|laitos|kurssi|tentti|luento|ryhma)/u;

/** "My bandmate", "the department secretary": somebody one can tell; "a student", "the patient" is not. */
function roleKind(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const { folded } = tokens[at] as Token;
    if (OURS.has(folded)) return 'P';
    if (['the', 'le', 'la', 'this', 'that', 'se', 'l'].includes(folded)) {
      const role = tokens
        .slice(from, to)
        .map((token) => token.folded.replace(/'s$/, ''))
        .join(' ');
      return ANYBODY.has(role) ? undefined : 'P';
    }
    if (KINDS.has(folded)) return undefined;
  }
  return undefined;
}

/** "Tova's daughter", "her husband": known with whom they belong to. The writer's own are the writer's to tell of. */
function kinKind(tokens: readonly Token[], kinds: readonly string[], from: number): string | undefined {
  // "Le fils de Bérengère", "the wife of Stan".
  const [before = '', after = ''] = [tokens[from - 1]?.folded, tokens[from + 1]?.folded];
  if (/^(?:the|le|la|les)$/.test(before) && /^(?:of|de|du|d['’].+)$/.test(after)) return 'P';
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    const kind = kinds[at] as string;
    if ('SZz'.includes(kind)) return 'P';
    if (kind === 'w') return 'H';
    if (OWN_KIN.has((tokens[at] as Token).folded)) return 'K';
    if (kind !== 'o') return undefined;
  }
  return undefined;
}

// First words of sentences, and others with a capital, that are nobody's name.
const NO_NAME = new Set(words.noName);

// First names that are words as well, where they have no capital.
const ALSO_WORDS = new Set(words.alsoWords);

// What makes a place or an occasion of a word with a capital.
const OF_PLACE = new Set(
  'university college school street road lane hall house week day court council library society building park'.split(
    ' ',
  ),
);
const HEAD = /[.!?:…"“«\n] ?$/u;

/** What kind of name a word may be by its capital: amid a sentence, or at its head, where any word has one. */
function capitalKind(text: string, tokens: readonly Token[], at: number): 'C' | 'c' | undefined {
  const { from, to, folded } = tokens[at] as Token;
  if (!/^\p{Lu}\p{Ll}{1,15}(?:['’]s)?$/u.test(text.slice(from, to)) || NO_NAME.has(folded.replace(/'s$/, ''))) return;
  if (ARTICLES.has(tokens[at - 1]?.folded ?? '') || OF_PLACE.has(tokens[at + 1]?.folded ?? '')) return;
  return at === 0 || HEAD.test(text.slice(Math.max(0, from - 3), from)) ? 'c' : 'C';
}

const ARTICLES = new Set(['the', 'a', 'an', 'our', 'your', 'le', 'la', 'les', 'une', 'un']);

const HARD = /[.!?;\n•·|]|→|\p{Extended_Pictographic}/u;
const SOFT = /[,:"“”«»‘—–/[\]]/u;

/** What stands before a word: a blank, a comma or the like, a bracket, or the end of what was said. */
function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before) return ';';
  const gap = text.slice(before.to, token.from);
  if (gap === ' ' || gap === '') return ' ';
  if (gap.includes('(')) return '(';
  if (gap.includes(')')) return ')';
  if (HARD.test(gap)) return ';';
  return SOFT.test(gap) || /\s-\s/.test(gap) ? ',' : ' ';
}
