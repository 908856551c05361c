import lexicon from '../../rules/lexicons/affiliation.json';
import type { Parsed } from '../core/check';
import { compileLexicon } from '../core/lexicon';
import type { Mention, OrgNames } from '../core/organisation';
import { hasDisclaimer } from './disclaimer-wording';

const NOT_A_MEMBER = compileLexicon({ before: lexicon.before, after: lexicon.after });

/** How far a word that makes a mention harmless may stand from it, in words. */
const REACH = 7;

/** Where a bio shows the person as a member of the organisation while it says nowhere that the views are personal. */
export function affiliationWithoutDisclaimer(doc: Parsed, org: OrgNames): Mention | undefined {
  const mentions = org.mentions(doc);
  if (mentions.length === 0 || hasDisclaimer(doc.text, mentions)) return undefined;
  return mentions.find((mention) => isOwnAffiliation(doc, mention));
}

// Between two of these a bio speaks of one thing: "ex-CERN | now baking bread".
const PART = /[|•·;\n]|[.!?]\s|\s[–—/]\s/gu;

/** Does the mention say that the person belongs there now? */
function isOwnAffiliation(doc: Parsed, mention: Mention): boolean {
  const part = partAround(doc.text, mention);
  const tokens = doc.tokens.filter((token) => token.from >= part.from && token.to <= part.to);
  const at = tokens.findIndex((token) => token.to > mention.from);
  const end = tokens.findIndex((token) => token.from >= mention.to);
  const after = end < 0 ? tokens.length : end;
  return !NOT_A_MEMBER.find(tokens).some(({ category, tokens: place }) =>
    category === 'before'
      ? place.to <= at && at - place.to < REACH && !startsAnew(doc.text.slice(tokens[place.to - 1]?.to, mention.from))
      : place.from >= after && place.from - after < 3,
  );
}

/** "Alum of Leeds, now lecturer at Kent", "ex-banker, currently at CERN": a later role starts after the comma. */
function startsAnew(between: string): boolean {
  return /,|\b(?:now|currently|today|turned|maintenant|actuellement|nyt|nykyisin)\b/iu.test(between);
}

function partAround(text: string, mention: Mention): { from: number; to: number } {
  let from = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index >= mention.to) return { from, to: match.index };
    if (match.index + match[0].length <= mention.from) from = match.index + match[0].length;
  }
  return { from, to: text.length };
}
