import * as z from 'zod/mini';
import lexicon from '../../../rules/lexicons/speaking-for.json' with { type: 'json' };
import type { About, Hit, Parsed } from '../../core/check';
import type { Fix } from '../../core/finding';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { isQuoted, isSatire } from '../clause';
import { categoriesOf, saidIn } from '../cues';
import { defineCheck } from '../define';
import { removeSentences } from '../fixes';
import { unlessInnocent, weighed } from '../scorer/learnt';
import { claimsOf } from './claims';
import type { Claim, Kind } from './reading';
import { speakingTerms } from './reading';

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
    kinds: z._default(z.array(z.enum(KINDS)).check(z.minLength(1)), [...KINDS]),
  }),
  *find(doc, { kinds }, about) {
    if (about.account.role === 'official' || isSatire(doc)) return;
    for (const hit of spokenIn(doc, kinds, about)) {
      if (isDisclaimed(doc)) return;
      yield hit;
    }
  },
});

function spokenIn(doc: Parsed, kinds: readonly Kind[], about: About): Iterable<Hit> {
  const claims = claimsOf(doc, about.orgs).filter(({ range }) => !isQuoted(doc, range));
  const hits = [...claimsIn(doc, claims, kinds)];
  const cues = speakingCues(doc, about);
  // What was learnt tells no kinds apart: it counts for the widest, where the words are of no other.
  const isOfOthers = claims.length > 0 && hits.length === 0;
  const isWeighed =
    kinds.includes('voice') &&
    !isOfOthers &&
    !SOFT.some((category) => cues.has(category)) &&
    !tests(OWN_GROUP, doc.text);
  const weigh = isWeighed ? weighed : unlessInnocent;
  return weigh('speaking-for', doc, about, (chunk) => speakingCues(chunk, about), hits);
}

function* claimsIn(doc: Parsed, all: readonly Claim[], kinds: readonly Kind[]): Iterable<Hit> {
  const claims = all.filter((claim) => claim.kinds.some((kind: Kind) => kinds.includes(kind)));
  const [first] = claims;
  if (!first) return;
  yield hitOf(doc, claims, claims.find(({ sure }) => sure) ?? first);
}

/** Words that leave no doubt whose view it is, or that it is a guess or somebody else's. */
const SOFT = ['hedge', 'cited', 'mine', 'before', 'disclaimed'] as const;

/** "We at the chess society": a smaller we. */
const OWN_GROUP =
  /\bwe,? (?:(?:at|in|of|from|on) )?(?:the|our) (?:[\p{L}'’]{2,14} ){0,4}(?:clubs?|societ(?:y|ies)|soc|choir|union|team|band|orchestra|guild|association|branch|flat|house ?mates?|cohort|committee)\b/iu;

/** What words there are of speaking for somebody; with them, whether an organisation is named. */
export function speakingCues(doc: Parsed, { orgs }: Pick<About, 'orgs'>): ReadonlySet<string> {
  const named = orgs.some((org) => org.mentions(doc).length > 0);
  const categories = categoriesOf(speakingTerms(doc));
  return categories.size > 0 && named ? new Set([...categories, 'organisation']) : categories;
}

/** A post that says whose view it is has said enough: "opinions mine, not Caltech's". */
const isDisclaimed = saidIn(({ tokens }) => DISCLAIMED.find(tokens), 'disclaimed');

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
