import { clauseStart, isAttributed, isConditional, isNegated } from '../clause';
import { type Claim, contextOf, has, isHedged, type Match, type Reading } from './reading';
import { ORG_OWN, type Word } from './slots';
import { decisionAfterWe } from './verbs';

// The institution's voice without its name as the subject: its "we", what it decides about fees, places and exams.

const WE = new Set(['we', "we'll", "we're", "we've", 'nous']);

// Any group that looks for somebody says so: no opinion of the organisation's.
const LOOKS_FOR = new Set(['hiring', 'recruiting']);

/** "We are closing the nursery", where the post names the organisation and no smaller group. */
export function institutionalWe(reading: Reading): Claim | undefined {
  const { doc, sentence, words } = reading;
  const context = contextOf(doc);
  if (context.cites || context.group || isAttributed(doc, sentence)) return undefined;
  if (!has(reading, 'institutional') && !(context.answers && !context.told)) return undefined;
  const folded = words.map((word) => word.folded);
  for (let at = 0; at < words.length; at++) {
    const we = words[at] as Word;
    if (!WE.has(we.folded) || isHedged(reading, at)) continue;
    const end = decisionAfterWe(folded, at);
    if (
      end === 0 ||
      LOOKS_FOR.has(folded[end - 1] ?? '') ||
      isConditional(words.slice(clauseStart(doc.text, words, at)), at - clauseStart(doc.text, words, at))
    )
      continue;
    return { range: { from: we.from, to: (words[end - 1] as Word).to }, sentence, kinds: ['voice'], sure: false };
  }
  return undefined;
}

/** "Fees are frozen", "your place is safe", "consider yourself hired": decided by the writer, firmly or to somebody. */
export function decided(reading: Reading): Claim | undefined {
  const { doc, sentence, words, matches } = reading;
  const context = contextOf(doc);
  if (context.cites || isAttributed(doc, sentence)) return undefined;
  const verdict = matches.find(({ category, tokens }) => category === 'decides' && !isHedged(reading, tokens.from));
  if (verdict) return claim(reading, verdict);
  const what = matches.find(({ category }) => category === 'institutional' || category === 'entitlement');
  const decision = matches.find(
    ({ category, tokens }) => category === 'decision' && (!what || tokens.from > what.tokens.from),
  );
  if (!what || !decision || decision.tokens.from - what.tokens.to > 6) return undefined;
  if (isHedged(reading, what.tokens.from) || isNegated(words, decision.tokens.from, 2)) return undefined;
  const firm = context.firm || context.announces || /!\s*\p{Emoji}?$/u.test(sentence.text) || toYou(words);
  return firm && !aboutMe(words) ? claim(reading, decision, what) : undefined;
}

const toYou = (words: readonly Word[]) =>
  words.some(({ folded }) => /^(?:you|your|every|everyone|all|nobody)$/.test(folded));
const aboutMe = (words: readonly Word[]) => words.some(({ folded }) => /^(?:my|me|i|i'm|mine)$/.test(folded));

function claim({ sentence }: Reading, a: Match, b: Match = a): Claim {
  const range = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  return { range, sentence, kinds: ['voice'], sure: false };
}

const SENTIMENTS =
  /^(?:thoughts|condolences|apologies|sympathies|sympathy|hearts|heart|thanks|gratitude|solidarity|congratulations|regrets|apology)$/;
const FROM = /^(?:from|of|by)$/;
const MESSAGES =
  /^(?:message|statement|answer|response|announcement|reply|verdict|promise|pledge|apology|notice|communique|tiedote|viesti)$/;

/** "CERN's condolences", "A message from Kent:". */
export function message({ doc, sentence, words }: Reading): Claim | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.slot) continue;
    const next = words[at + 1];
    const kinds = ['voice', 'authority'] as const;
    if (word.folded === ORG_OWN && next && SENTIMENTS.test(next.folded) && !isNegated(words, at, 4)) {
      return { range: { from: word.from, to: next.to }, sentence, kinds, sure: true };
    }
    const noun = words[at - 2];
    const opens = noun && FROM.test(words[at - 1]?.folded ?? '') && MESSAGES.test(noun.folded) && at <= 5;
    if (opens && /^(?:\s+to\b[^:.]{1,60})?:/.test(doc.text.slice(word.to, word.to + 70))) {
      return { range: { from: noun.from, to: word.to }, sentence, kinds, sure: true };
    }
    if (isSignature(doc.text, words, at)) return { range: word, sentence, kinds, sure: true };
  }
  return undefined;
}

/** The last line is the name alone, after a dash or at the end of a post that speaks to people. */
function isSignature(text: string, words: readonly Word[], at: number): boolean {
  if (at !== 0 || words.length !== 1) return false;
  const word = words[0] as Word;
  const rest = text.slice(word.to).trim();
  const before = text.slice(0, word.from);
  const bare = before.trimEnd();
  return rest.length <= 2 && word.from > 20 && (/[–—,-]$/.test(bare) || before.includes('\n', bare.length));
}
