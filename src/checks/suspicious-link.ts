import * as z from 'zod';
import type { About, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { defineCheck } from './define';

const KINDS = ['disguised', 'shortener'] as const;
type Kind = (typeof KINDS)[number];

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'«»“”]{3,500}|(?<![\w@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}[a-z]{2,12}(?:\/[^\s<>"'«»“”]{0,400})?(?![\w@])/giu;

/** Services whose links hide where they lead. A site's own (t.co, lnkd.in, youtu.be) is not among them. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc bl.ink s.id v.gd qr.ae adf.ly shorte.st tr.im snip.ly soo.gd clck.ru u.to x.co linktr.ee-go.com urlz.fr bitly.com tiny.one shrtco.de short.io 1url.cz lc.chat dub.sh'.split(
    ' ',
  ),
);

// Letters of other alphabets, and pairs of letters, that pass for Latin ones.
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ⅼ: 'l',
  ı: 'i',
  α: 'a',
  ο: 'o',
  ε: 'e',
  ν: 'v',
  ё: 'e',
  к: 'k',
  т: 't',
  н: 'h',
};

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
  options: z.strictObject({ kinds: z.array(z.enum(KINDS)).min(1).optional() }),
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
  if (!doc.text.includes('.')) return;
  for (const { index, 0: match } of doc.text.matchAll(LINK)) {
    const link = match.replace(/[.,;:!?)\]}…]+$/u, '');
    const range = { from: index, to: index + link.length };
    const shown = parse(link);
    if (!shown) continue;
    const target = doc.draft.links?.find((one) => one.range.from < range.to && range.from < one.range.to);
    const host = shown.host;
    if (SHORTENERS.has(host)) yield { range, host, kind: 'shortener' };
    else if (isDisguised(shown, about) || (target && leadsElsewhere(host, target.href)))
      yield { range, host, kind: 'disguised' };
  }
}

interface Parts {
  readonly host: string;
  readonly user: boolean;
  readonly explicit: boolean;
  /** A capital I among small letters passes for an l. */
  readonly disguisedCapital: boolean;
}

/** Taken apart by hand: the pure half compiles without `URL`, and a page's link may be half typed. */
function parse(link: string): Parts | undefined {
  const explicit = /^(?:https?:\/\/|www\.)/i.test(link);
  const authority = link.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  if (!/^[\p{L}\p{N}.-]+$/u.test(host) || !host.includes('.')) return undefined;
  return { host, user: at >= 0, explicit, disguisedCapital: /\p{Ll}I\p{Ll}/u.test(authority.slice(at + 1)) };
}

function isDisguised({ host, user, explicit, disguisedCapital }: Parts, { orgs }: About): boolean {
  if (orgs.some((org) => org.ownsHost(host))) return user;
  if (user) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return explicit && !/^(?:127|10|192\.168)\./.test(host);
  if (/(?:^|\.)xn--/.test(host)) return true;
  if (!explicit && !/\.[a-z]{2,12}$/.test(host)) return false;
  if (mixesScripts(host) || disguisedCapital) return true;
  const domains = orgs.flatMap((org) => org.pack.domains);
  return domains.some((domain) => imitates(host, domain)) || FAMOUS.some((domain) => imitates(host, domain));
}

function mixesScripts(host: string): boolean {
  return host.split('.').some((label) => /[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label));
}

/** "kent.ac.uk.login.example", "kent-ac-uk.com", "kemt.ac.uk", "cern-login.com": the name without being it. */
function imitates(host: string, domain: string): boolean {
  if (host === domain || host.endsWith(`.${domain}`)) return false;
  if (host.startsWith(`${domain}.`) || host.includes(`.${domain}.`) || `.${host}`.includes(`.${domain}-`)) return true;
  const joined = domain.replaceAll('.', '-');
  const labels = host.split('.');
  if (labels.some((label) => label === joined || label.startsWith(`${joined}-`) || label.endsWith(`-${joined}`)))
    return true;
  const name = domain.split('.')[0] as string;
  const suffix = domain.slice(name.length);
  if (name.length >= 4 && isBaited(labels, name)) return true;
  if (simplify(host) === simplify(domain) || simplify(host).endsWith(`.${simplify(domain)}`)) return true;
  // The organisation's own ending with a slip in the name: "lancastre.ac.uk".
  const own = host.endsWith(suffix) ? (host.slice(0, -suffix.length).split('.').at(-1) ?? '') : '';
  return name.length >= 4 && own !== '' && own !== name && isNear(simplify(own), simplify(name));
}

// Endings that cost little and are let out without questions.
const CHEAP = new Set(
  'shop online xyz top click info site live club vip icu buzz cc ru store space website link support help zip mov'.split(
    ' ',
  ),
);

function isBaited(labels: readonly string[], name: string): boolean {
  const bait = new RegExp(`^(?:${name}[-_]?(?:${BAIT})|(?:${BAIT})[-_]?${name})\\d{0,3}$`);
  const hyphened = new RegExp(`(?:^|-)(?:${name}|${name}uni|uni${name})(?:-|$)`);
  const cheap = CHEAP.has(labels.at(-1) ?? '');
  return (
    labels
      .slice(0, -1)
      .some(
        (label) =>
          bait.test(label) ||
          (hyphened.test(label) && label.includes('-') && !isPlace(name)) ||
          (cheap && label.includes(name)) ||
          label.includes(`${name}uni-`),
      ) ||
    (labels.length > 2 && labels[0] === name && !isPlace(name) && labels.slice(1).some((label) => label.includes('-')))
  );
}

/** Kent and Lancaster are places too: "kent-walks.org" imitates nobody. */
const isPlace = (name: string): boolean => name === 'kent' || name === 'lancaster';

const BAIT =
  'login|log-in|signin|sign-in|secure|security|account|accounts|verify|verification|support|helpdesk|it-support|password|reset|portal|auth|sso|mail|webmail|update|payroll|hr|student|students|staff|alumni|refund|fees|scholarship|services?|online|id|mfa|uni|university|ac|edu';

function simplify(host: string): string {
  return [...host]
    .map((character) => LOOKALIKES[character] ?? character)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** One letter more, less, other, or two swapped. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length + right.length <= 2
    ? left.length <= 1 && right.length <= 1
    : left.length === 2 && left === [...right].reverse().join('');
}

/** The text names one site, the link leads to another. */
function leadsElsewhere(shown: string, href: string): boolean {
  const target = parse(href)?.host.replace(/^www\./, '');
  const named = shown.replace(/^www\./, '');
  if (target === undefined || target === 't.co' || target === 'lnkd.in' || target.endsWith('facebook.com'))
    return false;
  return target !== named && !target.endsWith(`.${named}`) && !named.endsWith(`.${target}`);
}
