import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';

// An account that many share is told by its address and one word more: "ours@… , Tuesdaykettle3", "a.ng@… + Saffron-Tide2".

const ADDRESS = String.raw`[\w.+-]{1,40}@(?:[\w-]{1,30}\.){1,4}[a-z]{2,10}`;
const AND = String.raw`(?:,? (?:and|then|with|pw|it['’]?s|that['’]s|c['’]est|se on|et|ja|puis|sitten|avec) |, | [+&/|:;–—-] |\/|: )`;
// A capital and digits at its end, or digits and signs among letters.
const WORD = String.raw`(?:\p{Lu}?\p{Ll}{3,20}(?:[-_!.]\p{Lu}?\p{Ll}{2,15}){0,2}[-_!]?\d{1,4}!?|\p{Ll}{3,15}[!$*&=]\p{L}{3,15}\d{0,4})`;
const BESIDE = new RegExp(
  String.raw`(?<![\w.+-])${ADDRESS}["'”]?${AND}["'“]?(?<it>${WORD})(?=["'”]?(?:[.,;!)\n]|$|\s))`,
  'gu',
);
/** Whoever gives an address to be written to gives a room as well. */
const WRITE_TO =
  /(?:e-?mail|mail|write|contact|ask|reach|rsvp|details|questions|send|apply|applications?|register|sign up|join|book|écri\p{L}{1,4}|kirjoita)[^\n.!?]{0,20}$/iu;

/** What stands beside the address of an account. */
export function* besideMailIn({ text }: Parsed): Generator<Range> {
  if (!text.includes('@')) return;
  for (const { index, 0: match, groups } of matchesOf(text, BESIDE)) {
    if (WRITE_TO.test(text.slice(Math.max(0, index - 40), index))) continue;
    const it = groups?.['it'] ?? '';
    const from = index + match.lastIndexOf(it);
    yield { from, to: from + it.length };
  }
}
