import type { Mute } from './context';
import type { Draft } from './draft';
import type { Finding } from './finding';
import { foldPhrase } from './lexicon';

/**
 * A salted hash of a finding in its sentence: enough to recognise the same words again, not enough to read them.
 * 53 bits of a non-cryptographic hash (cyrb53, public domain, by bryc); the salt stays in the browser.
 */
export function muteHash(salt: string, finding: Pick<Finding, 'topic' | 'quote'>, sentence: string): string {
  const input = `${salt}\u0000${finding.topic}\u0000${foldPhrase(finding.quote)}\u0000${foldPhrase(sentence)}`;
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < input.length; i++) {
    const unit = input.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}

/**
 * What a finding about the field as a whole is known by: the post it passes on or answers, and the files that go with it;
 * not the words typed so far, of which a description is one. Empty where there is nothing but the field: a bio is one text for good.
 */
export function surroundings({ sharing, replyingTo, media = [] }: Draft): string {
  return [sharing ?? replyingTo ?? [], media.map(({ kind, name = '' }) => `${kind} ${name}`)].flat(2).join('\n');
}

/** Has the person asked not to hear of this? `sentence` is the one the finding stands in, or its {@link surroundings}. */
export function isMuted(finding: Finding, sentence: string, mutes: readonly Mute[], salt: string): boolean {
  if (mutes.length === 0) return false;
  const phrase = foldPhrase(finding.quote);
  const hash = muteHash(salt, finding, sentence);
  return mutes.some((mute) =>
    mute.kind === 'once'
      ? mute.hash === hash
      : foldPhrase(mute.phrase) === phrase &&
        phrase !== '' &&
        (mute.guideline === undefined || finding.guidelines.includes(mute.guideline)),
  );
}
