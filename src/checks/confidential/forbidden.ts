import type { Token } from '../../core/tokens';

// Two sentence patterns no list of phrases can hold: "we are really not supposed to tell", "don't you dare share this".

const words = (list: string) => new Set(list.split(' '));
const NOT = words("not n't isn't aren't wasn't weren't never nobody cannot can't");
const ALLOWED = words('supposed allowed meant permitted authorised authorized cleared free entitled');
const SAY = words(
  'say saying tell telling mention share sharing name disclose post posting show showing talk talking mention mentioning discuss discussing reveal revealing disclose know knowing speak speaking leak leaking filming film photograph photographing photo take tweet tweeting publish publishing write writing see confirm hint announce announcing repeat repeating be have spill telling read hear find',
);
const SHOULD_NOT = words("shouldn't shouldnt mustn't oughtn't");
const FILLERS = words(
  'really probably technically strictly even actually to be yet be been at all officially legally quite have',
);
const ASKED = words('asked told begged warned ordered instructed urged advised forbade forbidden reminded');
const PROMISED = words('promised swore sworn vowed pledged agreed');
const TO_KEEP = words('quiet secret silent silence secrecy shut mum confidential discretion');

/** Words that forbid telling, and how surely they forbid it the writer. */
export interface Forbidden {
  readonly first: Token;
  readonly last: Token;
  readonly weight: number;
}

// Others who may not tell are told about, they don't tell.
const OTHERS = words('he she they who which it students staff officials physicist police lawyers union spokesperson');

/** "Not supposed to say", "shouldn't be telling you", "asked us not to", "promised to keep quiet": its first and last word. */
export function forbidden(tokens: readonly Token[]): Forbidden | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const word = (tokens[at] as Token).folded;
    const end =
      (ALLOWED.has(word) && hasNot(tokens, at) && sayAfter(tokens, at + 1, 4)) ||
      (SHOULD_NOT.has(word) && sayAfter(tokens, at + 1, 4)) ||
      (word === 'should' && tokens[at + 1]?.folded === 'not' && sayAfter(tokens, at + 2, 4)) ||
      (ASKED.has(word) && notTo(tokens, at)) ||
      (PROMISED.has(word) && silence(tokens, at));
    if (!end) continue;
    const others = !ASKED.has(word) && tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => OTHERS.has(folded));
    const first = tokens[Math.max(0, at - (ALLOWED.has(word) ? 1 : 0))] as Token;
    return { first, last: tokens[end] as Token, weight: others || tokens[end]?.folded === 'name' ? 1 : 2 };
  }
  return undefined;
}

function hasNot(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ folded }) => NOT.has(folded) || folded.endsWith("n't") || /^(?:nobody's|one's)$/.test(folded));
}

/** Index of a verb of saying within reach, fillers apart; 0 when there is none. */
function sayAfter(tokens: readonly Token[], from: number, reach: number): number {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const word = (tokens[i] as Token).folded;
    if (SAY.has(word) && word !== 'be' && word !== 'have') return i;
    if (!FILLERS.has(word)) return 0;
  }
  return 0;
}

/** "asked us all not to", "told me not to discuss". */
function notTo(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 4); i++) {
    if ((tokens[i] as Token).folded === 'not' && (tokens[i + 1] as Token).folded === 'to')
      return sayAfter(tokens, i + 2, 2);
  }
  return 0;
}

function silence(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) {
    const word = (tokens[i] as Token).folded;
    if (TO_KEEP.has(word)) return i;
    if ((word === 'not' || word.endsWith("n't")) && sayAfter(tokens, i + 1, 3)) return sayAfter(tokens, i + 1, 3);
  }
  return 0;
}

const DONT = words("don't dont not never nobody");
const SHARE = words(
  'share tell tweet retweet post repost forward pass spread repeat screenshot leak circulate publish cite print talk',
);
const WHAT = words(
  'this that it further around outside beyond anyone anybody on publicly yet widely elsewhere me mine they them',
);

/** "Please don't share this", "do not pass it on": its first and last word. */
export function toldNotToShare(tokens: readonly Token[]): Forbidden | undefined {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!DONT.has((tokens[at] as Token).folded)) continue;
    const share = tokens[at + 1]?.folded === 'ever' ? at + 2 : at + 1;
    if (!SHARE.has(tokens[share]?.folded ?? '')) continue;
    const before = tokens[at - 1]?.folded ?? '';
    // "I don't share this view", "they do not tell it like it is": told, not asked.
    if (/^(?:i|they|she|he|we|you|people|did|does)$/.test(before)) continue;
    const what = tokens[share + 1];
    if (what && WHAT.has(what.folded)) return { first: tokens[at] as Token, last: what, weight: 1.5 };
  }
  return undefined;
}
