import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// A call has a number and, to keep strangers out, a second one, which people tell by what asks for it: "Zoom 944 1182
// 7730, it'll want 551902".

const CALL =
  /(?<!\p{L})(?:zoom\p{L}{0,4}|teams\p{L}{0,4}|webex|meet(?:ing)?|webinar|hosts?|kokou\p{L}{1,6}|réunion|visio)(?!\p{L})/iu;
const ID = String.raw`(?<!\d)\d{3} ?\d{3,4} ?\d{2,4}(?: \d{2,3})?`;
const ASKS = String.raw`(?:wants?|asks?|needs?|demands?|takes|pass\p{L}{0,5}|pw|pin|code|then|it['’]s|kysyy|haluaa|pyytää|sitten|demande|puis|veut)`;
/** The number of a call, then what it asks for. */
const ASKED = new RegExp(
  String.raw`${ID}(?!\d)[^\n\d]{0,40}?(?<!\p{L})${ASKS}(?: (?:you|is|for|me|us|the|code|passcode|pin|ja|on|se|le|te|vous)){0,4}:? (?<it>(?!(?:[01]\d|2[0-3])[0-5]\d(?!\d))\d{4,8}|(?=\p{L}{0,8}\d)[A-Za-z\d]{6,10})(?![\w:])`,
  'giu',
);
/** "Claim host, 904417 does it": who runs a call shows so. */
const HOSTING =
  /(?<!\p{L})(?:claim|take over|become|as)(?: the| as)? host(?!\p{L})[^\n\d]{0,40}?(?<it>\d{6,10})(?!\d)/giu;

/** Passcodes and host keys of calls. */
export function* meetingsIn({ text }: Parsed): Generator<Range> {
  if (!/\d{4}/.test(text) || !tests(CALL, text)) return;
  yield* rangesOf(text, ASKED);
  yield* rangesOf(text, HOSTING);
}
