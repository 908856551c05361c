import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { firstWhere } from '../../core/search';

// Passwords are told in many ways ("It's Crumpet-Violin-63 now, stop locking me out"), but most look like passwords.
// A word that looks like one, near a word for what it opens, is one.

/** What is locked, how strongly it speaks of a secret: names of a secret count 2, things and acts that need one count 1. */
const CONTEXT = compileLexicon({
  secret: [
    ...[
      'password*',
      'passcode*',
      'passphrase*',
      'passwd',
      'pw',
      'pwd',
      'pword',
      'pass word',
      'credential*',
      'creds',
      'ssid',
    ],
    ...[
      'wifi key',
      'wi fi key',
      'wpa key',
      'network key',
      'api key',
      'access token',
      'api token',
      'client secret',
      'secret key',
    ],
    ...[
      'login is',
      'logins are',
      'login details',
      'shared login',
      'shared account',
      'login for',
      'log in with',
      'login with',
    ],
    ...[
      'log on as',
      'log on with',
      'log in as',
      'sign in as',
      'sign in with',
      'ssh in',
      'locking me out',
      'locked out',
    ],
    ...[
      'mot de passe',
      'mdp',
      'code wifi',
      'cle wifi',
      'identifiants',
      'salasana*',
      'salis',
      'tunnukset',
      'kirjautumaan',
    ],
    ...[
      'magic word',
      'secret word',
      'the word to get in',
      'wants a token',
      'to get in',
      'lets you in',
      'gets you in',
      'gets you on',
      'unlocks it',
    ],
  ],
  locked: [
    ...[
      'wifi',
      'wi fi',
      'router',
      'network',
      'hotspot',
      'server',
      'login',
      'log in',
      'log on',
      'sign in',
      'admin',
      'user',
      'username',
    ],
    ...[
      'account',
      'portal',
      'jupyter',
      'ssh',
      'vpn',
      'broker',
      'database',
      'dashboard',
      'printer',
      'root',
      'sudo',
      'api',
    ],
    ...[
      'netflix',
      'spotify',
      'instagram',
      'insta',
      'instan',
      'twitter',
      'facebook',
      'kahoot',
      'overleaf',
      'dropbox',
      'zoom',
      'teams',
      'webex',
      'moodle',
      'jstor',
      'github',
    ],
    ...'duolingo coursera strava steam twitch wordle disney grafana afs eduroam panopto ftp'.split(' '),
    ...[
      'host key',
      'meeting id',
      'proxy',
      'remote desktop',
      'vnc',
      'shared drive',
      'drive partage',
      'encrypted',
      'zip file',
      'unlock',
      'unlocks',
      'reset',
    ],
    ...[
      'serveur',
      'compte',
      'identifiant',
      'tunnus',
      'tunnusta',
      'tunnukset',
      'tunnuksella',
      'palvelin*',
      'verkko',
      'verkon',
      'tili',
      'tilin',
      'rajapinnan',
      'avain',
    ],
  ],
});

