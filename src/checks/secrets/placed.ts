import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// Secrets told by where they stand: behind the name of a role, behind a PIN, in a row of words for a wallet.

/** "editor/Helium4Ever", "observer: blue-heron-sky": roles that an account has, and what only a password looks like. */
const OF_A_ROLE =
  /(?<![\p{L}\p{N}/@.-])(?:root|admin|guest|editor|viewer|operator|user|pi|observer|visitor|shifter|sysop|webmaster|moderator|labra|vieras|invitée?|invite|obs|reader|read-?only|ops|monitor|lecteur|lukija)(?: ?[/:] ?|, )(?<it>(?:(?=[^\s/,;]{0,24}(?:\p{Ll}\d{1,4}\p{Lu}|\p{Lu}\p{Ll}{2,20}(?:\d{2}|[!#$*&~_.-]\d)|\p{L}[!$%*+=&]\p{L}))[\p{L}\p{N}][^\s/,;]{6,30}|(?<!, )\p{Ll}{3,12}(?:-\p{Ll}{2,12}){2,4}))(?![\p{L}\p{N}/])/gu;

/** A PIN may be a year, which elsewhere says when: "fuel card PIN, founding year plus one: 1965". */
const YEAR_AS_PIN =
  /(?<![\p{L}])(?:pin(?:['’]s)?|passcode|padlock|key ?safe|lock ?box|combo|combination|keypad|door code|gate code|digicode|ovikoodi|tunnusluku)\b(?! pads?)[^\n.!?\d]{0,40}(?:[:=]|(?<=\p{L} )is|['’]s|\bon|\best) (?<it>(?:19|20)\d\d)(?=[.,;!)]|$|\n| (?:and|then|et|ja|lol)\b)/giu;

const SEED_ROW = /(?<![\p{L}-])(?:\p{Ll}{3,8} ){11,23}\p{Ll}{3,8}(?![\p{L}-])/gu;
const WALLET =
  /\b(?:(?:12|24|twelve|twenty[- ]four|douze|kaksitoista) (?:words|mots|sanaa)|bitcoin|btc|crypto|ethereum|wallet|ledger|coins?|seed|mnemonic|recovery|back-?up|retirement)\b/iu;
/** Words that sentences have and lists of words for wallets have not. */
const OF_SENTENCES =
  /\b(?:the|and|that|this|with|you|your|have|has|for|from|are|was|were|not|but|they|what|when|about|will|would|can|all|our|my|his|her|its|who|how|one|les|des|une|que|qui|dans|pour|est|sur|pas|avec|nous|vous|joka|että|mutta|kun|niin|ovat|olen|myös|sekä)\b/u;

/** Secrets told by their place. */
export function* placedIn({ text }: Parsed): Generator<Range> {
  if (/[/:,]/.test(text)) yield* rangesOf(text, OF_A_ROLE);
  if (/\b(?:19|20)\d\d\b/.test(text)) yield* rangesOf(text, YEAR_AS_PIN);
  if (!tests(WALLET, text)) return;
  for (const range of rangesOf(text, SEED_ROW)) {
    if (!OF_SENTENCES.test(text.slice(range.from, range.to))) yield range;
  }
}
