import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';

const { around, bypass, classes, predicate } = lexicon;

// What some detectors ask for besides.
const BESIDES =
  'root ssh kirjaudu* sanalla question hatch door gate alarm token bearer secret api wifi fi admin account safe lock locker memorable maiden pet mnemonic wallet phrase say type opens clockwise netflix dropbox magic row pattern zoom webinar meet kokous* avain* tunnus* bitcoin crypto ledger words sanalla spell ssana passkey psk mot sana answer bank payroll unlock* login first favourite street maiden turvakysymy* decrypt* phrase restic borg veracrypt nolla kasi ysi yks ovi takaov* cle* clef* host gauche droite oikealle vasemmalle ovipuhelimeen';

/** Names of secrets and keys. */
const NAMES = compileLexicon({
  named: [
    ...around.name,
    ...classes.name,
    ...classes.pass,
    ...predicate.certain,
    ...classes.key,
    ...classes.avain,
    ...classes.cle,
    ...bypass.trick,
    ...bypass.knack,
    ...BESIDES.split(' '),
  ],
});

// Two digits, digits beside letters or one by one; letters one by one, quotation marks, signs of assignment, addresses.
const LOOKS =
  /\d\d|\d[- ,]|-\d|\p{L}\d|\d\p{L}|["“«_=→]|(?<!\p{L})['‘]\p{L}|\p{L}[*&!$]\p{L}|\p{Lu}-\p{Lu}-\p{Lu}|\/\/|-----|(?:one|two|three|four|five|six|seven|eight|nine|zero|oh)[ ,-]{1,2}(?:one|two|three|four|five|six|seven|eight|nine|zero|oh)\b/iu;

/** A cheap question first: is there anything in a draft that a secret could be or be called? */
export function mayHoldSecret({ text, tokens }: Parsed): boolean {
  return tests(LOOKS, text) || NAMES.find(tokens).length > 0;
}
