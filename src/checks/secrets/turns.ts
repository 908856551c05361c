import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { rangesOf } from '../personal-data/kind';

// The dial of a safe is told in turns: "left to 48, right past it to 15", "12 à droite, 44 à gauche". Roads and votes go
// left and right as well, so a lock has to be spoken of.

const WAY =
  '(?:left|right|clockwise|anti-?clockwise|counter-?clockwise|(?:à |a )?(?:gauche|droite)|oikealle|vasemmalle|oikeaan|vasempaan)';
const APART = `(?:[,;.]| –| -)? {0,2}(?:(?:then|and|puis|et|sitten|ja|turn|back) ){0,2}`;
/** "Left to 48", "right past it to 15": which way, then how far. */
const WAY_FIRST = String.raw`(?<!\p{L})${WAY}(?: (?:to|past|it|once|twice|again|back|all|the|way|on|until|vers|jusqu['’]à|kohtaan|kaksi|yksi|kierrosta)){0,6} \d{1,2}(?!\d)`;
/** "30 right", "12 à droite": how far, then which way. */
const WAY_LAST = String.raw`(?<![\d.,:])\d{1,2} (?:to the |turns? |tours? )?${WAY}(?!\p{L})`;
const TURNS = [WAY_FIRST, WAY_LAST].map((turn) => new RegExp(`${turn}(?:${APART}${turn}){1,5}`, 'giu'));
const OF_A_LOCK =
  /(?<!\p{L})(?:safes?|lock(?:er|ed|s)?|padlock|vault|dial|combo|combination|strongbox|unlock\w*|cupboard|cabinet|pull|coffre|cadenas|casier|combinaison|cadran|kassakaap\p{L}+|lukko|lukon|munalukko|avaa|aukeaa)(?!\p{L})/iu;

/** Turns of a dial. */
export function* turnsIn({ text }: Parsed): Generator<Range> {
  if (!OF_A_LOCK.test(text)) return;
  for (const pattern of TURNS) yield* rangesOf(text, pattern);
}
