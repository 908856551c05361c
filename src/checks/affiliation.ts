import lexicon from '../../rules/lexicons/affiliation.json';
import type { Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { tests } from '../core/gate';
import { compileLexicon } from '../core/lexicon';
import type { Mention, OrgNames } from '../core/organisation';
import type { Token } from '../core/tokens';
import { hasDisclaimer } from './disclaimer-wording';
import { compileFrames } from './frames';

const OUTSIDERS = compileFrames(
  { outsider: lexicon.frames, fastened: lexicon.fastened, enrolled: lexicon.enrolled },
  lexicon.classes,
);

/** Words that make a whole bio a play: nobody of the organisation writes there. */
const UNREAL = compileLexicon({ unreal: lexicon.unreal });

/** Where a bio shows the person as a member of the organisation while it says nowhere that the views are personal. */
export function affiliationWithoutDisclaimer(doc: Parsed, org: OrgNames): Mention | undefined {
  const mentions = org.mentions(doc);
  if (mentions.length === 0 || hasDisclaimer(doc.text, org.namings(doc))) return undefined;
  if (UNREAL.find(doc.tokens).length > 0) return undefined;
  const tokens = withPlaceholder(doc.tokens, mentions);
  const all = OUTSIDERS.find(doc.text, tokens);
  const enrolled = all.filter(({ category }) => category === 'enrolled');
  const outside = all.filter((found) => {
    const mention = mentions.find(({ from, to }) => found.from <= from && to <= found.to);
    return (
      mention &&
      !enrolled.some(({ from, to }) => from <= mention.from && mention.to <= to) &&
      !startsAnew(doc.text, found, mention) &&
      !(found.category === 'fastened' && isListed(doc.text, mention))
    );
  });
  return mentions.find(
    (mention) =>
      !outside.some(({ from, to }) => from <= mention.from && mention.to <= to) &&
      !isOver(doc.text, mention) &&
      !tests(ALUMNI, mention.text),
  );
}

/** What the frames call the organisation. */
const PLACEHOLDER = 'orgname';

/** The organisation's name, of however many words, becomes one word. */
function withPlaceholder(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  const named = (token: Token) => mentions.find(({ from, to }) => from <= token.from && token.from < to);
  return tokens.flatMap((token, i) => {
    const mention = named(token);
    if (!mention) return [token];
    const before = tokens[i - 1];
    return before && named(before) === mention
      ? []
      : [{ from: mention.from, to: Math.max(mention.to, token.to), folded: PLACEHOLDER }];
  });
}

const ANEW =
  /\b(?:now|joined|currently|today|turned(?! down)|then|since|present|maintenant|actuellement|aujourd'hui|nyt|nykyisin|started|arrivée?|embauchée?|back)\b/iu;
const SINCE_THEN = /^\s*(?:since|depuis|vuodesta)\b/iu;

// Who has retired since a year has not begun anything that year.
const RETIRED = /^(?:retired|retraitée?|eläkkeellä)(?!\p{L})/iu;

const STAYED = /^\s+\p{L}+\s(?:and|&|turned|then)\s+(?:now\s|current\s)?(?:staff|employee|faculty)\b/iu;

/** "Alum of Leeds, now lecturer at Kent", "Kent alum and staff": a later role than the one that the frame found. */
function startsAnew(text: string, found: Range, mention: Mention): boolean {
  const after = text.slice(mention.to, mention.to + 50);
  const since = tests(SINCE_THEN, after) && !tests(RETIRED, text.slice(found.from, mention.from));
  return since || ANEW.test(text.slice(found.from, mention.from)) || tests(STAYED, after);
}

/** "Lancaster Uni, mum of three": after a comma comes the next thing about the person, not about the name. */
function isListed(text: string, { to }: Mention): boolean {
  return /^\s?[,;(]/u.test(text.slice(to, to + 2));
}

const ALUMNI = /\balumni\b/iu;
const YEARS = /^[\s,(]{0,3}(?:from )?(?:19|20)\d\d\s?(?:[-–—]|to)\s?(?:(?:19|20)\d\d|\d\d)\b/u;
// Two digits on each side, "08-11", only of years that are over.
const SHORT_YEARS = /^[\s,(]{0,3}['’]?(?:[6-9]\d|[01]\d|2[0-4])[-–—]['’]?(?:[6-9]\d|[01]\d|2[0-4])\b/u;
// Whoever left by then is no student any more; later classes may still be there.
const OLD_CLASS = /^[\s,(]{0,3}(?:19\d\d|20[01]\d|['’](?:[6-9]\d|[01]\d))(?![-–—\d])/u;

/** "CERN 2010–2015", "Caltech '98": years that are over, right behind the name. */
function isOver(text: string, { to }: Range): boolean {
  const after = text.slice(to, to + 30);
  return tests(YEARS, after) || tests(SHORT_YEARS, after) || tests(OLD_CLASS, after);
}
