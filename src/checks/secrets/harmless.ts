import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';

// The secret is no longer one, or was never one.
const HARMLESS =
  /\b(?:not (?:the )?real|fake|dummy|placeholder|example\b(?!\.)|[A-Z0-9]{4,40}EXAMPLE|old (?:\w+ )?code|changed last|e\.g\.|for instance|public demo|documentation|revoked|rotated|expired|no longer|used to be|old one|has been changed|was changed|(?:don['’]t|do not|never|please stop|stop|why not to) (?:ever )?(?:use|using|reuse|share|sharing|post|posting|tweet|put|putting|write|writing|send|sending|give|pick|choose|set|tell)|instead of|worst|most common|top ten|in the (?:film|novel|book|game|movie|series|episode)|puzzle|escape room|crossword|riddle|treasure hunt|study|dataset|researchers|hashed|hashes|sha-?\d{1,3}|commit|checksum|error code|zip code|dress code|source code|qr code|promo code|discount code|code of conduct|area code|course code|module code|country code|morse|genetic code|exit code)\b|‹|<(?:password|your|token|key)|YOUR_|xxxx|\*\*\*|(?:is|:|=) ?(?:\.\.\.|…)/iu;

/** Is the value no secret any more, or never was one, by the words around it? */
export function isHarmless(doc: Parsed, range: Range): boolean {
  const sentence = doc.sentenceAt(range.from);
  const from = sentence ? sentence.range.from : range.from;
  const around = doc.text.slice(Math.max(0, Math.min(from, range.from - 60)), Math.min(doc.text.length, range.to + 80));
  return HARMLESS.test(around);
}
