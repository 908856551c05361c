import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';
import { compileLexicon, type TermMatch } from '../../core/lexicon';
import { firstWhere } from '../../core/search';
import { isCount, isCounting } from './values';

// Digits that open something: near a lock, and near a word for entering them.
const WORDS = compileLexicon({
  lock: [
    ...[
      'door',
      'doors',
      'gate',
      'gates',
      'keypad',
      'key pad',
      'alarm',
      'safe',
      'lock',
      'locks',
      'lockbox',
      'lock box',
      'key box',
      'keysafe',
    ],
    ...[
      'padlock',
      'locker',
      'barrier',
      'entrance',
      'entry',
      'shed',
      'turnstile',
      'cabinet',
      'garage',
      'side entrance',
      'bike store',
    ],
    ...[
      'photocopier',
      'copier',
      'printer',
      'projector',
      'voicemail',
      'phone',
      'laptop',
      'tablet',
      'ipad',
      'sim',
      'card',
      'badge',
      'fob',
    ],
    ...['porte', 'portail', 'digicode', 'alarme', 'coffre', 'cadenas', 'casier', 'boite a cles', 'interphone'],
    ...[
      'ovi',
      'oven',
      'oveen',
      'ovessa',
      'portti',
      'portin',
      'porttiin',
      'halytin',
      'halyttimen',
      'kassakaappi*',
      'lukko',
      'lukon',
      'avainboksi*',
      'ulko ovi',
      'ulko oven',
    ],
  ],
  enter: [
    ...[
      'code',
      'codes',
      'pin',
      'combo',
      'combination',
      'digits',
      'passcode',
      'key in',
      'keyed in',
      'punch',
      'punch in',
      'type',
      'type in',
      'press',
      'tap',
      'tap in',
      'dial',
      'enter',
    ],
    ...[
      'hash',
      'star',
      'unlocks',
      'opens',
      'open with',
      'gets you in',
      'lets you in',
      'disarm',
      'turn off the alarm',
      'switch off the alarm',
      'it is',
      "it's",
    ],
    ...[
      'composez',
      'tapez',
      'tape',
      'le code',
      'ouvre',
      'koodi',
      'koodin',
      'koodilla',
      'nappaile',
      'numerosarja',
      'aukeaa',
    ],
  ],
  // Said to be a code that opens: no lock need be named.
  said: [
    ...[
      'verification code',
      'one time code',
      'two factor code',
      '2fa code',
      'security code',
      'sms code',
      'login code',
      'otp',
      'puk',
      'my pin',
      'bank pin',
      'card pin',
      'sim pin',
      'phone pin',
    ],
    ...[
      'combination',
      'combo',
      'code for the',
      'code to the',
      'code for our',
      'code of the',
      'entry code',
      'access code',
      'door code',
      'gate code',
      'alarm code',
      'pin for the',
      'pin to the',
    ],
    ...[
      'code de la',
      'code du',
      'code pour',
      "code d'entree",
      'combinaison',
      'ovikoodi*',
      'vahvistuskoodi*',
      'koodi on',
      'numerosarja',
      'pin koodi*',
      'tunnusluku*',
    ],
  ],
});

const DIGITS =
  /(?<![\p{L}\p{N}£$€#@/.,:+-])(?:\d{3,8}[A-Z]?[#*]?|\d(?:[- ]\d){3,7}[#*]?|\d{1,2}(?:[- ]\d{1,2}){2})(?![\p{L}\p{N}%/]|[.,:-]\d)/gu;
const SPELLED =
  /(?<!\p{L})(?:(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|un|deux|trois|quatre|cinq|sept|huit|neuf)[ ,-]{1,2}){3,8}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|un|deux|trois|quatre|cinq|sept|huit|neuf)(?!\p{L})/giu;
/** How far lock and act may stand from the digits, in words. */
const LOCK_REACH = 12;
const ENTER_REACH = 6;
const SAID_REACH = 8;

/** Door, gate, alarm and device codes, in digits or spelled out. */
export function* codesIn(doc: Parsed): Generator<Range> {
  let words: readonly TermMatch<'lock' | 'enter' | 'said'>[] | undefined;
  for (const pattern of [DIGITS, SPELLED]) {
    for (const { index, 0: written } of matchesOf(doc.text, pattern)) {
      const range = { from: index, to: index + written.length };
      if (pattern === DIGITS ? isCount(doc.text, range) : isCounting(written)) continue;
      words ??= WORDS.find(doc.tokens);
      const at = firstWhere(doc.tokens, ({ to }) => to > index);
      const near = (category: 'lock' | 'enter' | 'said', reach: number) =>
        words?.some((word) => word.category === category && Math.abs(word.tokens.from - at) <= reach) ?? false;
      const digits = written.replace(/\D/g, '').length;
      const singly = /^\d(?:-\d){3}/.test(written) || pattern === SPELLED;
      const locked = digits !== 3 && near('lock', LOCK_REACH) && (singly || near('enter', ENTER_REACH));
      if (locked || near('said', SAID_REACH)) yield range;
    }
  }
}
