// Hosts made to look like those of an organisation or of a well-known service.

// Letters of other alphabets, and pairs of letters, that pass for Latin ones.
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
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

/** A host as a link shows it. */
interface Seen {
  readonly host: string;
  readonly labels: readonly string[];
  readonly simple: string;
}

/** A domain that links may be made to look like. */
interface Model {
  readonly domain: string;
  readonly joined: string;
  readonly name: string;
  readonly suffix: string;
  readonly simple: string;
  /** The name as a part between hyphens. */
  readonly named: RegExp;
  readonly bait: RegExp;
}

/** Made once for each of the few domains there are: a draft may hold a thousand links. */
const models = new Map<string, Model>();

function modelOf(domain: string): Model {
  let model = models.get(domain);
  if (!model) {
    const name = domain.split('.')[0] as string;
    model = {
      domain,
      joined: domain.replaceAll('.', '-'),
      name,
      suffix: domain.slice(name.length),
      simple: simplify(domain),
      named: new RegExp(`^(?:${name}|${name}uni|uni${name})$`),
      bait: new RegExp(`^(?:${name}[-_]?(?:${BAIT})|(?:${BAIT})[-_]?${name})\\d{0,3}$`),
    };
    models.set(domain, model);
  }
  return model;
}

/** Does a host look like one of the domains without being it or below it? */
export function imitatesAny(host: string, domains: readonly string[]): boolean {
  const seen: Seen = { host, labels: host.split('.'), simple: simplify(host) };
  return domains.some((domain) => imitates(seen, modelOf(domain)));
}

/** "kent.ac.uk.login.example", "kent-ac-uk.com", "kemt.ac.uk", "cern-login.com": the name without being it. */
function imitates({ host, labels, simple }: Seen, model: Model): boolean {
  const { domain, joined, name, suffix } = model;
  if (host === domain || host.endsWith(`.${domain}`)) return false;
  if (host.startsWith(`${domain}.`) || host.includes(`.${domain}.`) || `.${host}`.includes(`.${domain}-`)) return true;
  if (labels.some((label) => label === joined || label.startsWith(`${joined}-`) || label.endsWith(`-${joined}`)))
    return true;
  if (name.length >= 4 && isBaited(labels, model)) return true;
  if (simple === model.simple || simple.endsWith(`.${model.simple}`)) return true;
  if (name.length >= 5 && isRespelt(labels, name)) return true;
  // The organisation's own ending with a slip in the name: "lancastre.ac.uk".
  const own = host.endsWith(suffix) ? (host.slice(0, -suffix.length).split('.').at(-1) ?? '') : '';
  return name.length >= 4 && own !== '' && own !== name && isNear(simplify(own), simplify(name));
}

/** "netfl1x-students.fi", "arnazon.co.uk": the name in letters that pass for its own, under any ending. */
function isRespelt(labels: readonly string[], name: string): boolean {
  const simple = simplify(name);
  return labels
    .slice(0, -1)
    .some((label) => label.split('-').some((part) => part !== name && simplify(part) === simple));
}

// Endings that cost little and are let out without questions, or that only an institution's own name makes trusted.
const CHEAP = new Set(
  'shop online xyz top click info site live club vip icu buzz cc ru store space website link support help zip mov co university education college academy app page'.split(
    ' ',
  ),
);

function isBaited(labels: readonly string[], { name, named, bait }: Model): boolean {
  const cheap = CHEAP.has(labels.at(-1) ?? '');
  return (
    labels.slice(0, -1).some((label) => {
      const parts = label.split('-');
      const hyphened = parts.length > 1 && parts.some((part) => named.test(part));
      return (
        (bait.test(label) && !PLACE_NAMES.test(label)) ||
        (hyphened && (!isPlace(name) || parts.some((part) => BAIT_WORD.test(part)))) ||
        (cheap && label.includes(isPlace(name) ? `${name}uni` : name)) ||
        label.includes(`${name}uni-`)
      );
    }) ||
    (labels.length > 2 &&
      labels[0] === name &&
      !isPlace(name) &&
      !HOSTED.has(name) &&
      labels.slice(1).some((label) => label.includes('-')))
  );
}

/** What many run under their own address: "moodle.uni-heidelberg.de". */
const HOSTED = new Set(['moodle', 'zoom', 'outlook', 'github', 'office']);

/** Kent and Lancaster are places too: "kent-walks.org" imitates nobody, "kentonline.co.uk" is a newspaper. */
const isPlace = (name: string): boolean => name === 'kent' || name === 'lancaster' || name === 'lancs';
const PLACE_NAMES = /^(?:kent|lancaster|lancs)(?:online|services?|hr|mail)$/;

const BAIT =
  'login|log-in|signin|sign-in|secure|security|account|accounts|verify|verification|support|helpdesk|it-support|password|reset|portal|auth|sso|mail|webmail|update|payroll|hr|student|students|staff|alumni|refund|fees|scholarship|services?|online|id|mfa|uni|university|ac|edu';
/** The same as words of a longer name, in three languages, with what students are promised or asked to pay. */
const BAIT_WORD =
  /^(?:log(?:in|on)|sign(?:in|on)|secure|security|accounts?|verify|verification|helpdesk|password|reset|portal|auth|sso|webmail|payroll|students?|staff|alumni|refunds?|fees?|scholarships?|bursar(?:y|ies)|grants?|admissions?|enrol(?:ment)?|deposits?|id|mfa|uni|university|ac|edu|moodle|library|bourses?|frais|inscriptions?|remboursements?|connexion|compte|etudiants?|maksut?|lukukausimaksut?|apurahat?|kirjautuminen|tunnus|opiskelijat?|hakemus)$/;

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
