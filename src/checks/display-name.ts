import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/display-name.json' with { type: 'json' };
import type { About, Hit, Parsed } from '../core/check';
import { compileLexicon, compilePassing } from '../core/lexicon';
import type { Mention } from '../core/organisation';
import { defineCheck } from './define';

const { origin: _origin, ...words } = lexicon;
const WORDS = compileLexicon(words);

/** A personal account that goes by the organisation's name or speaks as one of its units. */
export const displayName = defineCheck({
  id: 'display-name',
  topic: 'identity',
  languages: 'any',
  summary:
    'A personal account whose display name is the organisation’s, a unit’s or its logo’s, or whose bio speaks as a unit.',
  limits:
    'A person’s own name beside the organisation’s is fine, and so is a bio that says where somebody works. Pictures are not seen.',
  fields: ['display-name', 'bio'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, about) {
    if (about.account.role !== 'personal') return;
    const hit = doc.draft.field === 'display-name' ? nameIsTheOrganisations(doc, about) : bioSpeaksAsUnit(doc, about);
    if (hit) yield hit;
  },
});

/** Nothing but the organisation and words of units is left once a person's own name is looked for. */
function nameIsTheOrganisations(doc: Parsed, { org }: About): Hit | undefined {
  const mentions = org.mentions(doc);
  const bare =
    mentions.length > 0
      ? mentions
      : bareNames(
          doc,
          org.pack.aliases.map(({ text }) => text),
        );
  const first = bare[0];
  if (!first) return undefined;
  const matches = WORDS.find(doc.tokens);
  if (
    matches.some(
      ({ category, term }) =>
        category === 'own' || (category === 'role' && !['in', 'at', 'for', 'from', 'alumni'].includes(term)),
    )
  )
    return undefined;
  const covered = (at: number) =>
    bare.some(({ from, to }) => from <= at && at < to) ||
    matches.some((match) => match.category !== 'role' && match.from <= at && at < match.to) ||
    /^(?:of|the|and|at|in|for|de|du|la|le|les|et|ja|uk|usa|ch)$/u.test(
      doc.tokens.find((token) => token.from === at)?.folded ?? '',
    );
  const rest = doc.tokens.filter((token) => !covered(token.from) && !/^\d+$/.test(token.folded));
  return rest.length === 0 ? { range: { from: 0, to: doc.text.trimEnd().length }, evidence: [first] } : undefined;
}

/** "Kent Physics" has no academic context word but is a name all the same. */
function bareNames(doc: Parsed, aliases: readonly string[]): Pick<Mention, 'from' | 'to'>[] {
  const names = compilePassing({ name: aliases }).find(doc.tokens);
  const whole =
    names.length > 0 && WORDS.find(doc.tokens).some(({ category }) => category === 'unit' || category === 'voice');
  return whole ? names : [];
}

function bioSpeaksAsUnit(doc: Parsed, { org }: About): Hit | undefined {
  const mentions = org.mentions(doc);
  if (mentions.length === 0) return undefined;
  const matches = WORDS.find(doc.tokens);
  if (
    matches.some(
      ({ category, term }) =>
        category === 'own' || ['parody', 'unofficial', 'not official', 'not the', 'fan'].includes(term),
    )
  )
    return undefined;
  for (const voice of matches.filter(({ category }) => category === 'voice')) {
    const mention = mentions.find(
      ({ from }) => from >= voice.from && from - voice.to < 60 && !/[.!?\n|•]/.test(doc.text.slice(voice.to, from)),
    );
    const isRole = matches.some(
      ({ category, term, to }) =>
        category === 'role' && !['in', 'at', 'for', 'from'].includes(term) && to <= voice.from,
    );
    if (mention && !isRole) return { range: { from: voice.from, to: Math.max(voice.to, mention.to) } };
  }
  return undefined;
}
