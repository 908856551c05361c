import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/identity.json';
import type { About, Hit, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { isNegated, isQuestion, isQuoted } from './clause';
import { type Cues, categoriesIn, compileTopic, cuesOf, finderOf, marked, saidIn } from './cues';
import { defineCheck } from './define';
import { impersonationIn } from './impersonation';
import { unlessInnocent, weighed } from './scorer/learnt';

const LEXICON = compileTopic(lexicon);
type Cue = Exclude<keyof typeof lexicon, 'origin'>;

/** Words of praise, of roles, of saying or hiding them. */
export const identityTerms = finderOf(LEXICON);
/** What kinds of them a draft has. */
export const identityCues = categoriesIn(identityTerms);

const isRoleTold = saidIn(identityTerms, 'disclose', 'modest');

/**
 * What a guideline may limit this check to: a part in the organisation that readers cannot see, or a claim to more
 * than one is, be it to speak as the organisation.
 */
const KINDS = ['hidden-role', 'role-claim'] as const;

/** Honest about who speaks: a role that is hidden or denied, and titles that are too big. */
export const identity = defineCheck({
  id: 'identity',
  topic: 'identity',
  languages: ['en', 'fr', 'fi'],
  summary:
    'The organisation praised or explained from within while the role there is not said, posing as an outsider or, in a post, as the organisation itself, and inflated titles.',
  limits:
    'Whether a title is true can’t be known from a post; only the wording of big claims is recognised. A role said in the post, or a bio with a disclaimer, settles it.',
  fields: ['post', 'bio'],
  perOrganisation: true,
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  find(doc, { kinds = KINDS }, about) {
    if (about.account.role !== 'personal') return [];
    const posed =
      kinds.includes('role-claim') && doc.draft.field === 'post' ? impersonationIn(doc, about.org) : undefined;
    if (posed) return [{ range: posed, evidence: [posed] }];
    const hits = claimsIn(doc, kinds, about);
    if (doc.draft.field === 'bio') return hits;
    // A bio can claim too much without the name; a post of somebody who has no part in the organisation can’t.
    if (!about.affiliated) return [];
    // What was learnt tells no kinds apart, and is mostly of roles that are hidden.
    const weigh = about.disclaimed || !kinds.includes('hidden-role') ? unlessInnocent : weighed;
    return weigh('identity', doc, about, identityCues, hits);
  },
});

function* claimsIn(doc: Parsed, kinds: readonly (typeof KINDS)[number][], about: About): Iterable<Hit> {
  const mentions = about.org.mentions(doc);
  const whole = cuesOf(identityTerms(doc));
  const claimed = kinds.includes('role-claim') ? roleClaim(doc, whole, mentions.length > 0) : undefined;
  if (claimed) {
    yield claimed;
    return;
  }
  if (mentions.length === 0 || !kinds.includes('hidden-role')) return;
  const hidden = doc.draft.field === 'bio' ? hiddenInBio(doc, whole, mentions) : hiddenInPost(doc, whole, about);
  if (hidden) yield hidden;
}

/** "As the man who discovered the Higgs boson", "world's leading expert", "the official voice of". */
function roleClaim(doc: Parsed, whole: Cues<Cue>, named: boolean): Hit | undefined {
  if (whole.has('modest')) return undefined;
  // Without the organisation's name only a claim about oneself counts.
  const about = whole.of('grand', ...(named ? (['insider'] as const) : [])).find((cue) => {
    const sentence = doc.sentenceAt(cue.from);
    if (!sentence || isQuestion(sentence) || isQuoted(doc, cue)) return false;
    const at = sentence.tokens.findIndex(({ from }) => from === cue.from);
    if (isNegated(sentence.tokens, at)) return false;
    const words = sentence.tokens.map(({ folded }) => folded);
    return (named && (doc.draft.field === 'bio' || at <= 1)) || speaksOfOneself(words, at);
  });
  if (!about) return undefined;
  return hitAt(doc, [about]);
}

/** "As the …", "I'm the …", "Speaking as …". */
function speaksOfOneself(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => /^(?:as|i'm|i|i've|im|tant)$/.test(word));
}

/** A bio that names the organisation and no role in it: "Caltech. Mountains. Espresso." */
function hiddenInBio(doc: Parsed, whole: Cues<Cue>, mentions: readonly Range[]): Hit | undefined {
  const veiled = whole.of('insider');
  if (veiled.length > 0) return hitAt(doc, veiled);
  if (whole.has('role', 'disclose', 'modest')) return undefined;
  const [first] = mentions;
  // A long bio tells a story; whose role it hides can't be said from words alone.
  return first && doc.tokens.length <= SHORT_BIO ? { range: { from: first.from, to: first.to } } : undefined;
}

const SHORT_BIO = 14;

/** Praise or news from within by somebody who does not say that they belong, or says that they do not. */
function hiddenInPost(doc: Parsed, whole: Cues<Cue>, about: About): Hit | undefined {
  const posing = whole.of('outsider').filter((cue) => !isQuoted(doc, cue));
  const praise = whole.of('praise').filter((cue) => !isQuoted(doc, cue));
  const member = about.account.profile[about.pack.id]?.affiliated ?? true;
  if (posing.length > 0 && praise.length > 0 && member) return hitAt(doc, posing);
  if (praise.length === 0 || about.disclaimed) return undefined;
  if (isRoleTold(doc) || posing.length > 0) return undefined;
  const sentence = doc.sentences.find((one) => praise.some(({ from }) => within(one.range, from)));
  if (!sentence || isQuestion(sentence)) return undefined;
  const named = about.org.mentions(doc).some(({ from }) => within(sentence.range, from));
  const ours = sentence.tokens.some(({ folded }) => /^(?:we|we've|our|us|nous|notre|me|meidan)$/.test(folded));
  if (!named && !ours) return undefined;
  return {
    range: marked(
      sentence,
      praise.filter(({ from }) => within(sentence.range, from)),
    ),
    evidence: praise.map(plain),
  };
}

function within({ from, to }: Range, at: number): boolean {
  return from <= at && at < to;
}

function plain({ from, to }: Range): Range {
  return { from, to };
}

function hitAt(doc: Parsed, cues: readonly Range[]): Hit | undefined {
  const [first] = cues;
  const sentence = first && doc.sentenceAt(first.from);
  return sentence ? { range: marked(sentence, [first]), evidence: cues.map(plain) } : undefined;
}
