import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';

// The value was never a secret: it stands for one, or belongs to a story.
const NEVER_ONE = [
  String.raw`not (?:the )?real|fake (?:pass\p{L}{0,6}|keys?|codes?|tokens?|log ?ins?|credentials?|data|accounts?|pins?|ones?)|dummy|placeholder|(?<!\.)example\b(?!\.)|[A-Z0-9]{4,40}EXAMPLE|e\.g\.|for instance|public (?:demo|playground|sandbox)|demo (?:is open|account)|resets (?:each|every|hourly|nightly|daily)|documentation|tutorial|made up|never used|nobody ever used|(?:is|was|are)(?: not|n['’]t) (?:a |the |my |our )?(?:real )?(?:password|passcode|pw|pin)`,
  'password hints?|(?:in|of) (?:the|this|my|that) (?:film|novel|book|game|movie|series|episode)|(?:the|this|an?) (?:spy |heist )?(?:thriller|movie|novel|heist film)|plot idea|puzzle|escape room|crossword|riddle|treasure hunt',
].join('|');
// It opens nothing any more.
const NO_LONGER =
  "changed last|revoked|rotated|(?<!n[’']t |not |never )expired(?! but|,? the pw|,[^\\n]{0,12}\\bnew\\b)|no longer|used to be|(?<!new [^\\n]{0,40})old one|old door code|has been changed|was changed|changed now|scrapped|decommissioned|switched off|long since|patched|back in (?:19|20)\\d\\d";
// Somebody gives advice or counts what others choose.
const ADVICE = [
  "(?:don['’]t|do not|never|please stop|stop|why not to) (?:ever )?(?:use|using|reuse|share|sharing|post|posting|tweet|put|putting|write|writing|send|sending|give|pick|choose|set|lend)",
  'worst|most common|yleisin|plus courant|top ten|(?:in|of) (?:a|one|this|that|their) (?:study|dataset)|study (?:of|found|finds|shows)|researchers',
].join('|');
// Codes and numbers that open nothing by their kind.
const OTHER_CODES =
  'hashed|hashes|sha-?\\d{1,3}|md5|ssh-(?:rsa|ed25519|dss)|uuid|commit|checksum|(?:labou?r|penal|civil|tax|error|zip|post|bar|dress|source|qr|cost|budget|project|programme|promo|discount|voucher|gift|referral|area|dialling|sort|course|module|country|genetic|exit|status|http|hex|colou?r|tax|order|booking|product) ?codes?|(?:shows?|showing|displays?|displaying|flash(?:es|ing)|stuck on|throws) (?:(?:the|an?|me) )?(?:[a-z]{1,12} )?code|code of conduct|safe ?words?|code (?:promo|du cours|de cours|postal|barres|civil|de la route)|alennuskoodi|alekoodi|kurssikoodi|viivakoodi|tuotekoodi|postinumero|morse|salasanan vaih(?:to|tami)\\p{L}*';
const HARMLESS = new RegExp(
  String.raw`\b(?:${NEVER_ONE}|${NO_LONGER}|${ADVICE}|${OTHER_CODES})\b|‹|<(?:password|your|token|key)|YOUR_|xxxx|\*\*\*|(?:is|:|=) ?(?:\.\.\.|…)`,
  'iu',
);

// "Revoked 'soon', it still works": what is said of it is not so.
const STILL_WORKS = /\b(?:still|actually) (?:works|valid|live|opens|takes|accepts|lets)\b/iu;
// What stands there was chosen in place of something else.
const IN_PLACE = /\binstead of [^.!?\n]{0,24}$/iu;

// "Incorrect" is the oldest joke of them all: so the computer tells one.
const NONE =
  /^(?:none|n\/a|tba|tbc|aucun|ei ole|incorrect|please|thanks|thank you|hello|hi|cheers|merci|bonjour|kiitos|moi)$/i;
// What stands where everybody puts their own, and what a program asks for.
const TO_FILL_IN =
  /^(?:your|my|the|some|insert|enter|paste)[-_].{3,}|::|[\w)]\($|:\/\/[A-Z_]+:[A-Z_]+@[A-Z_]+|^[A-Z]{2,}(?:_[A-Z]{2,})+$/;
// Where programs live, and calls of funders.
const KNOWN_PLACE =
  /^(?:[Gg]it(?:[Hh]ub|[Ll]ab)|[Zz]enodo|[Cc]odeberg|[Mm]oodle|[Cc]anvas|[Bb]it[Bb]ucket|(?:HORIZON|ERC|COST)-[A-Z\d-]+)$/;
/** What follows these is one, whatever it looks like. */
const INTRODUCED =
  /(?<!\p{L})(?:pass(?:word|code|phrase)?s?|pw|pwd|pin|salasana\p{L}{0,3}|mot de passe|mdp)(?!\p{L})[^.!?\n]{0,20}$/iu;
// "The lab's key is with the porter", a charity's number, a catalogue of the sky, an ethics committee's reference.
const PUBLIC_AROUND =
  /\b(?:samaritans|helpline|hotline|call the control room|ethics (?:ref|approval|no\.?)|serial port|baud|asteroid|comet|apophis|discovered)\b|(?:clé|key|avain)(?!\p{L})[^.!?\n]{0,20}\b(?:chez le (?:gardien|concierge)|with (?:the )?(?:porters?|security|reception|caretaker|janitor)|at (?:the )?(?:reception|front desk|lodge|porters)|vahtimestarilla|aulassa)(?!\p{L})/iu;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Is the value no secret any more, or never was one, by the words around it? */
export function isHarmless(doc: Parsed, range: Range): boolean {
  const written = doc.text.slice(range.from, range.to);
  const bare = written.replace(/^["'“‘«]|["'”’»]$/gu, '');
  if (NONE.test(bare) || TO_FILL_IN.test(bare)) return true;
  const introduced = INTRODUCED.test(doc.text.slice(Math.max(0, range.from - 40), range.from));
  if (!introduced && KNOWN_PLACE.test(bare)) return true;
  if (DAY.test(written) && doc.text.slice(0, range.from).endsWith(' on ')) return true;
  const sentence = doc.sentenceAt(range.from);
  const from = sentence ? sentence.range.from : range.from;
  const around = doc.text.slice(Math.max(0, Math.min(from, range.from - 60)), Math.min(doc.text.length, range.to + 80));
  if (IN_PLACE.test(doc.text.slice(Math.max(0, range.from - 40), range.from))) return true;
  return (HARMLESS.test(around) || (!introduced && PUBLIC_AROUND.test(around))) && !STILL_WORKS.test(around);
}
