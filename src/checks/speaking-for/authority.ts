import { isAttributed, isNegated } from '../clause';
import { type Claim, isHedged, type Match, type Reading } from './reading';
import type { Word } from './slots';

const ENDS_WITH_NAME = new Set([
  'signed orgname',
  'love orgname',
  'yours orgname',
  'sincerely orgname',
  'regards orgname',
]);
const BIO_ONLY = new Set([
  'orgname spokesperson',
  'orgname spokeswoman',
  'orgname spokesman',
  'orgname official',
  'official orgname',
  'orgname press desk',
  'orgname press office',
  'orgname news desk',
  'orgname newsroom',
  'orgname media team',
  'orgname communications team',
  'official orgname account',
  'orgname official account',
  'orgown official account',
  'official account of orgname',
  'spokesperson for orgname',
  'spokesperson of orgname',
  'orgown spokesperson',
  'orgown voice',
]);

/** The office of a spokesperson, the voice, the last word: claimed by the writer. */
export function withAuthority(reading: Reading): Claim | undefined {
  const { doc, sentence, words, matches } = reading;
  const profile = doc.draft.field === 'bio' || doc.draft.field === 'display-name';
  for (const match of matches) {
    if (match.category !== 'authority' || isNegated(words, match.tokens.from, 3)) continue;
    const office = claimsOffice(words, match);
    if (BIO_ONLY.has(match.term) && !profile && !office) continue;
    if (ENDS_WITH_NAME.has(match.term) && match.tokens.to < words.length) continue;
    if (match.term === 'orgname here' && match.tokens.from > 2) continue;
    if (isHedged(reading, match.tokens.from)) continue;
    if (!office && !profile && isAttributed(doc, sentence) && !/\b(?:me|us|you)\b/.test(match.term)) continue;
    return { range: { from: match.from, to: match.to }, sentence, kinds: ['authority', 'voice'], sure: true };
  }
  return undefined;
}

/** In a post a spokesperson is somebody else unless the writer speaks as one: "as a spokesperson for CERN I …". */
function claimsOffice(words: readonly Word[], match: Match): boolean {
  if (!match.term.includes('spokes') && !match.term.includes('voice')) return false;
  const before = words.slice(Math.max(0, match.tokens.from - 4), match.tokens.from).map(({ folded }) => folded);
  return before.includes('as') || before.includes("i'm") || before.join(' ').endsWith('i am the');
}
