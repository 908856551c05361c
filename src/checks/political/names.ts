import parties from '../../../rules/lexicons/parties.json';
import cues from '../../../rules/lexicons/political.json';
import type { Parsed, Sentence } from '../../core/check';
import { tests } from '../../core/gate';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
import { type Token, tokenize } from '../../core/tokens';
import { categoriesOf } from '../cues';
import { bareTokens, hidesCapitals, isCapitalised, type Place } from '../phrases';

// Who is spoken of: parties and politicians, certain or only where capitals and election words say so.

const flat = (group: Readonly<Record<string, readonly string[]>>) => Object.values(group).flat();

const NAMES = compileLexicon({
  party: [...flat(parties.party), ...flat(parties.politician)],
  maybe: [...flat(parties.ambiguousParty), ...flat(parties.ambiguousPolitician)],
  electoral: cues.electoral,
  job: [...cues.job, ...cues.jobMore],
  them: cues.them,
  forum: cues.forum,
});
type Kind = 'party' | 'maybe' | 'electoral' | 'job' | 'them' | 'forum';

// "so tired rn", "ps bring cake": as words they are no parties.
const CAPITALS_ONLY = new Map(parties.capitalsOnly.map((name) => [name.toLowerCase(), name]));

function termsIn(text: string, tokens: readonly Token[]): TermMatch<Kind>[] {
  return NAMES.find(tokens).filter(({ from, to }) => {
    const written = text.slice(from, to);
    const needed = CAPITALS_ONLY.get(written.toLowerCase());
    return needed === undefined || needed === written;
  });
}

/** What a draft holds of politics, found in one pass. */
export interface Politics {
  /** Words without possessive and elided article, by sentence. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly tokens: readonly Token[] }[];
  /** A party or politician is named for certain, here or in the post that is answered or shared. */
  readonly named: boolean;
  /** It speaks of elections, here or there. */
  readonly electoral: boolean;
}

const KEY = Symbol('politics');
const TERMS_KEY = Symbol('political terms');
const VOTE = new Set('vote votes voting voted votez votons voterai aanesta aanestakaa'.split(' '));
const HASHTAG = /#\p{L}/u;

/** Parties, politicians, offices and words of elections. */
const politicalTerms = (doc: Parsed): readonly TermMatch<Kind>[] =>
  doc.memo(TERMS_KEY, () => termsIn(doc.text, bareTokens(doc.tokens)));

/** The kinds of words of politics a draft has, and whether it invites several sides to meet. */
export function politicalCues(doc: Parsed): ReadonlySet<string> {
  const found = politicalTerms(doc);
  const kinds = categoriesOf(found);
  const sides = new Set(
    found.flatMap(({ category, term }) => (category === 'party' || category === 'maybe' ? [term] : [])),
  );
  return kinds.has('forum') && sides.size > 1 ? new Set([...kinds, 'even-handed']) : kinds;
}

/** What the draft holds of politics; undefined when there is no name, no election word and no hashtag. */
export function politicsOf(doc: Parsed): Politics | undefined {
  return doc.memo(KEY, () => {
    const found = politicalTerms(doc);
    if (!found.some(({ category }) => category !== 'them' && category !== 'forum') && !tests(HASHTAG, doc.text))
      return undefined;
    const answered = `${doc.draft.replyingTo ?? ''} ${doc.draft.sharing ?? ''}`;
    const around = termsIn(answered, bareTokens(tokenize(answered)));
    const has = (kind: Kind, terms: readonly TermMatch<Kind>[]) => terms.some(({ category }) => category === kind);
    return {
      sentences: doc.sentences.map((sentence) => ({ sentence, tokens: bareTokens(sentence.tokens) })),
      named: has('party', found) || has('party', around) || (has('maybe', found) && has('electoral', found)),
      electoral: has('electoral', found) || has('electoral', around),
    };
  });
}

