import lexicon from '../../../rules/lexicons/confidential.json' with { type: 'json' };
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { isQuoted } from '../clause';
import { type Forbidden, forbidden, toldNotToShare } from './forbidden';

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
type Match = TermMatch<Category>;

/** A sentence with its terms. */
export interface Reading {
  readonly doc: Parsed;
  readonly sentence: Sentence;
  readonly matches: readonly Match[];
}

export function read(doc: Parsed, sentence: Sentence): Reading {
  return { doc, sentence, matches: TERMS.find(sentence.tokens) };
}

/** Terms of a category, in order. */
export function of(reading: Reading, category: Category): readonly Match[] {
  return reading.matches.filter((match) => match.category === category);
}

// Wordings that are as often a joke or a manner of speaking.
const WEAK = new Set(
  "would kill me;will kill me;gonna kill me;going to kill me;would murder me;will murder me;keep quiet;wasn't going to post;wasn't going to say;wasn't going to share;was not going to post;debated posting;not sure i should;maybe i shouldn't;perhaps i shouldn't;i guess i shouldn't;need to know;need to know basis;unofficially;unannounced;advance copy;advance warning;prerelease;pre release;gagged;not my story;not my story to tell;sneaky peek;confidentiel;confidentielle;luottamuksellinen;luottamuksellista;luottamuksellisen;they're hiding;trying to hide;hiding from us;sensitive information;not supposed to;aren't supposed to;isn't supposed to;wasn't supposed to;weren't supposed to;you're not supposed to;aren't meant to;isn't meant to;asked to keep;isn't my story;nobody outside;no one outside;keep it to yourself;keep this to yourself;before they take it down;before they delete it;not a word to;ala kerro;hushed up;shelved;silenced;locked away;is this allowed;en kerro;spilling;spill the tea;spilling the tea;here spilling;act natural;psst;delete this later;will delete this;deleting this later;deleting later;delete later;deleting soon;entre nous;between us;between ourselves;hope my boss;hope hr;don't tell my boss;don't tell my supervisor;don't tell him;don't tell her;don't tell them;tell no one;tell nobody;nobody tell;please don't tell;i said nothing;you know nothing;not intended for;only i know;has no idea;have no idea yet;off the record;her secret;his secret;their secret;in confidence;can't keep a secret;nobody else knows;no one else knows;on the down low;on the dl;on the quiet;keep quiet about;chut;motus;kahden kesken;meidan kesken;salaa;a huis clos;huis clos;asked me to keep;told us to keep;told me to keep;asked us to keep;doesn't know yet;they don't know yet;don't know it yet;confessed to me;admitted to me;whispered that;trusted me with;i'm bad at secrets;in internal review;top secret".split(
    ';',
  ),
);

type Rule = (reading: Reading) => Marker | undefined;

/** All that marks the sentence as not for everybody; one marker a rule, so that synonyms don't add up. */
export function markersOf(reading: Reading): Marker[] {
  if (reading.matches.length === 0) return [];
  return RULES.map((rule) => rule(reading))
    .filter((marker) => marker !== undefined)
    .map((marker) => (isQuoted(reading.doc, marker.range) ? { ...marker, weight: marker.weight / 2 } : marker));
}

const INTERNAL: readonly Kind[] = ['internal'];
const SECRET: readonly Kind[] = ['internal', 'others-secret'];
const CONFIDED: readonly Kind[] = ['others-secret', 'offline-conversation'];

function marker(match: Range, kinds: readonly Kind[], weight: number, other: Range = match): Marker {
  return { range: { from: Math.min(match.from, other.from), to: Math.max(match.to, other.to) }, kinds, weight };
}

/** The strongest of one category: "you didn't hear it from me", "told me in confidence". */
function phrase(category: Category, kinds: readonly Kind[], weight: number): Rule {
  return (reading) => {
    const found = of(reading, category);
    const best = found.find(({ term }) => !WEAK.has(term)) ?? found[0];
    return best && marker(best, kinds, WEAK.has(best.term) ? Math.min(1, weight) : weight);
  };
}

