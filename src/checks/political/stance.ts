import cues from '../../../rules/lexicons/political.json';
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { isAttributed, isNegated, isQuestion, isQuoted, isResearchContext, isSatire } from '../clause';
import { compilePhrases, copyRules, copySentence, wordsOf } from '../phrases';
import { partisanTag } from './hashtags';
import { type Politics, placesOf } from './names';
import { createWeigher } from './weigh';

// Which side is taken: phrases around the names, and what takes their weight away.

const RULES = copyRules(cues.fillers, cues.classes);
const PHRASES = compilePhrases(
  {
    stance: [...cues.stance, ...cues.fr, ...cues.fi],
    withTarget: [...cues.withTarget, ...cues.frWithTarget],
    candidacy: [...cues.candidacy, ...cues.fiCandidacy],
    general: [...cues.generalStance, ...cues.frGeneral],
  },
  RULES,
);
const weigh = createWeigher(RULES);
const NEUTRAL = compileLexicon({ neutral: cues.neutral });
/** "A ballot box from 1872": a year before anybody who votes today. */
const PAST = /(?<![\d£€$#])1[5-9]\d\d(?!\d)/u;
const NEUTRALS = Symbol('neutral talk of politics');

/** A sentence that takes sides, with the words that do. */
export interface Stance {
  readonly sentence: Sentence;
  readonly range: Range;
}

/** Sentences that ask for votes for or against a party or candidate, back or fight one, or stand for office. */
export function stancesOf(doc: Parsed, politics: Politics): Stance[] {
  if (isSatire(doc)) return [];
  const stances: Stance[] = [];
  for (const { sentence, tokens } of politics.sentences) {
    const range = stanceIn(doc, politics, sentence, tokens) ?? partisanTag(doc, sentence);
    if (range && !isQuoted(doc, range) && !isReported(doc, sentence)) stances.push({ sentence, range });
  }
  return stances;
}

function stanceIn(doc: Parsed, politics: Politics, sentence: Sentence, tokens: readonly Token[]): Range | undefined {
  const copy = copySentence(doc, tokens, placesOf(doc, sentence, tokens, politics), RULES);
  for (const { category, tokens: match } of PHRASES.find(copy)) {
    const named = copy.slice(match.from, match.to).some(({ folded }) => folded === '_party');
    if (category === 'withTarget' && !politics.named && !politics.electoral) continue;
    if (category === 'candidacy' && !politics.electoral) continue;
    if (!named && isNeutral(doc)) continue;
    if (named && isNeutral(doc) && (isQuestion(sentence) || isResearchContext(sentence))) continue;
    if (deniesActing(copy, match)) continue;
    return wordsOf(copy, match);
  }
  if (isNeutral(doc) || isResearchContext(sentence) || isQuestion(sentence) || tests(PAST, sentence.text))
    return undefined;
  return weigh(copy, /[!🌹💚💙❤✊🗳🙏💛🔶]/u.test(sentence.text) ? 0.5 : 0, politics.electoral);
}

/** "I don't campaign for Labour", "I won't ask you to vote Green": no side taken. */
const ACTS = new Set(
  'campaign campaigning canvass canvassing member urge urging tell telling ask asking support supporting endorse endorsing joined join standing running'.split(
    ' ',
  ),
);

function deniesActing(copy: readonly Token[], match: Range): boolean {
  for (let at = match.from; at < match.to; at++) {
    const word = (copy[at] as Token).folded;
    if (ACTS.has(word) && (isNegated(copy, at, 3) || copy.slice(Math.max(0, at - 3), at).some(isNot))) return true;
  }
  return copy.slice(Math.max(0, match.from - 3), match.from).some((token, i, before) => {
    const next = before[i + 1]?.folded ?? '';
    return isNot(token) && ACTS.has(next);
  });
}

const isNot = ({ folded }: Token) => folded === 'not';

function isReported(doc: Parsed, sentence: Sentence): boolean {
  return isAttributed(doc, sentence);
}

function isNeutral(doc: Parsed): boolean {
  return doc.memo(NEUTRALS, () => NEUTRAL.find(doc.tokens).length > 0);
}