// Letters, digits and a sign or capitals inside, in one word of six or more.
const CANDIDATE =
  /(?<![\p{L}\p{N}@#/._-])(?![^\s@]{1,40}@[^\s@]{1,40}\.)(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[\p{L}\p{N}][\p{L}\p{N}!@#$%&*+=_^~.-]{4,38}[\p{L}\p{N}!$%&*+=#](?![\p{L}\p{N}@/])/gu;
// Course codes, rooms, models, versions, measures, dates, products: letters and digits that open nothing.
const NO_SECRET =
  /^(?:\d{1,4}-(?:year|month|week|day|hour|minute|page|mile|metre|meter|part|person)s?(?:-.*)?|\p{Lu}{1,6}[-.]?\d{1,6}\p{L}?|[vV]?\d+(?:\.\d+)+\w{0,3}|\d+(?:[.,-]\d+)*(?:-?\p{Ll}{1,6}|\p{L}{1,3})|\p{L}+-\d{1,4}|\p{Lu}?\p{Ll}+\d|\p{Lu}{2,}\d{2,4}|(?:covid|sars|gpt|python|windows|iphone|web|mp|h|co|pm)-?\d.*|\d+(?:st|nd|rd|th).*|.*\.(?:com|org|net|edu|uk|fi|fr|ch|io|py|js|ts|r|csv|pdf|docx?|xlsx?|png|jpe?g|zip|txt|md|html?|example))$/iu;
const SIGNS = /[!@#$%&*+=_^~]/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{N}\p{L}+\p{N}|\p{L}\p{N}+\p{L}/u;

// "admin / Tr0mb0ne88", "admin and then admin1234", "…@example.com and LiquidHe4": the second of a pair.
const SECOND = /(?:\/|,|:|\band(?: then)?|\bthen|\bet|\bpuis|\bja)\s{1,2}$/iu;
// A name of a secret, then one word in quotation marks.
const QUOTED =
  /(?<!\p{L})(?:password|pass ?phrase|phrase|secret|pass ?code|pass|key|code ?word|(?:entry|unlock|secret|exam|start) word|magic word|mot de passe|salasana)(?: is| today is|:| =)? ["“'‘](?<it>[^\s"”'’]{4,40})["”'’]/giu;

/** How far the word for the lock may stand from the secret, in words. */
const REACH = 14;
const ENOUGH = 4;

/** Words that look like passwords, near a word for what they open. */
export function* shapedIn(doc: Parsed): Generator<Range> {
  let contexts: readonly { readonly strength: number; readonly at: number }[] | undefined;
  for (const { index, 0: written } of matchesOf(doc.text, CANDIDATE)) {
    const value = written.replace(/(?<![.!?])[.!?]+$/u, '');
    const shape = shapeOf(value);
    if (shape === 0) continue;
    contexts ??= CONTEXT.find(doc.tokens).map(({ category, tokens }) => ({
      strength: category === 'secret' ? 2 : 1,
      at: tokens.to,
    }));
    const at = firstWhere(doc.tokens, ({ to }) => to > index);
    const near = contexts.filter((context) => Math.abs(context.at - at) <= REACH);
    const second = SECOND.test(doc.text.slice(Math.max(0, index - 12), index)) ? 1 : 0;
    const strength = near.reduce((most, context) => Math.max(most, context.strength), 0);
    if (strength > 0 && shape + strength + second >= ENOUGH) yield { from: index, to: index + value.length };
  }
}

/** Words that look like nothing at all, but stand in quotation marks after the name of a secret. */
export function* quotedIn({ text }: Parsed): Generator<Range> {
  for (const { index, 0: match, groups } of matchesOf(text, QUOTED)) {
    const it = groups?.['it'] ?? '';
    const from = index + match.lastIndexOf(it);
    yield { from, to: from + it.length };
  }
}

// "visitor24 / tidalwave", "jsmith4 and Butterfly8": who, and what opens it.
const PAIR =
  /(?<![\p{L}\p{N}@/.])(?<user>[\p{L}\p{N}][\p{L}\p{N}_.@-]{2,39}) ?(?:\/{1,2}|\||, (?:and )?| and | et | ja ) ?(?<it>[\p{L}\p{N}][^\s/|,;]{3,39})/gu;
const TELLING = /\p{L}\d|@.|\p{Ll}\p{Lu}/u;

/** A name and a secret, side by side, near a word for what they open. */
export function* pairedIn(doc: Parsed): Generator<Range> {
  let contexts: readonly number[] | undefined;
  for (const { index, 0: match, groups } of matchesOf(doc.text, PAIR)) {
    const user = groups?.['user'] ?? '';
    const it = (groups?.['it'] ?? '').replace(/(?<![.!?)"'”’])[.!?)"'”’]+$/u, '');
    const slash = /[/|]/.test(match);
    const telling = slash ? TELLING.test(user) || TELLING.test(it) : TELLING.test(user) && TELLING.test(it);
    if (!telling || it.length < 4 || (NO_SECRET.test(it) && !isNameAndWord(match)) || /^https?|www\./i.test(user + it))
      continue;
    contexts ??= CONTEXT.find(doc.tokens).map(({ tokens }) => tokens.to);
    const at = firstWhere(doc.tokens, ({ to }) => to > index);
    if (!contexts.some((context) => Math.abs(context - at) <= REACH)) continue;
    const from = index + match.lastIndexOf(it);
    yield { from, to: from + it.length };
  }
}

/** "marnieg / Dungeness4": a name in small letters, spaces around the stroke, a word with a number to it. */
const isNameAndWord = (pair: string): boolean => /^[a-z][a-z_.]{2,20} \/{1,2} \p{Lu}\p{Ll}{4,20}\d{1,4}$/u.test(pair);

/** 3 for what nobody writes but as a secret, 2 for what may be a name, 0 for what is none. */
function shapeOf(value: string): 0 | 2 | 3 {
  if (value.length < 6 || NO_SECRET.test(value)) return 0;
  const hyphens = value.split('-').length - 1;
  if (SIGNS.test(value) || hyphens >= 2) return 3;
  if (/[._]/.test(value)) return 2;
  return INNER_CAPITAL.test(value) || /\d{2}/.test(value) ? 2 : 0;
}
