import type { Parsed } from '../../core/check';
import { peopleIn } from './people';

const CUES = Symbol('cues of personal data');

// An address for mail; so many digits that they may reach or number somebody.
const MAIL = /[^\s@]@[^\s@]{1,80}\.[a-z]/iu;
const LONG = /\d{5}|\d[\d -]{6,}\d/u;

/** What may make something personal: how people are named, and signs of addresses and numbers. */
export function personalCues(doc: Parsed): ReadonlySet<string> {
  return doc.memo(CUES, () => {
    const cues = new Set<string>(doc.sentences.flatMap((sentence) => peopleIn(sentence).map(({ by }) => by)));
    if (MAIL.test(doc.text)) cues.add('mail');
    if (LONG.test(doc.text)) cues.add('long');
    if (/\d/.test(doc.text)) cues.add('digit');
    return cues;
  });
}
