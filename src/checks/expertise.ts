import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/expertise.json' with { type: 'json' };
import type { Hit, Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { compileLexicon, type TermMatch } from '../core/lexicon';
import { isQuestion, isQuoted, isSatire } from './clause';
import { categoriesIn, finderOf, saidIn } from './cues';
import { defineCheck } from './define';
import { removeSentences } from './fixes';
import { weighed } from './scorer/learnt';

const { origin: _origin, ...terms } = lexicon;
const TERMS = compileLexicon(terms);
type Category = keyof typeof terms;
type Match = TermMatch<Category>;

/** Words of authority, of a field, of advice, and of the subjects in which wrong advice harms. */
export const expertiseTerms = finderOf(TERMS);
/** What kinds of them a draft has. */
export const expertiseCues = categoriesIn(expertiseTerms);

// A subject in which wrong advice harms, and who may give it.
const DOMAINS = [
  ['medical', saidIn(expertiseTerms, 'own_medical')],
  ['legal', saidIn(expertiseTerms, 'own_legal')],
  ['finance', saidIn(expertiseTerms, 'own_finance')],
  ['safety', saidIn(expertiseTerms, 'own_safety')],
] as const satisfies readonly (readonly [Category, (doc: Parsed) => boolean])[];

/** "Ask your GP": the post sends people to somebody who knows. */
const refersOn = saidIn(expertiseTerms, 'refers');

/** Advice on health, law, money or safety from somebody whose field is another. */
export const expertise = defineCheck({
  id: 'expertise',
  topic: 'expertise',
  languages: ['en', 'fr', 'fi'],
  summary: 'Advice on health, law, money or safety by somebody who claims another field, or none.',
  limits:
    'Knows the writer’s field only from the post. Silent on one’s own experience, on one’s own field, and where the post sends people to somebody who knows.',
  fields: ['post', 'reply'],
  options: z.strictObject({}),
  find: (doc, _options, about) => weighed('expertise', doc, about, expertiseCues, adviceIn(doc)),
});

function* adviceIn(doc: Parsed): Iterable<Hit> {
  const matches = expertiseTerms(doc);
  const own = expertiseCues(doc);
  const claims = own.has('authority') || own.has('layman') || own.has('field');
  if (!claims || isSatire(doc) || refersOn(doc)) return;
  for (const [domain, isOwn] of DOMAINS) {
    if (!own.has(domain) || isOwn(doc)) continue;
    const advice = adviceOn(doc, matches, domain);
    if (!advice) continue;
    yield { range: advice.range, evidence: [advice.range], fixes: [removeSentences(doc, [advice.sentence])] };
    return;
  }
}

interface Advice {
  readonly range: Range;
  readonly sentence: Sentence;
}

/** Advice or a flat claim near a word of the subject, by somebody who speaks with authority. */
function adviceOn(doc: Parsed, matches: readonly Match[], domain: Category): Advice | undefined {
  const standing = standingOf(matches);
  if (standing === 0) return undefined;
  const subjects = matches.filter(({ category }) => category === domain);
  for (const match of matches) {
    if (match.category !== 'advice' && match.category !== 'claim') continue;
    const sentence = doc.sentenceAt(match.from);
    const near = subjects.some((subject) => isNear(doc, subject, match));
    if (!near || !sentence || isQuestion(sentence) || isQuoted(doc, match)) continue;
    const weight = standing + (match.category === 'advice' ? 1 : 0.75);
    if (weight >= ENOUGH) return { range: rangeOf(doc, sentence, match, subjects), sentence };
  }
  return undefined;
}

/** In the same sentence, or a few words away in the next. */
function isNear(doc: Parsed, subject: Match, advice: Match): boolean {
  const apart = Math.abs(subject.tokens.from - advice.tokens.from);
  return apart <= REACH / 2 || (apart <= REACH && doc.sentenceAt(subject.from) === doc.sentenceAt(advice.from));
}

const REACH = 16;
const ENOUGH = 1.25;

/** How much the writer stands on a title that is no title here: a field of their own, "trust me", "not my field, but". */
function standingOf(matches: readonly Match[]): number {
  const has = (category: Category) => matches.some((match) => match.category === category);
  if (has('layman')) return has('but') ? 1.5 : 0;
  const authority = matches.filter(({ category }) => category === 'authority').length;
  if (has('field') && authority > 0) return 1;
  if (authority > 1 || has('field')) return 0.75;
  return authority > 0 ? 0.5 : 0;
}

/** From the advice to the subject, within the sentence. */
function rangeOf(doc: Parsed, sentence: Sentence, match: Match, subjects: readonly Match[]): Range {
  const inside = subjects.filter(({ from, to }) => sentence.range.from <= from && to <= sentence.range.to);
  const nearest = inside.toSorted((a, b) => Math.abs(a.from - match.from) - Math.abs(b.from - match.from))[0] ?? match;
  const from = Math.min(match.from, nearest.from);
  return { from, to: Math.max(match.to, nearest.to, Math.min(doc.text.length, from)) };
}
