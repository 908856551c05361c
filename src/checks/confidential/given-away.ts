import file from '../../../rules/lexicons/given-away.json';
import type { About, Hit, Parsed } from '../../core/check';
import { tests } from '../../core/gate';
import { isSatire } from '../clause';
import { shapedBy } from '../shapes';

// What is given away in one breath, with no word of secrecy: the answers of a test, a referee's verdict, a panel's vote,
// a result before those hear of it whom it is about.

const shaped = shapedBy(file);

/** What all may know: it is published, congratulated on, of the past. */
const OPEN =
  /https?:\/\/|www\.|\b(?:congrat\w*|published|announced|public(?:ly)?|press release|last year['’]?s?|past paper|sample|mock|practice|solved|solutions? (?:are|is) on|marked|returned|film|novel|series|episode|book|cake|bake|pizza|cat|dog)\b/iu;

/** A sentence that gives something away by what it tells. Whoever writes for an account has it to give. */
export function givenAway(doc: Parsed, { account }: About): readonly Hit[] {
  return account.role !== 'personal' || tests(OPEN, doc.text) || isSatire(doc) ? [] : shaped(doc);
}
