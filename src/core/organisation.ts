import type { Parsed } from './check';
import type { Range } from './draft';
import type { Alias, Pack } from './guideline';
import { compileLexicon, type Lexicon } from './lexicon';
import type { Token } from './tokens';

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
  /** Is the host one of the organisation's domains or below one? */
  ownsHost(host: string): boolean;
  /** Is the e-mail address or phone number one that the organisation publishes? */
  isPublicAddress(address: string): boolean;
}

// Words that make "Kent" or "Lancaster" the university rather than the county, the city or a person.
const ACADEMIC_CONTEXT = compileLexicon({
  context:
    'university universities uni unis campus campuses lecturer* professor* prof reader student* undergrad* postgrad* phd msc mba dphil postdoc* faculty department dept school lab labs laboratory research researcher* researching academic* teaching teach lectur* seminar* alumni alumnus alumna alum graduate* staff vice chancellor vc dean provost registrar fresher* freshman freshmen offer holder* admissions tuition enrolment enrollment scholarship* bursar* thesis dissertation degree course module library librarian scientist* chemist* physicist* engineer* historian* fellow sociologist* linguist* mathematician* economist* universite etudiant* doctorant* enseignant* chercheu* professeur* yliopisto* opiskelij* tutkij* professori* lehtori* vaitoskirj* tohtori* kampus*'.split(
      ' ',
    ),
});

/** How far an ambiguous name may stand from its context word, in tokens: about one clause. */
const CONTEXT_REACH = 12;

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
  const key = Symbol(pack.id);
  const published = new Set(pack.publicAddresses.map(normaliseAddress));
  return {
    pack,
    mentions: (doc) => doc.memo(key, () => findMentions(doc, certain, ambiguous)),
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

function findMentions(doc: Parsed, certain: Lexicon<NameKind>, ambiguous: Lexicon<NameKind>): Mention[] {
  const tokens = doc.memo(BARE_KEY, () => doc.tokens.map(bare));
  const mentions: Mention[] = certain
    .find(tokens)
    .map(({ from, to, category }) => ({ from, to, kind: category, text: doc.text.slice(from, to) }));
  const maybe = ambiguous.find(tokens);
  if (maybe.length > 0) {
    const context = doc.memo(CONTEXT_KEY, () => ACADEMIC_CONTEXT.find(doc.tokens).map(({ tokens }) => tokens.from));
    for (const { from, to, tokens: at, category } of maybe) {
      if (context.some((word) => (word < at.from || word >= at.to) && Math.abs(word - at.from) <= CONTEXT_REACH)) {
        mentions.push({ from, to, kind: category, text: doc.text.slice(from, to) });
      }
    }
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  // "University of Kent" holds "Kent": only the longest of nested names counts.
  return mentions.filter((mention, i) => !mentions.some((other, j) => j !== i && covers(other, mention, j < i)));
}

const CONTEXT_KEY = Symbol('academic context');
const BARE_KEY = Symbol('tokens without what clings to a name');

// "CERN's", "d'Aalto", "qu'Aalto" name it as much as the bare name does.
const CLINGING = /^(?:d|l|qu)'|'s?$/g;

function bare(token: Token): Token {
  if (!token.folded.includes("'")) return token;
  return { ...token, folded: token.folded.replace(CLINGING, '') };
}

function covers(outer: Range, inner: Range, outerFirst: boolean): boolean {
  if (outer.from > inner.from || outer.to < inner.to) return false;
  return outer.to - outer.from > inner.to - inner.from || outerFirst;
}
