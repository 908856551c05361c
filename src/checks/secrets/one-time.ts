import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';
import { isCount } from './values';

// A code that a site or bank has just sent is good for minutes, but those are the ones in which somebody asks for it.
// It is told with the message it came in: "Twitter says enter 771 204 to confirm it's you".

const CODE =
  /(?<![\p{L}\p{N}£$€#@/.,:+-])(?:[A-Z]-)?(?<it>\d{6}|\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}|\d{4} \d{4}(?= ?(?:\.|,|\?|!|$)))(?![\p{L}\p{N}%/]|[.,:-]\d| \d)/gu;
/** Who sends or asks for a code. */
const SENT =
  /(?<!\p{L})(?:text(?:s|ed)?|sms|sends?|sent|emailed|mailed|says?|asks?|asked|wants?|wanted|demands?|showing|shows|came through|coming through|popped up|just arrived|kysyy|kysyi|kysel\p{L}{1,3}|pyysi|pyytää|lähetti|laittoi|tekstarilla|tekstiviesti\p{L}{0,4}|reçu|envoyé|arriver|arrivé|confirm|demandé?|dit)(?!\p{L})/iu;
/** What the code is for. */
const FOR =
  /\b(?:confirm|verify|verif\w+|approve|authori[sz]e|authenticat\w+|2fa|mfa|two[- ]factor|log(?:ging|ged|s)?[- ]?in|sign[- ]?in|one[- ]time|otp|(?:your|the|a|my|sms|text) code|code (?:sms|de vérif\p{L}{0,8}|from)|(?:six|eight|6|8) (?:digits|numbers)|(?:by|per|a|the|par) (?:text|sms)|didn['’]t (?:ask|request)|kuka yrittää|(?:vient|viens) d['’]arriver|qui (?:est-ce qui )?l['’]a demandé|who(?:['’]s| is| just)? (?:trying|asked|requested)|kuutta numeroa|kuusi numeroa|koodi\p{L}{0,3}|vahvist\p{L}{1,8}|kirjaut\p{L}{1,8}|tunnist\p{L}{1,8}|confirmer|vérif\p{L}{1,8}|connexion|le code|un code|six chiffres)\b/iu;
// Orders, grants and prizes have six digits too.
const NO_CODE =
  /\b(?:order|parcel|grant|ticket|case|invoice|isbn|postcode|voucher|discount|promo|population|reference)\b/iu;

/** Codes that somebody was just sent, in the words of the message they came in. */
export function* oneTimeIn({ text }: Parsed): Generator<Range> {
  if (!/\d{3}|\d\d \d\d/.test(text) || !tests(SENT, text) || !tests(FOR, text) || tests(NO_CODE, text)) return;
  for (const range of rangesOf(text, CODE)) {
    if (!isCount(text, range) && !/000$/.test(text.slice(range.from, range.to))) yield range;
  }
}
