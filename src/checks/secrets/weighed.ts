import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { compileLexicon } from '../../core/lexicon';
import { firstWhere } from '../../core/search';
import { isCounting, type Value, valuesIn } from './values';

// No wording tells all secrets, but what is around them adds up: what it is called, what it opens, what one does with
// it, that anybody may, and how much it looks like a secret to begin with.

const AROUND = compileLexicon(lexicon.around);
type Category = keyof typeof lexicon.around;

/** How much a word nearby speaks for a secret. */
const WEIGHTS: Readonly<Record<Category, number>> = { name: 3, lock: 2, device: 1.5, enter: 1.5, opens: 1.5, share: 1 };
/** How far before and after the value words count, in words. */
const BEFORE = 10;
const AFTER = 6;
const ENOUGH = 4.5;

// Where a value stands that is being told: after a colon, an equals sign, "is", or the name that goes with it.
const TOLD =
  /(?:[:=→]|\p{L}\?|(?<!\/)\/{1,2}|\b(?:is|it['’]s|just|are|literally|est|c['’]est|on|key|pw|pass|and|then|without))\s{0,2}["'“]?$/iu;
const AFTER_EMAIL =
  /@[\w-]{2,30}(?:\.[a-z]{2,10}){1,3}["'”]?,?(?: and| pw| pass(?:word)?| then| with| w\/| \+|:| \/{1,2}| \|| &| →| [–—])?\s{1,2}["'“]?$/iu;

/** "A document called final_FINAL_v7_use_this": what a file is called opens nothing. */
const A_NAME =
  /(?<!\p{L})(?:document|file|folder|branch|variable|function|commit|paper) (?:called|named|titled) ["'“]?$/iu;

/** Finnish names its locks, codes and networks in one word: “munalukko”, “kerhohuoneenkaappi”, “ovikoodilla”. */
const COMPOUND: readonly (readonly [RegExp, Category])[] = [
  [
    /.(?:luk(?:ko|on|ossa|kona)|ovi|ove(?:n|ssa|en|lla)|port(?:ti|in|tiin|illa)|kaap(?:pi|in|issa)|boks(?:i|in|issa)|laatik(?:ko|on|ossa)|halyt(?:in|timen|timeen)|varasto(?:n|on|ssa)?|kellari(?:n|in|ssa)?|nappis|portaali(?:n|in)?|puomi(?:n)?|summeri(?:n)?)$/u,
    'lock',
  ],
  [/.(?:koodi(?:n|lla|na|ksi)?|tunnus(?:luku)?|sala?sana(?:n|lla|na)?)$/u, 'name'],
  [
    /.(?:verk(?:ko|on|kona|kkoon)|tulosti(?:n|men|meen)|palveli(?:n|men|melle)|reititi(?:n|men)|reitittimen)$/u,
    'device',
  ],
];
// What ends so and opens nothing.
const NO_COMPOUND = /^(?:(?:viiva|posti|kurssi|ale|alennus|tuote|lahde|qr)koodi|(?:sahko|pilari|verkko)?postilaatik)/u;

/** Values that enough of their surroundings, and their own looks, make secrets. */
export function* weighedIn(doc: Parsed): Generator<Range> {
  const values = valuesIn(doc).filter(({ shape }) => shape !== 'aquote');
  if (values.length === 0) return;
  const around = AROUND.find(doc.tokens);
  for (const { from, to, shape } of values) {
    const at = firstWhere(doc.tokens, (token) => token.to > from);
    const end = firstWhere(doc.tokens, (token) => token.from >= to);
    const near = new Set<Category>();
    for (const { category, tokens } of around) {
      const inside = tokens.from < end && at < tokens.to;
      if (!inside && tokens.to > at - BEFORE && tokens.from < end + AFTER) near.add(category);
    }
    for (const { folded } of doc.tokens.slice(Math.max(0, at - BEFORE), end + AFTER)) {
      if (folded.length < 7 || NO_COMPOUND.test(folded)) continue;
      for (const [ending, category] of COMPOUND) if (ending.test(folded)) near.add(category);
    }
    const lead = doc.text.slice(Math.max(0, from - 60), from);
    if (A_NAME.test(lead)) continue;
    const place = AFTER_EMAIL.test(lead) ? 2 : TOLD.test(lead) ? 1 : 0;
    // "A four-digit lock" has a hyphen too: two words must be told.
    if (shape === 'aphrase' && place === 0 && doc.text.slice(from, to).split('-').length === 2) continue;
    const sum = [...near].reduce(
      (all, category) => all + WEIGHTS[category],
      looks(doc.text.slice(from, to), shape) + place,
    );
    if (sum >= ENOUGH) yield { from, to };
  }
}

// A sign amid letters with digits behind them: nothing else is written so.
const PASSWORD =
  /\p{L}{3}[!$*=]\p{L}{1,20}\d|\p{L}{3}[!$*=]\d{2}|\d\p{L}{0,20}[!$*]\p{L}{2}|\p{Ll}[!#$%&]\p{Lu}\p{Ll}{1,20}\d{2}/u;

// "Tulip14" opens something or names it; "popcorn_tuesday" is as often a variable.
const MAY_NAME = /^\p{Lu}\p{Ll}{1,5}\d{1,2}$|^\p{L}\p{Ll}{6,}\d$|^\p{Ll}+(?:_\p{Ll}+)+$/u;

/** How much a value looks like a secret by itself. */
function looks(written: string, shape: Value['shape']): number {
  switch (shape) {
    case 'akeys':
      // A name is spelt letter by letter too: “A-B-B-A night”.
      return isCounting(written) ? 0 : /^(?:\p{L}-)+\p{L}$/u.test(written) ? 1 : 3;
    case 'ashape':
      if (PASSWORD.test(written)) return ENOUGH;
      if (MAY_NAME.test(written)) return 1.5;
      return /[!#$%&*+=_^~]/u.test(written) || written.split('-').length > 2 ? 3 : 2;
    case 'aphrase':
      return 0.5;
    case 'aquote':
      return 0;
    case 'adigits':
      return /^\d{3}$/.test(written) ? 0.5 : /^0|[ -]|^\d{4}[A-Z]$/.test(written) ? 2 : 1.5;
  }
}
