import lexicon from '../../rules/lexicons/disclaimer.json';
import type { Range } from '../core/draft';
import { firstWhere } from '../core/search';
import { type Token, tokenize } from '../core/tokens';
import { compileFrames, type Frames } from './frames';

/** The word list as it is read: made when the first bio asks, for no post does. */
const read = () => {
  made ??= {
    wordings: compileFrames({ disclaimer: lexicon.frames, otherwise: lexicon.otherwise }, lexicon.classes),
    glued: new Set(lexicon.glued),
    longestGlued: Math.max(...lexicon.glued.map((word) => word.length)),
  };
  return made;
};
let made:
  | {
      readonly wordings: Frames<'disclaimer' | 'otherwise'>;
      readonly glued: ReadonlySet<string>;
      readonly longestGlued: number;
    }
  | undefined;

/** How the organisation's own name is read: as one's employer. */
const EMPLOYER = 'employer';

/**
 * Does a bio say, in any wording of English, French or Finnish, that the views are the person's own?
 * "Retweets are no endorsement" alone does not say it, nor do views over a bay.
 * @param organisation where the text names the organisation, in order, so that "not Caltech's voice" is understood.
 */
export function hasDisclaimer(text: string, organisation: readonly Range[] = []): boolean {
  const words = withSigns(text, tokenize(text).flatMap(unglued));
  const found = read().wordings.find(text, withEmployer(words, organisation));
  const otherwise = found.filter(({ category }) => category === 'otherwise');
  return found.some(
    ({ category, from }) =>
      category === 'disclaimer' && !otherwise.some((taken) => taken.from <= from && from < taken.to),
  );
}

/** "#ViewsMyOwn" and "viewsaremyown" are read word by word, when all of it is made of words of disclaimers. */
function unglued(token: Token): readonly Token[] {
  const start = /^[#@]/.test(token.folded) ? 1 : 0;
  const word = token.folded.slice(start);
  const parts = word.length > 6 && word.length < 60 && !read().glued.has(word) ? split(word) : undefined;
  if (!parts || parts.length < 2) return [token];
  let from = token.from + start;
  return parts.map((folded) => {
    const part = { from, to: Math.min(token.to, from + folded.length), folded };
    from = part.to;
    return part;
  });
}

/** Splits a word into known words, the fewest that do; undefined when they don't make it up. */
function split(word: string): readonly string[] | undefined {
  const { glued, longestGlued } = read();
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= word.length; to++) {
    for (let from = Math.max(0, to - longestGlued); from < to; from++) {
      const before = ways[from];
      const part = word.slice(from, to);
      if (!before || !glued.has(part)) continue;
      const shortest = ways[to];
      if (!shortest || shortest.length > before.length + 1) ways[to] = [...before, part];
    }
  }
  return ways[word.length];
}

const SIGNS = /=\/=|!=|[≠∉⊄⊈⊥¢=]/g;

const READ_AS: Readonly<Record<string, string>> = { '=': 'are', '¢': 'cents' };

/** "Views = mine", "views ≠ employer", "my 2¢": the signs become words, most of them a "not". */
function withSigns(text: string, tokens: readonly Token[]): Token[] {
  const signs = [...text.matchAll(SIGNS)].map(({ index, 0: sign }) => ({
    from: index,
    to: index + sign.length,
    folded: READ_AS[sign] ?? 'not',
  }));
  return signs.length === 0 ? [...tokens] : [...tokens, ...signs].sort((a, b) => a.from - b.from);
}

/** The organisation's name, of however many words, becomes the one word "employer". */
function withEmployer(tokens: readonly Token[], organisation: readonly Range[]): Token[] {
  const named = (token: Token) => {
    const name = organisation[firstWhere(organisation, ({ to }) => to >= token.to)];
    return name && name.from <= token.from ? name : undefined;
  };
  return tokens.flatMap((token, i) => {
    const name = named(token);
    if (!name) return [token];
    const before = tokens[i - 1];
    return before && named(before) === name ? [] : [{ ...name, folded: EMPLOYER }];
  });
}
