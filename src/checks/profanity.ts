import * as z from 'zod/mini';
import words from '../../rules/lexicons/profanity.json';
import type { Hit, Parsed } from '../core/check';
import { matchesOf } from '../core/gate';
import type { Lang } from '../core/guideline';
import { compileLexicon, type Lexicon } from '../core/lexicon';
import type { Token } from '../core/tokens';
import { isQuoted, isResearchContext } from './clause';
import { defineCheck } from './define';
import { readableTokens } from './respect/reading';

type Kind = 'rude' | 'double' | 'innocent';

const DOUBLE = new Set(words.double);
const LEXICONS: Readonly<Record<Lang, Lexicon<Kind>>> = {
  en: compileLexicon(() => ({
    rude: [...words.strong.filter((term) => !DOUBLE.has(term)), ...words.phrase],
    double: words.double,
    innocent: words.innocent,
  })),
  fr: compileLexicon(() => ({ rude: words.fr, double: [], innocent: words.frInnocent })),
  fi: compileLexicon(() => ({ rude: words.fi, double: [], innocent: words.fiInnocent })),
};

// Swear words that only add force: the sentence stands without them.
const FORCE = new Set(
  'fucking fuckin fkn fking goddamn goddamned motherfucking fucken putain_de vitun saatanan helvetin'.split(' '),
);
// A finger, a word begun with dirt, and hashtags with a swear word at their beginning or end.
const RUDE_SIGNS =
  /🖕|💩(?=\p{L})|#(?:fuck|shit|cunt)\p{L}{0,30}|#\p{L}{2,30}(?:fuck|fucks|fucked|shit|cunt)(?![\p{L}])/giu;

export const profanity = defineCheck({
  id: 'profanity',
  topic: 'profanity',
  languages: 'any',
  summary: 'Swear words, also in disguised spelling, whoever or whatever they are meant for.',
  limits:
    'Mild words (hell, crap, bloody) are left alone, and so are names, animals and plants that share a rude word.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  options: z.strictObject({}),
  *find(doc) {
    yield* wordsIn(doc);
    for (const { index, 0: sign } of matchesOf(doc.text, RUDE_SIGNS)) {
      yield { range: { from: index, to: index + sign.length } };
    }
  },
});

function* wordsIn(doc: Parsed): Iterable<Hit> {
  const tokens = readableTokens(doc);
  // English swear words are used in every language.
  const languages: Lang[] = doc.lang ? [...new Set<Lang>([doc.lang, 'en'])] : ['en', 'fr', 'fi'];
  let last = 0;
  for (const lang of languages) {
    const found = LEXICONS[lang].find(tokens);
    const innocent = found.filter(({ category }) => category === 'innocent');
    for (const match of found) {
      const { category, from, to } = match;
      if (category === 'innocent' || from < last) continue;
      if (innocent.some((phrase) => phrase.from < to && from < phrase.to)) continue;
      if (category === 'double' && (doc.lang === 'fr' || doc.lang === 'fi' || isOtherSense(doc, match, tokens)))
        continue;
      last = to;
      yield hitFor(doc, { from, to }, tokens[match.tokens.from] as Token);
    }
  }
}

/** A word with a decent sense too: a name, a title in quotation marks, a subject of study. */
function isOtherSense(
  doc: Parsed,
  { from, to, tokens: { from: at } }: { from: number; to: number; tokens: { from: number } },
  tokens: readonly Token[],
): boolean {
  if (isQuoted(doc, { from, to })) return true;
  const sentence = doc.sentenceAt(from);
  if (!sentence || isResearchContext(sentence)) return true;
  const written = doc.text.slice(from, to);
  const capital = /^\p{Lu}\p{Ll}/u.test(written);
  if (capital && from > sentence.range.from) return true;
  const next = tokens[at + 1];
  return capital && next !== undefined && /^\p{Lu}/u.test(doc.text.slice(next.from));
}

function hitFor(doc: Parsed, range: { from: number; to: number }, token: Token): Hit {
  if (!FORCE.has(token.folded)) return { range };
  const space = /^\s+/.exec(doc.text.slice(range.to))?.[0].length ?? 0;
  if (space === 0) return { range };
  const after = doc.text.slice(range.to + space, range.to + space + 1);
  const starts = /\p{Lu}/u.test(doc.text.slice(range.from, range.from + 1));
  return {
    range,
    fixes: [
      {
        label: { id: 'fixRemoveWords' },
        edits: [
          {
            range: { from: range.from, to: range.to + space + after.length },
            insert: starts ? after.toUpperCase() : after,
          },
        ],
      },
    ],
  };
}