/** The places of a sentence: `_party` for parties and politicians, `_job` for offices, `_them`, `_name`, `_year`. */
export function placesOf(doc: Parsed, sentence: Sentence, tokens: readonly Token[], politics: Politics): Place[] {
  const found = termsIn(doc.text, tokens);
  const places: Place[] = [];
  const taken = new Uint8Array(tokens.length);
  const add = (place: Place) => {
    const { from, to } = place.tokens;
    if (taken.subarray(from, to).includes(1)) return;
    taken.fill(1, from, to);
    places.push(place);
  };
  for (const { category, tokens: range } of longestFirst(found)) {
    if (category === 'party') add({ tokens: range, word: '_party' });
    if (category === 'maybe' && counts(doc, sentence, tokens, range, politics)) add({ tokens: range, word: '_party' });
  }
  for (const { category, tokens: range } of longestFirst(found)) {
    if (category === 'job') add({ tokens: range, word: '_job' });
    if (category === 'them') add({ tokens: range, word: '_them' });
  }
  for (const place of unknownNames(doc, tokens)) add(place);
  tokens.forEach((token, at) => {
    if (isElectionYear(token.folded)) add({ tokens: { from: at, to: at + 1 }, word: '_year' });
    else if (/^\d{1,4}$/.test(token.folded)) add({ tokens: { from: at, to: at + 1 }, word: '_number' });
  });
  return places;
}

function longestFirst(found: readonly TermMatch<Kind>[]): TermMatch<Kind>[] {
  return [...found].sort((a, b) => b.tokens.to - b.tokens.from - (a.tokens.to - a.tokens.from));
}

/** Does an ambiguous name ("Green", "Labour", "Reform") mean the party here? */
function counts(
  doc: Parsed,
  sentence: Sentence,
  tokens: readonly Token[],
  range: { from: number; to: number },
  politics: Politics,
): boolean {
  const first = tokens[range.from] as Token;
  const before = tokens[range.from - 1]?.folded ?? '';
  const beforeThat = tokens[range.from - 2]?.folded ?? '';
  if (VOTE.has(before) || (VOTE.has(beforeThat) && (before === 'for' || before === 'pour'))) return true;
  // "trump 2028": whoever writes a year of election behind a name means who stands.
  if (isElectionYear(tokens[range.to]?.folded)) return true;
  if (!isCapitalised(doc, first) && !(hidesCapitals(doc, sentence) && politics.named)) return false;
  // "SDP", "PS", "RN" are many things.
  if (/^\p{Lu}{2,4}$/u.test(doc.text.slice(first.from, first.to)) && !politics.electoral) return false;
  // "Green Infrastructure", "Reform Club": a capitalised phrase is some other name.
  const next = tokens[range.to];
  const adjacent = next !== undefined && doc.text.slice((tokens[range.to - 1] as Token).to, next.from) === ' ';
  if (adjacent && isCapitalised(doc, next) && !NAMES_AFTER.has(next.folded)) return false;
  if (adjacent && SUBJECT_AFTER.has(next.folded)) return false;
  // "Sports Centre", "Bowland Green": a place.
  const previous = tokens[range.from - 1];
  if (PLACES.has(first.folded) && previous && isCapitalised(doc, previous) && first.from - previous.to === 1)
    return false;
  // "The Centre for Child Justice".
  if (PLACES.has(first.folded) && next?.folded === 'for') return false;
  return range.from > 0 || politics.electoral || politics.named;
}

/** A year in which there will be something to vote on. */
const isElectionYear = (word = ''): boolean => /^20(?:2[6-9]|3\d)$/.test(word);

const PLACES = new Set('centre center green'.split(' '));
const NAMES_AFTER = new Set(
  'i mp mps mep party candidate candidates member voter voters pm ministers manifesto'.split(' '),
);
// "Democratic theory", "Labour history", "Reform of the marking scheme", "Green the printer": no party.
const SUBJECT_AFTER = new Set(
  'day history theory theories theorists thought philosophy movement studies literature art exhibition archive archives letters line lane room card court market mascot map era period seminar module course reading of the a an'.split(
    ' ',
  ),
);
// Capitalised words that start a sentence or name no person.
const NO_NAME = new Set(
  'i the a an my our your his her this that these those vote voting voted please monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dr prof professor university uni college school department faculty erasmus horizon brexit union society club team yes no on if so but and just'.split(
    ' ',
  ),
);

/** Runs of one to three capitalised words inside a sentence, or two and three at its start: a person, for all we know. */
function unknownNames(doc: Parsed, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && to - from < 3 && isNamePart(doc, tokens, from, to)) to++;
    if (to > from && (from > 0 || to - from > 1)) places.push({ tokens: { from, to }, word: '_name' });
    if (to > from) from = to - 1;
  }
  return places;
}

function isNamePart(doc: Parsed, tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  if (!isCapitalised(doc, token) || NO_NAME.has(token.folded) || token.to - token.from < 2) return false;
  const previous = tokens[at - 1];
  return at === from || (previous !== undefined && doc.text.slice(previous.to, token.from) === ' ');
}