/** The first pair of terms, `a` before `b` with at most `gap` words between them, or in any order when `either`. */
function pair(reading: Reading, a: Category, b: Category, gap: number, either = false): [Match, Match] | undefined {
  for (const first of of(reading, a)) {
    for (const second of of(reading, b)) {
      const distance = second.tokens.from - first.tokens.to;
      if (distance >= 0 && distance <= gap && !parted(reading, first, second)) return [first, second];
      const back = first.tokens.from - second.tokens.to;
      if (either && back >= 0 && back <= gap) return [first, second];
    }
  }
  return undefined;
}

/** "Is now closed and the report": a conjunction or a mark between them parts them. */
function parted({ doc, sentence }: Reading, first: Match, second: Match): boolean {
  const between = sentence.tokens.slice(first.tokens.to, second.tokens.from);
  if (between.some(({ folded }) => folded === 'and' || folded === 'or' || folded === 'is')) return true;
  return /[.;!?]/.test(doc.text.slice(first.to, second.from));
}

const STRONGLY_CLOSED =
  /^(?:internal|confidential|strictly confidential|leaked|classified|embargoed|unreleased|interne|internes|confidentiel|confidentielle|confidentiels|sisai|luottamuks|salai|suljet)/;

// Says by itself that something is not for all; its innocent senses are in the lexicon's "topic".
const ALONE =
  /^(?:confidential|confidentially|unreleased|unannounced|embargoed|confidentiel\p{L}*|luottamuksell\p{L}*|salassapid\p{L}*)$/u;

const STRONGLY_MARKED =
  /^(?:internal|confidential|strictly|restricted|classified|secret|not for|staff only|heads only|privileged|confidentiel|luottamuks|salai|sisai)/;

/** "An internal memo", "leaked slides", "papers marked RESTRICTED". */
function closedDocument(reading: Reading): Marker | undefined {
  const marked = pair(reading, 'marked', 'closedWord', 2);
  const whole = marked && STRONGLY_MARKED.test(marked[1].term) && pair(reading, 'document', 'marked', 2);
  if (marked && whole) return marker(whole[0], INTERNAL, 2, marked[1]);
  const found = pair(reading, 'closedWord', 'document', 2) ?? pair(reading, 'document', 'closedWord', 0);
  if (!found) {
    const alone = reading.sentence.tokens.find(({ folded }) => ALONE.test(folded));
    return alone && marker(alone, INTERNAL, 1);
  }
  const [closed, document] = found;
  const weight = STRONGLY_CLOSED.test(closed.term) ? 1.5 : 1;
  const shown = of(reading, 'show').length > 0 || of(reading, 'told').length > 0 || opens(reading, document);
  return marker(closed, INTERNAL, shown ? weight + 1 : weight, document);
}

