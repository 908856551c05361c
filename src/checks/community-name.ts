import * as z from 'zod/mini';
import { compilePassing } from '../core/lexicon';
import { defineCheck } from './define';

/** A community's name that lacks the organisation's. */
export const communityName = defineCheck({
  id: 'community-name',
  topic: 'branding',
  languages: 'any',
  summary: 'The name of a community that does not contain the organisation’s name in the language of the community.',
  limits:
    'A short form alone ("Aalto") does not count as the name; which language is the community’s main one is not known, so any counts.',
  fields: ['display-name'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org, orgs, pack, account }) {
    if (account.role !== 'community' || doc.tokens.length === 0) return;
    const full = pack.aliases.filter((alias) => !alias.ambiguous).map(({ text, stem }) => (stem ? `${text}*` : text));
    if (compilePassing({ name: full }).find(doc.tokens).length > 0) return;
    if (orgs.some((other) => other !== org && other.mentions(doc).length > 0)) return;
    yield { values: { name: pack.name.en } };
  },
});
