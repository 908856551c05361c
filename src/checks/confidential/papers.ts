import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import type { Token } from '../../core/tokens';
import { INTERNAL, type Marker, marker, of, opens, pair, type Reading, SECRET } from './reading';

// Papers, rooms and exams that are not for everybody.

const STRONGLY_CLOSED =
  /^(?:internal|confidential|strictly confidential|leaked|classified|embargoed|unreleased|interne|internes|confidentiel|confidentielle|confidentiels|sisai|luottamuks|salai|suljet)/;

// Says by itself that something is not for all; its innocent senses are in the lexicon's "topic".
const ALONE =
  /^(?:confidential|confidentially|unreleased|unannounced|embargoed|confidentiel\p{L}*|luottamuksell\p{L}*|salassapid\p{L}*)$/u;

const STRONGLY_MARKED =
  /^(?:internal|confidential|strictly|restricted|classified|secret|not for|staff only|heads only|privileged|reserved|sensitive|private|eyes only|interne|confidentiel|luottamuks|salai|sisai)/;

/** "An internal memo", "leaked slides", "papers marked RESTRICTED". */
export function closedDocument(reading: Reading): Marker | undefined {
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
export function bossesDocument(reading: Reading): Marker | undefined {
  const [boss] = of(reading, 'boss');
  const shown = of(reading, 'show').find(({ term }) => POSTS.test(term));
  const document = boss && of(reading, 'document').find(({ tokens }) => Math.abs(tokens.from - boss.tokens.to) <= 3);
  return shown && document ? marker(shown, INTERNAL, 1.5, document) : undefined;
}

/** "They told us in a closed session", "decided behind closed doors". */
export function behindDoors(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(
    ({ folded }, i) => folded === 'closed' && /^(?:doors|session|meeting|room)$/.test(tokens[i + 1]?.folded ?? ''),
  );
  const [told] = of(reading, 'told');
  const door = tokens[at];
  return door && told ? marker(door, INTERNAL, 2, tokens[at + 1]) : undefined;
}

/** "Fresh from the exam board", "heard in the closed meeting". */
export function closedRoom(reading: Reading): Marker | undefined {
  const found = pair(reading, 'fresh', 'room', 5);
  if (!found) return undefined;
  const [fresh, room] = found;
  const lasting = /^(?:served|serving|i'm|i am|i sit|sitting|was on|back from|took|sat through)/.test(fresh.term);
  return marker(fresh, INTERNAL, lasting ? 0.5 : opens(reading, room) ? 2 : 1.5, room);
}

const BY_WHOM = /\b(?:from|by|of|de)\s+(?:\p{Lu}[\p{L}’'-]+|that|a rival|our competitor)/u;

/** "Refereeing a proposal from Princeton right now". */
export function peerReview(reading: Reading): Marker | undefined {
  const found = pair(reading, 'peer', 'submission', 5, true);
  if (!found) return undefined;
  const [peer, submission] = found;
  const now = /^(?:refereeing|reviewing|i'm )/.test(peer.term);
  const named = tests(BY_WHOM, reading.sentence.text) || /\bthat\b/.test(reading.sentence.text);
  return marker(peer, SECRET, named ? 2 : now ? 1 : 0.5, submission);
}

export function examLeak(reading: Reading): Marker | undefined {
  const [exam] = of(reading, 'exam');
  const question = examQuestion(reading);
  const paper = question ?? exam ?? examOfTomorrow(reading.sentence.tokens);
  const leak = of(reading, 'examLeak').find(({ from }) => from !== paper?.from);
  if (!paper) return undefined;
  if (leak) return marker(paper, INTERNAL, 2);
  if (tests(TAKEN, reading.doc.text)) return undefined;
  return marker(paper, INTERNAL, paper === question ? 1.5 : paper === exam ? 1 : 0.5);
}

const QUESTION =
  /\b(?:question|q|problem|task|exercise|exercice|tehtävä|kysymys)\s?\d{1,2}(?:\s(?:is|will|asks|was|on|sera|porte|tulee)\b|\s?:)/iu;
const EXAM = /\b(?:exam|paper|test|quiz|spoiler|midterm|final|finals|resit|tentti|tentissä|examen|partiel)\b/iu;
// Talk of an exam that is over, or of one to practise with.
const TAKEN =
  /\b(?:past|last|mock|practice (?:exam|paper|questions?)|sample|solutions?|survived|failed|passed|nailed|brutal|harsh|homework|20[012]\d|19\d\d|vanha|vanhat|viime|ancien|anciens|annales)\b/iu;

/** "Exam spoiler: question 4 is on Kant". */
function examQuestion({ doc, sentence }: Reading): Range | undefined {
  const found = firstMatch(QUESTION, sentence.text);
  if (!found || !tests(EXAM, doc.text)) return undefined;
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