// Posting it: what the boss wrote to a few goes out to all.
const POSTS =
  /^(?:screenshot|screenshotted|pasting|pasted|posting|uploading|uploaded|forwarding|forwarded|leaking|photographed|here's|here is|attached|attaching|sharing|copied|quoting|from a|voici|je|julkaisen|jaan|scan)/;

/** "Pasting the VC's email below", "screenshots of the management channel". */
function bossesDocument(reading: Reading): Marker | undefined {
  const [boss] = of(reading, 'boss');
  const shown = of(reading, 'show').find(({ term }) => POSTS.test(term));
  const document = boss && of(reading, 'document').find(({ tokens }) => Math.abs(tokens.from - boss.tokens.to) <= 3);
  return shown && document ? marker(shown, INTERNAL, 1.5, document) : undefined;
}

/** "They told us in a closed session", "decided behind closed doors". */
function behindDoors(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(
    ({ folded }, i) => folded === 'closed' && /^(?:doors|session|meeting|room)$/.test(tokens[i + 1]?.folded ?? ''),
  );
  const [told] = of(reading, 'told');
  const door = tokens[at];
  return door && told ? marker(door, INTERNAL, 2, tokens[at + 1]) : undefined;
}

/** "A student told me … her dad is in prison". */
function somebodysTrouble(reading: Reading): Marker | undefined {
  const [ward] = of(reading, 'ward');
  const trouble = of(reading, 'sensitive').find(({ from }) => ward && from > ward.from);
  if (!ward || !trouble || of(reading, 'subject').length > 0) return undefined;
  const told =
    of(reading, 'talk').length > 0 ||
    /\b(?:email|call|rang|came|in tears|asked me|secretary|kertoi|m['’]a)\b/iu.test(reading.sentence.text);
  return marker(trouble, ['others-secret'], told ? 1.5 : 0.5);
}

const FRIENDS =
  /^(?:friend|mate|flatmate|housemate|pal|buddy|cousin|sister|brother|contact|source|somebody|someone|insider|colleague|wife|husband|partner|mum|dad|ystava|tuttu|ami|amie|copain|copine)$/;
const OFFICES =
  /^(?:hr|payroll|finance|admissions|registry|it|estates|legal|procurement|communications|comms|board|committee|council|senate|panel|directorate|management|dean's|vc's|rector's|president's|rh|drh|press)$/;

/** "My friend in payroll says". */
function insider(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const friend = tokens[at] as Token;
    if (!FRIENDS.test(friend.folded) || !/^(?:in|at|on|from|who|works|du|de|au)$/.test(tokens[at + 1]?.folded ?? ''))
      continue;
    const office = tokens.slice(at + 2, at + 6).find(({ folded }) => OFFICES.test(folded));
    if (office) return marker(friend, INTERNAL, 1.5, office);
  }
  return phrase('insider', INTERNAL, 1.5)(reading);
}

/** A colon or dash after it: what follows is the content. */
function opens({ doc }: Reading, { to }: Range): boolean {
  return /^["”’)]?\s?[:–—]/u.test(doc.text.slice(to, to + 4));
}

/** "Not public until Friday", "hasn't been announced yet". */
function notPublic(reading: Reading): Marker | undefined {
  const found = pair(reading, 'negator', 'public', 3);
  if (!found) return undefined;
  const [not, open] = found;
  if (/^(?:until|till|before)$/.test(not.term)) return undefined;
  if (
    /^(?:told|telling|out|live|known|official|confirmed|annonce|reveal)$/.test(open.term) &&
    !laterNear(reading, open)
  ) {
    return undefined;
  }
  return marker(not, ['internal', 'embargo'], laterNear(reading, open) ? 1.5 : 1, open);
}

function laterNear(reading: Reading, match: Match): boolean {
  return of(reading, 'later').some(({ tokens }) => Math.abs(tokens.from - match.tokens.to) <= 3);
}

const LIFTED = /^(?:lifted|over|ended|expired|broken|leve|levee|paattyi|ohi)$/;

function embargo(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'embargo');
  if (!found) return undefined;
  const after = reading.sentence.tokens.slice(found.tokens.to, found.tokens.to + 4);
  if (after.some(({ folded }) => LIFTED.test(folded))) return undefined;
  return marker(found, ['embargo'], laterNear(reading, found) ? 1.5 : 1);
}

const SIGNED = /\b(?:signed|sign|under|our|my|the agreement|contract)\b/iu;

function agreement(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'nda');
  if (!found) return undefined;
  const mine = SIGNED.test(reading.sentence.text) || /forbids|signed/.test(found.term);
  return marker(found, ['nda'], mine ? 1.5 : 1);
}

/** "Told me over lunch that …", "overheard two deans". */
function privateTalk(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  const [place] = of(reading, 'privatePlace');
  const [talk] = of(reading, 'talk');
  if (place && talk) {
    const apart = Math.max(place.tokens.from - talk.tokens.to, talk.tokens.from - place.tokens.to);
    if (apart <= 8) return marker(talk, ['offline-conversation'], 1.25, place);
  }
  const overheard = tokens.find(({ folded }) => /^(?:overheard|eavesdropped|eavesdropping|kuultua)$/.test(folded));
  const [boss] = of(reading, 'boss');
  if (overheard && (boss || place)) return marker(overheard, ['offline-conversation', 'internal'], 2, boss ?? place);
  if (talk && boss && /^(?:confided|confessed|let slip|blurted out|admitted|tunnusti)$/.test(talk.term)) {
    return marker(talk, CONFIDED, 1);
  }
  return undefined;
}

/** "Fresh from the exam board", "heard in the closed meeting". */
function closedRoom(reading: Reading): Marker | undefined {
  const found = pair(reading, 'fresh', 'room', 5);
  if (!found) return undefined;
  const [fresh, room] = found;
  const lasting = /^(?:served|serving|i'm|i am|i sit|sitting|was on|back from|took|sat through)/.test(fresh.term);
  return marker(fresh, INTERNAL, lasting ? 0.5 : opens(reading, room) ? 2 : 1.5, room);
}

const BY_WHOM = /\b(?:from|by|of|de)\s+(?:\p{Lu}[\p{L}’'-]+|that|a rival|our competitor)/u;

/** "Refereeing a proposal from Princeton right now". */
function peerReview(reading: Reading): Marker | undefined {
  const found = pair(reading, 'peer', 'submission', 5, true);
  if (!found) return undefined;
  const [peer, submission] = found;
  const now = /^(?:refereeing|reviewing|i'm )/.test(peer.term);
  const named = BY_WHOM.test(reading.sentence.text) || /\bthat\b/.test(reading.sentence.text);
  return marker(peer, SECRET, named ? 2 : now ? 1 : 0.5, submission);
}

const NAMED = /\b(?:is|was|turned out to be|it’s|it's|are|were|c’est|c'est|on|oli)\s+(?:the\s|our\s|a\s)?\p{Lu}\p{L}+/u;

/** "The anonymous donor is the Ahlbäck family". */
function unmasked(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'anonymous');
  if (!found || !NAMED.test(reading.doc.text.slice(found.from, found.to + 120))) return undefined;
  return marker(found, ['others-secret'], 2);
}

function examLeak(reading: Reading): Marker | undefined {
  const [exam] = of(reading, 'exam');
  const paper = exam ?? examOfTomorrow(reading.sentence.tokens) ?? examQuestion(reading);
  const leak = of(reading, 'examLeak').find(({ from }) => from !== paper?.from);
  if (!paper) return undefined;
  return marker(paper, INTERNAL, leak || paper !== exam ? (leak ? 2 : 0.5) : 1);
}

const QUESTION = /\b(?:question|q)\s?\d{1,2}\s(?:is|will|asks|was)\b/iu;

/** "Exam spoiler: question 4 is on Kant". */
function examQuestion({ doc, sentence }: Reading): Range | undefined {
  const found = QUESTION.exec(sentence.text);
  if (!found || !/\b(?:exam|paper|test|quiz|spoiler|midterm)\b/iu.test(doc.text)) return undefined;
  const from = sentence.range.from + found.index;
  return { from, to: from + found[0].length };
}

const DAYS = /^(?:tomorrow's|tonight's|monday's|tuesday's|wednesday's|thursday's|friday's|week's)$/;

/** "Tomorrow's actuarial stats paper". */
function examOfTomorrow(tokens: readonly Token[]): Range | undefined {
  const day = tokens.findIndex(({ folded }) => DAYS.test(folded));
  if (day < 0) return undefined;
  const paper = tokens
    .slice(day, day + 5)
    .find(({ folded }) => /^(?:exam|paper|test|quiz|midterm|interview|questions)$/.test(folded));
  return paper && { from: (tokens[day] as Token).from, to: paper.to };
}

/** From where the writer has it: "photographed the internal list", "a friend in HR says". */
const RULES: readonly Rule[] = [
  phrase('quiet', SECRET, 2),
  phrase('confided', CONFIDED, 2),
  closedDocument,
  notPublic,
  phrase('announcing', INTERNAL, 1.5),
  embargo,
  agreement,
  bossesDocument,
  behindDoors,
  somebodysTrouble,
  privateTalk,
  closedRoom,
  peerReview,
  unmasked,
  examLeak,
  phrase('charge', SECRET, 1.5),
  insider,
  phrase('securityGap', INTERNAL, 2),
  ({ sentence }) => ruled(forbidden(sentence.tokens)),
  ({ sentence }) => ruled(toldNotToShare(sentence.tokens)),
];

function ruled(found: Forbidden | undefined): Marker | undefined {
  return found && marker(found.first, ['internal', 'others-secret', 'nda'], found.weight, found.last);
}
