import * as z from 'zod/mini';
import { compileLexicon, compilePassing } from '../core/lexicon';
import { defineCheck } from './define';

const SAYS_WHO = compileLexicon({
  official: [
    'official',
    'officially',
    'run by',
    'managed by',
    'maintained by',
    'account of',
    'account for',
    'page of',
    'page for',
    'channel of',
    'feed of',
    'news from',
    'news and',
    'updates from',
    'from the',
    'home of',
    'we are',
    'the department',
    'department of',
    'school of',
    'faculty of',
    'division of',
    'institute of',
    'institute for',
    'centre for',
    'center for',
    'library',
    'lab',
    'laboratory',
    'observatory',
    'office',
    'team',
    'group',
    'programme',
    'program',
    'experiment',
    'collaboration',
    'college',
    'society',
    'club',
    'union',
    'students',
    'communications',
    'press',
    'admissions',
    'unit',
    'compte officiel',
    'officiel',
    'officielle',
    'service',
    'laboratoire',
    'departement',
    'bibliotheque',
    'virallinen',
    'laitos',
    'laitoksen',
    'kirjasto',
    'korkeakoulu',
    'korkeakoulun',
    'opiskelijat',
    'yliopiston',
    'seminar',
    'festival',
    'museum',
    'gallery',
    'theatre',
    'choir',
    'orchestra',
    'team at',
    'part of',
    'based at',
    'at the',
  ],
});

/** Shortest bio that is judged: a bio being typed has to begin somewhere. */
const MIN_WORDS = 2;

/** An official account whose bio or name doesn't say whom it represents. */
export const officialBio = defineCheck({
  id: 'official-bio',
  topic: 'identity',
  languages: 'any',
  summary: 'An official account whose bio or display name does not name the organisation.',
  limits:
    'It reads one field at a time: a name that says it all does not excuse a bio that says nothing, nor the other way round, unless the field is empty.',
  fields: ['bio', 'display-name'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org, orgs, account }) {
    if (account.role === 'personal' || doc.tokens.length < MIN_WORDS) return;
    // With several organisations switched on, naming one of them says whom the account represents.
    if (orgs.some((one) => one.mentions(doc).length > 0)) return;
    const alias = compilePassing({ name: org.pack.aliases.map(({ text, stem }) => (stem ? `${text}*` : text)) });
    const names = alias.find(doc.tokens).length > 0;
    // "Kent Physics" names it with an ambiguous name: beside a word for a unit that is clear enough.
    if (names && (doc.draft.field === 'display-name' || SAYS_WHO.find(doc.tokens).length > 0)) return;
    yield {};
  },
});
