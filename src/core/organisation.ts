import { isAcademic, isPlace } from './academic-context';
import type { Parsed } from './check';
import type { Range } from './draft';
import type { Alias, Pack } from './guideline';
import { compilePassing, type Lexicon, type TermMatch } from './lexicon';
import { outermost } from './search';
import { fold } from './tokens';

/** What kind of name of the organisation was met. */
export type NameKind = 'name' | 'unit' | 'nickname' | 'handle' | 'domain';

/** A place where a draft names the organisation. */
export interface Mention extends Range {
  readonly kind: NameKind;
  readonly text: string;
}

/** The names of one organisation, compiled for finding. */
export interface OrgNames {
  readonly pack: Pack;
  /** Where the draft names the organisation. An ambiguous name ("Kent") counts only beside a word of academic life. */
  mentions(doc: Parsed): readonly Mention[];
  /** Where one of its names stands, ambiguous ones everywhere: for a text that is known to be of it. */
  namings(doc: Parsed): readonly Range[];
  /** Does the draft name it anywhere? */
  isNamed(doc: Parsed): boolean;
  /** Is the host one of the organisation's domains or below one? */
  ownsHost(host: string): boolean;
  /** Is the e-mail address or phone number one that the organisation publishes? */
  isPublicAddress(address: string): boolean;
}

interface Compiled {
  readonly certain: Lexicon<NameKind>;
  readonly ambiguous: Lexicon<NameKind>;
  /** One-word names with which handles of units begin: `@caltechastro`. */
  readonly handleRoots: readonly string[];
  /** The same of ambiguous names, which need a word of academic life after them: `@lancasterphysics`. */
  readonly ambiguousRoots: readonly string[];
}

const compiled = new WeakMap<Pack, OrgNames>();

/** The compiled names of a pack; compiled once per pack object. */
export function orgNames(pack: Pack): OrgNames {
  let names = compiled.get(pack);
  if (!names) {
    names = compile(pack);
    compiled.set(pack, names);
  }
  return names;
}

function compile(pack: Pack): OrgNames {
  const pick = (names: readonly Alias[], ambiguous: boolean) =>
    names.filter((name) => (name.ambiguous ?? false) === ambiguous).flatMap(termsOf);
  const certain = compilePassing<NameKind>({
    name: pick(pack.aliases, false),
    unit: pick(pack.units, false),
    nickname: pick(pack.nicknames, false),
    handle: pack.handles,
    domain: pack.domains,
  });
  const ambiguous = compilePassing<NameKind>({
    name: pick(pack.aliases, true),
    unit: pick(pack.units, true),
    nickname: pick(pack.nicknames, true),
    handle: [],
    domain: [],
  });
  const roots = (names: readonly string[]) =>
    names.map((term) => fold(term.replace('*', ''))).filter((root) => /^[a-z]{4,}$/.test(root));
  const handleRoots = roots(pick(pack.aliases, false));
  const ambiguousRoots = roots([...pick(pack.aliases, true), ...pick(pack.nicknames, true)]);
  const key = Symbol(pack.id);
  const named = Symbol(`${pack.id} named`);
  const mentions = (doc: Parsed) =>
    doc.memo(key, () => findMentions(doc, { certain, ambiguous, handleRoots, ambiguousRoots }));
  const published = new Set(pack.publicAddresses.map(normaliseAddress));
  return {
    pack,
    mentions,
    namings: (doc) => outermost([...mentions(doc), ...ambiguous.find(doc.tokens)]),
    isNamed: (doc) => doc.anywhere(named, (chunk) => mentions(chunk).length > 0),
    ownsHost(host) {
      const lower = host.toLowerCase();
      return pack.domains.some((domain) => lower === domain || lower.endsWith(`.${domain}`));
    },
    isPublicAddress: (address) => published.has(normaliseAddress(address)),
  };
}

// Finnish puts a case ending on any name: "CERNin", "Kentissä". Folded, so without the dots of "ä".
const FINNISH_ENDINGS = ['in', 'iin', 'issa', 'ista', 'illa', 'ilta', 'ille', 'ina'];
const ONE_WORD_ENDING_IN_CONSONANT = /^[\p{L}-]{3,}[bcdfghjklmnpqrstvwxz]$/iu;

function termsOf(name: Alias): string[] {
  if (name.stem) return [`${name.text}*`];
  if (!ONE_WORD_ENDING_IN_CONSONANT.test(name.text)) return [name.text];
  return [name.text, ...FINNISH_ENDINGS.map((ending) => name.text + ending)];
}

function normaliseAddress(address: string): string {
  return address.includes('@') ? address.toLowerCase() : address.replace(/\D/g, '');
}

function findMentions(doc: Parsed, { certain, ambiguous, handleRoots, ambiguousRoots }: Compiled): Mention[] {
  const at = (range: Range, kind: NameKind): Mention => ({
    from: range.from,
    to: range.to,
    kind,
    text: doc.text.slice(range.from, range.to),
  });
  const mentions = certain.find(doc.tokens).map((match) => at(match, match.category));
  for (const token of doc.tokens) {
    if (token.folded.startsWith('@') && isHandleOfUnit(token.folded.slice(1), handleRoots, ambiguousRoots)) {
      mentions.push(at(token, 'handle'));
    }
  }
  const unclear = ambiguous.find(doc.tokens);
  for (const match of unclear) {
    if (isAcademic(doc, match.tokens) || isUnitWithName(doc, match, unclear) || isWorkplace(doc, match)) {
      mentions.push(at(match, match.category));
    }
  }
  return outermost(mentions);
}

/** "LICA, Lancaster" in a bio: a name and a unit that could each be something else are the organisation together. */
function isUnitWithName(doc: Parsed, match: TermMatch<NameKind>, all: readonly TermMatch<NameKind>[]): boolean {
  if (doc.draft.field !== 'bio') return false;
  const isUnit = match.category === 'unit';
  return all.some(
    ({ category, tokens }) =>
      (category === 'unit') !== isUnit && (tokens.from === match.tokens.to || tokens.to === match.tokens.from),
  );
}

/** "I teach at Kent", "glaciers @ Lancaster": in a bio one is in a county or a city and at a university. */
function isWorkplace(doc: Parsed, { category, from, to, tokens }: TermMatch<NameKind>): boolean {
  if (doc.draft.field !== 'bio' || category !== 'name') return false;
  const isAt = /(?:\bat|@) ?$/iu.test(doc.text.slice(Math.max(0, from - 4), from));
  return isAt && !isPlace(doc, tokens) && !/^ \p{Lu}/u.test(doc.text.slice(to, to + 2));
}

const UNIT_IN_HANDLE =
  /^[_.-]?(?:uni|phys|chem|math|bio|law|hist|econ|psych|socio|philos|ling|geog|astro|engin|comput|cs|art|design|music|drama|educ|health|medic|nurs|librar|lib|research|science|sci|alumni|press|news|student|su\b|sport|polit|anthro|pharm|archae|classics|theol|film|phd|postgrad|outreach|school|college|dept|faculty|business|management|environ|stats|datasci)/;

function isHandleOfUnit(handle: string, roots: readonly string[], ambiguousRoots: readonly string[]): boolean {
  return (
    roots.some((root) => handle.startsWith(root)) ||
    ambiguousRoots.some((root) => handle.startsWith(root) && UNIT_IN_HANDLE.test(handle.slice(root.length)))
  );
}
