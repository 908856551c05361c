import type { Parsed } from './check';
import type { Range } from './draft';
import type { Alias, Pack } from './guideline';
import { compileLexicon, type Lexicon } from './lexicon';
import { firstWhere } from './search';
import { fold, type Token } from './tokens';

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
  /** Does the draft name it anywhere? */
  isNamed(doc: Parsed): boolean;
  /** Is the host one of the organisation's domains or below one? */
  ownsHost(host: string): boolean;
  /** Is the e-mail address or phone number one that the organisation publishes? */
  isPublicAddress(address: string): boolean;
}

// Words that make "Kent" or "Lancaster" the university rather than the county, the city or a person.
const ACADEMIC_CONTEXT = compileLexicon({
  context:
    'university universities uni unis campus campuses lecturer* professor* prof reader student* undergrad* postgrad* phd msc mba dphil postdoc* faculty department dept school lab labs laboratory research researcher* researching academic* teaching teach lectur* seminar* alumni alumnus alumna alum graduate* staff vice chancellor vc dean provost registrar fresher* freshman freshmen offer holder* admissions tuition enrolment enrollment scholarship* bursar* thesis dissertation degree course module library librarian scientist* chemist* physicist* engineer* historian* fellow sociologist* linguist* mathematician* economist* astronom* biolog* statistic* geograph* neuroscien* archaeolog* anthropolog* psycholog* philosoph* technician* tutor tutors lecture apprentice intern fellow fellowship universite etudiant* doctorant* enseignant* chercheu* professeur* conferences ingenieur* physicien* doctorat these labo laboratoire yliopisto* opiskelij* tutkij* professori* lehtori* vaitoskirj* tohtori* kampus* fyysik* insinoor* vaitel* laitos laitoksella tutkimus* opett*'.split(
      ' ',
    ),
});

/** How far an ambiguous name may stand from its context word, in tokens: about one clause. */
const CONTEXT_REACH = 12;

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
  const certain = compileLexicon<NameKind>({
    name: pick(pack.aliases, false),
    unit: pick(pack.units, false),
    nickname: pick(pack.nicknames, false),
    handle: pack.handles,
    domain: pack.domains,
  });
  const ambiguous = compileLexicon<NameKind>({
    name: pick(pack.aliases, true),
    unit: pick(pack.units, true),
    nickname: pick(pack.nicknames, true),
    handle: [],
    domain: [],
  });
  const roots = (names: readonly string[]) =>
    names.map((term) => fold(term.replace('*', ''))).filter((root) => /^[a-z]{4,}$/.test(root));
  const handleRoots = roots(pick(pack.aliases, false));
  const ambiguousRoots = roots(pick(pack.aliases, true));
  const key = Symbol(pack.id);
  const named = Symbol(`${pack.id} named`);
  const mentions = (doc: Parsed) =>
    doc.memo(key, () => findMentions(doc, { certain, ambiguous, handleRoots, ambiguousRoots }));
  const published = new Set(pack.publicAddresses.map(normaliseAddress));
  return {
    pack,
    mentions,
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
  for (const match of ambiguous.find(doc.tokens)) {
    if (isAcademic(doc, match.tokens)) mentions.push(at(match, match.category));
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  // "University of Kent" holds "Kent": only the longest of nested names counts, which comes first.
  let end = 0;
  return mentions.filter(({ to }) => {
    const inside = to <= end;
    end = Math.max(end, to);
    return !inside;
  });
}

const UNIT_IN_HANDLE =
  /^[_.-]?(?:uni|phys|chem|math|bio|law|hist|econ|psych|socio|philos|ling|geog|astro|engin|comput|cs|art|design|music|drama|educ|health|medic|nurs|librar|lib|research|science|sci|alumni|press|news|student|su\b|school|college|dept|faculty|business|management|environ|stats|datasci)/;

function isHandleOfUnit(handle: string, roots: readonly string[], ambiguousRoots: readonly string[]): boolean {
  return (
    roots.some((root) => handle.startsWith(root)) ||
    ambiguousRoots.some((root) => handle.startsWith(root) && UNIT_IN_HANDLE.test(handle.slice(root.length)))
  );
}

/** Does an ambiguous name mean the university: an academic word near it, and neither a person nor a place around it? */
function isAcademic(doc: Parsed, name: Range): boolean {
  const before = doc.tokens[name.from - 1];
  const first = doc.tokens[name.from] as Token;
  const next = doc.tokens[name.to]?.folded ?? '';
  if (NOT_THE_UNIVERSITY.has(next)) return false;
  const context = doc.memo(CONTEXT_KEY, () => ACADEMIC_CONTEXT.find(doc.tokens).map(({ tokens }) => tokens.from));
  const isContext = (at: number) => context[firstWhere(context, (index) => index >= at)] === at;
  // "Clark Kent", "Alvar Aalto": a capitalised word right before makes it a surname.
  if (
    before &&
    /^\p{Lu}\p{Ll}+$/u.test(doc.text.slice(before.from, before.to)) &&
    doc.text.slice(before.to, first.from) === ' '
  ) {
    if (!isContext(name.from - 1) && !NAME_OPENERS.has(before.folded)) return false;
  }
  const sentence = doc.sentenceAt(first.from)?.range;
  const near = context.slice(
    firstWhere(context, (index) => index >= name.from - CONTEXT_REACH),
    firstWhere(context, (index) => index > name.from + CONTEXT_REACH),
  );
  return near.some((index) => {
    const place = doc.tokens[index] as Token;
    const inSentence = !sentence || (place.from >= sentence.from && place.to <= sentence.to);
    return inSentence && (index < name.from || index >= name.to);
  });
}

// Words that may stand capitalised before a name without making a person of it.
const NAME_OPENERS = new Set(
  'at in from for of the to with near and by our via hello dear thanks join visit study'.split(' '),
);
// What follows when "Kent" or "Lancaster" is a county, a city, another school or a brand.
const NOT_THE_UNIVERSITY = new Set(
  'state county police council live cricket show wildlife messenger online city house castle bomber gate place street road avenue pa california ohio pennsylvania and sussex museum vase based born bred'.split(
    ' ',
  ),
);

const CONTEXT_KEY = Symbol('academic context');
