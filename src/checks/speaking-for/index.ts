import * as z from 'zod';
import lexicon from '../../../rules/lexicons/speaking-for.json' with { type: 'json' };
import type { Hit, Parsed } from '../../core/check';
import type { Fix } from '../../core/finding';
import { compileLexicon } from '../../core/lexicon';
import { isQuoted, isSatire } from '../clause';
import { defineCheck } from '../define';
import { removeSentences } from '../fixes';
import { claimsOf } from './claims';
import type { Claim, Kind } from './reading';

const KINDS = ['voice', 'approved-opinion', 'authority'] as const;
const DISCLAIMED = compileLexicon({ disclaimed: lexicon.disclaimed });

/** A personal account that speaks, decides or claims approval in the organisation's name. */
export const speakingFor = defineCheck({
  id: 'speaking-for',
  topic: 'speaking-for',
  languages: ['en', 'fr', 'fi'],
  summary: 'A personal account that speaks, promises or claims approval in an organisation’s name.',
  limits:
    'Silent on official accounts, in quotations and reports with a source, in questions and hopes, and where the post says that the view is personal. A decision told as plain news (“the library is closing”) is not found.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  options: z.strictObject({
    kinds: z
      .array(z.enum(KINDS))
      .min(1)
      .default([...KINDS]),
  }),
  *find(doc, { kinds }, { account, orgs }) {
    if (account.role === 'official' || isSatire(doc)) return;
    const claims = claimsOf(doc, orgs).filter(
      (claim) => claim.kinds.some((kind: Kind) => kinds.includes(kind)) && !isQuoted(doc, claim.range),
    );
    const [first] = claims;
    if (!first || isDisclaimed(doc)) return;
    yield hitOf(doc, claims, claims.find(({ sure }) => sure) ?? first);
  },
});

/** A post that says whose view it is has said enough: "opinions mine, not Caltech's". */
function isDisclaimed(doc: Parsed): boolean {
  return DISCLAIMED.find(doc.tokens).length > 0;
}

function hitOf(doc: Parsed, claims: readonly Claim[], best: Claim): Hit {
  return { range: best.range, evidence: claims.map(({ range }) => range), fixes: fixesOf(doc, claims) };
}

/** A fix mends every place at once: one that is left would still speak in the organisation's name. */
function fixesOf(doc: Parsed, claims: readonly Claim[]): Fix[] {
  const replaced = together(claims.map(({ replacement }) => replacement));
  if (replaced) return [replaced];
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  if (sentences.length === doc.sentences.length) {
    const softened = together(claims.map(({ replacement, softened }) => replacement ?? softened));
    return softened ? [softened] : [];
  }
  return [removeSentences(doc, sentences)];
}

/** The fixes as one, under the first one's label; nothing unless every place has one. */
function together(fixes: readonly (Fix | undefined)[]): Fix | undefined {
  const all = fixes.filter((fix) => fix !== undefined);
  const [first] = all;
  if (!first || all.length < fixes.length) return undefined;
  return { label: first.label, edits: all.flatMap(({ edits }) => edits) };
}
