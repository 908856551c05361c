import lexicon from '../../../rules/lexicons/speaking-for.json' with { type: 'json' };
import type { Parsed } from '../../core/check';
import type { Fix } from '../../core/finding';
import { isAttributed, isNegated } from '../clause';
import { replaceWith } from '../fixes';
import { type Claim, contextOf, isHedged, type Reading } from './reading';
import { ORG, ORG_OWN, type Word } from './slots';

const POSITION_ADJECTIVES = new Set(
  'official formal own final clear collective institutional public considered firm full legal strong virallinen oma'.split(
    ' ',
  ),
);
const NOUNS = new Set(lexicon.positionNoun);
const ASSERTS = new Set(
  'that clear simple firm unchanged final no yes against for to we as unequivocal crystal on'.split(' '),
);
const COPULA = new Set(['is', 'are', 'remains', 'has', 'on', 'est', 'stays', 'was']);

// What only the writer can be doing: "let me state Kent's position".
const OWN_CUE = /\b(?:i|i'm|i'll|let me|consider|take|treat)\b/;

/** "CERN's official position is that", "the official Aalto stance:", "that's the view of this university". */
export function position(reading: Reading): Claim | undefined {
  const { doc, sentence, words, matches } = reading;
  const reported = isAttributed(doc, sentence);
  for (let at = 0; at < words.length; at++) {
    const phrase = positionAt(words, at);
    if (!phrase) continue;
    const { from, to, official } = phrase;
    if (isNegated(words, from, 3) || isHedged(reading, from)) continue;
    const cue = matches.find(
      (match) => match.category === 'positionCue' && match.tokens.from <= from && from - match.tokens.to <= 3,
    );
    const asserted = assertion(doc, words, to, official);
    if (!cue && asserted === undefined) continue;
    const own = cue !== undefined && OWN_CUE.test(cue.term);
    if (!own && (reported || (contextOf(doc).cites && !official))) continue;
    const first = words[Math.min(cue?.tokens.from ?? from, from)] as Word;
    const last = words[(asserted ?? to) - 1] as Word;
    const range = { from: first.from, to: last.to };
    const replacement = asMine(reading, phrase);
    return { range, sentence, kinds: ['voice', 'approved-opinion'], sure: true, ...(replacement && { replacement }) };
  }
  return undefined;
}

interface Position {
  readonly from: number;
  readonly to: number;
  readonly official: boolean;
  readonly noun: string;
}

function positionAt(words: readonly Word[], at: number): Position | undefined {
  const word = words[at] as Word;
  const adjective = (i: number) => POSITION_ADJECTIVES.has(words[i]?.folded ?? '');
  if (word.folded === ORG_OWN || word.folded === ORG) {
    let i = at + 1;
    while (adjective(i)) i++;
    if (!NOUNS.has(words[i]?.folded ?? '')) return undefined;
    let from = at;
    while (from > 0 && (adjective(from - 1) || words[from - 1]?.folded === 'the')) from--;
    const official = words
      .slice(from, i)
      .some(({ folded }) => folded === 'official' || folded === 'formal' || folded === 'virallinen');
    // "the Caltech view" (from the roof) needs more than a name before a noun.
    if (word.folded === ORG && !official) return undefined;
    return { from, to: i + 1, official, noun: (words[i] as Word).folded };
  }
  if (!NOUNS.has(word.folded) || !/^(?:of|du|de)$/.test(words[at + 1]?.folded ?? '') || words[at + 2]?.folded !== ORG)
    return undefined;
  let from = at;
  while (from > 0 && (adjective(from - 1) || /^(?:the|la|l)$/.test(words[from - 1]?.folded ?? ''))) from--;
  return {
    from,
    to: at + 3,
    noun: word.folded,
    official: words.slice(from, at).some(({ folded }) => folded === 'official' || folded === 'formal'),
  };
}

const STANDS = new Set(['stance', 'view', 'opinion', 'verdict', 'standpoint', 'viewpoint', 'avis']);
const NOW = new Set(['today', 'now', 'tweet', 'post', 'tonight', 'officially', 'henceforth', 'nyt', 'desormais']);

/** A position may be one on the map, a line one of the tram; as of now they are taken. */
const isStand = (words: readonly Word[]) =>
  STANDS.has(words[0]?.folded ?? '') || words.some(({ folded }) => NOW.has(folded));

/** Index after the words that turn the phrase before `at` into a statement. */
function assertion(doc: Parsed, words: readonly Word[], at: number, official: boolean): number | undefined {
  const last = words[at - 1] as Word;
  if (/^\s*[:=]/.test(doc.text.slice(last.to, last.to + 3))) return at;
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i] as Word;
    const between = doc.text.slice((words[i - 1] as Word).to, word.from);
    if (/[.;]/.test(between)) return undefined;
    // "Kent's position on fees, as of today: scrap them."
    if (/:/.test(between) && isStand(words.slice(at - 1, i))) return i;
    if (word.folded === 'here' && /^(?:it|you|goes)$/.test(words[i + 1]?.folded ?? '')) return i + 2;
    if (word.folded === 'on' && /^(?:sits|selva|etta|se)$/.test(words[i + 1]?.folded ?? '')) return i + 1;
    if (word.folded === 'est' && /^(?:que|claire|simple|non|oui)$/.test(words[i + 1]?.folded ?? '')) return i + 1;
    if (!COPULA.has(word.folded) || word.folded === 'on' || word.folded === 'est') continue;
    const next = words[i + 1]?.folded ?? '';
    if (next === 'has' || next === 'been') continue;
    if (ASSERTS.has(next)) return next === 'on' ? undefined : i + 2;
    return official &&
      !/^(?:online|here|available|unclear|unknown|published|below|not|ridiculous|wrong|explained|out|at|in|still)$/.test(
        next,
      )
      ? i + 1
      : undefined;
  }
  return undefined;
}

/** "CERN's official position" → "my own position". */
function asMine({ doc, words, sentence }: Reading, { from, to, noun }: Position): Fix | undefined {
  if (doc.lang === 'fr' || doc.lang === 'fi') return undefined;
  const start = (words[from] as Word).from;
  const mine = start === sentence.range.from ? 'My own' : 'my own';
  return replaceWith({ from: start, to: (words[to - 1] as Word).to }, `${mine} ${noun}`);
}
