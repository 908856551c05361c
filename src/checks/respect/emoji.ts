import { matchesOf, tests } from '../../core/gate';
import type { Token } from '../../core/tokens';

// What an emoji says when it stands for a word. Skin tones and joiners are taken off first, except where they decide.
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['👳🧕☪🕌🕋', 'muslims'],
    ['✡🕍🕎', 'jews'],
    ['✝⛪', 'christians'],
    ['♿🦽🦼🦯🦻🧏', 'disabled'],
    ['🏳🌈⚧👬👭', 'gays'],
    ['👩👧🚺👸💃', 'women'],
    ['👴👵🧓', 'pensioners'],
    ['👲🎎🥢', 'chinese'],
    ['🐀🐁🐭', 'rat'],
    ['🐒🐵🙈🙉🙊', 'monkey'],
    ['🦍🦧', 'ape'],
    ['🐷🐖🐽', 'pig'],
    ['🐍', 'snake'],
    ['🤡', 'clown'],
    ['💩', 'shit'],
    ['🪳🐜🦟🐛🪱', 'cockroach'],
    ['🐕🐶', 'dog'],
    ['🐄🐮', 'cow'],
    ['🐳🐋', 'whale'],
    ['🗑🚮', 'trash'],
    ['🔪🗡⚔', 'stab'],
    ['🔫', 'shoot'],
    ['💣🧨', 'bomb'],
    ['🪓', 'behead'],
    ['🤮🤢', 'disgusting'],
    ['🚫⛔❌🙅🚯', 'no'],
    ['💀☠⚰🪦', 'die'],
    ['❤💕😍🥰💖💙💚💛💜🧡💗💞💓', 'love'],
    ['🖕', 'fuck'],
    ['🤬😡', 'hate'],
  ].flatMap(([signs = '', word = '']) => [...signs].map((sign) => [sign, word])),
);
const PEOPLE = new Set([...'👨👩🧑👦👧👶👱🧔👮👷🙎🙍💇👯🤱🤰🧒👸🤴🙇🙋🙆']);
const DARK = /[\u{1F3FE}\u{1F3FF}]/u;
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const ANY = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u;

/** The tokens of a text with emoji among them as the words they may stand for: 🐀 "rat", 🧕 "muslims", 🔪 "stab". */
export function withEmoji(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tests(ANY, text)) return tokens;
  const words: Token[] = [];
  for (const { index, 0: emoji } of matchesOf(text, EMOJI)) {
    const folded = wordOf(emoji);
    if (folded !== undefined) words.push({ from: index, to: index + emoji.length, folded });
  }
  if (words.length === 0) return tokens;
  // No token of words holds an emoji: the two rows only need to be merged.
  return [...tokens, ...words].sort((a, b) => a.from - b.from);
}

function wordOf(emoji: string): string | undefined {
  const signs = [...emoji];
  const [first = ''] = signs;
  if (/[\u{1F1E6}-\u{1F1FF}]/u.test(first)) return 'foreigners';
  if (signs.includes('🌈') || signs.includes('⚧')) return 'gays';
  if (PEOPLE.has(first) && DARK.test(emoji)) return 'blacks';
  return WORDS[first];
}
