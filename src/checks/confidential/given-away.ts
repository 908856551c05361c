import file from '../../../rules/lexicons/given-away.json';
import type { About, Hit, Parsed } from '../../core/check';
import { firstMatch, tests } from '../../core/gate';
import { isQuoted, isSatire } from '../clause';
import { removeSentence } from '../fixes';
import { shapesOf } from '../shapes';

// What is given away in one breath, with no word of secrecy: the answers of a test, a referee's verdict, a panel's vote,
// a result before those hear of it whom it is about.

const shapes = shapesOf(file);

/** What all may know: it is published, congratulated on, of the past. */
const OPEN =
  /https?:\/\/|www\.|\b(?:congrat\w*|published|announced|public(?:ly)?|press release|last year['’]?s?|past paper|sample|mock|practice|solved|solutions? (?:are|is) on|marked|returned|film|novel|series|episode|book|cake|bake|pizza|cat|dog)\b/iu;

/** Sentences that give something away by what they tell. Whoever writes for an account has it to give. */
export function* givenAway(doc: Parsed, { account }: About): Iterable<Hit> {
  if (account.role !== 'personal' || tests(OPEN, doc.text) || isSatire(doc)) return;
  for (const shape of shapes()) {
    const match = firstMatch(shape, doc.text);
    const range = match && { from: match.index, to: match.index + match[0].length };
    const sentence = range && doc.sentenceAt(range.from);
    if (!sentence || isQuoted(doc, range)) continue;
    yield { range, evidence: [range], fixes: [removeSentence(doc, sentence)] };
    return;
  }
}
