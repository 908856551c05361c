import * as z from 'zod/mini';
import type { About, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { matchesOf } from '../core/gate';
import { defineCheck } from './define';
import { imitatesAny } from './imitation';

const KINDS = ['disguised', 'shortener'] as const;
type Kind = (typeof KINDS)[number];

const LINK =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"'«»“”]{3,500}|(?<![\w@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}[a-z]{2,12}(?:\/[^\s<>"'«»“”]{0,400})?(?![\w@])/giu;

/** Services whose links hide where they lead. A site's own (t.co, lnkd.in, youtu.be) is not among them. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc bl.ink s.id v.gd qr.ae adf.ly shorte.st tr.im snip.ly soo.gd clck.ru u.to x.co linktr.ee-go.com urlz.fr bitly.com tiny.one shrtco.de short.io 1url.cz lc.chat dub.sh qrco.de'.split(
    ' ',
  ),
);

/** Names that links are made to look like besides the organisation's own. */
const FAMOUS = [
  'google.com',
  'microsoft.com',
  'office.com',
  'outlook.com',
  'paypal.com',
  'apple.com',
  'amazon.com',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'twitter.com',
  'github.com',
  'dropbox.com',
  'zoom.us',
  'netflix.com',
  'whatsapp.com',
  'orcid.org',
  'arxiv.org',
  'nature.com',
  'elsevier.com',
  'gov.uk',
  'microsoftonline.com',
  'duo.com',
  'moodle.org',
  'eduroam.org',
];

/** Links that lead elsewhere than they seem to. */
export const suspiciousLink = defineCheck({
  id: 'suspicious-link',
  topic: 'suspicious-link',
  languages: 'any',
  summary:
    'Look-alike and punycode hosts, hosts that imitate the organisation or a well-known service, user names or bare addresses in links, link texts unlike their targets, and shorteners.',
  limits:
    'It knows no list of bad sites and looks nothing up. Sites’ own short links (t.co, lnkd.in, youtu.be) and defanged ones (hxxp, [.]) are left alone.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  *find(doc, { kinds }, about) {
    for (const { range, host, kind } of suspects(doc, about)) {
      if (kinds && !kinds.includes(kind)) continue;
      yield { range, values: { host }, fixes: [{ label: { id: 'fixRemoveWords' }, edits: [{ range, insert: '' }] }] };
    }
  },
});

interface Suspect {
  readonly range: Range;
  readonly host: string;
  readonly kind: Kind;
}

function* suspects(doc: Parsed, about: About): Generator<Suspect> {
  if (!/\.|:\/\//.test(doc.text)) return;
  for (const { index, 0: match } of matchesOf(doc.text, LINK)) {
    const link = match.replace(/(?<![.,;:!?)\]}…])[.,;:!?)\]}…]+$/u, '');
    const range = { from: index, to: index + link.length };
    const shown = parse(link);
    if (!shown || (!shown.clickable && isWarnedOf(doc, range))) continue;
    const target = doc.draft.links?.find((one) => one.range.from < range.to && range.from < one.range.to);
    const host = shown.host;
    if (SHORTENERS.has(host)) yield { range, host, kind: 'shortener' };
    else if (isDisguised(shown, about) || (target && leadsElsewhere(host, target.href)))
      yield { range, host, kind: 'disguised' };
  }
}

// Somebody names a bad site to keep others from it. A link that can be clicked is none the safer for that.
const WARNING =
  /\b(?:scams?|scammers?|phishing|phish|fraud\w*|fake|malware|do not|don['’]t|never|beware|avoid|reported|blocked|arnaque|hameçonnage|frauduleux|méfiez|ne cliquez|attention|huijau\w*|tietojenkalast\w*|kalastelu\w*|varo|varokaa|älä|älkää)\b/iu;

function isWarnedOf(doc: Parsed, { from, to }: Range): boolean {
  const sentence = doc.sentenceAt(from)?.range ?? { from, to };
  return WARNING.test(`${doc.text.slice(sentence.from, from)} ${doc.text.slice(to, sentence.to)}`);
}

interface Parts {
  readonly host: string;
  readonly user: boolean;
  /** Begins like an address, not merely with a name. */
  readonly explicit: boolean;
  /** Has a scheme: sites make a link of it. */
  readonly clickable: boolean;
  /** A capital I among small letters passes for an l. */
  readonly disguisedCapital: boolean;
}

/** An address of the internet protocol that is not written in four parts: one number, or version 6 (RFC 3986, 3.2.2). */
const NUMERIC_HOST = /^(?:\d{8,10}|0x[\da-f]{8}|\[(?!::1\]|f[cd])[\da-f:]{4,39}\])$/;

/** Taken apart by hand: the pure half compiles without `URL`, and a page's link may be half typed. */
function parse(link: string): Parts | undefined {
  const clickable = /^(?:https?|ftp):\/\//i.test(link);
  const explicit = clickable || /^www\./i.test(link);
  const authority = link.replace(/^(?:https?|ftp):\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  const numeric = clickable && NUMERIC_HOST.test(host);
  if (!numeric && (!/^[\p{L}\p{N}.-]+$/u.test(host) || !host.includes('.'))) return undefined;
  const disguisedCapital = /\p{Ll}I\p{Ll}/u.test(authority.slice(at + 1));
  return { host, user: at >= 0, explicit, clickable, disguisedCapital };
}

function isDisguised({ host, user, explicit, disguisedCapital }: Parts, { orgs }: About): boolean {
  if (orgs.some((org) => org.ownsHost(host))) return user;
  if (user) return true;
  if (NUMERIC_HOST.test(host)) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return explicit && !/^(?:127|10|192\.168)\./.test(host);
  if (/(?:^|\.)xn--/.test(host)) return true;
  if (!explicit && !/\.[a-z]{2,12}$/.test(host)) return false;
  if (mixesScripts(host) || disguisedCapital) return true;
  return imitatesAny(host, [...orgs.flatMap((org) => org.pack.domains), ...FAMOUS]);
}

function mixesScripts(host: string): boolean {
  return host.split('.').some((label) => /[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label));
}

/** The text names one site, the link leads to another. */
function leadsElsewhere(shown: string, href: string): boolean {
  const target = parse(href)?.host.replace(/^www\./, '');
  const named = shown.replace(/^www\./, '');
  if (target === undefined || target === 't.co' || target === 'lnkd.in' || target.endsWith('facebook.com'))
    return false;
  return target !== named && !target.endsWith(`.${named}`) && !named.endsWith(`.${target}`);
}
